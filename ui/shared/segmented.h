// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace sotoso {

class Button;

/// A few choices in a row, exactly one on: khu phố in the filter bar, ways of splitting a target. One Tab stop; ← →
/// move and choose.
class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(const QString& name, QWidget* parent = nullptr);

    void setChoices(const QStringList& texts);
    /// An icon on one choice, shown while it is chosen.
    void setChoiceIcon(int index, const QString& icon);
    int count() const { return int(parts.size()); }
    int current() const { return chosen; }
    QString currentText() const;
    /// Chooses without the signal.
    void setCurrent(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chose(int index);

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Part {
        QString text, icon;
    };
    QList<int> edges() const;
    int at(QPoint point) const;
    void choose(int index);
    void describe();

    QString name;
    QList<Part> parts;
    int chosen = 0, hovered = -1;
};

} // namespace sotoso
