// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

/// Names over the columns: surface2, bold 9.5pt, the sort arrow beside the name, a line below.
class Header : public QHeaderView {
public:
    explicit Header(TableView* table) : QHeaderView(Qt::Horizontal, table), view(table) {
        setSectionsClickable(false);
        setHighlightSections(false);
        setMinimumSectionSize(24);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), color(Token::Surface2));
        paint::line(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Line2));
        painter.end();
        QHeaderView::paintEvent(event);
    }
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        painter->fillRect(rect, color(Token::Surface2));
        paint::line(painter, QRectF(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Line2));
        const auto alignment =
            Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
        const int first = visualIndex(section) == 0 ? view->edgePadding() : 8;
        const int last = visualIndex(section) == count() - 1 ? view->edgePadding() : 8;
        QRectF place = QRectF(rect).adjusted(first, 0, -last, -1);
        const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
        const QFont font = Theme::of().font(Type::SmallBold);
        const QFontMetricsF metrics(font);
        painter->setFont(font);
        painter->setPen(color(sorted ? Token::Accent : Token::T2));
        const QString whole = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        const double arrow = sorted ? 17 : 0;
        const QString text = metrics.elidedText(whole, Qt::ElideRight, place.width() - arrow);
        const double width = metrics.horizontalAdvance(text);
        const double x = alignment & Qt::AlignRight     ? place.right() - width - arrow
                         : alignment & Qt::AlignHCenter ? place.center().x() - (width + arrow) / 2
                                                        : place.left();
        painter->drawText(QRectF(x, place.top(), width + 2, place.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        if (sorted)
            paintIcon(painter, QRectF(x + width + 4, place.center().y() - 6.5, 13, 13),
                      sortIndicatorOrder() == Qt::AscendingOrder ? u"chevron-up"_s : u"chevron-down"_s,
                      color(Token::Accent));
    }

private:
    TableView* view;
};

} // namespace

TableView::TableView(QWidget* parent) : QTableView(parent), settle(new QTimer(this)) {
    setHorizontalHeader(new Header(this));
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(20);
    setRowHeight(32);
    setHeaderHeight(30);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (spreading || width == 0 || section >= wanted.size())
            return; // hiding is no drawing
        wanted[section] = int(width * 100.0 / Theme::of().fontScale());
        emit columnDrawn();
    });
    settle->setSingleShot(true);
    settle->setInterval(80);
    connect(settle, &QTimer::timeout, this, [this] { emit currentRowSettled(currentIndex()); });
    connect(&Theme::of(), &Theme::changed, this, [this] {
        setRowHeight(rowPixels);
        setHeaderHeight(headPixels);
        spread();
        fit();
    });
}

void TableView::setModel(QAbstractItemModel* next) {
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    // Before the base class: it forgets the current row when the model resets.
    if (next) {
        connect(next, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
            keptKey = currentIndex().data(CellRole::Key);
            keptRow = currentIndex().row();
            keptScroll = verticalScrollBar()->value();
        });
    }
    QTableView::setModel(next);
    if (next) {
        connect(next, &QAbstractItemModel::modelReset, this, [this] {
            spanGroups();
            fit();
            int row = -1;
            if (keptKey.isValid())
                for (int i = 0; i < model()->rowCount() && row < 0; ++i)
                    if (model()->index(i, 0).data(CellRole::Key) == keptKey)
                        row = i;
            if (row < 0 && keptRow >= 0)
                row = std::min(keptRow, model()->rowCount() - 1);
            if (row >= 0)
                setCurrentIndex(model()->index(rowBeside(row, 1), std::max(0, currentIndex().column())));
            verticalScrollBar()->setValue(keptScroll);
        });
        connect(next, &QAbstractItemModel::layoutChanged, this, [this] { spanGroups(); });
        spanGroups();
        fit();
    }
}

void TableView::spanGroups() {
    if (spanned)
        clearSpans();
    spanned = false;
    // Only small lists have group rows; a windowed model of 100,000 rows is not walked.
    if (!model() || model()->rowCount() > 2000 || model()->columnCount() < 2)
        return;
    for (int i = 0; i < model()->rowCount(); ++i)
        if (model()->index(i, 0).data(CellRole::Group).isValid()) {
            setSpan(i, 0, 1, model()->columnCount());
            spanned = true;
        }
}

void TableView::setColumnWidths(const QList<int>& widths) {
    wanted = widths;
    spread();
}

void TableView::spread() {
    if (!model() || wanted.isEmpty())
        return;
    const QScopedValueRollback quiet(spreading, true);
    const double scale = Theme::of().fontScale() / 100.0;
    int left = viewport()->width(), open = 0;
    for (int i = 0; i < wanted.size(); ++i)
        if (!isColumnHidden(i)) {
            left -= int(std::abs(wanted[i]) * scale);
            open += wanted[i] <= 0;
        }
    int given = 0;
    for (int i = 0; i < wanted.size() && i < model()->columnCount(); ++i) {
        if (isColumnHidden(i))
            continue;
        int more = 0;
        if (wanted[i] <= 0) {
            ++given;
            const int rest = std::max(left, 0);
            more = rest * given / open - rest * (given - 1) / open;
        }
        setColumnWidth(i, std::max(int(std::abs(wanted[i]) * scale) + more, wanted[i] == 0 ? 80 : 0));
    }
}

void TableView::setRowHeight(int pixels) {
    rowPixels = pixels;
    verticalHeader()->setDefaultSectionSize(
        std::max(pixels, int(QFontMetricsF(Theme::of().font(Type::Body)).height()) + 8));
    fit();
}

void TableView::setHeaderHeight(int pixels) {
    headPixels = pixels;
    horizontalHeader()->setFixedHeight(
        std::max(pixels, int(QFontMetricsF(Theme::of().font(Type::SmallBold)).height()) + 8));
}

void TableView::setEdgePadding(int pixels) {
    edge = pixels;
    viewport()->update();
}

void TableView::setSortable(bool on) {
    horizontalHeader()->setSectionsClickable(on);
    horizontalHeader()->setSortIndicatorShown(on);
    setSortingEnabled(on);
}

void TableView::setFitRows(bool on) {
    fitRows = on;
    setVerticalScrollBarPolicy(on ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fit();
}

void TableView::setRowsSelectable(bool on) {
    selectable = on;
    viewport()->update();
}

void TableView::fit() {
    if (fitRows && model()) {
        const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->height();
        setFixedHeight(head + model()->rowCount() * verticalHeader()->defaultSectionSize());
        updateGeometry();
    }
}

QSize TableView::sizeHint() const {
    return {400, fitRows ? height() : 240};
}

QSize TableView::minimumSizeHint() const {
    return {120, horizontalHeader()->height() + 3 * verticalHeader()->defaultSectionSize()};
}

void TableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    spread();
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        settle->start();
    viewport()->update();
}

void TableView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    setProperty("keyboard", event->reason() != Qt::MouseFocusReason);
    if (model() && !currentIndex().isValid() && event->reason() != Qt::MouseFocusReason && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(rowBeside(0, 1), 0));
    }
}

int TableView::rowBeside(int row, int direction) const {
    for (const int step : {direction, -direction})
        for (int i = row; i >= 0 && i < model()->rowCount(); i += step)
            if (!model()->index(i, 0).data(CellRole::Group).isValid())
                return i;
    return row;
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex to = QTableView::moveCursor(action, modifiers);
    if (!spanned || !to.isValid())
        return to;
    const int row = rowBeside(to.row(), to.row() < currentIndex().row() ? -1 : 1);
    // At the first or last row there is nothing further: one stays.
    return to.sibling(row, currentIndex().isValid() ? currentIndex().column() : 0);
}

/// The next cell with a link in reading order, so that ← → walk over the numbers of a table.
QModelIndex TableView::neighbourLink(int direction) const {
    const QModelIndex from = currentIndex();
    for (int column = from.column() + direction; column >= 0 && column < model()->columnCount(); column += direction) {
        const QModelIndex at = from.siblingAtColumn(column);
        if (at.data(CellRole::Link).toBool())
            return at;
    }
    return {};
}

void TableView::keyPressEvent(QKeyEvent* event) {
    setProperty("keyboard", true);
    if (event->matches(QKeySequence::Copy)) {
        if (const int rows = copyRows(chosenRows()))
            emit copied(rows);
        return;
    }
    const QModelIndex at = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() != Qt::NoModifier || !at.isValid())
            break;
        if (at.data(CellRole::Link).toBool())
            emit linkActivated(at);
        else
            emit rowActivated(at);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (at.isValid() && event->modifiers() == Qt::NoModifier && selectionBehavior() == SelectRows) {
            const QModelIndex next = neighbourLink(event->key() == Qt::Key_Left ? -1 : 1);
            if (next.isValid())
                setCurrentIndex(next);
            else if (event->key() == Qt::Key_Left && at.column() > 0)
                setCurrentIndex(at.siblingAtColumn(0));
            return;
        }
        break;
    default:
        // Letters do not jump about: Telex would rewrite them.
        if (!event->text().isEmpty() && event->text()[0].isPrint() &&
            !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && event->key() != Qt::Key_Space) {
            event->ignore();
            return;
        }
        break;
    }
    QTableView::keyPressEvent(event);
}

QList<int> TableView::chosenRows() const {
    QList<int> rows;
    if (selectionModel())
        for (const QModelIndex& index : selectionModel()->selectedRows())
            rows += index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

int TableView::copyRows(const QList<int>& rows) const {
    if (!model() || rows.isEmpty())
        return 0;
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns += column;
    QString text;
    const auto addLine = [&](auto&& cell) {
        for (const int column : std::as_const(columns))
            text += cell(column).toString().simplified() + (column == columns.last() ? u'\n' : u'\t');
    };
    if (rows.size() > 1)
        addLine([&](int column) { return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole); });
    for (const int row : rows)
        addLine([&](int column) { return model()->index(row, column).data(); });
    QGuiApplication::clipboard()->setText(text);
    return int(rows.size());
}

QModelIndex TableView::linkAt(QPoint point) const {
    const QModelIndex index = indexAt(point);
    const auto* cells = qobject_cast<const CellDelegate*>(itemDelegateForIndex(index));
    if (!index.isValid() || !cells || !index.data(CellRole::Link).toBool())
        return {};
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return cells->linkRect(option, index).adjusted(-4, -4, 4, 4).contains(point) ? index : QModelIndex();
}

void TableView::mousePressEvent(QMouseEvent* event) {
    setProperty("keyboard", false);
    QTableView::mousePressEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex link = linkAt(event->pos());
    if (event->button() == Qt::LeftButton && link.isValid())
        emit linkActivated(link);
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton && !linkAt(event->pos()).isValid())
        emit rowActivated(index);
    else
        QTableView::mouseDoubleClickEvent(event);
}

void TableView::mouseMoveEvent(QMouseEvent* event) {
    QTableView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const QModelIndex link = linkAt(event->pos());
    if (hovered != index.row() || overLink != link) {
        hovered = index.row();
        overLink = link;
        viewport()->setCursor(link.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->update();
    }
}

bool TableView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) {
        hovered = -1;
        overLink = {};
        viewport()->update();
    }
    // A cut text says itself whole.
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        if (index.isValid() && index.data(Qt::ToolTipRole).toString().isEmpty()) {
            QStyleOptionViewItem option;
            initViewItemOption(&option);
            option.rect = visualRect(index);
            const QString whole = index.data(Qt::DisplayRole).toString();
            const bool chip = index.data(CellRole::Chip).isValid();
            const QFontMetricsF metrics(
                Theme::of().font(index.data(CellRole::Bold).toBool() ? Type::BodyBold : Type::Body));
            if (!chip && metrics.horizontalAdvance(whole + index.data(CellRole::After).toString()) >
                             CellDelegate::contentRect(option, index).width())
                QToolTip::showText(help->globalPos(), whole, viewport());
            else
                QToolTip::hideText();
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

} // namespace sotoso
