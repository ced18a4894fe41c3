// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/field.h"

namespace sotoso {

/// A message that belongs to no single field (household, grid): icon and words in one or two lines, there only when it
/// says something. It stands in room that is kept for it, so that nothing moves when it comes.
class MessageLine : public QWidget {
    Q_OBJECT
public:
    explicit MessageLine(QWidget* parent = nullptr);
    /// The sentences that fit; of the others it says how many they are (they are in the tool tip). None: it hides.
    void say(FieldState state, const QStringList& sentences);
    QString text() const { return all.join(u' '); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }
    /// Its room is the same whatever its width: a form around it keeps its own minimum.
    bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    IconLabel* glyph;
    QLabel* words;
    QStringList all;
};

} // namespace sotoso
