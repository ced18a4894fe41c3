// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figures.h"

#include "app/storage/store.h"

namespace sotoso {

struct Figures::Facts {
    Store& store;
};

Figures::Figures(Store& store, QObject* parent) : QObject(parent), facts(new Facts{store}) {}
Figures::~Figures() = default;

bool Figures::ready() const {
    return true;
}
Result<bool> Figures::load(int) {
    return true;
}
Result<QList<Figure>> Figures::of(const FigureQuestion&) {
    return QList<Figure>();
}
Result<QList<FigureRecord>> Figures::records(const RecordQuestion&) {
    return QList<FigureRecord>();
}
Result<QList<RecordRow>> Figures::describe(const QList<FigureRecord>&) const {
    return QList<RecordRow>();
}
Result<Course> Figures::course(const QString&, const NamedPeriod&, QDate) {
    return Course();
}
Result<Dashboard> Figures::dashboard(const DashboardQuestion&) {
    return Dashboard();
}
Result<QHash<HouseholdId, HouseholdState>> Figures::households(const QString&, QDate) {
    return QHash<HouseholdId, HouseholdState>();
}
Result<QList<FollowUp>> Figures::followUps(QDate) {
    return QList<FollowUp>();
}

} // namespace sotoso
