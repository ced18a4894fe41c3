// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick_search.h"

#include "ui/shared/field.h"
#include "ui/shared/marks.h"
#include "ui/shared/paint.h"

#include <QAbstractListModel>
#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

class HitModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    QList<SearchHit> hits;
    void set(QList<SearchHit> next) {
        beginResetModel();
        hits = std::move(next);
        endResetModel();
    }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(hits.size()); }
    QVariant data(const QModelIndex& index, int role) const override {
        const SearchHit& hit = hits[index.row()];
        if (role == Qt::DisplayRole)
            return hit.text;
        if (role == Qt::AccessibleTextRole)
            return u"%1, %2"_s.arg(hit.text, hit.extra);
        return {};
    }
};

namespace {

constexpr int rowHeight = 34, shownRows = 9, wide = 520;

class HitDelegate : public QStyledItemDelegate {
public:
    HitDelegate(HitModel* hits, QObject* parent) : QStyledItemDelegate(parent), model(hits) {}
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {100, std::max(rowHeight, int(QFontMetricsF(Theme::of().font(Type::Body)).height()) + 14)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const SearchHit& hit = model->hits[index.row()];
        const QRectF rect = option.rect;
        const bool on = option.state & QStyle::State_Selected;
        painter->fillRect(rect, color(on ? Token::AccentT : Token::Surface));
        if (on)
            paint::line(painter, QRectF(rect.left(), rect.top(), 3, rect.height()), color(Token::Accent));
        if (index.row() > 0)
            paint::line(painter, QRectF(rect.left(), rect.top(), rect.width(), 1), color(Token::Line));
        paintIcon(painter, QRectF(rect.left() + 11, rect.center().y() - 7, 15, 15),
                  hit.icon.isEmpty() ? u"chevron-right"_s : hit.icon, color(Token::T1));
        const QFont small = Theme::of().font(Type::Small), body = Theme::of().font(Type::Body);
        const double extra = QFontMetricsF(small).horizontalAdvance(hit.extra);
        painter->setFont(small);
        painter->setPen(color(Token::T2));
        painter->drawText(rect.adjusted(0, 0, -11, 0), Qt::AlignRight | Qt::AlignVCenter, hit.extra);
        painter->setFont(body);
        painter->setPen(color(Token::T1));
        const QRectF place = rect.adjusted(34, 0, -11 - extra - 12, 0);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(body).elidedText(hit.text, Qt::ElideRight, place.width()));
    }

private:
    HitModel* model;
};

} // namespace

QuickSearch::QuickSearch(QWidget* over) : QFrame(over), model(new HitModel(this)) {
    setAccessibleName(tr("Search everything"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(6);
    field = new SearchField(tr("Search households, people, pages"));
    field->setObjectName(u"quickSearch"_s);
    list = new QListView;
    list->setObjectName(u"quickHits"_s);
    list->setAccessibleName(tr("Found"));
    list->setModel(model);
    list->setItemDelegate(new HitDelegate(model, list));
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setFocusPolicy(Qt::NoFocus);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    column->addWidget(field);
    column->addWidget(list, 1);
    nothing = label({}, Type::Body, Token::T2);
    nothing->setObjectName(u"quickNothing"_s);
    nothing->setTextFormat(Qt::PlainText);
    nothing->setWordWrap(true);
    nothing->hide();
    column->addWidget(nothing);
    connect(field, &SearchField::searched, this, &QuickSearch::find);
    connect(field, &SearchField::entered, this, &QuickSearch::openCurrent);
    connect(list, &QListView::clicked, this, [this](const QModelIndex& index) {
        list->setCurrentIndex(index);
        openCurrent();
    });
    field->installEventFilter(this);
    over->installEventFilter(this);
    hide();
}

void QuickSearch::popUp() {
    before = QApplication::focusWidget();
    field->clear();
    field->flush();
    find({});
    show();
    raise();
    field->setFocus(Qt::ShortcutFocusReason);
}

void QuickSearch::find(const QString& text) {
    model->set(provider ? provider(text.trimmed()) : QList<SearchHit>());
    if (model->rowCount() > 0)
        list->setCurrentIndex(model->index(0));
    const bool none = model->rowCount() == 0 && !text.trimmed().isEmpty();
    nothing->setText(none ? tr("Nothing found for “%1”").arg(text.trimmed()) : QString());
    nothing->setVisible(none);
    if (none) {
        QAccessibleEvent event(nothing, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    place();
}

void QuickSearch::place() {
    if (!parentWidget())
        return;
    const int row = list->model()->rowCount() > 0 ? list->sizeHintForRow(0) : rowHeight;
    const int rows = std::min(std::max(1, model->rowCount()), shownRows);
    list->setVisible(model->rowCount() > 0);
    list->setFixedHeight(rows * row);
    const int width = std::min(wide, parentWidget()->width() - 32);
    layout()->activate();
    setGeometry((parentWidget()->width() - width) / 2, 60, width, layout()->sizeHint().height());
}

void QuickSearch::openCurrent() {
    field->flush(); // Enter acts on the text in the field, not on an older result.
    const QModelIndex index = list->currentIndex();
    if (!index.isValid())
        return;
    const SearchHit hit = model->hits[index.row()];
    hide();
    emit chosen(hit);
}

bool QuickSearch::eventFilter(QObject* object, QEvent* event) {
    if (object == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (object != field)
        return false;
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            const int row = std::clamp(list->currentIndex().row() + step, 0, std::max(0, model->rowCount() - 1));
            list->setCurrentIndex(model->index(row));
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            hide();
            if (before)
                before->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void QuickSearch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::box(&painter, rect(), 6, color(Token::Surface), color(Token::Line2));
    if (list->isVisible())
        paint::box(&painter, QRectF(list->geometry()).adjusted(-1, -1, 1, 1), 1, {}, color(Token::Line2));
}

} // namespace sotoso
