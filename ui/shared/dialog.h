// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/button.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace sotoso {

/// A dialog in our look: icon, a bold line, text, what is added to body(), and buttons at the right of a foot. Esc is
/// always the safe way out.
class Dialog : public QDialog {
    Q_OBJECT
public:
    Dialog(const QString& title, QWidget* parent);
    void setMessage(const QString& icon, const QString& headline, const QString& text, bool destructive = false);
    QVBoxLayout* body() const { return content; }
    /// Closes without doing anything; the default unless `acceptDefault`.
    Button* addSafe(const QString& text);
    Button* addAction(const QString& text, Button::Kind kind = Button::Kind::Primary);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QVBoxLayout* content;
    QWidget* foot;
    QHBoxLayout* buttons;
};

} // namespace sotoso
