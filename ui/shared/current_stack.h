// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace sotoso {

/// A stack as large as the page shown, not as the largest of its pages.
class CurrentStack : public QStackedWidget {
public:
    explicit CurrentStack(QWidget* parent = nullptr) : QStackedWidget(parent) {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(); }
    /// Else a wrapped text of a page that is not shown would make all of them as tall as the tallest.
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
};

} // namespace sotoso
