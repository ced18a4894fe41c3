// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/app_style.h"

#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QFocusEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>

namespace sotoso {
using namespace Qt::StringLiterals;

AppStyle::AppStyle() : QProxyStyle(u"Fusion"_s) {}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    if (Theme::of().highContrast()) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const bool on = option->state & State_On, half = option->state & State_NoChange;
        const QRectF box = QStyle::alignedRect(option->direction, Qt::AlignCenter, QSize(16, 16), option->rect);
        const QColor edge = color(!enabled ? Token::Line2 : on || half ? Token::Accent : Token::Field);
        paint::box(painter, box, 3,
                   color(!enabled     ? Token::Surface2
                         : on || half ? Token::Accent
                                      : Token::Surface),
                   edge);
        const QColor mark = color(enabled ? Token::OnAccent : Token::Disabled);
        if (on)
            paint::tick(painter, box.adjusted(2, 2, -2, -2), mark);
        else if (half)
            painter->fillRect(box.adjusted(4, 7, -4, -7), mark);
        return;
    }
    case PE_IndicatorRadioButton: {
        const QRectF box = QStyle::alignedRect(option->direction, Qt::AlignCenter, QSize(16, 16), option->rect);
        const bool on = option->state & State_On;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color(!enabled ? Token::Line2 : on ? Token::Accent : Token::Field), on ? 5 : 1));
        painter->setBrush(color(Token::Surface));
        const double inset = on ? 2.5 : 0.5;
        painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
        painter->restore();
        return;
    }
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        paintIcon(painter, QStyle::alignedRect(option->direction, Qt::AlignCenter, QSize(13, 13), option->rect),
                  u"chevron-down"_s, color(enabled ? Token::T2 : Token::Disabled));
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        paintIcon(painter, QStyle::alignedRect(option->direction, Qt::AlignCenter, QSize(13, 13), option->rect),
                  u"chevron-up"_s, color(enabled ? Token::T2 : Token::Disabled));
        return;
    case PE_FrameFocusRect: // the overlay and the cells draw it
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 6;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_MenuButtonIndicator:
        return 15;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                        QStyleHintReturn* result) const {
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_EtchDisabledText:
    case SH_Widget_Animate:
    case SH_Menu_FadeOutOnHide:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_UnderlineShortcut:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

namespace {

bool wantsRing(QWidget* widget) {
    const QVariant asked = widget->property("focusRing");
    if (asked.isValid())
        return asked.toBool();
    return qobject_cast<QAbstractButton*>(widget) != nullptr;
}

/// Follows the focus of the whole application.
class FocusWatcher : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
            return false;
        auto* widget = qobject_cast<QWidget*>(object);
        if (!widget || widget->isWindow())
            return false;
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        auto*& ring = rings[widget->window()];
        const bool show = event->type() == QEvent::FocusIn && reason != Qt::MouseFocusReason && wantsRing(widget);
        if (!ring && show) {
            ring = new FocusRing(widget->window());
            connect(ring, &QObject::destroyed, this, [this, window = widget->window()] { rings.remove(window); });
        }
        if (ring && reason != Qt::PopupFocusReason)
            ring->follow(show ? widget : nullptr);
        return false;
    }

private:
    QHash<QWidget*, FocusRing*> rings;
};

} // namespace

void FocusRing::install() {
    qApp->installEventFilter(new FocusWatcher(qApp));
}

FocusRing::FocusRing(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void FocusRing::follow(QWidget* widget) {
    for (const auto& object : std::as_const(watched))
        if (object)
            object->removeEventFilter(this);
    watched.clear();
    target = widget;
    for (QWidget* w = widget; w && !w->isWindow(); w = w->parentWidget()) {
        w->installEventFilter(this);
        watched.append(w);
    }
    place();
}

bool FocusRing::eventFilter(QObject* object, QEvent* event) {
    Q_UNUSED(object)
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ZOrderChange:
        place();
        break;
    case QEvent::MouseButtonPress:
        if (object == target)
            follow(nullptr);
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::place() {
    if (!target || !target->isVisible()) {
        hide();
        return;
    }
    QRect at = QRect(target->mapTo(window(), QPoint()), target->size()).adjusted(-4, -4, 4, 4);
    // Never over what a scrolled page has clipped away.
    for (QWidget* w = target->parentWidget(); w && !w->isWindow(); w = w->parentWidget())
        if (auto* area = qobject_cast<QAbstractScrollArea*>(w->parentWidget()); area && area->viewport() == w) {
            const QRect clip(w->mapTo(window(), QPoint()), w->size());
            setMask(QRegion(clip.translated(-at.topLeft())));
            break;
        } else {
            clearMask();
        }
    setGeometry(at);
    raise();
    show();
    update();
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::ring(&painter, QRectF(rect()), 6, color(Token::Accent), 2);
}

} // namespace sotoso
