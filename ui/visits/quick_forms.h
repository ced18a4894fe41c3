// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/shared/field.h"
#include "ui/visits/visit_facts.h"

namespace sotoso {

class Button;
class MessageLine;

/// A new household without leaving the visit form: khu phố, head, house number, street, phone. In the place of the
/// result list.
class QuickHousehold : public QWidget {
    Q_OBJECT
public:
    explicit QuickHousehold(Context& context, QWidget* parent = nullptr);
    /// What was searched for becomes the name, or the house number and street where it begins with a digit.
    void begin(const VisitFacts& facts, const QString& searched);
    void save();

signals:
    void saved(sotoso::HouseholdId household);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    FormRow* rowOf(const QString& field) const;
    Context& context;
    ComboBox* area;
    QLineEdit *head, *houseNo, *street, *phone;
    FormRow *areaRow, *headRow, *houseRow, *streetRow, *phoneRow;
};

/// A new person of the household, in one line under the grid: name, birth year, relation.
class QuickResident : public QWidget {
    Q_OBJECT
public:
    explicit QuickResident(Context& context, QWidget* parent = nullptr);
    void begin(HouseholdId household);
    /// Somebody's name is being typed.
    bool isFilled() const;
    void save();

signals:
    void saved(sotoso::ResidentId resident);
    /// Rather results by number, without names.
    void unnamed();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Context& context;
    HouseholdId household;
    QLineEdit *name, *birth, *relation;
    Button* nobody;
    MessageLine* problem; ///< in the place of that button
};

} // namespace sotoso
