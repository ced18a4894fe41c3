// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_line.h"

#include <QPainter>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget* parent) : QStatusBar(parent) {
    setSizeGripEnabled(false);
    setObjectName(u"status"_s);
    setType(this, Type::Small);
    offline = {tr("No network needed – the data stays on this machine"), u"offline"_s, Token::T2};
    setFixedHeight(std::max(26, int(QFontMetricsF(font()).height()) + 8));
    connect(&Theme::of(), &Theme::changed, this,
            [this] { setFixedHeight(std::max(26, int(QFontMetricsF(font()).height()) + 8)); });
}

void StatusLine::setSaved(const QString& text, Token tone, const QString& icon) {
    saved = {text, icon, tone};
    describe();
}

void StatusLine::setBackup(const QString& text) {
    backup = {text, {}, Token::T2};
    describe();
}

void StatusLine::setHint(const QString& text, const QString& icon) {
    hint = {text, icon, Token::T2};
    describe();
}

void StatusLine::setUser(const QString& text) {
    user = {text, {}, Token::T2};
    describe();
}

void StatusLine::describe() {
    QStringList all;
    for (const Part* part : {&saved, &backup, &hint, &user, &offline})
        if (!part->text.isEmpty())
            all << part->text;
    setAccessibleName(tr("Status"));
    setAccessibleDescription(all.join(u". "_s));
    update();
}

void StatusLine::resizeEvent(QResizeEvent* event) {
    QStatusBar::resizeEvent(event);
    update();
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface2));
    paint::line(&painter, QRectF(0, 0, width(), 1), color(Token::Line));
    const QFontMetricsF metrics(font());
    painter.setFont(font());
    const double baseline = std::round((height() + 1 + metrics.ascent() - metrics.descent()) / 2);
    const auto wide = [&](const Part& part) {
        return part.text.isEmpty() ? 0.0 : metrics.horizontalAdvance(part.text) + (part.icon.isEmpty() ? 0 : 19);
    };
    const auto draw = [&](double x, const Part& part, double room) {
        painter.setPen(color(part.tone));
        if (!part.icon.isEmpty()) {
            paintIcon(&painter, QRectF(x, (height() + 1 - 13) / 2.0, 13, 13), part.icon, color(part.tone));
            x += 19;
            room -= 19;
        }
        painter.drawText(QPointF(x, baseline), metrics.elidedText(part.text, Qt::ElideRight, room));
    };
    const auto bar = [&](double x) {
        paint::line(&painter, QRectF(x, (height() + 1 - 16) / 2.0, 1, 16), color(Token::Line2));
    };

    // What is saved never gives way; the rest drops out from the right when the window is narrow.
    double right = width() - 12;
    const double must = 12 + wide(saved) + 12;
    double left = 12;
    const double leftAll =
        must + (backup.text.isEmpty() ? 0 : wide(backup) + 25) + (hint.text.isEmpty() ? 0 : wide(hint) + 25);
    const bool showOffline = right - wide(offline) > leftAll + 24;
    if (showOffline) {
        right -= wide(offline);
        draw(right, offline, wide(offline) + 1);
        right -= 12;
    }
    const bool showUser = !user.text.isEmpty() && right - wide(user) - 13 > leftAll + 24;
    if (showUser) {
        if (showOffline)
            bar(right - 1);
        right -= 13 + wide(user) - (showOffline ? 0 : 13);
        draw(right, user, wide(user) + 1);
        right -= 12;
    }
    for (const Part* part : {&saved, &backup, &hint}) {
        if (part->text.isEmpty() || left + 40 > right)
            continue;
        if (part != &saved) {
            bar(left);
            left += 13;
        }
        const double room = std::min(wide(*part) + 1, right - left);
        draw(left, *part, room);
        left += room + 12;
    }
}

} // namespace sotoso
