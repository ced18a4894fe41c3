// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace sotoso {

/// A line of the team's left list: name, count, what it looks after, a warning below.
struct GroupEntry {
    qint64 key = 0; ///< id of the sub-group; below 0: the lines that are none
    QString title, detail, warning;
    int count = 0;
};

/// The team, its standing committee, its sub-groups. ↑ ↓ choose, Enter edits.
class GroupList : public QListView {
    Q_OBJECT
public:
    explicit GroupList(QWidget* parent = nullptr);
    /// Keeps the chosen one by its key.
    void setEntries(QList<GroupEntry> entries);
    qint64 chosen() const;
    void choose(qint64 key);

signals:
    void chose(qint64 key);
    void editAsked(qint64 key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    class GroupModel* entries;
    bool quiet = false;
};

} // namespace sotoso
