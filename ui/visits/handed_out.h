// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/visits/visit_form.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace sotoso {

class CountLine;
class MessageLine;
class NumberLink;

/// Materials with their counts, and behind them "Việc khác": results of the visit that belong to nobody by name.
class HandedOut : public QWidget {
    Q_OBJECT
public:
    explicit HandedOut(QWidget* parent = nullptr);
    void setFacts(const VisitFacts& facts);
    void load(const VisitForm& form);
    void store(VisitForm& form) const;
    /// F5: the first material; again: the other list.
    void focusNext();
    /// The first thing that was handed out or done.
    void focusFilled();
    /// An error under the list; empty: none.
    void say(const QStringList& error);

signals:
    void edited();

private:
    struct Line {
        qint64 id;
        CountLine* widget;
    };
    QList<Line> fill(int page, const QList<std::pair<qint64, QString>>& rows);
    void describe();
    void turn(int page);
    QStackedWidget* pages;
    QLabel* title;
    NumberLink* other;
    MessageLine* message;
    QList<Line> materials, things;
    QList<IndicatorId> columns; ///< counts of the grid's nameless row are not ours
    bool loading = false;
};

} // namespace sotoso
