// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/records_page.h"

#include "app/base/parse.h"
#include "app/exchange/table_writer.h"
#include "app/figures/entries.h"
#include "app/figures/record_key.h"
#include "app/storage/activities.h"
#include "app/storage/areas.h"
#include "app/storage/store.h"
#include "app/storage/teams.h"
#include "ui/records/records_model.h"
#include "ui/shared/card.h"
#include "ui/shared/indicator_words.h"
#include "ui/shared/prompts.h"
#include "ui/shared/table_view.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>
#include <numeric>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

qint64 sumOf(const QList<FigureRecord>& records) {
    return std::accumulate(records.begin(), records.end(), qint64(0),
                           [](qint64 sum, const FigureRecord& record) { return sum + record.quantity; });
}

QString daysText(QDate first, QDate last) {
    return first.year() == last.year() ? u"%1 – %2"_s.arg(showDay(first), showDay(last))
                                       : u"%1 – %2"_s.arg(showDate(first), showDate(last));
}

} // namespace

RecordsPage::RecordsPage(Context& given) : Page(given, tr("Records")) {
    auto* backButton = new Button(tr("Back"), u"chevron-left"_s, u"Esc"_s);
    backButton->setObjectName(u"back"_s);
    exportButton = new Button(tr("Export to Excel"), u"download"_s);
    exportButton->setObjectName(u"export"_s);
    addHeaderAction(backButton);
    addHeaderAction(exportButton);
    connect(backButton, &QAbstractButton::clicked, this, &Page::back);
    connect(exportButton, &QAbstractButton::clicked, this, &RecordsPage::exportTable);

    model = new RecordsModel(
        [this](const QList<FigureRecord>& records) { return context.figures.describe(records).value_or({}); }, this);
    table = new TableView;
    table->setObjectName(u"records"_s);
    table->setAccessibleName(tr("Records"));
    table->setModel(model);
    connect(table, &TableView::rowActivated, this, [this](const QModelIndex& index) { openRow(index.row()); });

    empty = new EmptyState(u"table"_s, {}, {});
    stack = new QStackedWidget;
    stack->addWidget(table);
    stack->addWidget(empty);
    stack->setMinimumHeight(160);
    card = new CardFrame;
    card->body()->addWidget(stack);
    marks = label({}, Type::Small, Token::T2);
    marks->setObjectName(u"marks"_s);
    sum = label({}, Type::BodyBold);
    sum->setObjectName(u"sum"_s);
    auto* foot = card->foot();
    foot->setContentsMargins(12, 8, 12, 7);
    foot->addWidget(marks);
    foot->addStretch(1);
    foot->addWidget(sum);
    body()->addWidget(card, 1);
}

QWidget* RecordsPage::primaryFocus() {
    return table;
}

QVariantMap RecordsPage::place() const {
    QVariantMap where;
    if (followUps) {
        where.insert(u"list"_s, u"follow_ups"_s);
        where.insert(u"day"_s, appointmentDay.toString(Qt::ISODate));
    } else if (!typed.isEmpty()) {
        where.insert(u"list"_s, typed);
        where.insert(u"day"_s, typedDay.toString(Qt::ISODate));
    } else {
        where.insert(u"key"_s, key);
    }
    const int row = table->currentIndex().row();
    if (row >= 0 && row < model->records().size())
        where.insert(u"row"_s, RecordsModel::keyOf(model->records()[row]));
    return where;
}

void RecordsPage::goTo(const QVariantMap& where) {
    const QString list = where.value(u"list"_s).toString();
    const QDate day = QDate::fromString(where.value(u"day"_s).toString(), Qt::ISODate);
    followUps = list == u"follow_ups";
    typed = list.startsWith(u"typed") ? list : QString();
    appointmentDay = followUps ? day : QDate();
    typedDay = typed.isEmpty() ? QDate() : day;
    key = where.value(u"key"_s).toString();
    wantedRow = where.value(u"row"_s).toString();
    table->setCurrentIndex({});
    reload(nullptr);
    table->setFocus(Qt::OtherFocusReason);
}

void RecordsPage::reload(const ChangeSet*) {
    if (!context.figures.ready())
        return; // the window reloads the page when they are
    Heading heading;
    auto asked = ask(heading);
    const bool failed = !asked;
    QList<FigureRecord> records = std::move(asked).value_or({});
    std::stable_sort(records.begin(), records.end(),
                     [](const FigureRecord& a, const FigureRecord& b) { return a.day < b.day; });
    setTitle(heading.title);
    setSubtitle(heading.filter.toHtmlEscaped());
    model->setRecords(records, followUps, context.today());
    table->setColumnWidths(model->columnWidths());
    if (failed)
        empty->setTexts(tr("The records cannot be shown"), asked.error().text);
    else if (followUps)
        empty->setTexts(tr("No appointment is due"), tr("All households that asked to be visited again have been."));
    else
        empty->setTexts(tr("No records"), tr("Nothing of this has been entered for the days shown."));
    stack->setCurrentIndex(records.isEmpty() ? 1 : 0);
    exportButton->setEnabled(!records.isEmpty());
    fillFoot(records, heading);
    if (records.isEmpty())
        return;
    int row = std::max(0, table->currentIndex().row());
    for (int i = 0; i < records.size() && !wantedRow.isEmpty(); ++i)
        if (RecordsModel::keyOf(records[i]) == wantedRow) {
            row = i;
            break;
        }
    wantedRow.clear();
    table->setCurrentIndex(model->index(std::min(row, int(records.size()) - 1), 0));
}

void RecordsPage::fillFoot(const QList<FigureRecord>& records, const Heading& heading) {
    const auto count = [&](auto says) { return int(std::count_if(records.begin(), records.end(), says)); };
    QStringList parts{tr("%n record(s)", nullptr, int(records.size()))};
    if (const int unnamed =
            count([](const FigureRecord& r) { return r.unnamed && r.source != FigureRecord::Source::Tally; }))
        parts << tr("%n without a name", nullptr, unnamed);
    if (const int byHand = count([](const FigureRecord& r) { return r.source == FigureRecord::Source::Tally; }))
        parts << tr("%n typed by hand", nullptr, byHand);
    marks->setText(parts.join(u" · "_s));
    sum->setText(heading.sum);
}

Result<QList<FigureRecord>> RecordsPage::ask(Heading& heading) const {
    return followUps ? askFollowUps(heading) : typed.isEmpty() ? askFigure(heading) : askTyped(heading);
}

Result<QList<FigureRecord>> RecordsPage::askFollowUps(Heading& heading) const {
    const QDate until = appointmentDay.isValid() ? appointmentDay : context.today();
    const auto due = context.figures.followUps(until);
    QList<FigureRecord> records;
    if (due) {
        for (const FollowUp& one : *due) {
            if (appointmentDay.isValid() && one.due != appointmentDay)
                continue;
            FigureRecord record;
            record.source = FigureRecord::Source::Activity;
            record.id = one.visit.value;
            record.activity = one.visit;
            record.day = one.due;
            record.area = one.area;
            record.group = one.group;
            record.household = one.household;
            records.append(record);
        }
    }
    heading.title = appointmentDay.isValid() ? tr("%n appointment(s)", nullptr, int(records.size()))
                                             : tr("%n appointment(s) due", nullptr, int(records.size()));
    heading.filter = appointmentDay.isValid() ? showDate(until) : tr("up to %1").arg(showDate(until));
    return due ? Result(records) : Result<QList<FigureRecord>>(due.error());
}

Result<QList<FigureRecord>> RecordsPage::askTyped(Heading& heading) const {
    const bool accounts = typed == u"typed_accounts";
    const auto records =
        context.store.read([&](const Db& db) { return entries::recordsTypedOn(db, typedDay, accounts); });
    const int number = int(sumOf(records.value_or({})));
    heading.title =
        accounts ? tr("%n account(s) created", nullptr, number) : tr("%n visit form(s) typed", nullptr, number);
    heading.filter = tr("typed on %1, whatever the day of the visit").arg(showDate(typedDay));
    heading.sum = tr("Sum: %1").arg(showCount(number));
    return records;
}

QString RecordsPage::spanText(const RecordQuestion& question, const std::optional<Standing>& standing) const {
    const QDate last = question.period.period.last;
    switch (question.span) {
    case Span::Year:
        return tr("Since the beginning of %1, up to %2").arg(yearOf(last, question.period.scheme)).arg(showDate(last));
    case Span::ToDate:
        return tr("Up to %1").arg(showDate(last));
    case Span::Target:
        return standing ? tr("From %1 to %2").arg(showDate(standing->target.from), showDate(standing->day))
                        : tr("Up to %1").arg(showDate(last));
    case Span::Period:
        break;
    }
    return u"%1 (%2)"_s.arg(question.period.label(), daysText(question.period.period.first, last));
}

Result<QList<FigureRecord>> RecordsPage::askFigure(Heading& heading) const {
    heading.title = tr("Records");
    const auto question = questionOfKey(key);
    if (!question)
        return QList<FigureRecord>();
    const auto figures = context.figures.of({question->period, By::None, {question->indicator}, context.today()});
    if (!figures)
        return figures.error();
    auto records = context.figures.records(*question);
    if (!records || figures->isEmpty())
        return records;
    const Figure& figure = figures->first();
    const QString number = showCount(sumOf(*records));
    heading.title = u"%1 %2"_s.arg(number, words::afterNumber(figure.indicator));
    heading.sum = tr("Sum: %1 %2").arg(number, words::unit(figure.indicator));
    if (figure.indicator.kind == IndicatorKind::Ratio) {
        heading.title = words::name(figure.indicator);
        heading.sum = tr("Sum: %1").arg(number);
    }
    QStringList filter{spanText(*question, figure.standing)};
    const auto names = context.store.read([&](const Db& db) {
        QStringList parts;
        if (question->area)
            parts << (question->area->value ? areas::byId(db, *question->area).value_or(Area{}).name
                                            : tr("without a neighbourhood"));
        if (question->group) {
            QString name = tr("without a sub-group");
            for (const SubGroup& group : teams::groups(db, question->period.period.last))
                if (group.id == *question->group)
                    name = group.name;
            parts << name;
        }
        return parts;
    });
    heading.filter = (filter + names.value_or({})).join(u" · "_s);
    return records;
}

void RecordsPage::openRow(int index) {
    if (index < 0 || index >= model->records().size())
        return;
    const FigureRecord& record = model->records()[index];
    const auto activity = context.store.read([&](const Db& db) { return activities::byId(db, record.activity); });
    const bool visit = activity && *activity && (*activity)->kind == ActivityKind::Visit;
    if (visit && !followUps)
        emit open(u"visits"_s, {{u"visit"_s, qlonglong(record.activity.value)}});
    else if (record.household)
        emit open(followUps ? u"visits"_s : u"households"_s, {{u"household"_s, qlonglong(record.household.value)}});
    else
        emit notice(tr("Nothing more stands behind this record"), ChipKind::Neutral);
}

void RecordsPage::openHousehold(int index) {
    if (index < 0 || index >= model->records().size())
        return;
    const FigureRecord& record = model->records()[index];
    if (record.household)
        emit open(u"households"_s, {{u"household"_s, qlonglong(record.household.value)}});
    else
        emit notice(tr("This record belongs to no household"), ChipKind::Neutral);
}

void RecordsPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F3 && event->modifiers() == Qt::NoModifier)
        openHousehold(table->currentIndex().row());
    else
        Page::keyPressEvent(event);
}

QList<QPair<QString, QString>> RecordsPage::keys() const {
    return {{u"Enter"_s, followUps ? tr("Enter the visit") : tr("Open the visit to correct it")},
            {u"F3"_s, tr("Open the household")},
            {u"Esc"_s, tr("Back to the number")}};
}

void RecordsPage::exportTable() {
    QString name = title() + u" - "_s + context.today().toString(u"yyyy-MM-dd"_s);
    name.replace(u'/', u'-');
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = context.prompts.saveFile(
        this,
        {tr("Export to Excel"), QDir(folder).filePath(name + u".xlsx"_s), {u"Excel (*.xlsx)"_s, u"CSV (*.csv)"_s}});
    if (!path)
        return;
    exchange::OutTable out;
    out.sheetName = tr("Records");
    out.total = model->records().size();
    const QList<int> widths = model->columnWidths();
    for (qsizetype i = 0; i < widths.size(); ++i)
        out.columns.append(
            {record_columns::header(model->fields()[i], followUps), widths[i] > 0 ? widths[i] / 7.0 : 40});
    int at = 0;
    out.next = [&](QList<exchange::Cell>& cells) {
        if (at >= model->records().size())
            return false;
        const RecordRow& row = model->row(at++);
        cells.clear();
        for (const RecordField field : model->fields())
            cells.append(record_columns::cell(field, row));
        return true;
    };
    const auto written = exchange::writeTable(*path, out, exchange::IfExists::Replace);
    if (!written) {
        emit notice(written.error().text, ChipKind::Ri);
        return;
    }
    if (!context.store.readOnly())
        (void)context.store.note(tr("Export a list"), u"%1 · %2"_s.arg(title(), QFileInfo(*path).fileName()));
    emit done(tr("Written: %1 (%n record(s))", nullptr, int(model->records().size())).arg(QFileInfo(*path).fileName()),
              false);
}

} // namespace sotoso
