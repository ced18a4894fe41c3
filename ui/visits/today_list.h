// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/entries.h"
#include "ui/shared/button.h"

#include <QListView>

namespace sotoso {

/// The visits typed today, newest first: time, name, sheet, what came of it. Enter or the pencil opens one to be
/// corrected; the one just saved carries Hoàn tác.
class TodayList : public QListView {
    Q_OBJECT
public:
    explicit TodayList(QWidget* parent = nullptr);
    /// `undoable`: the visit just saved; none: no row is marked.
    void setEntries(const QList<entries::Entry>& entries, ActivityId undoable);
    /// Only those with accounts; their sum is the number the header shows.
    void setOnlyAccounts(bool on);
    Button* undoButton() const { return undo; }
    static QString outcomeText(const entries::Entry& entry);

signals:
    void chosen(sotoso::ActivityId visit);
    void undoPressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void showEntries();
    class EntryModel* model;
    QList<entries::Entry> all;
    bool onlyAccounts = false;
    Button* undo = nullptr;
};

} // namespace sotoso
