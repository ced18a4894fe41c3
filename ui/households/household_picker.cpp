// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/household_picker.h"

#include "ui/context.h"
#include "ui/shared/field.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr int most = 4;

QString headOf(const Found& found) {
    return u"%1 · %2"_s.arg(found.code, found.name);
}

QString placeOf(const Found& found) {
    QStringList parts{found.address, found.areaName};
    parts.removeAll(QString());
    return parts.join(u", ");
}

} // namespace

HouseholdPicker::HouseholdPicker(Context& given, QWidget* parent) : QWidget(parent), context(given) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    field = new SearchField(tr("Name, house number, household no."));
    field->setObjectName(u"pickSearch"_s);
    field->setAccessibleName(tr("Find the other household"));
    column->addWidget(field);
    found = new TableModel<Found>({{tr("Household"),
                                    [](const Found& f) { return headOf(f); },
                                    Qt::AlignLeft,
                                    0,
                                    {},
                                    [](const Found& f, int role) -> QVariant {
                                        if (role == CellRole::Second)
                                            return placeOf(f);
                                        return role == Qt::ToolTipRole ? QVariant(headOf(f) + u'\n' + placeOf(f))
                                                                       : QVariant();
                                    }}},
                                  this);
    found->key = [](const Found& f) { return QVariant(f.household.value); };
    list = new TableView;
    list->setObjectName(u"pickList"_s);
    list->setAccessibleName(tr("Households found"));
    list->horizontalHeader()->hide();
    list->setRowHeight(40);
    list->setTable(found);
    list->setFitRows(true);
    column->addWidget(list);
    setFocusProxy(field);
    connect(field, &SearchField::searched, this, &HouseholdPicker::find);
    connect(field, &SearchField::wentDown, this, [this] {
        if (!found->rows().isEmpty())
            list->setFocus(Qt::OtherFocusReason);
    });
    connect(field, &SearchField::entered, this, [this] {
        if (!taken.household && !found->rows().isEmpty())
            take(found->index(0, 0));
    });
    connect(list, &TableView::rowActivated, this, &HouseholdPicker::take);
    start({});
}

void HouseholdPicker::start(HouseholdId excepted) {
    except = excepted;
    taken = {};
    const QSignalBlocker quiet(field);
    field->clear();
    found->setRows({});
    list->hide();
}

void HouseholdPicker::find(const QString& typed) {
    if (taken.household && typed == headOf(taken))
        return;
    taken = {};
    QList<Found> rows;
    if (!typed.trimmed().isEmpty())
        for (const Found& each : context.search.find(typed, 3 * most).value_or({})) {
            const bool known = std::any_of(rows.begin(), rows.end(),
                                           [&](const Found& row) { return row.household == each.household; });
            if (each.household != except && !known && rows.size() < most)
                rows.append(each);
        }
    found->setRows(rows);
    list->setVisible(!rows.isEmpty());
}

void HouseholdPicker::take(const QModelIndex& index) {
    taken = found->row(index);
    field->setText(headOf(taken));
    field->flush();
    found->setRows({});
    list->hide();
    field->setFocus(Qt::OtherFocusReason);
    emit picked();
}

} // namespace sotoso
