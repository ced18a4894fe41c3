// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/service_grid.h"

#include "ui/shared/paint.h"
#include "ui/visits/service_cell.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 212, metWidth = 46, leastService = 76;

double scaled() {
    return Theme::of().fontScale() / 100.0;
}

} // namespace

ServiceGrid::ServiceGrid(QWidget* parent) : QTableView(parent), model(new ServiceModel(this)) {
    setObjectName(u"grid"_s);
    setAccessibleName(tr("People met and services"));
    setAttribute(Qt::WA_InputMethodEnabled, false); // digits are keys here, not text
    setHorizontalHeader(new ServiceHeader(this));
    setModel(model);
    setItemDelegate(new ServiceCell(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(30);
    setCornerButtonEnabled(false);
    const auto size = [this] {
        verticalHeader()->setDefaultSectionSize(rowPixels());
        horizontalHeader()->setFixedHeight(int(44 * scaled()));
        spread();
        updateGeometry();
    };
    size();
    connect(&Theme::of(), &Theme::changed, this, size);
    connect(model, &ServiceModel::edited, this, &ServiceGrid::edited);
}

int ServiceGrid::rowPixels() const {
    return int(40 * scaled());
}

void ServiceGrid::show(VisitForm* form, const VisitFacts* facts, const HouseholdFacts* household, bool unnamed) {
    const QModelIndex before = currentIndex();
    const int row = before.row(), column = before.column();
    model->show(form, facts, household, unnamed);
    if (row >= 0 && model->rowCount() > 0)
        goTo(std::min(row, model->rowCount() - 1), std::min(column, model->columnCount() - 1));
    spread();
    updateGeometry();
    QTableView::show();
}

void ServiceGrid::setWhole(bool on) {
    whole = on;
    updateGeometry();
}

void ServiceGrid::goToFirst() {
    goTo(0, ServiceModel::FirstService);
}

void ServiceGrid::goTo(int row, int column) {
    const QModelIndex to = model->index(row, column);
    if (to.isValid())
        setCurrentIndex(to);
    fresh = true;
}

void ServiceGrid::press(int digit) {
    const QModelIndex cell = currentIndex();
    if (!cell.isValid() || cell.column() < ServiceModel::FirstService)
        return;
    if (model->isUnnamed(cell.row()))
        number(digit);
    else if (digit <= int(Mark::Repeated))
        model->mark(cell, Mark(digit));
}

void ServiceGrid::number(int digit) {
    const QModelIndex cell = currentIndex();
    const qint64 before = fresh ? 0 : cell.data(ServiceModel::CountRole).toLongLong();
    fresh = false;
    model->setCount(cell, std::min<qint64>(before * 10 + digit, 9999));
}

void ServiceGrid::fillColumn(int digit) {
    const QModelIndex cell = currentIndex();
    if (!model->service(cell.column()) || digit > int(Mark::Repeated))
        return;
    for (int row = 0; row < model->rowCount(); ++row)
        if (const QModelIndex each = model->index(row, cell.column()); each.data(ServiceModel::MetRole).toBool())
            model->mark(each, Mark(digit));
}

void ServiceGrid::toggleMet(int row) {
    if (!model->isUnnamed(row))
        model->setMet(row, !model->index(row, 0).data(ServiceModel::MetRole).toBool());
}

void ServiceGrid::nextCell() {
    const QModelIndex cell = currentIndex();
    int row = cell.row(), column = std::max<int>(cell.column() + 1, ServiceModel::FirstService);
    if (column >= model->columnCount()) {
        column = ServiceModel::FirstService;
        ++row;
    }
    if (row >= model->rowCount())
        emit finished();
    else
        goTo(row, column);
}

void ServiceGrid::keyPressEvent(QKeyEvent* event) {
    const QModelIndex cell = currentIndex();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool afterLetter = letter;
    letter = !event->text().isEmpty() && event->text().at(0).isLetter() && modifiers == Qt::NoModifier;
    if (event->key() == Qt::Key_Backspace && afterLetter) { // Telex taking back "a" to send "â"
        letter = true;
        return;
    }
    const int digit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9 ? event->key() - Qt::Key_0 : -1;
    if (cell.isValid() && digit >= 0 && modifiers == Qt::NoModifier)
        return press(digit);
    if (cell.isValid() && digit >= 0 && modifiers == Qt::ControlModifier)
        return fillColumn(digit);
    if (cell.isValid() && modifiers == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Space:
            return toggleMet(cell.row());
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return nextCell();
        case Qt::Key_Escape:
            return event->ignore();
        case Qt::Key_Delete:
            return press(0);
        case Qt::Key_Backspace:
            if (model->isUnnamed(cell.row()) && cell.column() >= ServiceModel::FirstService)
                model->setCount(cell, cell.data(ServiceModel::CountRole).toLongLong() / 10);
            else
                press(0);
            return;
        default:
            break;
        }
    }
    if (cell.isValid() && modifiers == Qt::ControlModifier && event->key() == Qt::Key_Space) {
        bool all = true;
        for (int row = 0; row < model->rowCount(); ++row)
            all = all && (model->isUnnamed(row) || model->index(row, 0).data(ServiceModel::MetRole).toBool());
        for (int row = 0; row < model->rowCount(); ++row)
            model->setMet(row, !all);
        return;
    }
    // Letters are nothing here; the table's own search by letters would eat what an input method sends.
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && modifiers == Qt::NoModifier)
        return;
    fresh = true;
    QTableView::keyPressEvent(event);
}

void ServiceGrid::mousePressEvent(QMouseEvent* event) {
    QTableView::mousePressEvent(event);
    fresh = true;
    const QModelIndex cell = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && cell.column() == ServiceModel::Met)
        toggleMet(cell.row());
}

void ServiceGrid::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex cell = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!model->service(cell.column()) || model->isUnnamed(cell.row()))
        return;
    setCurrentIndex(cell);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int digit : {1, 2, 3, 4, 5})
        menu->addAction(icon(markIcon(Mark(digit))), u"%1\t%2"_s.arg(markName(Mark(digit))).arg(digit), this,
                        [this, digit] { press(digit); });
    menu->addAction(tr("Clear the cell") + u"\t0"_s, this, [this] { press(0); });
    const QPoint at = event->reason() == QContextMenuEvent::Mouse ? event->pos() : visualRect(cell).bottomLeft();
    menu->popup(viewport()->mapToGlobal(at));
}

bool ServiceGrid::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::MouseButtonDblClick)
        return true; // two clicks are two clicks
    return QTableView::viewportEvent(event);
}

void ServiceGrid::focusInEvent(QFocusEvent* event) {
    if (!currentIndex().isValid())
        goToFirst();
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ServiceGrid::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    spread();
}

void ServiceGrid::spread() {
    const int services = model->columnCount() - ServiceModel::FirstService;
    if (services < 0)
        return;
    const int name = int(nameWidth * scaled()), met = int(metWidth * scaled());
    setColumnWidth(ServiceModel::Name, name);
    setColumnWidth(ServiceModel::Met, met);
    int left = std::max(viewport()->width() - name - met, services * int(leastService * scaled()));
    for (int i = 0; i < services; ++i) {
        const int width = left / (services - i);
        setColumnWidth(ServiceModel::FirstService + i, width);
        left -= width;
    }
}

QSize ServiceGrid::sizeHint() const {
    return {600, horizontalHeader()->height() + rowPixels() * std::max(1, model->rowCount())};
}

QSize ServiceGrid::minimumSizeHint() const {
    return {320, horizontalHeader()->height() + rowPixels() * std::clamp(model->rowCount(), 1, whole ? 99 : 2)};
}

} // namespace sotoso
