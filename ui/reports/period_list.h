// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/period.h"
#include "ui/shared/paint.h"

#include <QListView>

namespace sotoso {

/// A period that has a report: "Tháng 6/2022", "Hạn nộp 17/06/2022", Nháp.
struct PeriodLine {
    NamedPeriod period;
    QString title, due;
    ChipData state;
};

/// The periods of the report page, newest first; ↑ ↓ choose.
class PeriodList : public QListView {
    Q_OBJECT
public:
    explicit PeriodList(QWidget* parent = nullptr);

    /// Keeps the chosen period where it is still there.
    void setLines(const QList<PeriodLine>& lines);
    const QList<PeriodLine>& lines() const;
    std::optional<NamedPeriod> chosen() const;
    /// Without the signal.
    bool choose(const NamedPeriod& period);
    /// The next older (+1) or newer (-1) one, as if by key; false: there is none.
    bool step(int by);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, 120}; }

signals:
    void chose(const sotoso::NamedPeriod& period);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    class PeriodModel* model;
    bool quiet = false;
};

} // namespace sotoso
