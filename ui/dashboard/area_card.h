// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "ui/shared/card.h"
#include "ui/shared/table_model.h"

namespace sotoso {

class TableView;

/// "Theo khu phố": what each reached of its share, how far that is from the plan, households visited, the last visit.
class AreaCard : public CardFrame {
    Q_OBJECT
public:
    explicit AreaCard(QWidget* parent = nullptr);
    /// `split`: the target is shared out among the areas; `planDay`: up to when the plan is measured.
    void setLines(const QList<AreaLine>& lines, const Indicator& indicator, bool split, QDate planDay);
    void setWide(bool wide);
    TableView* table() const { return view; }
    NumberLink* details() const { return detailsLink; }

signals:
    void reachedOpened(sotoso::AreaId area);
    void visitedOpened(sotoso::AreaId area);

private:
    void make();
    TableView* view;
    TableModel<AreaLine>* model = nullptr;
    NumberLink* detailsLink;
    QString reachedName;
    int reachedColumn = -1;
    bool wide = false, hasPlan = false;
};

} // namespace sotoso
