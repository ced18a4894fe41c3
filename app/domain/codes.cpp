// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/codes.h"

#include <QCoreApplication>

namespace sotoso {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

#define SOTOSO_CODES(Type, text)                                                                                       \
    template <>                                                                                                        \
    const QStringList& codesOf<Type>() {                                                                               \
        static const QStringList codes = words(text);                                                                  \
        return codes;                                                                                                  \
    }

SOTOSO_CODES(Role, "leader deputy secretary group_leader member")
SOTOSO_CODES(HouseholdKind, "permanent temporary lodging business")
SOTOSO_CODES(HouseholdStatus, "open moved_away vacant demolished refused")
SOTOSO_CODES(ActivityKind, "visit group_session desk_duty training import")
SOTOSO_CODES(Outcome, "met absent refused come_back moved_away")
SOTOSO_CODES(Form, "created already repeated")
SOTOSO_CODES(AccountStep, "registered activated used")
SOTOSO_CODES(CellStatus, "not_yet later")
SOTOSO_CODES(IndicatorKind, "flow cumulative snapshot ratio")
SOTOSO_CODES(Split, "none equal households manual")
#undef SOTOSO_CODES

template <>
const QStringList& codesOf<Sex>() {
    static const QStringList codes = {QStringLiteral(""), QStringLiteral("male"), QStringLiteral("female")};
    return codes;
}

QString nameOf(Role value) {
    switch (value) {
    case Role::Leader:
        return Names::tr("team leader");
    case Role::Deputy:
        return Names::tr("deputy leader");
    case Role::Secretary:
        return Names::tr("secretary");
    case Role::GroupLeader:
        return Names::tr("sub-group leader");
    case Role::Member:
        break;
    }
    return Names::tr("member");
}

QString nameOf(HouseholdKind value) {
    switch (value) {
    case HouseholdKind::Temporary:
        return Names::tr("temporary residence");
    case HouseholdKind::Lodging:
        return Names::tr("lodging");
    case HouseholdKind::Business:
        return Names::tr("business");
    case HouseholdKind::Permanent:
        break;
    }
    return Names::tr("permanent residence");
}

QString nameOf(HouseholdStatus value) {
    switch (value) {
    case HouseholdStatus::MovedAway:
        return Names::tr("moved away");
    case HouseholdStatus::Vacant:
        return Names::tr("vacant");
    case HouseholdStatus::Demolished:
        return Names::tr("demolished");
    case HouseholdStatus::Refused:
        return Names::tr("refused", "household status");
    case HouseholdStatus::Open:
        break;
    }
    return Names::tr("living there");
}

QString nameOf(Sex value) {
    switch (value) {
    case Sex::Male:
        return Names::tr("male");
    case Sex::Female:
        return Names::tr("female");
    case Sex::Unknown:
        break;
    }
    return {};
}

QString nameOf(ActivityKind value) {
    switch (value) {
    case ActivityKind::GroupSession:
        return Names::tr("group session");
    case ActivityKind::DeskDuty:
        return Names::tr("desk duty");
    case ActivityKind::Training:
        return Names::tr("training");
    case ActivityKind::Import:
        return Names::tr("import");
    case ActivityKind::Visit:
        break;
    }
    return Names::tr("household visit");
}

QString nameOf(Outcome value) {
    switch (value) {
    case Outcome::Absent:
        return Names::tr("not at home");
    case Outcome::Refused:
        return Names::tr("refused");
    case Outcome::ComeBack:
        return Names::tr("come back");
    case Outcome::MovedAway:
        return Names::tr("moved");
    case Outcome::Met:
        break;
    }
    return Names::tr("met");
}

QString nameOf(Form value) {
    switch (value) {
    case Form::Already:
        return Names::tr("had it already");
    case Form::Repeated:
        return Names::tr("guided again");
    case Form::Created:
        break;
    }
    return Names::tr("created");
}

QString nameOf(AccountStep value) {
    switch (value) {
    case AccountStep::Activated:
        return Names::tr("activated");
    case AccountStep::Used:
        return Names::tr("used");
    case AccountStep::Registered:
        break;
    }
    return Names::tr("registered");
}

QString nameOf(CellStatus value) {
    return value == CellStatus::NotYet ? Names::tr("not yet") : Names::tr("come back");
}

QString nameOf(Pace value) {
    switch (value) {
    case Pace::Behind:
        return Names::tr("Behind");
    case Pace::AtRisk:
        return Names::tr("At risk");
    case Pace::Watched:
        return Names::tr("watched");
    case Pace::OnTrack:
        break;
    }
    return Names::tr("On track");
}

QString nameOfPillar(const QString& pillar) {
    if (pillar == QLatin1String("organisation"))
        return Names::tr("Organisation");
    if (pillar == QLatin1String("outreach"))
        return Names::tr("Outreach");
    if (pillar == QLatin1String("digital_government"))
        return Names::tr("Digital government");
    if (pillar == QLatin1String("digital_economy"))
        return Names::tr("Digital economy");
    if (pillar == QLatin1String("digital_society"))
        return Names::tr("Digital society");
    if (pillar == QLatin1String("follow_up"))
        return Names::tr("Follow-up");
    if (pillar == QLatin1String("households"))
        return Names::tr("Households");
    return pillar;
}

} // namespace sotoso
