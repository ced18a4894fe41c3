// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "app/base/parse.h"
#include "app/report/month_report.h"
#include "app/storage/activities.h"
#include "app/storage/store.h"
#include "ui/reports/period_list.h"
#include "ui/reports/report_check_list.h"
#include "ui/reports/report_editor.h"
#include "ui/reports/report_preview.h"
#include "ui/shared/card.h"
#include "ui/shared/panel_tabs.h"
#include "ui/shared/prompts.h"

#include <QDir>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

/// Months of the year that have begun; quarters, halves and the year once they end. Newest first, shorter ones first.
QList<NamedPeriod> reportPeriods(int year, Scheme scheme, QDate today) {
    QList<NamedPeriod> found;
    for (const NamedPeriod& month : monthsOfYear(year, scheme))
        if (month.period.first <= today)
            found << month;
    for (const QString& code : {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s, u"H1"_s, u"H2"_s, QString()})
        if (const auto period =
                parsePeriod(code.isEmpty() ? QString::number(year) : u"%1-%2"_s.arg(year).arg(code), scheme);
            period && period->period.last <= today)
            found << *period;
    std::stable_sort(found.begin(), found.end(), [](const NamedPeriod& a, const NamedPeriod& b) {
        return a.period.last > b.period.last || (a.period.last == b.period.last && a.period.first > b.period.first);
    });
    return found;
}

} // namespace

ReportsPage::ReportsPage(Context& given) : Page(given, tr("Reports")) {
    composeButton = new Button(tr("Write the text"), u"edit"_s);
    composeButton->setHint(u"F2"_s, true);
    composeButton->setObjectName(u"compose"_s);
    printButton = new Button(tr("Print"), u"print"_s, u"Ctrl+P"_s);
    printButton->setObjectName(u"print"_s);
    addHeaderAction(composeButton);
    addHeaderAction(printButton);
    connect(composeButton, &QAbstractButton::clicked, this, [this] { compose({}); });
    connect(printButton, &QAbstractButton::clicked, this, &ReportsPage::print);

    panels[0] = buildMiddle();
    panels[1] = buildPeriods();
    panels[2] = buildSide();
    columns = new QWidget;
    auto* row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    tabs = new PanelTabs;
    const QStringList titles{tr("Preview"), tr("Reporting periods"), tr("Checks")};
    for (int i = 0; i < 3; ++i) {
        tabPages[i] = new QWidget;
        (new QVBoxLayout(tabPages[i]))->setContentsMargins(0, 8, 0, 0);
        tabs->addTab(titles[i], tabPages[i]);
    }
    body()->addWidget(columns, 1);
    body()->addWidget(tabs, 1);
    arrange();
    connect(&Theme::of(), &Theme::changed, this, &ReportsPage::showSubtitle);

    for (const auto& [key, by] : {std::pair(Qt::Key_PageUp, 1), std::pair(Qt::Key_PageDown, -1)}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ControlModifier | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step = by] {
            if (!periods->step(step))
                showYear(year - step, step > 0);
        });
    }
}

QWidget* ReportsPage::buildPeriods() {
    auto* card = new CardFrame(tr("Periods", "card"));
    yearButton = (new Button({}))->setSmall();
    yearButton->setObjectName(u"year"_s);
    yearButton->setDropDown(true);
    card->addAction(yearButton);
    connect(yearButton, &QAbstractButton::clicked, this, [this] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (int each = yearOf(context.today(), context.scheme()); each >= firstYear(); --each) {
            QAction* action = menu->addAction(QString::number(each), this, [this, each] { showYear(each); });
            action->setCheckable(true);
            action->setChecked(each == year);
        }
        menu->popup(yearButton->mapToGlobal(QPoint(0, yearButton->height() + 2)));
    });
    periods = new PeriodList;
    periods->setObjectName(u"periods"_s);
    periods->setAccessibleName(tr("Reporting periods"));
    card->body()->addWidget(periods);
    connect(periods, &PeriodList::chose, this, [this] {
        if (editing())
            closeEditor();
        showReport(); // no step of its own in the history: ↓ ↓ ↓ is one visit of the page
    });
    return card;
}

QWidget* ReportsPage::buildMiddle() {
    auto* card = new CardFrame(tr("Preview"));
    card->setDivided(true);
    card->addBesideTitle(new Chip(ChipKind::Wa, tr("Draft"), u"edit"_s));
    previousPage = Button::iconOnly(u"chevron-left"_s, tr("Previous page"))->setSmall();
    nextPage = Button::iconOnly(u"chevron-right"_s, tr("Next page"))->setSmall();
    pageLabel = label({}, Type::Small, Token::T2);
    pageLabel->setObjectName(u"pageNumber"_s);
    zoom = (new Button(tr("Fit width")))->setSmall();
    zoom->setObjectName(u"zoom"_s);
    zoom->setDropDown(true);
    for (QWidget* each : std::initializer_list<QWidget*>{previousPage, pageLabel, nextPage, zoom})
        card->addAction(each);

    preview = new ReportPreview;
    preview->setObjectName(u"preview"_s);
    editor = new ReportEditor;
    editor->setObjectName(u"editor"_s);
    middle = new QStackedWidget;
    middle->addWidget(preview);
    middle->addWidget(editor);
    card->body()->addWidget(middle);

    connect(previousPage, &QAbstractButton::clicked, this, [this] { preview->goToPage(preview->page() - 1); });
    connect(nextPage, &QAbstractButton::clicked, this, [this] { preview->goToPage(preview->page() + 1); });
    connect(zoom, &QAbstractButton::clicked, this, [this] {
        QMenu menu(this);
        const QStringList names{tr("Fit width"), tr("Whole page"), u"100%"_s};
        for (int i = 0; i < names.size(); ++i) {
            QAction* action = menu.addAction(names[i], this, [this, i] { showZoom(i); });
            action->setCheckable(true);
            action->setChecked(int(preview->zoom()) == i);
        }
        menu.exec(zoom->mapToGlobal(QPoint(0, zoom->height() + 2)));
    });
    connect(preview, &ReportPreview::pageChanged, this, &ReportsPage::showPage);
    connect(preview, &ReportPreview::figureOpened, this, &ReportsPage::openFigure);
    connect(preview, &ReportPreview::missingOpened, this, &ReportsPage::compose);
    connect(editor, &ReportEditor::edited, this, &Page::statusHintChanged);
    connect(editor, &ReportEditor::saveAsked, this, &ReportsPage::saveTexts);
    connect(editor, &ReportEditor::closeAsked, this, &ReportsPage::closeEditor);
    return card;
}

QWidget* ReportsPage::buildSide() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* look = new CardFrame(tr("Before it goes out"));
    checks = new ReportCheckList;
    checks->setObjectName(u"checks"_s);
    look->body()->addWidget(checks);
    column->addWidget(look, 1);

    auto* files = new CardFrame(tr("Export the report"));
    auto* box = files->padded(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    struct Kind {
        ReportFormat format;
        const char* name;
        QString icon;
    };
    for (const Kind& kind :
         {Kind{ReportFormat::Word, "Word", u"document"_s}, Kind{ReportFormat::Pdf, "PDF", u"report"_s},
          Kind{ReportFormat::Excel, "Excel", u"table"_s}}) {
        auto* button = new Button(QString::fromLatin1(kind.name), kind.icon);
        button->setObjectName(u"export"_s + QString::fromLatin1(kind.name));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QAbstractButton::clicked, this, [this, format = kind.format] { exportAs(format); });
        row->addWidget(button);
        exports << button;
    }
    box->addLayout(row);
    writer = new ReportExport;
    box->addWidget(writer);
    column->addWidget(files);
    connect(writer, &ReportExport::busyChanged, this, [this](bool busy) {
        for (Button* button : std::as_const(exports))
            button->setEnabled(!busy);
    });
    connect(writer, &ReportExport::written, this, &Page::wrote);
    connect(writer, &ReportExport::failed, this, [this](const QString& text) { emit notice(text, ChipKind::Ri); });
    return side;
}

void ReportsPage::arrange() {
    const bool narrow = widthClass() == Width::Narrow;
    auto* row = static_cast<QHBoxLayout*>(columns->layout());
    const QList<int> order{1, 0, 2}; // periods, preview, checks
    for (int i = 0; i < 3; ++i)
        if (narrow)
            tabPages[i]->layout()->addWidget(panels[i]);
    if (!narrow)
        for (int i : order)
            row->addWidget(panels[i], i == 0 ? 1 : 0);
    panels[1]->setFixedWidth(narrow ? QWIDGETSIZE_MAX : 224);
    panels[2]->setFixedWidth(narrow ? QWIDGETSIZE_MAX : 306);
    if (narrow)
        for (QWidget* panel : {panels[1], panels[2]})
            panel->setMinimumWidth(0);
    columns->setVisible(!narrow);
    tabs->setVisible(narrow);
    columns->setMinimumHeight(narrow ? 0 : 420);
    tabs->setMinimumHeight(narrow ? 360 : 0);
}

void ReportsPage::setWidth(Width next) {
    const bool other = (next == Width::Narrow) != (widthClass() == Width::Narrow);
    Page::setWidth(next);
    columns->layout()->setSpacing(next == Width::Wide ? 16 : 12);
    if (other) {
        arrange();
        showSubtitle();
    }
}

void ReportsPage::reload(const ChangeSet*) {
    fillPeriods();
    showReport();
}

/// Short, the year being that of the whole list.
QString ReportsPage::titleOf(const NamedPeriod& period) {
    if (period.unit == PeriodUnit::Half)
        return period.number == 1 ? tr("First 6 months") : tr("Last 6 months");
    return period.label();
}

int ReportsPage::firstYear() const {
    const QDate first = context.store.read([](const Db& db) { return activities::firstDay(db); }).value_or(QDate());
    const int now = yearOf(context.today(), context.scheme());
    return std::min(year, first.isValid() ? std::min(now, yearOf(first, context.scheme())) : now);
}

void ReportsPage::showYear(int wanted, bool newest) {
    if (wanted == year || wanted < firstYear() || wanted > yearOf(context.today(), context.scheme()))
        return;
    if (editing())
        closeEditor();
    year = wanted;
    fillPeriods();
    if (!newest && !periods->lines().isEmpty())
        periods->choose(periods->lines().last().period);
    showReport();
}

void ReportsPage::fillPeriods() {
    if (looked != context.year())
        year = looked = context.year();
    yearButton->setText(QString::number(year));
    yearButton->setAccessibleName(tr("Year %1").arg(year));
    const DueDays days = context.store.read([](const Db& db) { return dueDays(db); }).value_or(DueDays());
    QList<PeriodLine> lines;
    for (const NamedPeriod& period : reportPeriods(year, context.scheme(), context.today()))
        lines << PeriodLine{period,
                            titleOf(period),
                            tr("Due on %1").arg(showDate(reportDueDay(period, days))),
                            {ChipKind::Wa, tr("Draft"), u"edit"_s}};
    periods->setLines(lines);
}

void ReportsPage::showReport() {
    const auto period = periods->chosen();
    if (!period || !context.figures.ready())
        return; // the window reloads the page once the figures are there
    const auto asked = reportFacts(context.store, context.figures, *period, context.today());
    if (!asked) {
        emit notice(asked.error().text, ChipKind::Ri);
        return;
    }
    facts = *asked;
    document = report::monthReport(facts);
    sheets = report::PageLayout(document, true);
    preview->setSheets(sheets);
    if (editing()) {
        const auto typed = editor->changes();
        editor->setSections(report::reportSections(facts), facts.texts);
        editor->type(typed);
    }
    showSubtitle();
    showChecks();
    emit statusHintChanged();
}

void ReportsPage::showSubtitle() {
    if (!facts.dueDay.isValid())
        return;
    const Period& days = facts.period.period;
    const qint64 left = context.today().daysTo(facts.dueDay);
    QString due = tr("due on %1").arg(showDate(facts.dueDay));
    if (left > 0)
        due = tr("due on %1, %n day(s) left", nullptr, int(left)).arg(showDate(facts.dueDay));
    else if (left == 0)
        due = tr("due today");
    const QString hue = color(left >= 0 && left <= 3 ? Token::Wa : Token::T2).name();
    const QString last = u"<b style='color:%1'>%2</b>"_s.arg(hue, due.toHtmlEscaped());
    const QString name = facts.period.label().toHtmlEscaped();
    setSubtitle(widthClass() == Width::Narrow
                    ? u"%1 · %2"_s.arg(name, last)
                    : u"%1 · %2 · %3"_s.arg(
                          name, tr("figures of %1 – %2").arg(showDay(days.first), showDate(days.last)), last));
}

void ReportsPage::showPage(int page) {
    pageLabel->setText(tr("Page %1 / %2").arg(page + 1).arg(std::max(1, preview->pageCount())));
    previousPage->setEnabled(page > 0);
    nextPage->setEnabled(page + 1 < preview->pageCount());
}

void ReportsPage::showZoom(int mode) {
    preview->setZoom(static_cast<ReportPreview::Zoom>(mode));
    zoom->setText(mode == 0 ? tr("Fit width") : mode == 1 ? tr("Whole page") : u"100%"_s);
}

void ReportsPage::openFigure(const report::FigureRef& figure) {
    if (figure.key.isEmpty())
        emit open(u"targets"_s, {{u"indicator"_s, figure.indicator}});
    else
        emit open(u"records"_s, {{u"key"_s, figure.key}});
}

bool ReportsPage::editing() const {
    return middle->currentWidget() == editor;
}

QString ReportsPage::draftKey() const {
    return u"report/%1/%2"_s.arg(schemeCode(facts.period.scheme), facts.period.code());
}

void ReportsPage::exportAs(ReportFormat format) {
    if (writer->busy() || document.sections.isEmpty())
        return;
    const QString name = report::reportName(facts.period) + u'.' + endingOf(format);
    static const QStringList filters{tr("Word document (*.docx)"), tr("PDF (*.pdf)"), tr("Excel workbook (*.xlsx)")};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path =
        context.prompts.saveFile(this, {tr("Export the report"), QDir(folder).filePath(name), {filters[int(format)]}});
    if (path)
        writer->write(document, format, *path);
}

void ReportsPage::print() {
    if (document.sections.isEmpty())
        return;
    const report::PageLayout printed(document); // without the boxes of what is missing
    context.prompts.print(this, [&](QPrinter& printer) { printSheets(printed, printer); });
}

QVariantMap ReportsPage::place() const {
    const auto period = periods->chosen();
    return period ? QVariantMap{{u"period"_s, period->code()}} : QVariantMap();
}

void ReportsPage::goTo(const QVariantMap& where) {
    const auto wanted = parsePeriod(where.value(u"period"_s).toString(), context.scheme());
    if (wanted && yearOf(wanted->period.last, wanted->scheme) != year) {
        year = yearOf(wanted->period.last, wanted->scheme);
        fillPeriods();
    }
    if (wanted && periods->chosen() != *wanted && periods->choose(*wanted)) {
        if (editing())
            closeEditor();
        showReport();
    }
    if (where.contains(u"section"_s))
        compose(where.value(u"section"_s).toString());
}

QWidget* ReportsPage::primaryFocus() {
    return widthClass() == Width::Narrow ? static_cast<QWidget*>(preview) : periods;
}

QList<QPair<QString, QString>> ReportsPage::keys() const {
    return {{u"F2"_s, tr("Write the text")},
            {u"Ctrl+S"_s, tr("Keep the text")},
            {u"Ctrl+P"_s, tr("Print")},
            {u"Ctrl+PgUp, Ctrl+PgDn"_s, tr("Older, newer period")},
            {u"Tab, Enter"_s, tr("In the preview: to the next number, open its records")},
            {u"PgUp, PgDn"_s, tr("In the preview: page by page")}};
}

} // namespace sotoso
