// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QSpinBox>

namespace sotoso {

/// A thing and how many: ticking it makes one, digits on the box make a number, ↑ ↓ go to the lines beside it.
class CountLine : public QWidget {
    Q_OBJECT
public:
    explicit CountLine(const QString& name, QWidget* parent = nullptr);
    qint64 count() const { return spin->value(); }
    void setCount(qint64 count);
    QCheckBox* box() const { return check; }
    void setNeighbours(CountLine* above, CountLine* below);

signals:
    void edited();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QCheckBox* check;
    QSpinBox* spin;
    CountLine* above = nullptr;
    CountLine* below = nullptr;
    bool fresh = true;
};

} // namespace sotoso
