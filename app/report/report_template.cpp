// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_template.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace {

struct ReportTemplates {
    Q_DECLARE_TR_FUNCTIONS(ReportTemplates)
};

[[noreturn]] void wrong(const QString& where, const QString& why) {
    fail(Error::Kind::Invalid, ReportTemplates::tr("Report template, “%1”: %2").arg(where, why), where);
}

Patterns patterns(const QJsonValue& value) {
    Patterns list;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& each : array)
            list << each.toString();
    } else {
        list << value.toString();
    }
    list.removeAll(QString());
    return list;
}

void onlyKeys(const QJsonObject& object, const QStringList& known, const QString& where) {
    const QStringList keys = object.keys();
    for (const QString& key : keys)
        if (!known.contains(key))
            wrong(where, ReportTemplates::tr("“%1” is not known here.").arg(key));
}

SentenceRule sentenceOf(const QJsonObject& object, const QString& where) {
    onlyKeys(object, {u"indicator"_s, u"by"_s, u"say"_s, u"zero"_s, u"unknown"_s, u"typed"_s, u"pick"_s, u"item"_s},
             where);
    SentenceRule rule{object[u"indicator"].toString(), object[u"by"].toString(),     patterns(object[u"say"]),
                      patterns(object[u"zero"]),       patterns(object[u"unknown"]), patterns(object[u"typed"]),
                      object[u"pick"].toString(),      patterns(object[u"item"])};
    if (rule.say.isEmpty())
        wrong(where, ReportTemplates::tr("a sentence needs “say”."));
    // What is said of 0 and of what is not known is decided for every sentence, if only to say nothing.
    if (!rule.indicator.isEmpty() && !(object.contains(u"zero"_s) && object.contains(u"unknown"_s)))
        wrong(where, ReportTemplates::tr("a sentence about %1 needs “zero” and “unknown”.").arg(rule.indicator));
    static const QStringList picks{u"targets:on_track"_s, u"targets:late"_s, u"targets:open"_s,
                                   u"area:best"_s,        u"area:weakest"_s, u"areas:idle"_s};
    if (!rule.pick.isEmpty() && !picks.contains(rule.pick))
        wrong(where, ReportTemplates::tr("“%1” is not known here.").arg(rule.pick));
    return rule;
}

ReportPart partOf(const QJsonObject& object) {
    const QString key = object[u"key"].toString();
    onlyKeys(object, {u"key"_s, u"heading"_s, u"level"_s, u"paragraphs"_s, u"otherwise"_s, u"missing"_s, u"chart"_s},
             key);
    ReportPart part;
    part.key = key;
    part.heading = object[u"heading"].toString();
    part.level = object[u"level"].toInt(1);
    part.otherwise = patterns(object[u"otherwise"]);
    part.missing = object[u"missing"].toString();
    part.chart = object[u"chart"].toString();
    if (key.isEmpty() || part.heading.isEmpty())
        wrong(key, ReportTemplates::tr("a section needs “key” and “heading”."));
    const QJsonArray paragraphs = object[u"paragraphs"].toArray();
    for (const QJsonValue& paragraph : paragraphs) {
        QList<SentenceRule> sentences;
        const QJsonArray array = paragraph.toArray();
        for (const QJsonValue& sentence : array)
            sentences << sentenceOf(sentence.toObject(), key);
        part.paragraphs << sentences;
    }
    return part;
}

ReportTemplate read(const QByteArray& json) {
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        wrong(QString::number(error.offset), error.errorString());
    ReportTemplate made;
    made.kind = object[u"kind"].toString();
    made.subject = patterns(object[u"subject"]);
    made.opening = patterns(object[u"opening"]);
    made.closing = patterns(object[u"closing"]);
    made.standIn = patterns(object[u"stand_in"]);
    made.typedMark = object[u"typed_mark"].toString();
    const QJsonArray parts = object[u"parts"].toArray();
    for (const QJsonValue& part : parts)
        made.parts << partOf(part.toObject());
    const QJsonObject phrases = object[u"phrases"].toObject();
    for (auto it = phrases.begin(); it != phrases.end(); ++it) {
        const QJsonObject phrase = it->toObject();
        made.phrases.insert(it.key(), {phrase[u"by"].toString(), phrase[u"above"].toString(),
                                       phrase[u"zero"].toString(), phrase[u"below"].toString()});
    }
    const QJsonObject recipients = object[u"recipients"].toObject();
    for (auto it = recipients.begin(); it != recipients.end(); ++it)
        made.recipients.insert(it.key(), patterns(*it));
    const QJsonObject words = object[u"words"].toObject();
    for (auto it = words.begin(); it != words.end(); ++it)
        made.words.insert(it.key(), it->toString());
    if (made.kind.isEmpty() || made.subject.isEmpty() || made.parts.isEmpty())
        wrong(u"parts"_s, ReportTemplates::tr("a template needs “kind”, “subject” and “parts”."));
    return made;
}

} // namespace

Result<ReportTemplate> loadReportTemplate(const QByteArray& json) {
    return guarded([&] { return read(json); });
}

const ReportTemplate& monthTemplate() {
    static const ReportTemplate made = [] {
        QFile file(u":/data/report_month.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the report template is missing");
        return take(loadReportTemplate(file.readAll()));
    }();
    return made;
}

} // namespace sotoso::report
