// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/period.h"

#include <QWidget>

namespace sotoso {

class Button;

/// Previous, a label with a menu of periods, next. Ctrl+PgUp and Ctrl+PgDn work anywhere in the window while the
/// control is visible.
class PeriodControl : public QWidget {
    Q_OBJECT
public:
    explicit PeriodControl(QWidget* parent = nullptr);

    /// Sets what is shown, without the signal.
    void setPeriod(const NamedPeriod& period);
    const NamedPeriod& period() const { return shown; }
    /// Later periods cannot be chosen (they have not begun).
    void setLatest(QDate today);
    /// Which kinds the menu offers; months alone unless set.
    void setUnits(const QList<PeriodUnit>& units) { offered = units; }

signals:
    void periodChanged(const sotoso::NamedPeriod& period);

private:
    void go(const std::optional<NamedPeriod>& period);
    void fill();
    void openMenu();

    Button* back;
    class PeriodLabel* middle;
    Button* forward;
    NamedPeriod shown;
    QDate latest;
    QList<PeriodUnit> offered{PeriodUnit::Month};
};

} // namespace sotoso
