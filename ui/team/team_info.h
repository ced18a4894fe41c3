// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/team_sheet.h"
#include "ui/shared/card.h"

namespace sotoso {

/// The right side of "Tổ – nhóm": trainings, Zalo groups, what is missing.
class TeamInfo : public QWidget {
    Q_OBJECT
public:
    explicit TeamInfo(QWidget* parent = nullptr);
    void setSheet(const TeamSheet& sheet, QDate today);

signals:
    void newTraining();
    void trainingOpened(sotoso::ActivityId id);
    void missedOpened(sotoso::ActivityId id);
    /// The number of Zalo members (area 0), or of the households of an area in the group, was followed.
    void zaloOpened(sotoso::AreaId area);
    void zaloTyped();
    void memberOpened(sotoso::MemberId id);
    void groupOpened(sotoso::GroupId id);

private:
    void fillTrainings(const TeamSheet& sheet, QDate today);
    void fillZalo(const TeamSheet& sheet);
    void fillGaps(const TeamSheet& sheet);
    QWidget* trainings;
    QWidget* zaloRows;
    QWidget* gaps;
    NumberLink* zaloTotal;
    QLabel* zaloUnit;
    Badge* gapCount;
};

} // namespace sotoso
