// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/page_layout.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

namespace sotoso {

/// The report on A4 sheets, painted as in the PDF. Figures are underlined and open with a click, or with Tab and Enter;
/// so do the parts still to be written.
class ReportPreview : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Zoom { Width, Page, Full };
    explicit ReportPreview(QWidget* parent = nullptr);

    void setSheets(const report::PageLayout& sheets);
    void setZoom(Zoom zoom);
    Zoom zoom() const { return mode; }
    int page() const; ///< from 0: the one most of which is seen
    int pageCount() const { return sheets.pageCount(); }
    void goToPage(int page);
    QSize sizeHint() const override { return {560, 480}; }
    QSize minimumSizeHint() const override { return {320, 240}; }

signals:
    void pageChanged(int page);
    void figureOpened(const sotoso::report::FigureRef& figure);
    void missingOpened(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Spot {
        int page = 0;
        qsizetype mark = 0;
    };
    void arrange();
    QRect sheet(int page) const; ///< in the viewport
    QRect place(const Spot& spot) const;
    const report::PageMark& markOf(const Spot& spot) const { return sheets.marks(spot.page)[spot.mark]; }
    const report::PageMark* markAt(QPoint point) const;
    void openMark(const report::PageMark& mark);
    void choose(qsizetype spot);

    report::PageLayout sheets;
    Zoom mode = Zoom::Width;
    QList<QRect> rects; ///< of the sheets, from the top left of everything
    QList<Spot> spots;
    qsizetype current = -1;
    int shownPage = 0;
    QHash<int, QPixmap> painted;
};

} // namespace sotoso
