// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/report_facts.h"
#include "app/report/document.h"
#include "app/report/page_layout.h"
#include "ui/reports/report_export.h"
#include "ui/shared/page.h"

class QStackedWidget;

namespace sotoso {

class CardFrame;
class PanelTabs;
class PeriodList;
class ReportCheckList;
class ReportEditor;
class ReportPreview;

/// Báo cáo: the periods, the report of one as it will be printed, what to look at before it goes out, and the files.
/// Places: {"period": "2022-06"}, {"section": "V"} opens its text.
class ReportsPage : public Page {
    Q_OBJECT
public:
    explicit ReportsPage(Context& context);

    void reload(const ChangeSet* changes) override;
    void leaving() override;
    QVariantMap place() const override;
    void goTo(const QVariantMap& place) override;
    QWidget* primaryFocus() override;
    bool escape() override;
    QList<QPair<QString, QString>> keys() const override;
    QString statusHint() const override;
    void print() override;
    void setWidth(Width width) override;

private:
    QWidget* buildPeriods();
    QWidget* buildMiddle();
    QWidget* buildSide();
    void arrange();
    static QString titleOf(const NamedPeriod& period);
    void fillPeriods();
    /// The periods of another year, the newest or the oldest of them chosen.
    void showYear(int year, bool newest = true);
    int firstYear() const; ///< in which anything was entered
    void showReport();
    void showSubtitle();
    void showChecks();
    void showPage(int page);
    void showZoom(int mode);
    void openFigure(const report::FigureRef& figure);

    bool editing() const;
    void compose(const QString& section);
    void closeEditor();
    void saveTexts();
    void keepDraft();
    QString draftKey() const;

    void exportAs(ReportFormat format);

    PeriodList* periods;
    ReportPreview* preview;
    ReportEditor* editor;
    ReportCheckList* checks;
    ReportExport* writer;
    QStackedWidget* middle;
    QLabel* pageLabel;
    Button *yearButton, *previousPage, *nextPage, *zoom, *composeButton, *printButton;
    QList<Button*> exports;
    QWidget *columns, *panels[3];
    PanelTabs* tabs;
    QWidget* tabPages[3];

    int year = 0;   ///< whose periods are listed
    int looked = 0; ///< the year the whole book is looked at in: the list follows when it changes
    ReportFacts facts;
    report::Document document;
    report::PageLayout sheets;
};

} // namespace sotoso
