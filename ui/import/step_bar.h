// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace sotoso {

/// Where one is in a work of several steps: those done with a tick, the current one filled, the others in outline. It
/// only shows; narrow windows see the current step's name alone.
class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(const QStringList& steps, QWidget* parent = nullptr);
    void setCurrent(int step);
    int current() const { return now; }
    /// The current step's name alone.
    void setFolded(bool folded);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QStringList steps;
    int now = 0;
    bool folded = false;
};

} // namespace sotoso
