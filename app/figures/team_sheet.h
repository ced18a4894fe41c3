// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"

namespace sotoso {

/// The team as "Tổ – nhóm" shows it on a day.
struct TeamSheet {
    struct GroupLine {
        SubGroup group;
        QStringList areaNames;
        qint64 households = 0;
        int members = 0;
        QString leader;
        int idleDays = 0;  ///< since its areas were last visited
        bool idle = false; ///< longer than a fortnight
    };
    struct MemberLine {
        Member member;
        Membership term;            ///< the one of the day; of a former member the last
        int attended = 0, held = 0; ///< trainings of the year while they served
    };
    struct Training {
        Activity activity;
        int expected = 0, attended = 0;
        QList<Member> missed;
    };
    Team team;
    QList<Area> areas;
    QList<GroupLine> groups;
    QList<MemberLine> members;  ///< standing committee first, then by sub-group; leaders first, then by given name
    QList<MemberLine> former;   ///< by given name
    QList<Training> trainings;  ///< of the year, the oldest first
    QList<AreaLine> lines;      ///< by area, with the households in the Zalo group (ZL03)
    std::optional<Figure> zalo; ///< members of the Zalo groups (ZL02)
    QList<Area> areasWithoutGroup;
    QList<Membership> terms; ///< all of everybody, the oldest first
};

/// As it stands on `today`, with the trainings of the year of `period`. Until figures are ready() it has no `lines`, no
/// `zalo` and no idle days: people do not wait for numbers.
Result<TeamSheet> teamSheet(Store& store, Figures& figures, const NamedPeriod& period, QDate today);

} // namespace sotoso
