// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/today_list.h"

#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "ui/shared/paint.h"

#include <QAbstractListModel>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

class EntryModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    QList<entries::Entry> entries;
    ActivityId undoable;
    void set(const QList<entries::Entry>& list, ActivityId marked) {
        beginResetModel();
        entries = list;
        undoable = marked;
        endResetModel();
    }
    bool isNew(const QModelIndex& index) const { return undoable && entries.at(index.row()).visit == undoable; }
    int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : int(entries.size()); }
    QVariant data(const QModelIndex& index, int role) const override {
        const entries::Entry& entry = entries.at(index.row());
        if (role == Qt::DisplayRole)
            return entry.headName;
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return TodayList::tr("%1, %2, sheet %3, %4. Enter: correct")
                .arg(entry.at.toString(u"HH:mm"_s), entry.headName, entry.sheetNo, TodayList::outcomeText(entry));
        return {};
    }
};

namespace {

constexpr int pencil = 15, undoWidth = 118;

class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static const EntryModel* modelOf(const QModelIndex& index) { return static_cast<const EntryModel*>(index.model()); }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const double scale = Theme::of().fontScale() / 100.0;
        return {200, int((modelOf(index)->isNew(index) ? 50 : 34) * scale)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const EntryModel* model = modelOf(index);
        const entries::Entry& entry = model->entries.at(index.row());
        const bool fresh = model->isNew(index);
        const QRectF rect = option.rect;
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const bool current = view && view->hasFocus() && view->currentIndex() == index;
        painter->save();
        painter->fillRect(option.rect, color(fresh                                    ? Token::OkT
                                             : current                                ? Token::AccentT
                                             : option.state & QStyle::State_MouseOver ? Token::Hover
                                                                                      : Token::Surface));
        paint::line(painter, QRectF(rect.left(), rect.top(), rect.width(), 1), color(Token::Line));
        if (current)
            paint::line(painter, QRectF(rect.left(), rect.top(), 3, rect.height()), color(Token::Accent));
        const QFont body = Theme::of().font(fresh ? Type::BodyBold : Type::Body), small = Theme::of().font(Type::Small);
        const QFontMetricsF metrics(body), quiet(small);
        const double middle = std::round(rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
        const double baseline = fresh ? std::round(rect.center().y() - 3) : middle;
        const double left = rect.left() + 12;
        painter->setFont(small);
        painter->setPen(color(fresh ? Token::T1 : Token::T2));
        painter->drawText(QPointF(left, middle), entry.at.toString(u"HH:mm"_s));
        const double nameLeft = left + 44 * Theme::of().fontScale() / 100.0;
        double right = rect.right() - 12;
        QString what = TodayList::outcomeText(entry);
        const QString sheet = entry.sheetNo.isEmpty() ? QString() : u" · "_s + entry.sheetNo;
        const double sheetWidth = quiet.horizontalAdvance(sheet);
        // Rather the number alone than a name cut short; the tooltip says all.
        if (!fresh && entry.accounts > 0 &&
            nameLeft + metrics.horizontalAdvance(entry.headName) + sheetWidth + quiet.horizontalAdvance(what) + 16 +
                    pencil >
                right)
            what = u"+%1"_s.arg(entry.accounts);
        if (fresh) {
            right -= undoWidth;
            painter->setPen(color(Token::Ok));
            const QString said = what.isEmpty() ? TodayList::tr("Saved") : TodayList::tr("Saved, %1").arg(what);
            painter->drawText(QPointF(nameLeft, baseline + std::round(quiet.height())),
                              quiet.elidedText(said, Qt::ElideRight, right - nameLeft));
        } else {
            paintIcon(painter, QRectF(right - pencil, rect.center().y() - pencil / 2.0, pencil, pencil), u"edit"_s,
                      color(option.state & QStyle::State_MouseOver ? Token::Accent : Token::T3));
            right -= pencil + 8;
            painter->setPen(color(entry.accounts > 0 ? Token::Ok : Token::T2));
            painter->drawText(QPointF(right - quiet.horizontalAdvance(what), middle), what);
            right -= quiet.horizontalAdvance(what) + 8;
        }
        const QString name = metrics.elidedText(entry.headName, Qt::ElideRight, right - nameLeft - sheetWidth);
        painter->setFont(body);
        painter->setPen(color(Token::T1));
        painter->drawText(QPointF(nameLeft, baseline), name);
        painter->setFont(small);
        painter->setPen(color(Token::T2));
        painter->drawText(QPointF(nameLeft + metrics.horizontalAdvance(name), baseline), sheet);
        painter->restore();
    }
};

} // namespace

TodayList::TodayList(QWidget* parent) : QListView(parent), model(new EntryModel(this)) {
    setObjectName(u"today"_s);
    setAccessibleName(tr("Typed today"));
    setModel(model);
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(&Theme::of(), &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex& at) { emit chosen(model->entries.at(at.row()).visit); });
}

QString TodayList::outcomeText(const entries::Entry& entry) {
    QStringList said;
    if (entry.outcome != Outcome::Met)
        said.append(entry.outcome == Outcome::Absent ? tr("nobody home") : nameOf(entry.outcome));
    else if (entry.accounts > 0)
        said.append(tr("+%n account(s)", nullptr, int(entry.accounts)));
    if (entry.nextDay.isValid() && entry.accounts == 0)
        said = {tr("again on %1").arg(showDay(entry.nextDay))};
    return said.join(u", "_s);
}

void TodayList::setEntries(const QList<entries::Entry>& entries, ActivityId undoable) {
    all = entries;
    model->undoable = undoable;
    showEntries();
}

void TodayList::setOnlyAccounts(bool on) {
    onlyAccounts = on;
    showEntries();
}

void TodayList::showEntries() {
    QList<entries::Entry> shown;
    for (const entries::Entry& entry : std::as_const(all))
        if (!onlyAccounts || entry.accounts > 0)
            shown.append(entry);
    model->set(shown, model->undoable);
    undo = nullptr;
    for (int row = 0; row < model->rowCount({}); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (!model->isNew(index))
            continue;
        auto* holder = new QWidget;
        auto* line = new QHBoxLayout(holder);
        line->setContentsMargins(0, 0, 12, 0);
        undo = new Button(tr("Undo"), u"undo"_s);
        undo->setObjectName(u"undoVisit"_s);
        undo->setSmall();
        undo->setFocusPolicy(Qt::TabFocus);
        line->addStretch(1);
        line->addWidget(undo);
        connect(undo, &Button::clicked, this, &TodayList::undoPressed);
        setIndexWidget(index, holder);
    }
}

void TodayList::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit chosen(model->entries.at(currentIndex().row()).visit);
        return;
    }
    QListView::keyPressEvent(event);
}

void TodayList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->pos());
    const bool onPencil = event->pos().x() > viewport()->width() - 12 - pencil - 8;
    if (event->button() == Qt::LeftButton && at.isValid() && onPencil && !model->isNew(at))
        emit chosen(model->entries.at(at.row()).visit);
}

} // namespace sotoso
