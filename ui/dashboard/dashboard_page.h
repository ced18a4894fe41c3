// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "ui/shared/page.h"

class QGridLayout;
class QStackedWidget;

namespace sotoso {

class ActivityCard;
class AreaCard;
class CardFrame;
class CourseView;
class EmptyState;
class KpiCard;
class PeriodControl;
class ProgressLegend;
class TodoCard;

/// Tổng quan: where the targets stand, how they came there, which neighbourhoods lag, what has to be done. Every
/// number is one answer of Figures and a door to its records.
class DashboardPage : public Page {
    Q_OBJECT
public:
    explicit DashboardPage(Context& context);

    void reload(const ChangeSet* changes) override;
    QVariantMap place() const override;
    void goTo(const QVariantMap& place) override;
    QWidget* primaryFocus() override;
    QList<QPair<QString, QString>> keys() const override;
    void print() override;
    void setWidth(Width next) override;

private:
    void buildStates();
    void buildBody();
    void followDay();
    void fill(const Dashboard& dashboard);
    void fillCards(const QList<Figure>& cards);
    void fillChart(const Dashboard& dashboard);
    void say(const QString& headline, const QString& reason);
    void arrange();
    void openRecords(const QString& indicator, const NamedPeriod& of, Span span, std::optional<AreaId> where = {});
    QString closingText() const;

    PeriodControl* periods;
    QLabel* closing;
    Button* search;
    QStackedWidget* states;
    QLabel* computing;
    EmptyState* problem;
    EmptyState* emptyBook;
    QWidget* filled;
    QGridLayout* cardGrid;
    CardFrame* room; ///< beside few cards: more targets can be set
    EmptyState* noTarget;
    CardFrame* chartCard;
    CourseView* course;
    ProgressLegend* legend;
    Button* asTable;
    AreaCard* areas;
    TodoCard* todo;
    ActivityCard* activity;
    QBoxLayout* columns;
    QBoxLayout* side;
    QWidget* sideBox;
    QList<KpiCard*> cards;
    QStringList cardCodes;
    NamedPeriod period;
    QDate day; ///< the day the period was chosen for
    int year = 0;
    QString indicator; ///< of chart and table
};

} // namespace sotoso
