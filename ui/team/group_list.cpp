// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/group_list.h"

#include "ui/shared/paint.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

class GroupModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    QList<GroupEntry> rows;
    void set(QList<GroupEntry> next) {
        beginResetModel();
        rows = std::move(next);
        endResetModel();
    }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override {
        const GroupEntry& entry = rows[index.row()];
        if (role == Qt::DisplayRole)
            return entry.title;
        if (role == Qt::AccessibleTextRole) {
            QStringList parts{entry.title, QString::number(entry.count), entry.detail, entry.warning};
            parts.removeAll(QString());
            return parts.join(u", "_s);
        }
        return {};
    }
};

namespace {

class GroupDelegate : public QStyledItemDelegate {
public:
    GroupDelegate(GroupModel* rows, QObject* parent) : QStyledItemDelegate(parent), model(rows) {}
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const GroupEntry& entry = model->rows[index.row()];
        const double small = QFontMetricsF(Theme::of().font(Type::Small)).height();
        double height = 15 + QFontMetricsF(Theme::of().font(Type::BodyBold)).height() + small;
        if (!entry.warning.isEmpty())
            height += small;
        return {120, int(std::round(height)) + 1};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const GroupEntry& entry = model->rows[index.row()];
        const QRectF rect = option.rect;
        const bool on = option.state & QStyle::State_Selected, over = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->fillRect(rect, color(on ? Token::AccentT : over ? Token::Hover : Token::Surface));
        paint::line(painter, QRectF(rect.left(), rect.top(), rect.width(), 1), color(Token::Line));
        if (on)
            paint::line(painter, QRectF(rect.left(), rect.top() + 1, 3, rect.height() - 1), color(Token::Accent));
        const QFont bold = Theme::of().font(Type::BodyBold), small = Theme::of().font(Type::Small);
        const QFontMetricsF metrics(bold), below(small);
        QFont hint = Theme::of().font(Type::Hint);
        hint.setBold(true);
        const QString count = QString::number(entry.count);
        const double badge = std::max(20.0, std::ceil(QFontMetricsF(hint).horizontalAdvance(count)) + 12);
        const QRectF round(rect.right() - 12 - badge, rect.top() + 8, badge, 20);
        paint::box(painter, round, 10, color(Token::Surface2), color(Token::Line2));
        painter->setFont(hint);
        painter->setPen(color(Token::T2));
        painter->drawText(round, Qt::AlignCenter, count);
        const double left = rect.left() + 12, wide = rect.width() - 24;
        double y = rect.top() + 8 + metrics.ascent();
        painter->setFont(bold);
        painter->setPen(color(Token::T1));
        painter->drawText(QPointF(left, y), metrics.elidedText(entry.title, Qt::ElideRight, wide - badge - 8));
        y += metrics.descent() + below.ascent();
        painter->setFont(small);
        painter->setPen(color(Token::T2));
        painter->drawText(QPointF(left, y), below.elidedText(entry.detail, Qt::ElideRight, wide));
        if (!entry.warning.isEmpty()) {
            y += below.height();
            paintIcon(painter, QRectF(left, y - below.ascent() + 2, 13, 13), u"risk"_s, color(Token::Ri));
            painter->setFont(Theme::of().font(Type::SmallBold));
            painter->setPen(color(Token::Ri));
            painter->drawText(QPointF(left + 18, y), entry.warning);
        }
        painter->restore();
    }

private:
    GroupModel* model;
};

} // namespace

GroupList::GroupList(QWidget* parent) : QListView(parent), entries(new GroupModel(this)) {
    setModel(entries);
    setItemDelegate(new GroupDelegate(entries, this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(&Theme::of(), &Theme::changed, this, &QListView::doItemsLayout);
    connect(this, &QListView::doubleClicked, this, [this] { emit editAsked(chosen()); });
}

void GroupList::setEntries(QList<GroupEntry> next) {
    const qint64 kept = chosen();
    quiet = true;
    entries->set(std::move(next));
    quiet = false;
    choose(kept);
    if (!currentIndex().isValid())
        setCurrentIndex(entries->index(0, 0));
}

qint64 GroupList::chosen() const {
    return currentIndex().isValid() ? entries->rows[currentIndex().row()].key : 0;
}

void GroupList::choose(qint64 key) {
    for (int i = 0; i < entries->rows.size(); ++i)
        if (entries->rows[i].key == key)
            setCurrentIndex(entries->index(i, 0));
}

void GroupList::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit editAsked(chosen());
        return;
    }
    // Letters do not jump about: Telex would rewrite them.
    if (!event->text().isEmpty() && event->text()[0].isPrint()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void GroupList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!quiet && current.isValid())
        emit chose(chosen());
}

} // namespace sotoso
