// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sotoso {

/// Every component in every state on one sheet (`sotoso --gallery sheet.png`), to be looked at beside the design's.
class Gallery : public QWidget {
    Q_OBJECT
public:
    explicit Gallery(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QWidget* buttons();
    QWidget* fields();
    QWidget* chips();
    QWidget* toasts();
    QWidget* work();
    QWidget* dialog();
    QWidget* banner();
    QWidget* empty();
    QWidget* table();
    QWidget* find();
    QWidget* bars();
};

} // namespace sotoso
