// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/period_list.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

class PeriodModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    QList<PeriodLine> lines;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(lines.size()); }
    QVariant data(const QModelIndex& index, int role) const override {
        const PeriodLine& line = lines[index.row()];
        if (role == Qt::DisplayRole)
            return line.title;
        if (role == Qt::AccessibleTextRole)
            return u"%1, %2, %3"_s.arg(line.title, line.due, line.state.text);
        return {};
    }
    void set(const QList<PeriodLine>& next) {
        beginResetModel();
        lines = next;
        endResetModel();
    }
};

namespace {

class PeriodDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        const QFontMetricsF bold(Theme::of().font(Type::BodyBold)), small(Theme::of().font(Type::Small));
        return {100, int(std::ceil(std::max(22.0, bold.height()) + small.height())) + 19};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const PeriodLine& line = static_cast<const PeriodModel*>(index.model())->lines[index.row()];
        const QRectF at = option.rect;
        const bool on = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (on)
            painter->fillRect(at, color(Token::AccentT));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(at, color(Token::Hover));
        if (on)
            painter->fillRect(QRectF(at.topLeft(), QSizeF(3, at.height())), color(Token::Accent));
        paint::line(painter, QRectF(at.left(), at.top(), at.width(), 1), color(Token::Line));
        const QFont bold = Theme::of().font(Type::BodyBold), small = Theme::of().font(Type::Small);
        const QRectF inner = at.adjusted(12, 8, -12, -9);
        const double first = std::max(22.0, QFontMetricsF(bold).height());
        const QRectF top(inner.topLeft(), QSizeF(inner.width(), first));
        const QRectF chip = paint::chip(painter, top, line.state, Qt::AlignRight | Qt::AlignVCenter);
        painter->setFont(bold);
        painter->setPen(color(Token::T1));
        const double room = inner.width() - chip.width() - 6;
        painter->drawText(QRectF(inner.topLeft(), QSizeF(room, first)), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(bold).elidedText(line.title, Qt::ElideRight, room));
        painter->setFont(small);
        painter->setPen(color(Token::T2));
        painter->drawText(QRectF(inner.left(), inner.top() + first, inner.width(), inner.height() - first),
                          Qt::AlignLeft | Qt::AlignBottom, line.due);
        if (on && option.state.testFlag(QStyle::State_HasFocus))
            paint::ring(painter, at.adjusted(2, 2, -2, -2), 3, color(Token::Accent), 2);
        painter->restore();
    }
};

} // namespace

PeriodList::PeriodList(QWidget* parent) : QListView(parent), model(new PeriodModel(this)) {
    setModel(model);
    setItemDelegate(new PeriodDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setProperty("focusRing", false);
}

void PeriodList::setLines(const QList<PeriodLine>& lines) {
    const auto before = chosen();
    quiet = true;
    model->set(lines);
    quiet = false;
    if (!before || !choose(*before)) {
        quiet = true;
        setCurrentIndex(model->index(0));
        quiet = false;
    }
}

const QList<PeriodLine>& PeriodList::lines() const {
    return model->lines;
}

std::optional<NamedPeriod> PeriodList::chosen() const {
    const int row = currentIndex().row();
    return row >= 0 && row < model->lines.size() ? std::optional(model->lines[row].period) : std::nullopt;
}

bool PeriodList::choose(const NamedPeriod& period) {
    for (int row = 0; row < model->lines.size(); ++row)
        if (model->lines[row].period == period) {
            quiet = true;
            setCurrentIndex(model->index(row));
            quiet = false;
            return true;
        }
    return false;
}

bool PeriodList::step(int by) {
    const int row = currentIndex().row() + by;
    if (row < 0 || row >= model->lines.size())
        return false;
    setCurrentIndex(model->index(row));
    return true;
}

QSize PeriodList::sizeHint() const {
    return {222, 300};
}

void PeriodList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!quiet && current.isValid())
        emit chose(model->lines[current.row()].period);
}

} // namespace sotoso
