// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLabel;

namespace sotoso {

/// The digits and what they say, under the grid; a click does the same to the current cell.
class ServiceLegend : public QWidget {
    Q_OBJECT
public:
    explicit ServiceLegend(QWidget* parent = nullptr);

    /// Keys and signs without words, to make room beside them.
    void setShort(bool on);
    /// The current cell stands in the row without names, where digits make a number: says so in place of the digits.
    void setByNumber(bool on);

signals:
    void pressed(int digit);

private:
    QLabel* number;
};

/// "+ Thêm người F6", in the legend's look.
QAbstractButton* addPersonButton();

} // namespace sotoso
