// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_writer.h"

#include "app/base/save_file.h"
#include "app/report/page_layout.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace {
struct PdfWriterWords {
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

QPageLayout sheet(bool landscape) {
    return {QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(0, 0, 0, 0)};
}

void paintPages(QIODevice& device, const Document& document, const Progress& progress) {
    const PageLayout layout(document, false, progress);
    QPdfWriter writer(&device);
    writer.setResolution(1440);
    writer.setTitle(document.title);
    writer.setCreator(u"Sổ Tổ Số"_s);
    if (layout.pageCount() == 0)
        return;
    writer.setPageLayout(sheet(layout.isLandscape(0)));
    QPainter painter;
    if (!painter.begin(&writer))
        fail(Error::Kind::Io, PdfWriterWords::tr("The PDF could not be written."));
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (progress.stopped())
            fail(Error::Kind::Cancelled, PdfWriterWords::tr("Stopped; no file was written."));
        if (page > 0) {
            writer.setPageLayout(sheet(layout.isLandscape(page)));
            writer.newPage();
        }
        layout.paint(painter, page, QRectF(QPointF(), QSizeF(writer.width(), writer.height())));
        progress.at(page + 1, layout.pageCount());
    }
    painter.end();
}
} // namespace

Result<> writePdf(const Document& document, const QString& path, const Progress& progress) {
    return saveWhole(path, [&](QIODevice& device) { paintPages(device, document, progress); });
}

} // namespace sotoso::report
