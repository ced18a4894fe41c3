// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/found_list.h"

#include "ui/shared/paint.h"
#include "ui/visits/match_marks.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

class FoundModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    QList<HouseholdHit> hits;
    QString typed;
    void set(const QList<HouseholdHit>& found, const QString& text) {
        beginResetModel();
        hits = found;
        typed = text;
        endResetModel();
    }
    int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : int(hits.size()); }
    QVariant data(const QModelIndex& index, int role) const override {
        const HouseholdHit& hit = hits.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return hit.found.name;
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return QStringList{hit.found.name, hit.found.code, hit.address, third(hit)}.join(u", "_s);
        default:
            return {};
        }
    }
    static QString third(const HouseholdHit& hit) {
        return hit.twin.isEmpty() ? hit.line : FoundList::tr("Perhaps the same as %1").arg(hit.twin);
    }
};

namespace {

/// Lines of text, each as high as the picture's (1.32 of the size).
struct Lines {
    QFontMetricsF name{Theme::of().font(Type::BodyBold)}, small{Theme::of().font(Type::Small)};
    double first = std::round(name.height() * 0.97), next = std::round(small.height() * 0.97);
    int height() const { return int(5 + first + 2 * next + 7); }
};

class FoundDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, Lines().height()}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* model = static_cast<const FoundModel*>(index.model());
        const HouseholdHit& hit = model->hits.at(index.row());
        const bool current = option.state & QStyle::State_Selected;
        const QRectF rect = option.rect;
        painter->save();
        painter->fillRect(option.rect, color(current                                  ? Token::AccentT
                                             : option.state & QStyle::State_MouseOver ? Token::Hover
                                                                                      : Token::Surface));
        paint::line(painter, QRectF(rect.left(), rect.top(), rect.width(), 1), color(Token::Line));
        if (current)
            paint::line(painter, QRectF(rect.left(), rect.top(), 3, rect.height()), color(Token::Accent));
        const Lines lines;
        const double left = rect.left() + 12, right = rect.right() - 12;
        double y = std::round(rect.top() + 6 + lines.name.ascent());
        const double codeWidth = lines.small.horizontalAdvance(hit.found.code);
        painter->setFont(Theme::of().font(Type::Small));
        painter->setPen(color(Token::T2));
        painter->drawText(QPointF(right - codeWidth, y), hit.found.code);
        const QString name = lines.name.elidedText(hit.found.name, Qt::ElideRight, right - left - codeWidth - 8);
        painter->setFont(Theme::of().font(Type::BodyBold));
        painter->setPen(color(Token::T1));
        painter->drawText(QPointF(left, y), name);
        underline(painter, lines.name, name, model->typed, {left, y});
        y += lines.next + 1;
        painter->setFont(Theme::of().font(Type::Small));
        const QString address = lines.small.elidedText(hit.address, Qt::ElideRight, right - left);
        painter->drawText(QPointF(left, y), address);
        y += lines.next;
        const QString third = FoundModel::third(hit);
        if (hit.twin.isEmpty()) {
            painter->setPen(color(Token::T2));
            painter->drawText(QPointF(left, y), lines.small.elidedText(third, Qt::ElideRight, right - left));
        } else {
            paintIcon(painter, QRectF(left, y - lines.small.ascent() + (lines.small.ascent() - 13) / 2 + 1, 13, 13),
                      u"merge"_s, color(Token::Wa));
            painter->setFont(Theme::of().font(Type::SmallBold));
            painter->setPen(color(Token::Wa));
            painter->drawText(QPointF(left + 18, y), third);
        }
        painter->restore();
    }

private:
    static void underline(QPainter* painter, const QFontMetricsF& metrics, const QString& text, const QString& typed,
                          QPointF at) {
        for (const MarkedRange& range : matchedRanges(text, typed)) {
            const double from = metrics.horizontalAdvance(text.left(range.from));
            const double to = metrics.horizontalAdvance(text.left(range.from + range.length));
            paint::line(painter, QRectF(at.x() + from, at.y() + 3, std::max(3.0, to - from), 2), color(Token::Accent));
        }
    }
};

} // namespace

FoundList::FoundList(QWidget* parent) : QListView(parent), model(new FoundModel(this)) {
    setObjectName(u"hits"_s);
    setAccessibleName(tr("Households found"));
    setModel(model);
    setItemDelegate(new FoundDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFocusPolicy(Qt::ClickFocus); // the search field's arrows move here
    connect(this, &QListView::clicked, this, [this] {
        if (const auto hit = current())
            emit chosen(*hit);
    });
}

void FoundList::setHits(const QList<HouseholdHit>& hits, const QString& typed) {
    model->set(hits, typed);
    if (!hits.isEmpty())
        setCurrentIndex(model->index(0, 0));
    updateGeometry();
}

int FoundList::count() const {
    return int(model->hits.size());
}

std::optional<HouseholdHit> FoundList::current() const {
    const QModelIndex at = currentIndex();
    return at.isValid() ? std::optional(model->hits.at(at.row())) : std::nullopt;
}

void FoundList::step(int rows) {
    if (model->hits.isEmpty())
        return;
    const int row = std::clamp(currentIndex().row() + rows, 0, count() - 1);
    setCurrentIndex(model->index(row, 0));
    scrollTo(currentIndex());
}

void FoundList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const auto hit = current())
            emit chosen(*hit);
        return;
    }
    QListView::keyPressEvent(event);
}

QSize FoundList::sizeHint() const {
    return {200, std::min(3, count()) * Lines().height()};
}

QSize FoundList::minimumSizeHint() const {
    return {120, std::min(1, count()) * Lines().height()};
}

} // namespace sotoso
