// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/service_grid.h"

#include "app/base/parse.h"

#include <QLocale>

namespace sotoso {
using namespace Qt::StringLiterals;

void ServiceModel::show(VisitForm* shownForm, const VisitFacts* shownFacts, const HouseholdFacts* shownHousehold,
                        bool withUnnamed) {
    beginResetModel();
    form = shownForm;
    facts = shownFacts;
    household = shownHousehold;
    unnamed = withUnnamed;
    endResetModel();
}

int ServiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !household ? 0 : int(household->people.size()) + (unnamed ? 1 : 0);
}

int ServiceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !facts ? 0 : FirstService + int(facts->columns.size());
}

const Indicator* ServiceModel::service(int column) const {
    const int at = column - FirstService;
    return facts && at >= 0 && at < facts->columns.size() ? &facts->columns.at(at) : nullptr;
}

ResidentId ServiceModel::resident(int row) const {
    return household && row >= 0 && row < household->people.size() ? household->people.at(row).resident.id
                                                                   : ResidentId();
}

const services::Service* ServiceModel::known(const QModelIndex& cell) const {
    const Indicator* column = service(cell.column());
    if (!column || isUnnamed(cell.row()))
        return nullptr;
    const auto& all = household->people.at(cell.row()).services;
    const auto at = all.constFind(column->id);
    return at == all.constEnd() ? nullptr : &*at;
}

QVariant ServiceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !form || !household)
        return {};
    const bool nameless = isUnnamed(index.row());
    if (role == UnnamedRole)
        return nameless;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return spoken(index);
    if (role == MetRole)
        return !nameless && form->met.contains(resident(index.row()));
    const Indicator* column = service(index.column());
    if (nameless) {
        if (index.column() == Name && role == Qt::DisplayRole)
            return tr("Without a name, by number");
        if (column && role == CountRole)
            return form->count(column->id);
        if (column && role == Qt::DisplayRole)
            return form->count(column->id) > 0 ? tr("%1 created", "cell").arg(showCount(form->count(column->id)))
                                               : QString();
        return {};
    }
    const Resident& person = household->people.at(index.row()).resident;
    if (index.column() == Name) {
        if (role == Qt::DisplayRole)
            return person.name;
        if (role == AfterRole) {
            QStringList after;
            if (person.birthYear)
                after.append(QString::number(*person.birthYear));
            if (!person.relation.isEmpty())
                after.append(person.relation);
            return after.join(u" · "_s);
        }
        return {};
    }
    if (!column)
        return {};
    const Mark own = form->mark(person.id, column->id);
    Mark shown = own;
    if (own == Mark::None) {
        const services::Service* state = known(index);
        shown = !state                                    ? Mark::None
                : state->state == services::State::Has    ? Mark::Already
                : state->state == services::State::Later  ? Mark::Later
                : state->state == services::State::NotYet ? Mark::NotYet
                                                          : Mark::None;
    }
    switch (role) {
    case MarkRole:
        return int(shown);
    case OwnRole:
        return own != Mark::None;
    case Qt::DisplayRole:
        return markName(shown);
    default:
        return {};
    }
}

QVariant ServiceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == Name)
        return tr("Member of the household");
    if (section == Met)
        return tr("Met", "column");
    const Indicator* column = service(section);
    if (!column)
        return {};
    const bool english = QLocale().language() == QLocale::English;
    const QString brief = english ? column->shortEn : column->shortVi;
    return !brief.isEmpty() ? brief : english ? column->nameEn : column->nameVi;
}

QString ServiceModel::spoken(const QModelIndex& index) const {
    const QString who = index.siblingAtColumn(Name).data(Qt::DisplayRole).toString();
    if (index.column() == Name) {
        const QString after = data(index, AfterRole).toString();
        return after.isEmpty() ? who : who + u", "_s + after;
    }
    if (index.column() == Met)
        return isUnnamed(index.row())                      ? QString()
               : form->met.contains(resident(index.row())) ? tr("%1: met").arg(who)
                                                           : tr("%1: not met").arg(who);
    const QString what = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString state = data(index, Qt::DisplayRole).toString();
    QString text = u"%1, %2: %3"_s.arg(who, what, state.isEmpty() ? tr("nothing noted") : state);
    if (isUnnamed(index.row()) || data(index, OwnRole).toBool())
        return text;
    if (const services::Service* state_ = known(index); state_ && state_->since.isValid())
        text += tr(" (known since %1)").arg(showDate(state_->since));
    return text;
}

void ServiceModel::mark(const QModelIndex& cell, Mark mark) {
    const Indicator* column = service(cell.column());
    const ResidentId who = resident(cell.row());
    if (!column || !who)
        return;
    form->setMark(who, column->id, markFor(mark, known(cell)));
    emit dataChanged(cell.siblingAtColumn(Name), cell);
    emit edited();
}

void ServiceModel::setCount(const QModelIndex& cell, qint64 quantity) {
    const Indicator* column = service(cell.column());
    if (!column)
        return;
    form->setCount(column->id, quantity);
    emit dataChanged(cell, cell);
    emit edited();
}

void ServiceModel::setMet(int row, bool met) {
    const ResidentId who = resident(row);
    if (!who)
        return;
    form->setMet(who, met);
    emit dataChanged(index(row, Name), index(row, columnCount() - 1));
    emit edited();
}

} // namespace sotoso
