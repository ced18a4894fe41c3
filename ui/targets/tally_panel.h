// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/domain/indicator.h"
#include "ui/context.h"
#include "ui/shared/card.h"
#include "ui/shared/table_view.h"

class QLineEdit;

namespace sotoso {

class ComboBox;
class DateEdit;
class FormRow;

/// "Nhập số": figures that no record carries (members of Zalo groups, queue tickets), typed one after the other:
/// number, Enter, and the next khu phố waits. Below, what was typed so far; Enter there corrects.
class TallyPanel : public CardFrame {
    Q_OBJECT
public:
    explicit TallyPanel(Context& context, QWidget* parent = nullptr);
    void show(const Indicator& indicator);
    const Indicator& indicator() const { return shown; }
    /// What was typed so far, anew.
    void reload();
    void focusFirst();
    /// Esc: leaves the correction of an older figure; false when there is none.
    bool escape();

signals:
    void closed();
    void done(const QString& text);

private:
    void buildForm();
    void buildList();
    void save();
    void remove();
    void correct(const Tally& tally);
    void fresh();
    void recall();
    void clearErrors();
    QString areaName(AreaId area) const;
    AreaId chosenArea() const;
    QString shownValue(const Tally& tally) const;

    Context& context;
    Indicator shown;
    QList<Area> areas;
    QList<Tally> typed;
    TallyId correcting;
    QLabel* name;
    QLabel* unit;
    ComboBox* area;
    DateEdit* day;
    QLineEdit* value;
    QLineEdit* of;
    QLineEdit* note;
    QHash<QString, FormRow*> rows;
    QLabel* before;
    Button* saveButton;
    Button* removeButton;
    TableModel<Tally>* model;
    TableView* list;
};

} // namespace sotoso
