// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_export.h"

#include "app/report/docx_writer.h"
#include "app/report/pdf_writer.h"
#include "app/report/xlsx_writer.h"
#include "ui/shared/button.h"
#include "ui/shared/marks.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QProgressBar>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace sotoso {
using namespace Qt::StringLiterals;

QString endingOf(ReportFormat format) {
    return format == ReportFormat::Word ? u"docx"_s : format == ReportFormat::Pdf ? u"pdf"_s : u"xlsx"_s;
}

ReportExport::ReportExport(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    words = label({});
    words->setWordWrap(true);
    column->addWidget(words);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    bar = new QProgressBar;
    bar->setTextVisible(false);
    auto* cancel = (new Button(tr("Stop")))->setSmall();
    cancel->setObjectName(u"stopExport"_s);
    row->addWidget(bar, 1);
    row->addWidget(cancel);
    column->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, [this] { stop = true; });
    connect(&watcher, &QFutureWatcherBase::finished, this, &ReportExport::finish);
    patience.setSingleShot(true);
    patience.setInterval(400);
    connect(&patience, &QTimer::timeout, this, &QWidget::show);
    hide();
}

ReportExport::~ReportExport() {
    stop = true;
    watcher.disconnect(this);
    watcher.waitForFinished();
}

void ReportExport::write(const report::Document& document, ReportFormat format, const QString& path) {
    if (busy())
        return;
    stop = false;
    target = path;
    words->setText(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    bar->setRange(0, 0);
    patience.start();
    const auto report = [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            bar,
            [this, done, total] {
                bar->setRange(0, int(total));
                bar->setValue(int(done));
            },
            Qt::QueuedConnection);
    };
    watcher.setFuture(QtConcurrent::run([document, format, path, progress = Progress{report, &stop}] {
        switch (format) {
        case ReportFormat::Word:
            return report::writeDocx(document, path, progress);
        case ReportFormat::Pdf:
            return report::writePdf(document, path, progress);
        case ReportFormat::Excel:
            break;
        }
        return report::writeXlsx(document, path, progress);
    }));
    emit busyChanged(true);
}

void ReportExport::finish() {
    patience.stop();
    hide();
    emit busyChanged(false);
    const Result<> result = watcher.result();
    if (result)
        emit written(target);
    else
        emit failed(result.error().text);
}

void printSheets(const report::PageLayout& sheets, QPrinter& printer) {
    printer.setFullPage(true);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), sheets.pageCount()) : sheets.pageCount();
    QPainter painter;
    for (int page = first; page < last; ++page) {
        printer.setPageOrientation(sheets.isLandscape(page) ? QPageLayout::Landscape : QPageLayout::Portrait);
        if (page == first ? !painter.begin(&printer) : !printer.newPage())
            return;
        sheets.paint(painter, page, printer.paperRect(QPrinter::DevicePixel));
    }
}

} // namespace sotoso
