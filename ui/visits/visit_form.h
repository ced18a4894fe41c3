// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/visits/visit_facts.h"

/// What the clerk has typed on a visit form, as plain values: what of it is saved, what is wrong with it. No widgets.
namespace sotoso {

/// What a digit says about a person and a service; the values are the digits.
enum class Mark { None = 0, Already = 1, Created = 2, NotYet = 3, Later = 4, Repeated = 5 };
/// "Tạo mới"
QString markName(Mark mark);
QString markIcon(Mark mark);

struct MarkedCell {
    ResidentId resident;
    IndicatorId indicator;
    Mark mark = Mark::None;
    bool operator==(const MarkedCell&) const = default;
};

struct VisitForm {
    QString draft;    ///< key of its draft
    ActivityId visit; ///< the one being corrected; none: a new one
    HouseholdId household;
    QString day, visitors, sheetNo, nextDay, note; ///< as typed; visitors with ";" between
    GroupId group;
    bool groupChosen = false; ///< by hand: it stays whatever household comes; else it follows the household's area
    Outcome outcome = Outcome::Met;
    QList<ResidentId> met;
    QList<MarkedCell> cells;                        ///< only what was touched: what is known already is not saved again
    QList<std::pair<IndicatorId, qint64>> counts;   ///< results without names
    QList<std::pair<MaterialId, qint64>> materials; ///< handed out
    bool operator==(const VisitForm&) const = default;

    Mark mark(ResidentId resident, IndicatorId indicator) const;
    void setMark(ResidentId resident, IndicatorId indicator, Mark mark);
    void setMet(ResidentId resident, bool met);
    qint64 count(IndicatorId indicator) const;
    void setCount(IndicatorId indicator, qint64 quantity);
    qint64 handedOut(MaterialId material) const;
    void setHandedOut(MaterialId material, qint64 quantity);
};

/// Nobody met, nothing done, nothing noted.
bool saysNothing(const VisitForm& form);

/// What a typed mark means for a person who may have the service already: nobody gets an account a second time, so
/// "tạo mới" becomes "hướng dẫn lại".
Mark markFor(Mark typed, const services::Service* known);

/// Something to say at a field: day, household, outcome, grid, next_day, note.
struct FieldMessage {
    QString field, text;
    bool operator==(const FieldMessage&) const = default;
};
/// Typed texts that cannot be read; the rules of writing themselves are actions::activityErrors().
QList<FieldMessage> typingErrors(const VisitForm& form, QDate today);
/// Doubts, which never stand in the way.
QList<FieldMessage> notices(const VisitForm& form, const VisitFacts& facts, const HouseholdFacts& household,
                            QDate today);

/// What is written. `before`: the visit as it is in the book (an empty one for a new visit); whatever the form does not
/// show stays as it was there.
Activity activityOf(const VisitForm& form, const VisitFacts& facts, const Activity& before, QDate today);
/// A visit of the book, to be corrected.
VisitForm formOf(const Activity& visit, const VisitFacts& facts);

/// Drafts.
QString toJson(const VisitForm& form, const QString& focus);
struct DraftForm {
    VisitForm form;
    QString focus; ///< object name of the widget that had the focus
};
std::optional<DraftForm> fromJson(const QString& json);

/// "036" -> "037", "T24-09" -> "T24-10"; empty when there is nothing to count on.
QString nextSheetNo(const QString& sheetNo);

} // namespace sotoso
