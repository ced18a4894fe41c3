// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/service_legend.h"

#include "ui/shared/marks.h"
#include "ui/shared/paint.h"
#include "ui/visits/visit_form.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

/// A key cap, an icon and a word.
class LegendItem : public QAbstractButton {
public:
    LegendItem(const QString& key, const QString& iconName, const QString& text, Token ink, bool bold, bool keyLast)
        : keyText(key), glyph(iconName), tone(ink), heavy(bold), last(keyLast) {
        setText(text);
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::PointingHandCursor);
    }
    QSize sizeHint() const override {
        const QFontMetricsF metrics(font_());
        const double words = wordless ? 0 : metrics.horizontalAdvance(text());
        return {int(std::ceil(keyWidth() + 6 + (glyph.isEmpty() ? 0 : wordless ? 13 : 19) + words)), keyHeight() + 4};
    }
    void setWordless(bool on) {
        wordless = on;
        setToolTip(on ? text() : QString());
        updateGeometry();
        update();
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QFontMetricsF metrics(font_());
        double x = 0;
        if (!last) {
            cap(&painter, x);
            x += keyWidth() + 6;
        }
        const QColor ink = color(underMouse() && tone == Token::T2 ? Token::T1 : tone);
        if (!glyph.isEmpty()) {
            paintIcon(&painter, QRectF(x, (height() - 13) / 2.0, 13, 13), glyph, ink);
            x += 19;
        }
        painter.setFont(font_());
        painter.setPen(ink);
        if (!wordless)
            painter.drawText(QPointF(x, std::round((height() + metrics.ascent() - metrics.descent()) / 2)), text());
        if (last)
            cap(&painter, x + metrics.horizontalAdvance(text()) + 6);
    }

private:
    QFont font_() const { return Theme::of().font(heavy ? Type::SmallBold : Type::Small); }
    double keyWidth() const {
        const QFontMetricsF metrics(Theme::of().font(Type::Hint));
        return std::max(20.0, std::ceil(metrics.horizontalAdvance(keyText)) + 12);
    }
    int keyHeight() const { return std::max(20, int(QFontMetricsF(Theme::of().font(Type::Hint)).height()) + 4); }
    void cap(QPainter* painter, double x) const {
        const QRectF box(x, (height() - keyHeight()) / 2.0, keyWidth(), keyHeight());
        paint::box(painter, box, 3, color(Token::Surface), color(Token::Line2));
        paint::line(painter, QRectF(box.left() + 2, box.bottom() - 2, box.width() - 4, 1), color(Token::Line2));
        painter->setFont(Theme::of().font(Type::Hint));
        painter->setPen(color(Token::T1));
        painter->drawText(box.adjusted(0, 0, 0, -1), Qt::AlignCenter, keyText);
    }
    QString keyText, glyph;
    Token tone;
    bool heavy, last, wordless = false;
};

} // namespace

ServiceLegend::ServiceLegend(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [&](int digit, const QString& text, Token ink, bool bold) {
        auto* item = new LegendItem(QString::number(digit), markIcon(Mark(digit)), text, ink, bold, false);
        row->addWidget(item);
        connect(item, &QAbstractButton::clicked, this, [this, digit] { emit pressed(digit); });
    };
    add(1, tr("Had it before"), Token::T2, false);
    add(2, tr("Created today"), Token::Ok, true);
    add(3, tr("Not yet", "legend"), Token::T2, false);
    add(4, tr("Later", "legend"), Token::Wa, true);
    add(5, tr("Guided again", "legend"), Token::Accent, true);
    add(0, tr("Clear", "legend"), Token::T2, false);
    number = label({}, Type::SmallBold, Token::Ok);
    number->setObjectName(u"byNumber"_s);
    setShort(false);
    number->hide();
    row->addWidget(number);
    row->addStretch(1);
}

void ServiceLegend::setByNumber(bool on) {
    number->setVisible(on);
    for (auto* item : findChildren<QAbstractButton*>())
        item->setVisible(!on);
}

void ServiceLegend::setShort(bool on) {
    for (auto* item : findChildren<QAbstractButton*>())
        static_cast<LegendItem*>(item)->setWordless(on);
    number->setText(on ? tr("Digits: how many created")
                       : tr("Without names: digits are how many were created today (2 = two, 12 = twelve)"));
    setSizePolicy(on ? QSizePolicy::Maximum : QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QAbstractButton* addPersonButton() {
    auto* person = new LegendItem(u"F6"_s, u"plus"_s, ServiceLegend::tr("Add a person"), Token::Accent, false, true);
    person->setObjectName(u"addPerson"_s);
    return person;
}

} // namespace sotoso
