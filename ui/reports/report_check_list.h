// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/marks.h"

#include <functional>

class QScrollArea;

namespace sotoso {

/// What to look at before the report goes out: each line says what and leads to where it is put right.
class ReportCheckList : public QWidget {
    Q_OBJECT
public:
    struct Line {
        ChipKind kind = ChipKind::Wa; ///< Ri: has to be put right; Wa: to be looked at; Ok: in order
        QString text;
        QString link = {};
        std::function<void()> open = {};
    };
    explicit ReportCheckList(QWidget* parent = nullptr);
    void setLines(const QList<Line>& lines);
    QStringList texts() const { return shown; }

private:
    QScrollArea* area;
    QStringList shown;
};

} // namespace sotoso
