// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// The plain records of a book. One term per thing, the same in code, schema (resources/schema_1.sql) and UI.
/// Empty strings mean "not given"; an invalid QDate means "not known" or "open".
namespace sotoso {

/// A place in the tree ward → neighbourhood (khu phố, ấp) → deeper. Codes: KP1…; the ward's is its 5-digit unit code.
struct Area {
    AreaId id;
    AreaId parent;
    QString kind; ///< "ward", "neighbourhood", …
    QString code;
    QString name;
    int position = 0;
    QDate validFrom, validTo; ///< invalid: open
};

struct Team {
    TeamId id;
    QString name;
    QString decisionNo;
    QDate decisionDay;
};

/// Nhóm: a part of the team; looks after areas.
struct SubGroup {
    GroupId id;
    TeamId team;
    QString code; ///< N1…
    QString name;
    int position = 0;
    QList<AreaId> areas; ///< those looked after today
    QDate validFrom, validTo;
};

enum class Role {
    Leader,
    Deputy,
    Secretary,
    GroupLeader,
    Member
}; ///< tổ trưởng, tổ phó, thư ký, trưởng nhóm, thành viên

struct Member {
    MemberId id;
    QString name;
    QString organisation;
    QString position; ///< at the organisation: "Phó Chủ tịch UBND"
    QString phone;    ///< digits
    QString note;
};

/// A dated term of a member in the team or in one of its sub-groups. Terms end; nobody is deleted.
struct Membership {
    MembershipId id;
    MemberId member;
    TeamId team;
    GroupId group; ///< none: the team's standing committee
    Role role = Role::Member;
    QString decisionNo;
    QDate from, to;
};

enum class HouseholdKind { Permanent, Temporary, Lodging, Business }; ///< thường trú, tạm trú, nhà trọ, kinh doanh
enum class HouseholdStatus {
    Open,
    MovedAway,
    Vacant,
    Demolished,
    Refused
}; ///< all but Open are closed since `statusDay`

struct Household {
    HouseholdId id;
    QString code; ///< free text, unique, never changed by a move: "2-0231"
    AreaId area;  ///< where it is today (or on the day asked for)
    QString headName;
    ResidentId headResident;
    QString houseNo;
    QString street;
    QString phone;                     ///< digits
    std::optional<int> declaredPeople; ///< as declared; how many residents are known is another figure
    HouseholdKind kind = HouseholdKind::Permanent;
    QString note;
    HouseholdStatus status = HouseholdStatus::Open;
    QDate statusDay;
    QDate zaloSince; ///< in the neighbourhood's Zalo group since
    HouseholdId mergedInto;
};

enum class Sex { Unknown, Male, Female };

struct Resident {
    ResidentId id;
    HouseholdId household; ///< where they live today
    QString name;
    std::optional<int> birthYear;
    QDate birthDay;
    Sex sex = Sex::Unknown;
    QString relation; ///< to the head: "chủ hộ", "vợ", …
    QString phone;
    QString idCard; ///< CCCD, 12 digits; empty unless the ward turned it on or imported it
    QString note;
};

enum class ActivityKind { Visit, GroupSession, DeskDuty, Training, Import };
enum class Outcome { Met, Absent, Refused, ComeBack, MovedAway }; ///< gặp, vắng nhà, từ chối, hẹn lại, chuyển đi
enum class Form { Created, Already, Repeated };                   ///< tạo mới, đã có sẵn, hướng dẫn lại
enum class AccountStep { Registered, Activated, Used };

/// Who went: text, plus the member where known.
struct Visitor {
    MemberId member;
    QString name;
};

/// A counted result: always hangs on an activity. resident 0 = unnamed, counts `quantity`.
struct ActivityResult {
    ResultId id;
    ResidentId resident;
    IndicatorId indicator;
    Form form = Form::Created;
    qint64 quantity = 1;
    MaterialId material; ///< for materials handed out (indicator TT08): which
};

/// A cell of the service grid that is not a result: "chưa có" or "hẹn lại".
enum class CellStatus { NotYet, Later };
struct CellNote {
    ResidentId resident;
    IndicatorId indicator;
    CellStatus status = CellStatus::NotYet;
};

struct Activity {
    ActivityId id;
    ActivityKind kind = ActivityKind::Visit;
    QString code; ///< Mã lượt of an import; empty otherwise
    QDate day;
    HouseholdId household;
    AreaId area;   ///< where the household was that day (or given, for sessions)
    GroupId group; ///< none unless given
    QList<Visitor> visitors;
    Outcome outcome = Outcome::Met;
    QList<ResidentId> peopleMet;
    std::optional<int> peopleCount; ///< attendance of a session, people helped at the desk
    QDate nextDay;
    QString note;
    QString place;
    QString sheetNo; ///< number of the paper sheet
    int sheetRow = 0;
    QDateTime enteredAt; ///< UTC
    QList<ActivityResult> results;
    QList<CellNote> cells;
};

/// A figure that no visit carries, typed by hand with a note.
struct Tally {
    TallyId id;
    IndicatorId indicator;
    AreaId area; ///< none: the ward as a whole
    QDate day;
    qint64 value = 0;
    std::optional<qint64> of; ///< denominator of a typed ratio
    QString note;
};

struct Material {
    MaterialId id;
    QString name;
    int position = 0;
};

} // namespace sotoso
