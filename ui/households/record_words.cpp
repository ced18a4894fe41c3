// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/record_words.h"

#include "app/domain/codes.h"
#include "ui/shared/indicator_words.h"

#include <QCoreApplication>

namespace sotoso::record_words {
using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

QString columnName(const QString& column) {
    static const QHash<QString, const char*> names{
        {u"code"_s, QT_TRANSLATE_NOOP("RecordWords", "number")},
        {u"head_name"_s, QT_TRANSLATE_NOOP("RecordWords", "head")},
        {u"house_no"_s, QT_TRANSLATE_NOOP("RecordWords", "house number")},
        {u"street"_s, QT_TRANSLATE_NOOP("RecordWords", "street")},
        {u"phone"_s, QT_TRANSLATE_NOOP("RecordWords", "phone")},
        {u"declared_people"_s, QT_TRANSLATE_NOOP("RecordWords", "people declared")},
        {u"kind"_s, QT_TRANSLATE_NOOP("RecordWords", "kind")},
        {u"note"_s, QT_TRANSLATE_NOOP("RecordWords", "note")},
        {u"status"_s, QT_TRANSLATE_NOOP("RecordWords", "followed or not")},
        {u"zalo_since"_s, QT_TRANSLATE_NOOP("RecordWords", "Zalo group")},
        {u"name"_s, QT_TRANSLATE_NOOP("RecordWords", "name")},
        {u"birth_year"_s, QT_TRANSLATE_NOOP("RecordWords", "year of birth")},
        {u"sex"_s, QT_TRANSLATE_NOOP("RecordWords", "sex")},
        {u"relation"_s, QT_TRANSLATE_NOOP("RecordWords", "relation")},
        {u"id_card"_s, QT_TRANSLATE_NOOP("RecordWords", "citizen card")}};
    const char* name = names.value(column);
    return name ? Tr::tr(name) : QString();
}

} // namespace

QString personLine(const Resident& resident) {
    QStringList parts;
    if (resident.birthYear)
        parts += QString::number(*resident.birthYear);
    if (!resident.relation.isEmpty())
        parts += resident.relation;
    return parts.isEmpty() ? Tr::tr("year of birth not known") : parts.join(u", ");
}

QString serviceName(const Indicator& indicator) {
    if (indicator.accountType == u"dvc")
        return Tr::tr("DVC");
    if (indicator.accountType.startsWith(u"vnei"))
        return Tr::tr("VNeID");
    if (indicator.accountType == u"payment")
        return Tr::tr("Pay");
    return indicator.code;
}

ChipData serviceChip(const Indicator& indicator, const services::Service& service) {
    const QString name = serviceName(indicator);
    switch (service.state) {
    case services::State::Has:
        return {ChipKind::Ok, name, u"check"_s};
    case services::State::Later:
        return {ChipKind::Wa, name, u"clock"_s};
    default:
        return {ChipKind::Neutral, name, u"minus"_s};
    }
}

QString serviceLine(const Indicator& indicator, const services::Service& service) {
    const QString state = service.state == services::State::Has      ? Tr::tr("has it")
                          : service.state == services::State::Later  ? Tr::tr("to be done later")
                          : service.state == services::State::NotYet ? Tr::tr("does not have it yet")
                                                                     : Tr::tr("not known");
    const QString line = Tr::tr("%1: %2").arg(words::name(indicator), state);
    if (!service.since.isValid())
        return line;
    return service.state == services::State::Has
               ? Tr::tr("%1 since %2 (%3)").arg(line, showDate(service.since), nameOf(service.form))
               : u"%1 (%2)"_s.arg(line, showDate(service.since));
}

QString whoWent(const QString& group, const QList<Visitor>& visitors) {
    QStringList names;
    for (const Visitor& visitor : visitors)
        names += visitor.name;
    if (names.isEmpty())
        return group;
    return group.isEmpty() ? names.join(u", ") : u"%1 (%2)"_s.arg(group, names.join(u", "));
}

QString whatHappened(const Activity& visit, const QList<Indicator>& indicators) {
    QStringList parts{nameOf(visit.outcome)};
    for (const Indicator& indicator : indicators)
        for (const Form form : {Form::Created, Form::Already, Form::Repeated}) {
            qint64 count = 0;
            for (const ActivityResult& result : visit.results)
                if (result.indicator == indicator.id && result.form == form)
                    count += result.quantity;
            const QString what =
                indicator.accountType.isEmpty() ? words::afterNumber(indicator) : serviceName(indicator);
            if (count > 0 && form == Form::Created)
                parts += u"+%1 %2"_s.arg(count).arg(what);
            else if (count > 0)
                parts += u"%1 %2 %3"_s.arg(count).arg(what, nameOf(form));
        }
    QString line = parts.join(u", ");
    line[0] = line[0].toUpper();
    return visit.note.isEmpty() ? line : u"%1. %2"_s.arg(line, QString(visit.note).replace(u'\n', u' '));
}

QString likenessLine(const Likeness& likeness, const Household* one) {
    QStringList words;
    for (const Alike reason : likeness.reasons)
        switch (reason) {
        case Alike::HeadName:
            words += one ? Tr::tr("all “%1”").arg(one->headName.toHtmlEscaped()) : Tr::tr("same head");
            break;
        case Alike::HeadIsMember:
            words += Tr::tr("the head is a member there");
            break;
        case Alike::BirthYear:
            words += Tr::tr("same year of birth");
            break;
        case Alike::Address:
            words += one ? Tr::tr("all at number %1").arg(one->houseNo.toHtmlEscaped()) : Tr::tr("same address");
            break;
        case Alike::HouseNo:
            words += Tr::tr("same house number");
            break;
        case Alike::Phone:
            words += Tr::tr("same phone");
            break;
        case Alike::PhoneTail:
            words += Tr::tr("phone ends alike");
            break;
        }
    return words.join(u", ");
}

QString changeLine(const households::Change& change) {
    QStringList parts{change.unit.at.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s)};
    if (!change.unit.who.isEmpty())
        parts += change.unit.who;
    if (change.unit.kind == u"undo")
        parts += Tr::tr("undone");
    else if (change.unit.kind == u"redo")
        parts += Tr::tr("done again");
    if (change.undone && change.unit.kind != u"undo")
        parts += Tr::tr("taken back since");
    QStringList columns;
    for (const QString& column : change.columns)
        if (const QString name = columnName(column); !name.isEmpty())
            columns += name;
    columns.removeDuplicates();
    if (!columns.isEmpty())
        parts += columns.join(u", ");
    return parts.join(u" · ");
}

} // namespace sotoso::record_words
