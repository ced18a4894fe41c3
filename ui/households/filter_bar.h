// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/indicator.h"
#include "ui/households/filter_place.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QMenu;

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
    /// Accounts that somebody may lack, the first as the list's own.
    void setServices(const QList<Indicator>& services, QDate today);
    QString firstService() const { return services.isEmpty() ? QString() : services.first().code; }
    void setSaved(const QList<SavedFilter>& filters) { kept = filters; }
    const QList<SavedFilter>& saved() const { return kept; }
    const HouseholdFilter& filter() const { return now; }
    /// Sets it without the signal.
    void setFilter(const HouseholdFilter& filter);
    /// What the list is narrowed to, in words; empty when it is not.
    QString describe() const;
    void setCount(qsizetype count);
    /// It lies in two lines where there is no room for one.
    QSize minimumSizeHint() const override;
    SearchField* search() const { return field; }

signals:
    void changed();
    /// A day is to be typed, for Since or NotSince.
    void sinceAsked(sotoso::HouseholdFilter::Visited visited);
    void saveAsked();
    void savedChanged(const QList<sotoso::SavedFilter>& filters);
    /// ↓ or Enter in the search field.
    void toList();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fold();
    int unfoldedWidth() const;
    void showState();
    void choose(const HouseholdFilter& filter);
    QString visitedText() const;
    QString serviceName(const QString& code) const;
    void offer(QMenu* menu, const QString& text, const HouseholdFilter& wanted);
    void areaMenu();
    void serviceMenu();
    void otherMenu();
    void visitedMenu();
    void returnMenu();

    HouseholdFilter now;
    QDate today;
    QList<Indicator> services;
    QList<SavedFilter> kept;
    QList<Area> areas;
    QBoxLayout* lines;
    SearchField* field;
    Segmented* segments;
    Button *areaButton, *visited, *account, *returning, *others;
    QLabel *number, *word;
    NumberLink* clear;
};

} // namespace sotoso
