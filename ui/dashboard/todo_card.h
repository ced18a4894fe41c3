// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/work_list.h"
#include "ui/shared/card.h"

namespace sotoso {

/// "Việc cần làm": what waits, each with the link to where it is done; five, then "Xem tất cả". On wide windows the
/// appointments of the next days follow.
class TodoCard : public CardFrame {
    Q_OBJECT
public:
    explicit TodoCard(QWidget* parent = nullptr);
    void setItems(const QList<WorkItem>& items, const QList<ComingDay>& coming);

signals:
    void open(const QString& page, const QVariantMap& place);

private:
    void fill();
    void addRow(const QString& icon, Token tone, NumberLink* headline, const QString& before, const QString& after,
                const QString& detail, NumberLink* link);
    void addItem(const WorkItem& item, int index);
    void addComing(const ComingDay& day, int index);
    NumberLink* door(const QString& text, const QString& name, const QString& objectName, const QString& page,
                     const QVariantMap& place);

    QList<WorkItem> items;
    QList<ComingDay> coming;
    Badge* count;
    QWidget* list;
    bool all = false;
};

} // namespace sotoso
