// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/report/document.h"
#include "app/report/page_layout.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <atomic>

class QLabel;
class QPrinter;
class QProgressBar;

namespace sotoso {

enum class ReportFormat { Word, Pdf, Excel };
QString endingOf(ReportFormat format); ///< "docx"

/// Writes a report beside the page: a worker has the Document as a value, the strip shows how far it is once it takes
/// longer than a moment, Dừng leaves no file.
class ReportExport : public QWidget {
    Q_OBJECT
public:
    explicit ReportExport(QWidget* parent = nullptr);
    ~ReportExport() override;

    void write(const report::Document& document, ReportFormat format, const QString& path);
    bool busy() const { return watcher.isRunning(); }

signals:
    void busyChanged(bool busy);
    void written(const QString& path);
    void failed(const QString& text);

private:
    void finish();
    QFutureWatcher<Result<>> watcher;
    std::atomic_bool stop = false;
    QString target;
    QTimer patience;
    QLabel* words;
    QProgressBar* bar;
};

/// The sheets, on whatever the printer is set to.
void printSheets(const report::PageLayout& sheets, QPrinter& printer);

} // namespace sotoso
