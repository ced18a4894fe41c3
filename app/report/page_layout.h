// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/report/document.h"

#include <QRectF>

#include <memory>

class QPainter;

namespace sotoso::report {

/// A place on a page that opens something: a figure's records, or a part still to be written.
struct PageMark {
    QRectF rect; ///< in points from the sheet's top left corner
    double baseline = 0;
    FigureRef figure; ///< of a missing part: its key and words
    bool missing = false;
};

/// A Document laid out on A4 sheets, the same for PDF, print and preview. A value: cheap to copy, never changed.
/// May be made in a worker thread; paint() is then called from one thread at a time.
class PageLayout {
public:
    PageLayout();
    /// `preview` shows the parts still missing. Throws Failure (Cancelled) when `progress` says stop.
    explicit PageLayout(const Document& document, bool preview = false, const Progress& progress = {});

    int pageCount() const;
    QSizeF pageSize(int page) const; ///< in points
    bool isLandscape(int page) const;
    QString pageNumber(int page) const; ///< as printed at the top; empty where none is shown
    const QList<PageMark>& marks(int page) const;
    /// The mark at a point of the sheet (in points), if any.
    const PageMark* markAt(int page, QPointF at) const;

    /// Paints the sheet into `target` (of the painter's units). `underline` draws the lines under the figures and the
    /// dashed boxes.
    void paint(QPainter& painter, int page, const QRectF& target, bool underline = false) const;

private:
    struct Pages;
    std::shared_ptr<const Pages> pages;
};

} // namespace sotoso::report
