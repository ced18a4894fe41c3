// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "ui/shared/card.h"

#include <array>

namespace sotoso {

/// "Hoạt động trong kỳ": visits, materials, queue tickets, Zalo; each number opens its records.
class ActivityCard : public CardFrame {
    Q_OBJECT
public:
    explicit ActivityCard(QWidget* parent = nullptr);
    void setDashboard(const Dashboard& dashboard);

signals:
    void opened(const QString& indicator, sotoso::Span span);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Cell {
        QWidget* box;
        NumberLink* number;
        QLabel* unknown;
        QLabel* text;
    };
    void set(int index, const std::optional<qint64>& value, const QString& text);
    std::array<Cell, 4> cells;
};

} // namespace sotoso
