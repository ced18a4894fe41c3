// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/household_list.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace sotoso {

class Button;
class NumberLink;
class SearchField;
class Segmented;

/// What the list of households is narrowed to: text, neighbourhood, visited, account, return; how many are left, and
/// Bỏ lọc.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setAreas(const QList<Area>& areas);
    const HouseholdFilter& filter() const { return now; }
    /// Sets it without the signal.
    void setFilter(const HouseholdFilter& filter);
    /// What the list is narrowed to, in words; empty when it is not.
    QString describe() const;
    void setCount(qsizetype count);
    /// In two lines where there is no room for one.
    void setFolded(bool folded);
    SearchField* search() const { return field; }

signals:
    void changed();
    /// ↓ or Enter in the search field.
    void toList();

private:
    void showState();
    void choose(const HouseholdFilter& filter);
    void areaMenu();
    void visitedMenu();
    void returnMenu();
    void popUp(Button* under, const QList<std::pair<QString, HouseholdFilter>>& choices);

    HouseholdFilter now;
    QList<Area> areas;
    QBoxLayout* lines;
    SearchField* field;
    Segmented* segments;
    Button *areaButton, *visited, *account, *returning;
    QLabel *number, *word;
    NumberLink* clear;
};

} // namespace sotoso
