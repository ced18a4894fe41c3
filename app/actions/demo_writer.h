// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/demo_parts.h"
#include "app/base/progress.h"
#include "app/storage/db.h"

namespace sotoso::demo {

/// Writes a sample into a book that newBook() made, with statements prepared once: a large sample has millions of rows.
class Writer {
public:
    Writer(Db& book, const Sample& from);
    void setProgress(const Progress& to, qint64 steps) {
        progress = to;
        total = steps;
    }
    /// Names of areas and sub-groups, team, members, households and residents.
    void writeWard();
    void write(const Activity& activity);
    /// Typed figures and targets.
    void writeFigures();

private:
    void writeTeam();
    void writePeople();
    void writeResult(const ActivityResult& result, qint64 activity, QDate day);
    void step();
    qint64 household(HouseholdId id) const { return id ? households[id.value - 1] : 0; }
    qint64 resident(ResidentId id) const { return id ? residents[id.value - 1] : 0; }
    AreaId area(AreaId id) const { return id ? areas[id.value - 1] : AreaId(); }

    Db& db;
    const Sample& s;
    Codes codes;
    QList<AreaId> areas;
    QList<GroupId> groups;
    QList<MaterialId> materials;
    QList<IndicatorId> indicators;
    QList<qint64> households, residents, members;
    Db::Inserter activityRow, memberRow, residentRow, resultRow, stepRow, cellRow;
    Progress progress;
    qint64 done = 0, total = 0;
};

} // namespace sotoso::demo
