// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QProxyStyle>
#include <QWidget>

namespace sotoso {

/// Fusion, with our check boxes, arrows and focus. Below the style sheet, so it also rules where the sheet is silent.
class AppStyle : public QProxyStyle {
    Q_OBJECT
public:
    AppStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* result) const override;
};

/// The ring around the button or link that has the keyboard focus: 2 px accent, 2 px outside. One overlay per window,
/// shown only when the focus came by keyboard; fields and table cells show theirs inside themselves.
class FocusRing : public QWidget {
    Q_OBJECT
public:
    static void install();
    explicit FocusRing(QWidget* window);
    void follow(QWidget* widget);

protected:
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void place();
    QPointer<QWidget> target;
    QList<QPointer<QObject>> watched;
};

} // namespace sotoso
