// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/import.h"
#include "ui/shared/card.h"
#include "ui/shared/table_model.h"

#include <QSet>

namespace sotoso {

class TableView;

/// What is wrong in a file, kind by kind, the most frequent first; what was put right comes last. The rows of the kind
/// that is chosen are shown beside it.
class ProblemCard : public CardFrame {
    Q_OBJECT
public:
    struct Problem {
        QString column, reason;
        bool rejected = false;
        QSet<qsizetype> rows; ///< of the sheet
    };
    explicit ProblemCard(QWidget* parent = nullptr);
    void show(const exchange::ImportReport& report);
    /// The kind that is chosen; none: null.
    const Problem* current() const;
    QWidget* list() const;

signals:
    void chosen();

private:
    void sayWhole();
    QLabel* whole;
    TableView* view;
    TableModel<Problem>* model;
};

} // namespace sotoso
