// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/catalogue.h"

#include "app/domain/codes.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace sotoso {

using namespace Qt::StringLiterals;

namespace {

struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

[[noreturn]] void wrong(const QString& code, const QString& key, const QString& why) {
    fail(Error::Kind::Invalid, Catalogue::tr("Indicator %1, “%2”: %3").arg(code, key, why), key);
}

/// One indicator's object, read key by key; what was not asked for is a misspelling.
class Reader {
public:
    Reader(QJsonObject from, QString name) : object(std::move(from)), code(std::move(name)) {}

    QString text(const QString& key) {
        const QJsonValue value = get(key);
        if (!value.isUndefined() && !value.isString())
            wrong(code, key, Catalogue::tr("must be text."));
        return value.toString();
    }
    QString needed(const QString& key) {
        const QString value = text(key);
        if (value.trimmed().isEmpty())
            wrong(code, key, Catalogue::tr("is missing."));
        return value;
    }
    QString oneOf(const QString& key, const QStringList& words) {
        const QString value = text(key);
        if (!words.contains(value))
            wrong(code, key, Catalogue::tr("“%1” is not one of %2.").arg(value, words.join(u", "_s)));
        return value;
    }
    bool flag(const QString& key, bool otherwise = false) {
        const QJsonValue value = get(key);
        if (!value.isUndefined() && !value.isBool())
            wrong(code, key, Catalogue::tr("must be true or false."));
        return value.toBool(otherwise);
    }
    int number(const QString& key, int most) {
        const QJsonValue value = get(key);
        const int n = value.toInt(-1);
        if (!value.isUndefined() && (n < 0 || n > most))
            wrong(code, key, Catalogue::tr("must be a whole number from 0 to %1.").arg(most));
        return std::max(n, 0);
    }
    QDate day(const QString& key) {
        const QString value = text(key);
        const QDate date = QDate::fromString(value, Qt::ISODate);
        if (!value.isEmpty() && !date.isValid())
            wrong(code, key, Catalogue::tr("must be a day such as 2022-01-01."));
        return date;
    }
    void nothingElse() const {
        const QStringList keys = object.keys();
        for (const QString& key : keys)
            if (!known.contains(key))
                wrong(code, key, Catalogue::tr("is not known here."));
    }

private:
    QJsonValue get(const QString& key) {
        known.insert(key);
        return object.value(key);
    }
    QJsonObject object;
    QString code;
    QSet<QString> known;
};

void checkRules(const Indicator& i) {
    if (!isCountsWord(i.counts))
        wrong(i.code, u"counts"_s, Catalogue::tr("“%1” is not something that can be counted.").arg(i.counts));
    const bool ratio = i.counts == "ratio"_L1;
    if (ratio != !i.numerator.isEmpty() || ratio != !i.denominator.isEmpty())
        wrong(i.code, u"numerator"_s,
              Catalogue::tr("a ratio needs a numerator and a denominator, nothing else has them."));
    if (ratio && i.kind != IndicatorKind::Ratio)
        wrong(i.code, u"kind"_s, Catalogue::tr("must be “ratio” for what counts a ratio."));
    if (i.kind == IndicatorKind::Ratio && !ratio && i.counts != "tally"_L1)
        wrong(i.code, u"counts"_s, Catalogue::tr("must be “ratio” or “tally” for a ratio."));
    if (i.counts == "tally"_L1 && !i.allowTally)
        wrong(i.code, u"tally"_s, Catalogue::tr("must be true for what is only typed by hand."));
    if (i.accountType.isEmpty() != i.accountStep.isEmpty())
        wrong(i.code, u"account_step"_s, Catalogue::tr("account type and step belong together."));
    if (i.inGrid && (i.counts != "results"_L1 || i.uniqueBy != "resident"_L1))
        wrong(i.code, u"in_grid"_s, Catalogue::tr("only results unique by resident have a column in the grid."));
}

Indicator readIndicator(const QJsonObject& object, const QString& code) {
    Reader r(object, code);
    Indicator i;
    i.code = r.needed(u"code"_s);
    i.nameVi = r.needed(u"name_vi"_s);
    i.nameEn = r.needed(u"name_en"_s);
    i.shortVi = r.text(u"short_vi"_s);
    i.shortEn = r.text(u"short_en"_s);
    i.unitVi = r.needed(u"unit_vi"_s);
    i.unitEn = r.needed(u"unit_en"_s);
    i.pillar = r.oneOf(u"pillar"_s, pillars());
    i.kind = *fromCode<IndicatorKind>(r.oneOf(u"kind"_s, codesOf<IndicatorKind>()));
    i.counts = r.needed(u"counts"_s);
    i.uniqueBy = r.oneOf(u"unique_by"_s, {QString(), u"resident"_s, u"household"_s, u"group"_s});
    i.accountType = r.text(u"account_type"_s);
    i.accountStep = r.oneOf(u"account_step"_s, {QString(), u"registered"_s, u"activated"_s, u"used"_s});
    i.numerator = r.text(u"numerator"_s);
    i.denominator = r.text(u"denominator"_s);
    i.minAge = r.number(u"min_age"_s, 120);
    i.restartYearly = r.oneOf(u"restart"_s, {QString(), u"never"_s, u"year"_s}) == "year"_L1;
    i.allowTally = r.flag(u"tally"_s);
    i.inGrid = r.flag(u"in_grid"_s);
    i.decimals = r.number(u"decimals"_s, 4);
    i.position = r.number(u"position"_s, 9999);
    i.used = r.flag(u"used"_s, true);
    i.startDay = r.day(u"start_day"_s);
    i.explanationVi = r.needed(u"explanation_vi"_s);
    i.explanationEn = r.needed(u"explanation_en"_s);
    r.nothingElse();
    checkRules(i);
    return i;
}

/// A side of a ratio, or what `covered:…` names, is a word of the vocabulary or an indicator of the same file.
void checkReferences(const QList<Indicator>& all, const QSet<QString>& codes) {
    for (const Indicator& i : all) {
        for (const QString& side : {i.numerator, i.denominator, i.counts}) {
            const QString named = side.section(u':', 1);
            const bool of = side.startsWith("covered:"_L1) || side.startsWith("eligible:"_L1) ||
                            side.startsWith("covered_households:"_L1);
            if (of ? !codes.contains(named) : !side.isEmpty() && !isCountsWord(side) && !codes.contains(side))
                wrong(i.code, u"numerator"_s, Catalogue::tr("“%1” is neither countable nor an indicator.").arg(side));
        }
    }
}

QList<Indicator> readCatalogue(const QByteArray& json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        fail(
            Error::Kind::Invalid,
            Catalogue::tr("The list of indicators cannot be read: it is not proper JSON at byte %1.").arg(error.offset),
            {}, error.errorString());
    const QJsonValue list = document.object().value(u"indicators"_s);
    if (!list.isArray())
        fail(Error::Kind::Invalid, Catalogue::tr("The list of indicators cannot be read: “indicators” is missing."));

    QList<Indicator> all;
    QSet<QString> codes;
    const QJsonArray items = list.toArray();
    int last = 0;
    for (const QJsonValue& item : items)
        last = std::max(last, item.toObject().value(u"position"_s).toInt());
    for (qsizetype n = 0; n < items.size(); ++n) {
        const QJsonObject object = items[n].toObject();
        const QString code = object.value(u"code"_s).toString(Catalogue::tr("no. %1").arg(n + 1));
        Indicator i = readIndicator(object, code);
        if (codes.contains(i.code))
            wrong(i.code, u"code"_s, Catalogue::tr("stands twice."));
        codes.insert(i.code);
        if (i.position == 0)
            i.position = last + 1 + static_cast<int>(n);
        all.append(i);
    }
    checkReferences(all, codes);
    std::stable_sort(all.begin(), all.end(),
                     [](const Indicator& a, const Indicator& b) { return a.position < b.position; });
    return all;
}

} // namespace

Result<QList<Indicator>> loadCatalogue(const QByteArray& json) {
    return guarded([&] { return readCatalogue(json); });
}

QList<Indicator> starterIndicators() {
    QFile file(u":/data/indicators.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        fail(Error::Kind::Io,
             Catalogue::tr("The program's own list of indicators is missing. Please install it again."));
    return readCatalogue(file.readAll());
}

QStringList pillars() {
    return {u"organisation"_s,    u"outreach"_s,  u"digital_government"_s, u"digital_economy"_s,
            u"digital_society"_s, u"follow_up"_s, u"households"_s};
}

bool isCountsWord(const QString& word) {
    static const QSet<QString> words{
        u"results"_s,
        u"visits"_s,
        u"visits:absent"_s,
        u"visits:refused"_s,
        u"visits:come_back"_s,
        u"households_met"_s,
        u"people_met"_s,
        u"active_groups"_s,
        u"groups"_s,
        u"teams"_s,
        u"members"_s,
        u"areas"_s,
        u"areas_with_group"_s,
        u"households"_s,
        u"residents"_s,
        u"residents_declared"_s,
        u"adults"_s,
        u"zalo_households"_s,
        u"tally"_s,
        u"ratio"_s,
        u"activities:group_session"_s,
        u"activities:desk_duty"_s,
        u"activities:training"_s,
        u"attendance:group_session"_s,
        u"attendance:desk_duty"_s,
        u"attendance:training"_s,
    };
    for (const auto start : {"covered:"_L1, "eligible:"_L1, "covered_households:"_L1})
        if (word.startsWith(start))
            return word.size() > start.size();
    return words.contains(word);
}

} // namespace sotoso
