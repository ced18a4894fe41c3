// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/entries.h"
#include "app/storage/search.h"

#include <QAbstractListModel>
#include <QListView>

namespace sotoso {

/// A household that was found, as the list shows it.
struct HouseholdHit {
    Found found;
    QString address; ///< "12/4 Cách Mạng Tháng Tám, KP2"
    QString line;    ///< "4 người · thăm 31/05, hẹn quay lại"
    QString twin;    ///< code of a household this one seems to repeat; empty: none
};

/// What was found: two or three lines a household, the matched letters underlined. The current one is what Enter in the
/// search field takes; the list itself never needs the focus.
class FoundList : public QListView {
    Q_OBJECT
public:
    explicit FoundList(QWidget* parent = nullptr);
    void setHits(const QList<HouseholdHit>& hits, const QString& typed);
    int count() const;
    /// The hit at the current row.
    std::optional<HouseholdHit> current() const;
    /// Moves the current row without the focus.
    void step(int rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const sotoso::HouseholdHit& hit);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class FoundModel* model;
};

} // namespace sotoso
