// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "ui/shared/dialog.h"

#include <QElapsedTimer>

class QLabel;
class QProgressBar;

namespace sotoso {

/// Long work in this thread (one unit of writing): appears when it takes longer than a moment, shows how far it is, and
/// Dừng stops it. Nothing else of the program can be used meanwhile. Give `progress()` to the work; the dialog goes
/// when it does.
class WorkDialog : public Dialog {
    Q_OBJECT
public:
    WorkDialog(const QString& title, const QString& text, QWidget* parent);
    ~WorkDialog() override;
    /// After how many milliseconds it appears; a test may set 0.
    static int patience;

    Progress progress();

public slots:
    void reject() override;

private:
    void at(qint64 done, qint64 total);
    QLabel* count;
    QLabel* left;
    QProgressBar* bar;
    Button* stop;
    QElapsedTimer clock;
    qint64 shownAt = 0;
    std::atomic_bool cancelled = false;
};

} // namespace sotoso
