// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/targets.h"
#include "ui/shared/table_view.h"

#include <QHash>

class QSpinBox;

namespace sotoso {

/// "Giao cho khu phố": what each area gets, has reached and needs, with the sum below. The parts are fields: Enter goes
/// to the next, a change by hand is told.
class TargetParts : public TableView {
    Q_OBJECT
public:
    explicit TargetParts(QWidget* parent = nullptr);
    void setSheet(const actions::TargetSheet& sheet, const actions::TargetDraft& draft);

signals:
    void partChanged(sotoso::AreaId area, qint64 value);
    /// The number reached by an area, or by the ward (id 0), was followed.
    void reachedOpened(sotoso::AreaId area);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Line {
        actions::TargetLine part;
        bool sum = false, fits = true, split = true;
    };
    void placeFields();
    TableModel<Line>* lines;
    QList<QSpinBox*> fields;
};

} // namespace sotoso
