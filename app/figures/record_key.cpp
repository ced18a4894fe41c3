// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/record_key.h"

#include <QStringList>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

const QStringList& spans() {
    static const QStringList words{u"period"_s, u"year"_s, u"to_date"_s, u"target"_s};
    return words;
}

template <class I>
QString idWord(const std::optional<I>& id) {
    return id ? id->toString() : u"-"_s;
}

template <class I>
std::optional<I> idOf(const QString& word) {
    return word == u"-" ? std::nullopt : std::optional(I(word.toLongLong()));
}

} // namespace

QString recordKey(const RecordQuestion& q) {
    return QStringList{q.indicator,    q.period.code(), schemeCode(q.period.scheme), spans().at(int(q.span)),
                       idWord(q.area), idWord(q.group)}
        .join(u'|');
}

std::optional<RecordQuestion> questionOfKey(const QString& key) {
    const QStringList words = key.split(u'|');
    if (words.size() != 6)
        return std::nullopt;
    const auto scheme = schemeFromCode(words[2]);
    const auto span = spans().indexOf(words[3]);
    if (!scheme || span < 0)
        return std::nullopt;
    const auto period = parsePeriod(words[1], *scheme);
    if (!period)
        return std::nullopt;
    return RecordQuestion{words[0], *period, static_cast<Span>(span), idOf<AreaId>(words[4]), idOf<GroupId>(words[5])};
}

} // namespace sotoso
