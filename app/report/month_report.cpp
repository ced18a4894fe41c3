// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/month_report.h"

#include "app/base/text.h"
#include "app/report/page_style.h"
#include "app/report/report_annexes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace {

const QList<std::pair<QString, Signer>>& presets() {
    static const QList<std::pair<QString, Signer>> all{{u"chair"_s, Signer::Chair},
                                                       {u"deputy"_s, Signer::Deputy},
                                                       {u"department"_s, Signer::Department},
                                                       {u"delegate"_s, Signer::Delegate},
                                                       {u"team"_s, Signer::Team}};
    return all;
}

QStringList inCapitals(const QStringList& lines) {
    QStringList loud;
    for (const QString& line : lines)
        loud << line.toUpper();
    return loud;
}

PaperFrame frameOf(const ReportFacts& facts, const ReportTemplate& pattern, const Speaker& speaker) {
    const Signer signer = signerOf(facts.signature);
    PaperFrame frame{letterHeadOf(signer, facts.ward), speaker.addressees(), {}};
    if (frame.addressees.isEmpty())
        frame.addressees << QString(24, u'…'); // who is above is not known: the clerk's, like number and day
    if (!facts.headUpper.isEmpty())
        frame.head.superior = inCapitals(facts.headUpper);
    if (!facts.headOwn.isEmpty())
        frame.head.agency = inCapitals(facts.headOwn);
    if (!facts.place.isEmpty())
        frame.head.place = facts.place;
    frame.signature = {facts.recipients,
                       facts.signerTitle.isEmpty() ? authorityOf(signer) : inCapitals(facts.signerTitle), facts.signer};
    if (facts.recipients.isEmpty()) {
        const auto preset = pattern.recipients.value(facts.signature, pattern.recipients.value(u"chair"_s));
        for (const QString& each : preset)
            frame.signature.recipients << speaker.plain({each});
    }
    return frame;
}

/// The sections, one after the other, as paragraphs.
class Body {
public:
    Body(const ReportFacts& ofFacts, const Speaker& ofSpeaker) : facts(ofFacts), speaker(ofSpeaker) {}

    void add(const ReportPart& part, QList<Block>& blocks) {
        blocks << Heading{part.level, heading(part)};
        const QList<Paragraph> own = written(part);
        const QList<Paragraph> words = own.isEmpty() ? drafted(part) : own;
        for (const Paragraph& paragraph : words)
            blocks << paragraph;
        if (words.isEmpty() && !part.missing.isEmpty()) {
            blocks << MissingPart{part.missing, part.key};
            for (const Paragraph& paragraph : otherwise(part)) // what is printed while nobody has written more
                blocks << paragraph;
        }
        addChart(part.chart, blocks);
    }

    QString heading(const ReportPart& part) const { return speaker.plain({part.heading}); }

    /// What the template says by itself.
    QList<Paragraph> drafted(const ReportPart& part) const {
        QList<Paragraph> paragraphs;
        for (const QList<SentenceRule>& sentences : part.paragraphs) {
            Paragraph current;
            const auto close = [&] {
                if (!current.runs.isEmpty())
                    paragraphs << current;
                current = {};
            };
            for (const SentenceRule& rule : sentences) {
                const Said said = speaker.say(rule);
                if (said.runs.isEmpty() && said.items.isEmpty())
                    continue;
                // A list below needs its lead on a line of its own.
                if (!said.items.isEmpty())
                    close();
                if (!current.runs.isEmpty() && !said.runs.isEmpty())
                    current.runs << Run::words(u" "_s);
                current.runs << said.runs;
                if (!said.items.isEmpty())
                    close();
                for (const QList<Run>& item : said.items)
                    paragraphs << Paragraph{item};
            }
            close();
        }
        if (paragraphs.isEmpty() && part.missing.isEmpty())
            paragraphs = otherwise(part);
        return paragraphs;
    }

private:
    QList<Paragraph> written(const ReportPart& part) const {
        QList<Paragraph> paragraphs;
        const QStringList lines = facts.texts.value(part.key).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines)
            if (!line.trimmed().isEmpty())
                paragraphs << Paragraph{{Run::words(line.trimmed())}};
        return paragraphs;
    }

    QList<Paragraph> otherwise(const ReportPart& part) const {
        const QList<Run> said = speaker.first(part.otherwise);
        return said.isEmpty() ? QList<Paragraph>() : QList<Paragraph>{Paragraph{said}};
    }

    void addChart(const QString& kind, QList<Block>& blocks) {
        ChartData data;
        if (kind == "progress"_L1 && !facts.course.points.isEmpty())
            data = progressChart(facts.course, facts.period);
        else if (kind == "areas"_L1 && !facts.course.indicator.code.isEmpty())
            data = areasChart(facts.areaLines, facts.course.indicator, facts.period);
        const bool areas = kind == "areas"_L1;
        if (data.title.isEmpty() || (areas && data.bars.isEmpty()))
            return;
        blocks << ChartBlock{data, areas ? 14.0 + 9.0 * double(std::min<qsizetype>(data.bars.size(), 12)) : 68.0,
                             u"Biểu đồ %1. %2"_s.arg(++charts).arg(data.title),
                             u"%1 %2"_s.arg(data.title, data.subtitle)};
    }

    const ReportFacts& facts;
    const Speaker& speaker;
    int charts = 0;
};

} // namespace

QStringList signerPresets() {
    QStringList codes;
    for (const auto& [code, signer] : presets())
        codes << code;
    return codes;
}

Signer signerOf(const QString& preset) {
    for (const auto& [code, signer] : presets())
        if (code == preset)
            return signer;
    return Signer::Chair;
}

PaperFrame paperFrame(const ReportFacts& facts) {
    return frameOf(facts, monthTemplate(), Speaker(monthTemplate(), facts));
}

bool namesItsLevel(const QString& place) {
    const QString folded = text::fold(place);
    const QStringList levels{u"tinh"_s, u"thanh pho"_s, u"tp"_s, u"thu do"_s, u"huyen"_s, u"quan"_s, u"thi xa"_s};
    return std::any_of(levels.begin(), levels.end(), [&](const QString& level) {
        return folded.startsWith(level + u' ') || folded.startsWith(level + u'.');
    });
}

bool lacksAddressee(const ReportFacts& facts) {
    return Speaker(monthTemplate(), facts).addressees().isEmpty();
}

Document monthReport(const ReportFacts& facts) {
    return monthReport(facts, monthTemplate());
}

Document monthReport(const ReportFacts& facts, const ReportTemplate& pattern) {
    const Speaker speaker(pattern, facts);
    const PaperFrame frame = frameOf(facts, pattern, speaker);
    LetterHead head = frame.head;
    // The month it is handed in; number and day are the clerk's.
    const QDate handed = facts.dueDay.isValid() ? facts.dueDay : facts.period.period.last;
    head.month = handed.month();
    head.year = handed.year();

    QStringList subject;
    for (const QString& line : pattern.subject)
        subject << speaker.plain({line});
    const QString name = speaker.word(u"period_name"_s);

    Document document;
    document.title = u"Báo cáo %1"_s.arg(inSentence(subject.join(u' ')));
    document.author = speaker.word(u"issuer"_s);
    document.day = facts.today;

    Section body;
    body.blocks << head << Title{pattern.kind, subject} << Addressees{frame.addressees};
    body.blocks << Paragraph{speaker.first(pattern.opening)};
    Body sections(facts, speaker);
    for (const ReportPart& part : pattern.parts)
        sections.add(part, body.blocks);
    body.blocks << Paragraph{speaker.first(pattern.closing)};
    body.blocks << frame.signature;
    document.sections << body;

    const QString attached = attachedTo(head, speaker.word(u"issuer"_s));
    const QList<Table> byArea = areaTables(facts, speaker);
    Section first;
    first.blocks << AnnexHeading{byArea.isEmpty() ? QString() : u"I"_s, u"Kết quả thực hiện các chỉ tiêu "_s + name,
                                 attached}
                 << indicatorTable(facts, pattern, speaker);
    document.sections << first;
    if (!byArea.isEmpty()) {
        Section second;
        second.landscape = true;
        second.blocks << AnnexHeading{u"II"_s, u"Kết quả theo %1 %2"_s.arg(speaker.word(u"areas_word"_s), name),
                                      attached};
        for (qsizetype i = 0; i < byArea.size(); ++i) {
            second.blocks << byArea[i];
            if (i == 0) {
                const ChartData chart = coverageChart(facts.areaLines, facts.period);
                second.blocks << ChartBlock{
                    chart, 14.0 + 8.0 * double(std::min<qsizetype>(chart.bars.size(), 14)), {}, chart.title};
            }
        }
        document.sections << second;
    }
    return document;
}

QList<ReportSection> reportSections(const ReportFacts& facts) {
    const ReportTemplate& pattern = monthTemplate();
    const Speaker speaker(pattern, facts);
    const Body body(facts, speaker);
    QList<ReportSection> sections;
    for (const ReportPart& part : pattern.parts) {
        if (part.paragraphs.isEmpty() && part.missing.isEmpty())
            continue; // a heading over others
        QStringList lines;
        for (const Paragraph& paragraph : body.drafted(part))
            lines << paragraph.plain();
        sections << ReportSection{part.key, body.heading(part), lines.join(u'\n')};
    }
    return sections;
}

QString reportName(const NamedPeriod& period) {
    return u"bao-cao-"_s + period.code();
}

} // namespace sotoso::report
