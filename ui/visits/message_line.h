// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/field.h"

namespace sotoso {

/// A message that belongs to no single field (household, grid): icon and words, there only when it says something.
class MessageLine : public QWidget {
    Q_OBJECT
public:
    explicit MessageLine(QWidget* parent = nullptr);
    /// An empty text hides it.
    void say(FieldState state, const QString& text);
    QString text() const { return words->text(); }

private:
    IconLabel* glyph;
    QLabel* words;
};

} // namespace sotoso
