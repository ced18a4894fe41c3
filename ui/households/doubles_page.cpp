// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/doubles_page.h"

#include "app/base/parse.h"
#include "app/figures/doubles.h"
#include "app/storage/alike.h"
#include "ui/context.h"
#include "ui/households/household_model.h"
#include "ui/households/record_words.h"
#include "ui/shared/card.h"

#include <QStackedWidget>

namespace sotoso {
using namespace Qt::StringLiterals;

DoublesPage::DoublesPage(Context& given)
    : Page(given, tr("Maybe entered twice")), list(given.store, given.figures, given.search) {
    auto* backButton = new Button(tr("Back"), u"chevron-left"_s, u"Esc"_s);
    apartButton = new Button(tr("Not the same"));
    apartButton->setObjectName(u"keepApart"_s);
    compareButton = new Button(tr("Compare"), u"merge"_s, u"Enter"_s);
    compareButton->setObjectName(u"compareDoubles"_s);
    for (Button* each : {backButton, apartButton, compareButton})
        addHeaderAction(each);
    connect(backButton, &QAbstractButton::clicked, this, &Page::back);
    connect(apartButton, &QAbstractButton::clicked, this, &DoublesPage::keepApart);
    connect(compareButton, &QAbstractButton::clicked, this, &DoublesPage::compare);

    const auto column = [this](const QString& head, int pixels, QString (*text)(const HouseholdLine&)) {
        return Column<Row>{head,
                           [this, text](const Row& row) { return lineOf(row, true, text); },
                           Qt::AlignLeft,
                           pixels,
                           {},
                           [this, text](const Row& row, int role) -> QVariant {
                               const QString others = lineOf(row, false, text);
                               return role == CellRole::Second  ? QVariant(others)
                                      : role == Qt::ToolTipRole ? QVariant(lineOf(row, true, text) + u'\n' + others)
                                                                : QVariant();
                           }};
    };
    groups = new TableModel<Row>(
        {column(tr("Households"), -260,
                [](const HouseholdLine& l) { return u"%1  %2"_s.arg(l.household.code, l.household.headName); }),
         column(tr("Address"), -200, [](const HouseholdLine& l) { return HouseholdModel::addressOf(l.household); }),
         column(tr("Phone"), 110, [](const HouseholdLine& l) { return maskPhone(l.household.phone); }),
         column(tr("Neighbourhood"), 120, [](const HouseholdLine& l) { return l.areaName; }),
         {tr("What they share"),
          [this](const Row& row) { return record_words::likenessLine(shown(row).likeness); },
          Qt::AlignLeft,
          -240,
          {},
          [this](const Row& row, int role) -> QVariant {
              return role == Qt::ToolTipRole ? QVariant(record_words::likenessLine(shown(row).likeness)) : QVariant();
          }}},
        this);
    groups->key = [](const Row& row) { return QVariant(row.ids.first().value); };
    table = new TableView;
    table->setObjectName(u"doublesTable"_s);
    table->setAccessibleName(tr("Maybe entered twice"));
    table->setRowHeight(44);
    table->setTable(groups);
    connect(table, &TableView::rowActivated, this, &DoublesPage::compare);
    stack = new QStackedWidget;
    stack->addWidget(table);
    stack->addWidget(new EmptyState(u"check"_s, tr("No households look alike"),
                                    tr("Names, addresses, phones and birth years are compared after each change.")));
    connect(&Doubles::of(context.store), &Doubles::found, this, &DoublesPage::showGroups);
    auto* card = new CardFrame;
    card->body()->addWidget(stack, 1);
    body()->addWidget(card, 1);
}

const DoublesPage::Shown& DoublesPage::shown(const Row& row) const {
    auto at = known.find(row.ids.first());
    if (at == known.end())
        at = known.insert(
            row.ids.first(),
            {list.lines(row.ids).value_or({}),
             context.store.read([&](const Db& db) { return households::likenessOf(db, row.ids[0], row.ids[1]); })
                 .value_or({})});
    return *at;
}

/// The first household, or all the others.
QString DoublesPage::lineOf(const Row& row, bool first, QString (*text)(const HouseholdLine&)) const {
    const QList<HouseholdLine>& lines = shown(row).lines;
    if (first)
        return lines.isEmpty() ? QString() : text(lines.first());
    QStringList others;
    for (const HouseholdLine& line : lines.mid(1))
        if (const QString one = text(line); !others.contains(one))
            others += one;
    return others.join(u"; "_s);
}

void DoublesPage::reload(const ChangeSet* changes) {
    if (changes && !changes->touches("household") && !changes->touches("resident") && !changes->touches("residence") &&
        !changes->touches("setting"))
        return;
    if (const auto loaded = list.reload({}, context.today(), changes); !loaded)
        emit notice(loaded.error().text, ChipKind::Ri);
    showGroups();
}

void DoublesPage::showGroups() {
    list.takeDoubles();
    known.clear();
    QList<Row> rows;
    for (const QList<HouseholdId>& ids : list.doubles())
        rows.append({ids});
    groups->setRows(rows);
    const bool any = !rows.isEmpty();
    setSubtitle(any ? tr("<b>%n</b> group(s), merged or told apart one by one", nullptr, int(rows.size())) : QString());
    stack->setCurrentIndex(any ? 0 : 1);
    for (Button* each : {compareButton, apartButton})
        each->setEnabled(any && !context.store.readOnly());
    if (any && !table->currentIndex().isValid())
        table->setCurrentIndex(groups->index(0, 0));
}

QWidget* DoublesPage::primaryFocus() {
    return groups->rows().isEmpty() ? nullptr : table;
}

void DoublesPage::say(const Result<doubles::Outcome>& outcome) {
    if (!outcome)
        return emit notice(outcome.error().text, ChipKind::Ri);
    if (!outcome->said.isEmpty())
        emit done(outcome->said, outcome->undoable);
    else if (outcome->opened)
        emit open(u"households"_s, {{u"household"_s, outcome->opened.value}});
    if (primaryFocus())
        table->setFocus(Qt::OtherFocusReason);
}

void DoublesPage::compare() {
    if (const QModelIndex at = table->currentIndex(); at.isValid())
        say(doubles::compare(context, shown(groups->row(at)).lines, this));
}

void DoublesPage::keepApart() {
    if (const QModelIndex at = table->currentIndex(); at.isValid())
        say(doubles::keepApart(context, groups->row(at).ids));
}

QList<QPair<QString, QString>> DoublesPage::keys() const {
    return {{u"Enter"_s, tr("Compare side by side")}, {u"Esc"_s, tr("Back")}};
}

} // namespace sotoso
