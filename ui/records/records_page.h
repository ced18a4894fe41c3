// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "ui/shared/page.h"

class QStackedWidget;

namespace sotoso {

class CardFrame;
class RecordsModel;
class TableView;

/// The records behind a number: {"key": recordKey(...)}; or {"list": "follow_ups"}: appointments that are due, the
/// oldest first (with "day": those of that day); or {"list": "typed" or "typed_accounts", "day": ISO}: the visits typed
/// on a day, the accounts created at them. The heading repeats the number and its filter, the sum at the foot is the
/// number.
class RecordsPage : public Page {
    Q_OBJECT
public:
    explicit RecordsPage(Context& context);

    void reload(const ChangeSet* changes) override;
    QVariantMap place() const override;
    void goTo(const QVariantMap& place) override;
    QWidget* primaryFocus() override;
    QList<QPair<QString, QString>> keys() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What a list is called and how it ends.
    struct Heading {
        QString title, filter, sum;
    };
    Result<QList<FigureRecord>> ask(Heading& heading) const;
    Result<QList<FigureRecord>> askFigure(Heading& heading) const;
    Result<QList<FigureRecord>> askFollowUps(Heading& heading) const;
    Result<QList<FigureRecord>> askTyped(Heading& heading) const;
    QString spanText(const RecordQuestion& question, const std::optional<Standing>& standing) const;
    void fillFoot(const QList<FigureRecord>& records, const Heading& heading);
    void openRow(int row);
    void openHousehold(int row);
    void exportTable();

    RecordsModel* model;
    TableView* table;
    CardFrame* card;
    class EmptyState* empty;
    QStackedWidget* stack;
    QLabel* marks;
    QLabel* sum;
    Button* exportButton;
    QString key;
    bool followUps = false;
    QDate appointmentDay; ///< of one day alone; invalid: all that are due
    QString typed;        ///< "typed" or "typed_accounts"; empty: another list
    QDate typedDay;       ///< of that list
    QString wantedRow;    ///< to be current after the next reload
};

} // namespace sotoso
