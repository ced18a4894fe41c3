// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/tally_panel.h"

#include "app/actions/targets.h"
#include "app/base/parse.h"
#include "app/storage/areas.h"
#include "app/storage/indicators.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/indicator_words.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace sotoso {
using namespace Qt::StringLiterals;

TallyPanel::TallyPanel(Context& given, QWidget* parent) : CardFrame({}, parent), context(given) {
    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 9, 14, 6);
    top->setSpacing(10);
    name = label({}, Type::Record);
    name->setWordWrap(true);
    unit = label({}, Type::Small, Token::T2);
    top->addWidget(name, 1);
    top->addWidget(unit);
    body()->addLayout(top);
    buildForm();
    buildList();
}

void TallyPanel::buildForm() {
    auto* form = new QGridLayout;
    form->setContentsMargins(14, 0, 14, 8);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    area = new ComboBox;
    area->setObjectName(u"tallyArea"_s);
    day = new DateEdit;
    day->setObjectName(u"tallyDay"_s);
    value = new QLineEdit;
    value->setObjectName(u"tallyValue"_s);
    value->setProperty("strong", true);
    of = new QLineEdit;
    of->setObjectName(u"tallyOf"_s);
    note = new QLineEdit;
    note->setObjectName(u"tallyNote"_s);
    const auto add = [&](const QString& key, const QString& text, QWidget* field) {
        field->setProperty("compact", true);
        auto* row = new FormRow(text, field);
        rows.insert(key, row);
        if (auto* edit = qobject_cast<QLineEdit*>(field)) {
            connect(edit, &QLineEdit::textEdited, row, &FormRow::clearMessage);
            connect(edit, &QLineEdit::returnPressed, this, &TallyPanel::save);
        }
        return row;
    };
    form->addWidget(add(u"area"_s, tr("Neighbourhood"), area), 0, 0, Qt::AlignTop);
    form->addWidget(add(u"day"_s, tr("Day"), day), 0, 1, Qt::AlignTop);
    form->addWidget(add(u"value"_s, tr("Figure"), value), 0, 2, Qt::AlignTop);
    form->addWidget(add(u"of"_s, tr("Of a total of"), of), 0, 3, Qt::AlignTop);
    form->addWidget(add(u"note"_s, tr("Source, note"), note), 1, 0, 1, 4, Qt::AlignTop);
    form->setColumnStretch(0, 4);
    form->setColumnStretch(1, 3);
    form->setColumnStretch(2, 3);
    connect(area, &QComboBox::currentIndexChanged, this, &TallyPanel::recall);
    body()->addLayout(form);
    before = label({}, Type::Small, Token::T2);
    before->setObjectName(u"tallyBefore"_s);
    before->setContentsMargins(14, 0, 14, 8);
    before->setWordWrap(true);
    body()->addWidget(before);

    QHBoxLayout* row = foot();
    row->setContentsMargins(14, 9, 14, 9);
    row->setSpacing(10);
    saveButton = new Button(tr("Save the figure"), u"check"_s);
    saveButton->setObjectName(u"tallySave"_s);
    saveButton->setKind(Button::Kind::Primary)->setHint(u"Ctrl+S"_s, true);
    auto* close = new Button(tr("Back to the target"));
    close->setObjectName(u"tallyClose"_s);
    close->setHint(u"Esc"_s);
    removeButton = new Button(tr("Delete this figure"), u"trash"_s);
    removeButton->setObjectName(u"tallyRemove"_s);
    removeButton->setKind(Button::Kind::Danger);
    row->addWidget(saveButton);
    row->addWidget(close);
    row->addStretch(1);
    row->addWidget(removeButton);
    connect(saveButton, &QPushButton::clicked, this, &TallyPanel::save);
    connect(removeButton, &QPushButton::clicked, this, &TallyPanel::remove);
    connect(close, &QPushButton::clicked, this, [this] {
        if (!escape())
            emit closed();
    });
}

void TallyPanel::buildList() {
    model = new TableModel<Tally>(
        {{tr("Day"), [](const Tally& t) { return showDate(t.day); }, Qt::AlignLeft, 104},
         {tr("Neighbourhood"), [this](const Tally& t) { return areaName(t.area); }, Qt::AlignLeft, 118},
         {tr("Figure"),
          [this](const Tally& t) { return shownValue(t); },
          Qt::AlignRight,
          96,
          {},
          [](const Tally&, int role) { return role == CellRole::Bold ? QVariant(true) : QVariant(); }},
         {tr("Source, note"),
          [](const Tally& t) { return t.note; },
          Qt::AlignLeft,
          0,
          {},
          [](const Tally&, int role) { return role == CellRole::Tone ? QVariant(int(Token::T2)) : QVariant(); }}},
        this);
    model->key = [](const Tally& t) { return QVariant(qlonglong(t.id.value)); };
    list = new TableView;
    list->setObjectName(u"tallies"_s);
    list->setAccessibleName(tr("Figures typed so far"));
    list->setEdgePadding(14);
    list->setTable(model);
    connect(list, &TableView::rowActivated, this, [this](const QModelIndex& index) { correct(model->row(index)); });
    body()->addWidget(list, 1);
}

QString TallyPanel::areaName(AreaId id) const {
    for (const Area& known : areas)
        if (known.id == id)
            return known.name;
    return tr("Whole ward");
}

QString TallyPanel::shownValue(const Tally& tally) const {
    return tally.of ? u"%1 / %2"_s.arg(showCount(tally.value), showCount(*tally.of)) : showCount(tally.value);
}

AreaId TallyPanel::chosenArea() const {
    return area->currentIndex() > 0 ? areas.value(area->currentIndex() - 1).id : AreaId();
}

void TallyPanel::show(const Indicator& indicator) {
    const bool another = indicator.id != shown.id;
    shown = indicator;
    name->setText(tr("Type a figure: %1").arg(words::name(indicator)));
    unit->setText(tr("Unit: %1").arg(words::unit(indicator)));
    rows[u"value"_s]->setLabel(indicator.kind == IndicatorKind::Ratio ? tr("Figure")
                                                                      : tr("Figure (%1)").arg(words::unit(indicator)));
    rows[u"of"_s]->setVisible(indicator.kind == IndicatorKind::Ratio);
    reload();
    if (!another)
        return;
    fresh();
    day->setNear(context.today());
    day->setDate(context.today());
    note->setText(typed.isEmpty() ? QString() : typed.first().note);
    // As it was typed the last time: by khu phố, or for the ward as a whole.
    area->setCurrentIndex(!typed.isEmpty() && typed.first().area && !areas.isEmpty() ? 1 : 0);
    recall();
}

void TallyPanel::reload() {
    struct Read {
        QList<Area> areas;
        QList<Tally> typed;
    };
    const auto read = context.store.read([&](const Db& db) {
        return Read{areas::all(db), indicators::talliesOf(db, shown.id)};
    });
    if (!read)
        return;
    QStringList names{tr("Whole ward")};
    for (const Area& known : read->areas)
        names += known.name;
    areas = read->areas;
    typed = read->typed;
    QStringList present;
    for (int i = 0; i < area->count(); ++i)
        present += area->itemText(i);
    if (present != names) {
        const int kept = area->currentIndex();
        const QSignalBlocker quiet(area);
        area->clear();
        area->addItems(names);
        area->setCurrentIndex(std::clamp(kept, 0, int(names.size()) - 1));
    }
    model->setRows(typed);
    if (correcting && std::none_of(typed.begin(), typed.end(), [this](const Tally& t) { return t.id == correcting; }))
        fresh();
    recall();
}

/// What was typed there the last time.
void TallyPanel::recall() {
    const AreaId id = chosenArea();
    const auto last = std::find_if(typed.begin(), typed.end(), [&](const Tally& t) { return t.area == id; });
    QString text;
    if (correcting)
        text = tr("Correcting a figure typed before.");
    else if (last == typed.end())
        text = tr("Nothing typed for %1 yet.").arg(areaName(id));
    else
        text = tr("Last for %1: %2 on %3.").arg(areaName(id), shownValue(*last), showDate(last->day));
    if (shown.kind == IndicatorKind::Snapshot && !correcting)
        text += u' ' + tr("Type how many there are now, not how many are new.");
    else if (shown.kind != IndicatorKind::Ratio && !correcting)
        text += u' ' + tr("Type only what is new since then.");
    before->setText(text);
}

void TallyPanel::fresh() {
    correcting = {};
    clearErrors();
    value->setText({}); // with its own undo: Ctrl+Z is the book's again
    of->setText({});
    removeButton->hide();
    saveButton->setText(tr("Save the figure"));
    recall();
}

void TallyPanel::correct(const Tally& tally) {
    correcting = tally.id;
    clearErrors();
    const auto at = std::find_if(areas.begin(), areas.end(), [&](const Area& a) { return a.id == tally.area; });
    area->setCurrentIndex(at == areas.end() ? 0 : int(at - areas.begin()) + 1);
    day->setDate(tally.day);
    value->setText(showCount(tally.value));
    of->setText(tally.of ? showCount(*tally.of) : QString());
    note->setText(tally.note);
    removeButton->show();
    saveButton->setText(tr("Save the correction"));
    recall();
    focusFirst();
}

void TallyPanel::clearErrors() {
    for (FormRow* row : std::as_const(rows))
        row->clearMessage();
}

void TallyPanel::focusFirst() {
    value->setFocus(Qt::OtherFocusReason);
    value->selectAll();
}

bool TallyPanel::escape() {
    if (!correcting)
        return false;
    fresh();
    day->setDate(context.today());
    focusFirst();
    return true;
}

void TallyPanel::save() {
    clearErrors();
    QWidget* first = nullptr;
    const auto wrong = [&](const QString& key, const QString& text) {
        FormRow* row = rows.value(key);
        if (!row)
            row = rows[u"value"_s];
        row->setError(text);
        if (!first)
            first = row->editor();
    };
    day->complete();
    Tally tally{correcting, shown.id, chosenArea(), day->date(), 0, {}, note->text()};
    const auto count = parseCount(value->text());
    if (count)
        tally.value = *count;
    else
        wrong(u"value"_s, value->text().trimmed().isEmpty() ? tr("Type the figure") : count.error().text);
    if (!day->problem().isEmpty())
        wrong(u"day"_s, day->problem());
    if (shown.kind == IndicatorKind::Ratio) {
        const auto total = parseCount(of->text());
        if (total)
            tally.of = *total;
        else
            wrong(u"of"_s, of->text().trimmed().isEmpty() ? tr("Type the total") : total.error().text);
    }
    if (!first) {
        Error error;
        bool saved;
        if (correcting) {
            const auto result = actions::updateTally(context.store, tally, context.today());
            saved = result.has_value();
            if (!saved)
                error = result.error();
        } else {
            const auto result = actions::addTally(context.store, tally, context.today());
            saved = result.has_value();
            if (!saved)
                error = result.error();
        }
        if (!saved)
            wrong(error.field, error.text);
    }
    if (first) {
        first->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit done(tr("Saved: %1, %2, %3").arg(words::name(shown), areaName(tally.area), shownValue(tally)));
    const bool next = !correcting && area->currentIndex() > 0 && area->currentIndex() + 1 < area->count();
    fresh();
    if (next)
        area->setCurrentIndex(area->currentIndex() + 1);
    reload();
    focusFirst();
}

void TallyPanel::remove() {
    for (const Tally& tally : std::as_const(typed))
        if (tally.id == correcting) {
            const QString text =
                tr("Deleted: %1, %2, %3").arg(words::name(shown), areaName(tally.area), shownValue(tally));
            if (const auto removed = actions::removeTally(context.store, Tally(tally)); !removed) {
                rows[u"value"_s]->setError(removed.error().text);
                return;
            }
            emit done(text);
            fresh();
            reload();
            focusFirst();
            return;
        }
}

} // namespace sotoso
