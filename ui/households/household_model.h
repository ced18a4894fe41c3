// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/household_list.h"

#include <QAbstractTableModel>

namespace sotoso {

/// The households of a list by their ids; whole rows are fetched for those that are looked at, a hundred at a time.
class HouseholdModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Those after Return are shown when chosen.
    enum Column {
        Code,
        FirstNames,
        GivenName,
        Address,
        People,
        Account,
        Visited,
        Return,
        AreaName,
        Phone, ///< masked
        Kind,
        LastOutcome,
        Visits,
        Note,
        ColumnCount
    };
    explicit HouseholdModel(HouseholdList& list, QObject* parent = nullptr);

    /// Asks the list anew; the error, if it cannot answer.
    Result<> show(const HouseholdFilter& filter, QDate today);
    HouseholdOrder order() const { return by; }
    Qt::SortOrder direction() const { return way; }
    const QList<HouseholdId>& ids() const { return all; }
    const HouseholdLine& line(int row) const;
    /// "12/4 Cách Mạng Tháng Tám"
    static QString addressOf(const Household& household);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder direction) override;

private:
    QString text(const HouseholdLine& line, int column) const;

    HouseholdList& list;
    HouseholdFilter filter;
    QDate today;
    HouseholdOrder by = HouseholdOrder::Name;
    Qt::SortOrder way = Qt::AscendingOrder;
    QList<HouseholdId> all;
    mutable QHash<int, QList<HouseholdLine>> blocks; ///< by number of the hundred
};

} // namespace sotoso
