// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/bin_page.h"

#include "app/actions/removal.h"
#include "app/base/parse.h"
#include "ui/shared/card.h"
#include "ui/shared/prompts.h"

#include <QStackedWidget>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype thingsNamed = 3;

QString thingsOf(const bin::Entry& entry) {
    const QString named = entry.things.mid(0, thingsNamed).join(u"; "_s);
    return entry.things.size() > thingsNamed ? named + u"; …"_s : named;
}

} // namespace

BinPage::BinPage(Context& given) : Page(given, tr("Bin")) {
    setSubtitle(tr("What was deleted stays here until the bin is emptied"));
    auto* backButton = new Button(tr("Back"), u"chevron-left"_s, u"Esc"_s);
    restoreButton = new Button(tr("Put back"), u"undo"_s, u"Enter"_s);
    restoreButton->setObjectName(u"restore"_s);
    emptyButton = new Button(tr("Empty the bin…"), u"trash"_s);
    emptyButton->setKind(Button::Kind::Danger)->setObjectName(u"emptyBin"_s);
    for (Button* each : {backButton, restoreButton, emptyButton})
        addHeaderAction(each);
    connect(backButton, &QAbstractButton::clicked, this, &Page::back);
    connect(restoreButton, &QAbstractButton::clicked, this, &BinPage::restore);
    connect(emptyButton, &QAbstractButton::clicked, this, &BinPage::empty);

    entries = new TableModel<bin::Entry>(
        {{tr("What was deleted"),
          [](const bin::Entry& e) { return thingsOf(e); },
          Qt::AlignLeft,
          0,
          {},
          [](const bin::Entry& e, int role) -> QVariant {
              return role == Qt::ToolTipRole ? QVariant(e.things.join(u'\n')) : QVariant();
          }},
         {tr("How"), [](const bin::Entry& e) { return e.unit.name; }, Qt::AlignLeft, 300},
         {tr("When"), [](const bin::Entry& e) { return e.unit.at.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s); },
          Qt::AlignLeft, 150},
         {tr("Who"), [](const bin::Entry& e) { return e.unit.who; }, Qt::AlignLeft, 170}},
        this);
    entries->key = [](const bin::Entry& e) { return QVariant(e.unit.id.value); };
    table = new TableView;
    table->setObjectName(u"binTable"_s);
    table->setAccessibleName(tr("Bin"));
    table->setTable(entries);
    connect(table, &TableView::rowActivated, this, &BinPage::restore);
    stack = new QStackedWidget;
    stack->addWidget(table);
    stack->addWidget(new EmptyState(u"trash"_s, tr("The bin is empty"),
                                    tr("Deleted households, people and visits come here and can be put back.")));
    auto* card = new CardFrame;
    card->body()->addWidget(stack, 1);
    body()->addWidget(card, 1);
}

void BinPage::reload(const ChangeSet*) {
    entries->setRows(context.store.read([](const Db& db) { return bin::entries(db); }).value_or({}));
    const bool any = !entries->rows().isEmpty();
    stack->setCurrentIndex(any ? 0 : 1);
    restoreButton->setEnabled(any && !context.store.readOnly());
    emptyButton->setEnabled(any && !context.store.readOnly());
    if (any && !table->currentIndex().isValid())
        table->setCurrentIndex(entries->index(0, 0));
}

QWidget* BinPage::primaryFocus() {
    return entries->rows().isEmpty() ? nullptr : table;
}

void BinPage::restore() {
    const QModelIndex at = table->currentIndex();
    if (!at.isValid())
        return;
    const bin::Entry entry = entries->row(at);
    const auto done = context.store.undoUnit(entry.unit.id);
    done ? emit this->done(tr("Put back: %1").arg(thingsOf(entry)), false)
         : emit notice(done.error().text, ChipKind::Ri);
}

void BinPage::empty() {
    QList<UnitId> units;
    qsizetype things = 0;
    for (const bin::Entry& entry : entries->rows()) {
        units += entry.unit.id;
        things += entry.things.size();
    }
    const bool sure =
        context.prompts.confirm(this, {tr("Empty the bin"), tr("Delete %n record(s) for good?", nullptr, int(things)),
                                       tr("They cannot be put back any more. Figures and reports stay as they are."),
                                       tr("Empty the bin"), tr("Leave it"), u"trash"_s, true});
    if (!sure)
        return;
    const auto done = actions::emptyBin(context.store, units);
    done ? emit this->done(tr("The bin was emptied"), false) : emit notice(done.error().text, ChipKind::Ri);
    reload(nullptr);
}

QList<QPair<QString, QString>> BinPage::keys() const {
    return {{u"Enter"_s, tr("Put back")}, {u"Esc"_s, tr("Back")}};
}

} // namespace sotoso
