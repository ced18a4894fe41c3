// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/period.h"
#include "app/domain/book.h"
#include "app/domain/indicator.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace sotoso {

class Db;
class Store;
struct ChangeSet;

/// The numbers of an indicator, of the ward or of one part. Null is "not known", never 0.
/// Flow: sums. Cumulative: newly reached in the period and in the year, all so far. Snapshot: `toDate` is the last
/// value on or before the period's end, `change` against the period before; in_period and year_to_date stay null.
/// Ratio: numerator and denominator at the period's end.
struct FigureValue {
    std::optional<qint64> inPeriod, yearToDate, toDate;
    std::optional<qint64> change;
    std::optional<qint64> numerator, denominator;
    bool operator==(const FigureValue&) const = default;
};

/// What a figure says about its target. Everything is measured on `day`: the period's last day, not later than today
/// nor than the due date.
struct Standing {
    Target target; ///< the version in force on the period's last day
    QDate day;
    qint64 reached = 0;                 ///< from target.from to `day`
    bool known = true;                  ///< false: nobody has typed any of it; `reached` says nothing then
    qint64 plan = 0;                    ///< plan to date (snapshot: from the value at target.from)
    qint64 needed = 0;                  ///< per month, to reach it by the due day; 0 when it is reached
    std::optional<double> percent = {}; ///< reached of the target; none of a target of 0
    Pace pace = Pace::Watched;          ///< so where there is no percent
};

/// A figure of one part: an area, a sub-group or a member. What has none is the part with an empty code (id 0).
struct FigurePart {
    qint64 id = 0;
    QString code, name;
    FigureValue value;
    std::optional<Standing> standing;   ///< areas, where the target is split
    std::optional<qint64> reached = {}; ///< areas: as far as the ward's target counts; without one: to date
};

struct Figure {
    Indicator indicator;
    FigureValue value;
    std::optional<Standing> standing;
    std::optional<double> percent;    ///< of the target, or of the ratio; one decimal is shown
    std::optional<qint64> before;     ///< in_period (snapshot: value) of the period before; null: not known
    std::optional<qint64> yearBefore; ///< the same of the same period last year; null: the book knows nothing of it
    bool handTyped = false;           ///< tallies are part of the period's number (snapshot: it is one)
    bool active = false;              ///< has a target in force, or a figure this year: the report shows it
    QList<FigurePart> parts;
};

enum class By { None, Area, Group, Member };

struct FigureQuestion {
    NamedPeriod period;
    By by = By::None;
    QStringList indicators = {}; ///< codes; empty: all that are used
    QDate today = {}; ///< where plans and needs are measured, when it lies inside the period; invalid: its last day
};

/// Which days a list of records covers.
enum class Span { Period, Year, ToDate, Target };

/// One record behind a number; the quantities add up to it. Ids only: describe() gives names.
struct FigureRecord {
    enum class Source { Result, Activity, Tally, Household, Resident, Member, Group, Area, Team };
    Source source = Source::Result;
    qint64 id = 0; ///< of that row
    QDate day;
    AreaId area;
    GroupId group;
    HouseholdId household;
    ResidentId resident;
    ActivityId activity; ///< the visit, session or duty it hangs on
    std::optional<Form> form;
    qint64 quantity = 1;
    bool unnamed = false;
};

struct RecordQuestion {
    QString indicator;
    NamedPeriod period;
    Span span = Span::Period;
    std::optional<AreaId> area = {}; ///< id 0: those without an area
    std::optional<GroupId> group = {};
};

/// A record with names, for the window and the CLI.
struct RecordRow {
    FigureRecord record;
    QString areaCode, areaName, groupCode, groupName, householdCode, headName, address, residentName, note;
    QStringList visitors;
    Outcome outcome = Outcome::Met; ///< of a visit
    QDate enteredOn;
};

/// How an indicator went, month by month, towards its target.
struct Course {
    struct Point {
        NamedPeriod period;
        QDate day;           ///< the period's last day; of the running one: the day it was cut
        qint64 total = 0;    ///< reached from target.from (without one: in the year) to `day`
        qint64 inPeriod = 0; ///< clipped to the target's own days
        bool closed = false;
    };
    struct Forecast {
        qint64 value = 0, low = 0, high = 0; ///< on the due day
    };
    Indicator indicator;
    std::optional<Standing> standing;
    QList<Point> points;              ///< months of the scheme that have begun; those of the target where there is one
    QList<NamedPeriod> months;        ///< all months up to the due day (without a target: of the year)
    std::optional<Forecast> forecast; ///< none with fewer than three closed periods
};

/// A household's standing, for lists and panels.
struct HouseholdState {
    int people = 0;   ///< residents known, living there
    int eligible = 0; ///< of these, old enough for the account indicator asked for
    int covered = 0;  ///< of these, known to have it
    QDate lastVisit;  ///< of any outcome
    std::optional<Outcome> lastOutcome;
    QDate firstMet; ///< invalid: never met
    QDate nextDay;  ///< an appointment that no later visit has settled
    int visits = 0;
};

struct FollowUp {
    HouseholdId household;
    ActivityId visit;
    GroupId group;
    AreaId area;
    QDate due;
};

/// A line of "Theo khu phố".
struct AreaLine {
    Area area;
    std::optional<FigurePart> figure; ///< of the indicator asked for
    qint64 met = 0, households = 0;   ///< households open, and those of them that were met so far
    QDate lastVisit;                  ///< invalid: never
    int idleDays = 0;                 ///< since the last visit (since the outings began, where there was none)
    GroupId group;                    ///< that looks after it
};

struct Dashboard {
    QList<Figure> cards; ///< the used indicators with a target, in order of position, at most `cards` of them
    Course course;       ///< of the first card, or of the indicator asked for
    QList<AreaLine> areas;
    QList<FollowUp> followUps;      ///< due by today, the oldest first
    qint64 visits = 0, outings = 0; ///< in the period; an outing is a day of a sub-group with visits
    QList<Figure> others;           ///< TT08, CQ03, ZL02: materials, queue tickets, Zalo
};

struct DashboardQuestion {
    NamedPeriod period;
    QDate today;
    QString indicator = {}; ///< of the chart and the table; empty: of the first card
    int cards = 4;
};

/// The only place that counts (CLI.md "Counting rules"). Answers from memory: the compact facts of the book are read
/// once and follow its changes; every question is then answered from arrays. Lives beside its Store, in the same
/// thread.
class Figures : public QObject {
    Q_OBJECT
public:
    explicit Figures(Store& store, QObject* parent = nullptr);
    ~Figures() override;

    /// The facts are in memory. Until then the first question reads them all.
    bool ready() const;
    /// Reads on for about so many milliseconds (a slice behind the first painted page); true when all is read.
    Result<bool> load(int milliseconds);

    Result<QList<Figure>> of(const FigureQuestion& question);
    Result<QList<FigureRecord>> records(const RecordQuestion& question);
    /// Names for some of them (a window of a long list), in their order.
    Result<QList<RecordRow>> describe(const QList<FigureRecord>& records) const;
    /// `period`: the one looked at; months go on to the due day of the target in force on its last day, what was
    /// reached as far as that last day (or today).
    Result<Course> course(const QString& indicator, const NamedPeriod& period, QDate today);
    Result<Dashboard> dashboard(const DashboardQuestion& question);

    /// Of every household not merged away; `account`: code of the indicator that `eligible` and `covered` speak of.
    Result<QHash<HouseholdId, HouseholdState>> households(const QString& account, QDate today);
    /// Appointments due by `until`, the oldest first.
    Result<QList<FollowUp>> followUps(QDate until);

signals:
    /// Emitted once, when load() has read the last slice.
    void loaded();

private:
    class Memory;
    std::unique_ptr<Memory> memory;
};

} // namespace sotoso
