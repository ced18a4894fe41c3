// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/visits/visit_form.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace sotoso {

/// The rows of the grid: people of the household, and below them, where it is wanted, results without names.
class ServiceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Met, FirstService };
    enum Role { MarkRole = Qt::UserRole + 1, OwnRole, AfterRole, MetRole, CountRole, UnnamedRole };

    using QAbstractTableModel::QAbstractTableModel;
    /// The form that is shown and changed; all three outlive the model's use of them.
    void show(VisitForm* form, const VisitFacts* facts, const HouseholdFacts* household, bool unnamed);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    bool isUnnamed(int row) const { return household && row == household->people.size(); }
    const Indicator* service(int column) const;
    ResidentId resident(int row) const;
    /// The typed mark, as it is kept for this person (markFor).
    void mark(const QModelIndex& cell, Mark mark);
    void setCount(const QModelIndex& cell, qint64 quantity);
    void setMet(int row, bool met);

signals:
    void edited();

private:
    const services::Service* known(const QModelIndex& cell) const;
    QString spoken(const QModelIndex& index) const;
    VisitForm* form = nullptr;
    const VisitFacts* facts = nullptr;
    const HouseholdFacts* household = nullptr;
    bool unnamed = false;
};

/// Residents × services by keyboard: arrows move, digits say what (Mark), Space is "Gặp", Ctrl+digit fills the column
/// for everyone met, Enter goes to the next cell. In the row without names digits make a number.
class ServiceGrid : public QTableView {
    Q_OBJECT
public:
    explicit ServiceGrid(QWidget* parent = nullptr);
    ServiceModel* cells() const { return model; }
    void show(VisitForm* form, const VisitFacts* facts, const HouseholdFacts* household, bool unnamed);
    /// All rows are shown and the page scrolls, instead of the grid itself.
    void setWhole(bool on);
    /// The first person's first service.
    void goToFirst();
    void goTo(int row, int column);
    /// What a digit does to the current cell (the legend's buttons).
    void press(int digit);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited();
    /// Enter in the last cell.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void fillColumn(int digit);
    void number(int digit);
    void nextCell();
    void toggleMet(int row);
    void spread();
    int rowPixels() const;
    ServiceModel* model;
    bool whole = false;
    bool fresh = true;   ///< the next digit begins a number anew
    bool letter = false; ///< the key before was a letter: a backspace is then the input method's
};

} // namespace sotoso
