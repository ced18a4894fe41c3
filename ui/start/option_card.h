// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/button.h"

#include <QFrame>

class QRadioButton;
class QHBoxLayout;
class QVBoxLayout;

namespace sotoso {

/// One of the ways to begin: a radio button, a bold line, a reason, and what to press. The chosen one has the accent
/// edge and shows its body.
class OptionCard : public QFrame {
    Q_OBJECT
public:
    OptionCard(const QString& title, const QString& reason, QWidget* parent = nullptr);

    QRadioButton* radio() const { return choice; }
    /// At the right end of the head.
    void addHead(QWidget* widget);
    /// The same, and primary while the card is the chosen one.
    void addAction(Button* button);
    /// Below the head, in line with the title; shown while the card is the chosen one.
    void setBody(QWidget* body);

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;

private:
    void follow(bool chosen);
    QRadioButton* choice;
    QWidget* content = nullptr;
    Button* button = nullptr;
    QHBoxLayout* head;
    QVBoxLayout* column;
};

} // namespace sotoso
