// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/panel_tabs.h"

#include "ui/shared/current_stack.h"
#include "ui/shared/paint.h"

#include <QPainter>
#include <QTabBar>
#include <QVBoxLayout>

#include <cmath>

namespace sotoso {

class TabStrip : public QTabBar {
public:
    using QTabBar::QTabBar;
    QList<int> counts;

    static double badgeWidth(int count) {
        QFont bold = Theme::of().font(Type::Hint);
        bold.setBold(true);
        return std::max(20.0, std::ceil(QFontMetricsF(bold).horizontalAdvance(QString::number(count))) + 12);
    }
    QSize tabSizeHint(int index) const override {
        const QFontMetricsF metrics(Theme::of().font(Type::BodyBold));
        const double badge = counts.value(index, -1) >= 0 ? 6 + badgeWidth(counts[index]) : 0;
        return {int(std::ceil(metrics.horizontalAdvance(tabText(index)) + badge)) + 18,
                std::max(34, int(metrics.height()) + 14)};
    }
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint::line(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Line));
        for (int i = 0; i < count(); ++i) {
            const QRectF at = tabRect(i);
            const bool on = i == currentIndex();
            const QFont font = Theme::of().font(on ? Type::BodyBold : Type::Body);
            painter.setFont(font);
            painter.setPen(color(on ? Token::Accent : Token::T2));
            painter.drawText(at.adjusted(0, 0, 0, -2), Qt::AlignLeft | Qt::AlignVCenter, tabText(i));
            const double width = QFontMetricsF(font).horizontalAdvance(tabText(i));
            double right = at.left() + width;
            if (counts.value(i, -1) >= 0) {
                const QRectF badge(right + 6, at.center().y() - 11, badgeWidth(counts[i]), 20);
                paint::box(&painter, badge, 10, color(Token::Surface2), color(Token::Line2));
                QFont bold = Theme::of().font(Type::Hint);
                bold.setBold(true);
                painter.setFont(bold);
                painter.setPen(color(Token::T2));
                painter.drawText(badge, Qt::AlignCenter, QString::number(counts[i]));
                right = badge.right();
            }
            if (on)
                paint::line(&painter, QRectF(at.left(), height() - 2, right - at.left(), 2), color(Token::Accent));
            if (on && hasFocus())
                paint::ring(&painter, QRectF(at.left() - 4, 3, right - at.left() + 8, height() - 8), 4,
                            color(Token::Accent), 2);
        }
    }
};

PanelTabs::PanelTabs(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    strip = new TabStrip;
    strip->setDrawBase(false);
    strip->setExpanding(false);
    strip->setUsesScrollButtons(false);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(12, 0, 12, 0);
    inset->addWidget(strip);
    pages = new CurrentStack;
    column->addLayout(inset);
    column->addWidget(pages, 1);
    connect(strip, &QTabBar::currentChanged, this, [this](int index) {
        pages->setCurrentIndex(index);
        emit currentChanged(index);
    });
}

int PanelTabs::addTab(const QString& title, QWidget* page) {
    pages->addWidget(page);
    strip->counts.append(-1);
    return strip->addTab(title);
}

void PanelTabs::setCount(int index, int count) {
    strip->counts[index] = count;
    strip->setAccessibleTabName(index, count >= 0 ? QStringLiteral("%1, %2").arg(strip->tabText(index)).arg(count)
                                                  : strip->tabText(index));
    // QTabBar asks for sizes again only when a text changes.
    strip->setTabToolTip(index, {});
    strip->setIconSize(strip->iconSize());
    strip->updateGeometry();
    strip->update();
}

int PanelTabs::current() const {
    return strip->currentIndex();
}
void PanelTabs::setCurrent(int index) {
    strip->setCurrentIndex(index);
}

} // namespace sotoso
