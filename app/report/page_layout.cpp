// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/page_layout.h"

#include "app/base/result.h"
#include "app/report/print_chart.h"
#include "app/report/slabs.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace {
struct PlacedSlab {
    const Slab* slab;
    double top; ///< in fine units from the sheet's top
};

struct Page {
    bool landscape = false;
    int number = 1;
    QList<PlacedSlab> slabs;
    QList<PageMark> marks;
};

QSizeF paper(bool landscape) {
    const QSizeF portrait(fromMm(paperWidthMm), fromMm(paperHeightMm));
    return landscape ? portrait.transposed() : portrait;
}

/// Puts slabs on pages, one after the other.
class Paginator {
public:
    Paginator(QList<Page>& allPages, bool isLandscape, int firstNumber)
        : pages(allPages), landscape(isLandscape), number(firstNumber),
          room(fine(paper(isLandscape).height() - fromMm(topMm + bottomMm))) {}

    int place(const QList<Slab>& slabs) {
        newPage();
        for (qsizetype i = 0; i < slabs.size();) {
            qsizetype end = i + 1;
            while (end < slabs.size() && slabs[end - 1].keepNext)
                ++end;
            const bool forced = slabs[i].newPage && !pages.last().slabs.isEmpty();
            if (forced || (y > 0 && y + heightOf(slabs, i, end) > room)) {
                newPage();
                repeatHead(slabs, i);
            }
            for (; i < end; ++i)
                put(slabs, i);
        }
        return number;
    }

private:
    void newPage() {
        pages << Page{landscape, number++, {}, {}};
        y = 0;
    }

    static double heightOf(const QList<Slab>& slabs, qsizetype from, qsizetype end) {
        double height = 0;
        for (qsizetype i = from; i < end; ++i)
            height += slabs[i].before + slabs[i].height;
        return height;
    }

    void repeatHead(const QList<Slab>& slabs, qsizetype at) {
        if (slabs[at].table < 0 || slabs[at].tableHead)
            return;
        for (const Slab& slab : slabs)
            if (slab.table == slabs[at].table && slab.tableHead)
                append(slab);
    }

    void put(const QList<Slab>& slabs, qsizetype at) {
        // A run of glued slabs higher than a page has to break after all.
        if (y > 0 && y + slabs[at].before + slabs[at].height > room + 1) {
            newPage();
            repeatHead(slabs, at);
        }
        append(slabs[at]);
    }

    void append(const Slab& slab) {
        if (y > 0)
            y += slab.before;
        pages.last().slabs << PlacedSlab{&slab, fine(fromMm(topMm)) + y};
        y += slab.height;
    }

    QList<Page>& pages;
    bool landscape;
    int number;
    double room;
    double y = 0;
};

struct PageLayoutWords {
    Q_DECLARE_TR_FUNCTIONS(PageLayout)
};
} // namespace

struct PageLayout::Pages {
    std::vector<QList<Slab>> sections; ///< what the pages point into
    QList<Page> pages;
};

PageLayout::PageLayout() : pages(std::make_shared<Pages>()) {}

PageLayout::PageLayout(const Document& document, bool preview, const Progress& progress) {
    auto made = std::make_shared<Pages>();
    made->sections.reserve(size_t(document.sections.size()));
    int number = 1;
    for (const Section& section : document.sections) {
        if (progress.stopped())
            fail(Error::Kind::Cancelled, PageLayoutWords::tr("Stopped; no file was written."));
        const double width = fine(paper(section.landscape).width() - fromMm(leftMm + rightMm));
        made->sections.push_back(slabsOf(section, width, preview));
        number = Paginator(made->pages, section.landscape, section.continuesNumbers ? number : 1)
                     .place(made->sections.back());
    }
    const double left = fine(fromMm(leftMm));
    for (Page& page : made->pages)
        for (const PlacedSlab& placed : page.slabs)
            for (const SlabMark& mark : placed.slab->marks) {
                const QRectF rect = mark.rect.translated(left, placed.top);
                page.marks << PageMark{QRectF(rect.topLeft() / finePerPoint, rect.size() / finePerPoint),
                                       (mark.baseline + placed.top) / finePerPoint, mark.figure, mark.missing};
            }
    pages = made;
}

int PageLayout::pageCount() const {
    return int(pages->pages.size());
}

bool PageLayout::isLandscape(int page) const {
    return pages->pages.at(page).landscape;
}

QSizeF PageLayout::pageSize(int page) const {
    return paper(isLandscape(page));
}

QString PageLayout::pageNumber(int page) const {
    const int number = pages->pages.at(page).number;
    return number > 1 ? QString::number(number) : QString();
}

const QList<PageMark>& PageLayout::marks(int page) const {
    return pages->pages.at(page).marks;
}

const PageMark* PageLayout::markAt(int page, QPointF at) const {
    for (const PageMark& mark : marks(page))
        if (mark.rect.adjusted(-1, -1, 1, 1).contains(at))
            return &mark;
    return nullptr;
}

namespace {
struct Painting {
    QPainter& painter;
    QPointF origin;
    bool underline;

    void operator()(const TextCommand& text) const { text.layout->lineAt(text.line).draw(&painter, origin + text.at); }
    void operator()(const LineCommand& line) const {
        painter.setPen(QPen(Qt::black, line.width, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(line.line.translated(origin));
        painter.setPen(Qt::black);
    }
    void operator()(const ChartCommand& chart) const {
        paintChart(painter, chart.rect.translated(origin), *chart.data, serifFamily(), finePerPoint);
    }
    void operator()(const BoxCommand& box) const {
        if (!underline)
            return;
        painter.fillRect(box.rect.translated(origin), QColor(0xFBE3E8));
        QPen pen(QColor(0x960F33), fine(0.8), Qt::CustomDashLine);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawRect(box.rect.translated(origin));
        painter.setPen(QColor(0xA3113A));
    }
};
} // namespace

void PageLayout::paint(QPainter& painter, int at, const QRectF& target, bool underline) const {
    const Page& page = pages->pages.at(at);
    const QSizeF size = pageSize(at);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / fine(size.width()), target.height() / fine(size.height()));
    painter.setPen(Qt::black);
    painter.setBrush(Qt::NoBrush);

    if (const QString number = pageNumber(at); !number.isEmpty()) {
        // In the middle of the text, as Word places it.
        const LaidText text = layText(number, Role::PageNumber, fine(size.width() - fromMm(leftMm + rightMm)));
        Slab slab;
        putText(slab, text, {});
        for (const Command& command : slab.commands)
            std::visit(Painting{painter, {fine(fromMm(leftMm)), fine(fromMm(pageNumberTopMm))}, false}, command);
    }
    for (const PlacedSlab& placed : page.slabs) {
        for (const Command& command : placed.slab->commands)
            std::visit(Painting{painter, {fine(fromMm(leftMm)), placed.top}, underline}, command);
        painter.setPen(Qt::black);
    }
    if (underline) {
        painter.setPen(QPen(QColor(0x1B4F91), fine(0.75)));
        for (const PageMark& mark : page.marks)
            if (!mark.missing) {
                const double y = fine(mark.baseline + 2);
                painter.drawLine(QPointF(fine(mark.rect.left()), y), QPointF(fine(mark.rect.right()), y));
            }
    }
    painter.restore();
}

} // namespace sotoso::report
