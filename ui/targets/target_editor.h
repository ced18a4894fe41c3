// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "ui/context.h"
#include "ui/shared/card.h"
#include "ui/targets/target_form.h"

class QLineEdit;

namespace sotoso {

class DateEdit;
class FormRow;
class MonthBars;
class Segmented;
class TargetParts;

/// What the editor shows of an indicator.
struct ShownTarget {
    Figure figure;
    Course course;
    QList<Target> versions; ///< the oldest first
    TargetForm saved, form; ///< as saved, and as it stands now
};

/// The target of one indicator: value, days, decision, its split over the areas, how it went, the versions before.
class TargetEditor : public CardFrame {
    Q_OBJECT
public:
    explicit TargetEditor(Context& context, QWidget* parent = nullptr);
    void show(const ShownTarget& target);
    IndicatorId indicator() const { return shown.figure.indicator.id; }
    const TargetForm& typed() const { return shown.form; }
    bool changed() const { return shown.form != shown.saved; }
    /// Into the value, all of it selected.
    void focusValue();
    /// A rule that saving broke, at its field; the first one gets the focus.
    void showError(const Error& error);
    /// Texts that mean nothing are shown at their fields; false when there are some.
    bool check();
    /// What stands at the foot of the card: how many targets wait to be saved; `other`: a name, when it is another one.
    void setUnsaved(int count, const QString& other);

signals:
    void formChanged();
    void saveAsked();
    void dropAsked();
    void typeAsked();
    void otherAsked();
    void reachedOpened(sotoso::AreaId area);
    void monthOpened(const sotoso::NamedPeriod& month);

private:
    void buildHead();
    void buildFields();
    void buildSplit();
    void buildFoot();
    void take();
    QHash<AreaId, qint64> computedParts() const;
    void measure();
    void describe();

    Context& context;
    ShownTarget shown;
    QHash<AreaId, qint64> given; ///< the parts as they stand in the table
    bool filling = false;
    QLabel* name;
    Chip* pillar;
    QLabel* code;
    Button* type;
    QWidget* form;
    QVBoxLayout* formLayout;
    QLabel* watched;
    QLineEdit* value;
    DateEdit* from;
    DateEdit* due;
    QLineEdit* decision;
    QHash<QString, FormRow*> rows;
    Segmented* split;
    TargetParts* parts;
    QLabel* mismatch;
    QLabel* chartTitle;
    QLabel* chartNote;
    MonthBars* bars;
    QLabel* nothingYet;
    Button* save;
    Button* drop;
    QWidget* unsaved;
    QLabel* unsavedText;
    NumberLink* other;
    NumberLink* versions;
};

} // namespace sotoso
