// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/service_cell.h"

#include "ui/shared/paint.h"
#include "ui/visits/service_grid.h"

#include <QPainter>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

double baselineIn(const QRectF& rect, const QFontMetricsF& metrics) {
    return std::round(rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
}

void nameCell(QPainter* painter, const QRectF& rect, const QModelIndex& index) {
    const bool unnamed = index.data(ServiceModel::UnnamedRole).toBool();
    const QFont font = Theme::of().font(Type::Body), small = Theme::of().font(Type::Small);
    const QFontMetricsF metrics(font), quiet(small);
    const QString after = index.data(ServiceModel::AfterRole).toString();
    const double afterWidth = after.isEmpty() ? 0 : quiet.horizontalAdvance(after) + 5;
    const QString name =
        metrics.elidedText(index.data().toString(), Qt::ElideRight, std::max(60.0, rect.width() - afterWidth));
    const double baseline = baselineIn(rect, metrics);
    painter->setFont(font);
    painter->setPen(color(unnamed ? Token::T2 : Token::T1));
    painter->drawText(QPointF(rect.left(), baseline), name);
    const double x = rect.left() + metrics.horizontalAdvance(name) + 5;
    painter->setFont(small);
    painter->setPen(color(Token::T2));
    painter->drawText(QPointF(x, baseline), quiet.elidedText(after, Qt::ElideRight, std::max(0.0, rect.right() - x)));
}

void checkBox(QPainter* painter, const QRectF& rect, bool on) {
    QRectF box(0, 0, 16, 16);
    box.moveCenter(rect.center());
    box = paint::snapped(painter, box);
    paint::box(painter, box, 3, color(on ? Token::Accent : Token::Surface), color(on ? Token::Accent : Token::Field));
    if (on)
        paint::tick(painter, box.adjusted(2, 2, -2, -2), color(Token::OnAccent));
}

struct Look {
    Token ink = Token::T2;
    bool bold = false;
    std::optional<Token> fill;
};

Look lookOf(Mark mark, bool own) {
    if (!own)
        return {mark == Mark::Later ? Token::Wa : Token::T2, false, {}};
    switch (mark) {
    case Mark::Created:
        return {Token::Ok, true, Token::OkT};
    case Mark::Later:
        return {Token::Wa, true, Token::WaT};
    case Mark::Repeated:
        return {Token::Accent, true, Token::AccentT};
    default:
        return {Token::T1, true, {}};
    }
}

} // namespace

void ServiceCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto mark = Mark(index.data(ServiceModel::MarkRole).toInt());
    const bool own = index.data(ServiceModel::OwnRole).toBool();
    const qint64 count = index.data(ServiceModel::CountRole).toLongLong();
    const Look look = count > 0 ? lookOf(Mark::Created, true) : lookOf(mark, own);
    const QRectF rect = option.rect;
    painter->fillRect(option.rect, color(look.fill.value_or(Token::Surface)));
    if (index.row() < index.model()->rowCount() - 1)
        paint::line(painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Token::Line));
    if (index.column() > 0)
        paint::line(painter, QRectF(rect.left(), rect.top(), 1, rect.height()), color(Token::Line));
    const QRectF inner = rect.adjusted(index.column() == 0 ? 10 : 1, 0, index.column() == 0 ? -4 : 0, -1);
    if (index.column() == ServiceModel::Name) {
        nameCell(painter, inner, index);
    } else if (index.column() == ServiceModel::Met) {
        if (!index.data(ServiceModel::UnnamedRole).toBool())
            checkBox(painter, inner, index.data(ServiceModel::MetRole).toBool());
    } else {
        const QString text = index.data().toString();
        QFont font = Theme::of().font(look.bold ? Type::BodyBold : Type::Body);
        font.setPointSizeF(font.pointSizeF() * 10 / 10.5);
        const QFontMetricsF metrics(font);
        const bool empty = text.isEmpty();
        const QString shown = empty ? u"–"_s : metrics.elidedText(text, Qt::ElideRight, inner.width() - 6);
        const bool room = metrics.horizontalAdvance(shown) + 18 <= inner.width() - 4;
        const QString glyph = empty || count > 0 || !room ? QString() : markIcon(mark);
        const double width = metrics.horizontalAdvance(shown) + (glyph.isEmpty() ? 0 : 18);
        double x = std::round(inner.center().x() - width / 2);
        const QColor ink = color(empty ? Token::T3 : look.ink);
        if (!glyph.isEmpty()) {
            paintIcon(painter, QRectF(x, inner.center().y() - 6.5, 13, 13), glyph, ink);
            x += 18;
        }
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(QPointF(x, baselineIn(inner, metrics)), shown);
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->currentIndex() == index && view->hasFocus())
        paint::ring(painter, rect, 0, color(Token::Accent), 2);
    painter->restore();
}

ServiceHeader::ServiceHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}

void ServiceHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    painter->fillRect(rect, color(Token::Surface2));
    const QRectF box = rect;
    paint::line(painter, QRectF(box.left(), box.bottom() - 1, box.width(), 1), color(Token::Line2));
    if (section > 0)
        paint::line(painter, QRectF(box.left(), box.top(), 1, box.height() - 1), color(Token::Line));
    painter->setFont(Theme::of().font(Type::SmallBold));
    painter->setPen(color(Token::T2));
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    if (section == 0) {
        painter->drawText(box.adjusted(10, 0, -4, -1), Qt::AlignLeft | Qt::AlignVCenter, text);
    } else {
        // Two lines as even as can be, as in the picture, instead of a full first and a short second one.
        const QFontMetricsF metrics(painter->font());
        QString best = text;
        double least = metrics.horizontalAdvance(text);
        if (least > box.width() - 12) {
            for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
                const QString first = text.left(at), second = text.mid(at + 1);
                const double width = std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second));
                if (width < least) {
                    least = width;
                    best = first + u'\n' + second;
                }
            }
        }
        const double leading = metrics.height() * 0.94;
        const QStringList lines = best.split(u'\n');
        double y = box.center().y() - 0.5 - leading * double(lines.size()) / 2 +
                   (leading + metrics.ascent() - metrics.descent()) / 2;
        for (const QString& line : lines) {
            const QString shown = metrics.elidedText(line, Qt::ElideRight, box.width() - 3);
            painter->drawText(
                QPointF(std::round(box.center().x() - metrics.horizontalAdvance(shown) / 2), std::round(y)), shown);
            y += leading;
        }
    }
    painter->restore();
}

} // namespace sotoso
