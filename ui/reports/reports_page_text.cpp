// SPDX-License-Identifier: GPL-3.0-or-later
// The report page's dealings with text written by hand, and what it asks to be looked at.
#include "app/actions/report_texts.h"
#include "app/base/parse.h"
#include "app/figures/report_checks.h"
#include "app/report/month_report.h"
#include "app/storage/store.h"
#include "ui/reports/report_check_list.h"
#include "ui/reports/report_editor.h"
#include "ui/reports/report_preview.h"
#include "ui/reports/reports_page.h"
#include "ui/shared/indicator_words.h"
#include "ui/shared/panel_tabs.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedWidget>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

QString names(const QList<Indicator>& indicators) {
    QStringList list;
    for (const Indicator& indicator : indicators)
        list << words::afterNumber(indicator);
    if (list.size() > 3)
        return list.mid(0, 3).join(u", "_s) + u"…"_s;
    return list.join(u", "_s);
}

} // namespace

void ReportsPage::compose(const QString& section) {
    if (document.sections.isEmpty())
        return;
    if (!editing()) {
        editor->setSections(report::reportSections(facts), facts.texts);
        // What was typed and not saved comes back.
        const QList<Store::Draft> drafts = context.store.drafts(u"reports"_s);
        for (const Store::Draft& draft : drafts)
            if (draft.key == draftKey()) {
                QMap<QString, QString> texts;
                const QJsonObject kept = QJsonDocument::fromJson(draft.content.toUtf8()).object();
                for (auto it = kept.begin(); it != kept.end(); ++it)
                    texts.insert(it.key(), it->toString());
                editor->type(texts);
            }
        middle->setCurrentWidget(editor);
        for (QWidget* each : std::initializer_list<QWidget*>{previousPage, nextPage, pageLabel, zoom})
            each->hide();
    }
    editor->edit(section);
    emit statusHintChanged();
}

void ReportsPage::closeEditor() {
    keepDraft();
    const bool unsaved = !editor->changes().isEmpty();
    middle->setCurrentWidget(preview);
    for (QWidget* each : std::initializer_list<QWidget*>{previousPage, nextPage, pageLabel, zoom})
        each->show();
    middle->currentWidget()->setFocus(Qt::OtherFocusReason);
    if (unsaved)
        emit notice(tr("The text was put among the drafts; F2 brings it back"), ChipKind::Wa);
    emit statusHintChanged();
}

void ReportsPage::keepDraft() {
    const QMap<QString, QString> changed = editor->changes();
    if (changed.isEmpty() || context.store.readOnly())
        return;
    QJsonObject texts;
    for (auto it = changed.begin(); it != changed.end(); ++it)
        texts.insert(it.key(), *it);
    const auto kept = context.store.saveDraft({draftKey(),
                                               u"reports"_s,
                                               tr("Report %1").arg(facts.period.label()),
                                               QString::fromUtf8(QJsonDocument(texts).toJson()),
                                               {}});
    if (!kept)
        emit notice(kept.error().text, ChipKind::Ri);
}

void ReportsPage::saveTexts() {
    const QMap<QString, QString> changed = editor->changes();
    if (changed.isEmpty())
        return;
    const NamedPeriod period = facts.period;
    const QString key = draftKey();
    // The fields are as the book will be: the reload that follows finds nothing left to keep.
    editor->setSections({}, {});
    const auto saved = actions::saveReportTexts(context.store, period, changed);
    if (!saved) {
        editor->setSections(report::reportSections(facts), facts.texts);
        editor->type(changed);
        emit notice(saved.error().text, ChipKind::Ri);
        return;
    }
    (void)context.store.dropDraft(key);
    closeEditor();
    emit done(tr("Text kept: section %1").arg(QStringList(changed.keys()).join(u", "_s)), true);
}

void ReportsPage::leaving() {
    if (editing())
        keepDraft();
}

bool ReportsPage::escape() {
    if (!editing())
        return false;
    closeEditor();
    return true;
}

QString ReportsPage::statusHint() const {
    const qsizetype count = editing() ? editor->changes().size() : 0;
    return count > 0 ? tr("Report: %n section(s) not saved yet", nullptr, int(count)) : QString();
}

void ReportsPage::showChecks() {
    const auto found = reportChecks(context.store, facts);
    if (!found)
        return;
    using Line = ReportCheckList::Line;
    QList<Line> lines;
    const auto toTarget = [this](const QList<Indicator>& of) {
        return [this, code = of.first().code] { emit open(u"targets"_s, {{u"indicator"_s, code}}); };
    };
    for (const report::Section& section : document.sections)
        for (const report::Block& block : section.blocks)
            if (const auto* missing = std::get_if<report::MissingPart>(&block))
                lines << Line{ChipKind::Ri, tr("<b>To be written:</b> section %1 is empty").arg(missing->key),
                              tr("Write"), [this, key = missing->key] { compose(key); }};
    const auto toSettings = [this] { emit open(u"settings"_s, {}); };
    if (report::lacksAddressee(facts))
        lines << Line{ChipKind::Wa, tr("<b>Kính gửi</b> is empty: who gets the report?"), tr("Settings"), toSettings};
    else if (facts.addressees.isEmpty() && facts.signature != u"team" && !report::namesItsLevel(facts.parent))
        lines << Line{ChipKind::Wa,
                      tr("<b>Kính gửi</b> reads “%1”: is it a tỉnh or a thành phố?")
                          .arg(report::paperFrame(facts).addressees.first().toHtmlEscaped()),
                      tr("Settings"), toSettings};
    if (facts.signer.isEmpty())
        lines << Line{ChipKind::Wa, tr("The name of the signer is empty"), tr("Settings"), toSettings};
    if (!found->notAddingUp.isEmpty())
        lines << Line{ChipKind::Ri, tr("The neighbourhoods do not add up: %1").arg(names(found->notAddingUp)),
                      tr("View"), toTarget(found->notAddingUp)};
    if (found->drafts > 0)
        lines << Line{ChipKind::Wa, tr("%n draft(s) of visits not counted yet", nullptr, found->drafts), tr("View"),
                      [this] { emit open(u"visits"_s, {}); }};
    for (const AreaLine& line : found->idle)
        lines << Line{ChipKind::Wa,
                      line.lastVisit.isValid()
                          ? tr("%1: no visit since %2").arg(line.area.name, showDate(line.lastVisit))
                          : tr("%1: not visited yet").arg(line.area.name),
                      tr("Say why"), [this] { compose(u"III.3"_s); }};
    if (!found->notTyped.isEmpty())
        lines << Line{ChipKind::Wa, tr("Not typed in this period: %1").arg(names(found->notTyped)), tr("Enter"),
                      toTarget(found->notTyped)};
    if (!found->withoutNote.isEmpty())
        lines << Line{ChipKind::Wa, tr("Typed without a note: %1").arg(names(found->withoutNote)), tr("View"),
                      toTarget(found->withoutNote)};
    if (found->notAddingUp.isEmpty() && !facts.areaLines.isEmpty()) {
        const auto first = facts.all.find(facts.course.indicator.code);
        const auto total = first == facts.all.end() ? std::nullopt : first->value.toDate;
        lines << Line{
            ChipKind::Ok,
            total ? tr("%n neighbourhood(s) add up: %1", nullptr, int(facts.areaLines.size())).arg(showCount(*total))
                  : tr("The neighbourhoods add up")};
    }
    if (found->drafts == 0)
        lines << Line{ChipKind::Ok, tr("No drafts of visits left")};
    if (found->withoutNote.isEmpty())
        lines << Line{ChipKind::Ok, tr("Every typed figure has its note")};
    checks->setLines(lines);
    tabs->setCount(
        2, int(std::count_if(lines.begin(), lines.end(), [](const Line& line) { return line.kind != ChipKind::Ok; })));
}

} // namespace sotoso
