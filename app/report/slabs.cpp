// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/slabs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace {
Qt::Alignment alignmentOf(HorizontalAlign align) {
    switch (align) {
    case HorizontalAlign::Left:
        return Qt::AlignLeft;
    case HorizontalAlign::Centre:
        return Qt::AlignHCenter;
    case HorizontalAlign::Right:
        return Qt::AlignRight;
    case HorizontalAlign::Justify:
        return Qt::AlignJustify;
    }
    return Qt::AlignLeft;
}

struct FigureRange {
    int start = 0, length = 0;
    FigureRef figure;
};

void markFigures(LaidText& laid, const QList<FigureRange>& ranges) {
    for (int i = 0; i < laid.lines; ++i) {
        const QTextLine line = laid.layout->lineAt(i);
        const int first = line.textStart(), last = first + line.textLength();
        QList<SlabMark> marks;
        for (const FigureRange& range : ranges) {
            const int from = std::max(first, range.start), to = std::min(last, range.start + range.length);
            if (from >= to)
                continue;
            const double left = line.cursorToX(from), right = line.cursorToX(to);
            marks << SlabMark{QRectF(left, 0, right - left, laid.lineHeight), laid.baseline, range.figure, false};
        }
        laid.marks << marks;
    }
}
} // namespace

LaidText layText(const QList<Run>& runs, const ParagraphStyle& style, double width) {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    QList<FigureRange> figures;
    for (const Run& run : runs) {
        QString shown = run.value.shown();
        shown.replace(u'\n', QChar(QChar::LineSeparator));
        const int start = int(text.size());
        text += shown;
        if (run.figure)
            figures << FigureRange{start, int(shown.size()), *run.figure};
        if ((run.bold && !style.bold) || (run.italic && !style.italic)) {
            QTextLayout::FormatRange range;
            range.start = start;
            range.length = int(shown.size());
            range.format.setFont(
                serifFont(style.size, style.bold || run.bold, style.italic || run.italic, finePerPoint));
            formats << range;
        }
    }

    LaidText laid;
    laid.layout = std::make_shared<QTextLayout>(text, fontOf(style, finePerPoint));
    QTextOption option(alignmentOf(style.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    laid.layout->setTextOption(option);
    laid.layout->setFormats(formats);
    laid.layout->setCacheEnabled(true);

    const double indent = fine(fromMm(style.firstIndentMm));
    laid.layout->beginLayout();
    for (QTextLine line = laid.layout->createLine(); line.isValid(); line = laid.layout->createLine()) {
        const double shift = laid.lines == 0 ? indent : 0;
        line.setLineWidth(std::max(1.0, width - shift));
        line.setPosition(QPointF(shift, 0));
        ++laid.lines;
    }
    laid.layout->endLayout();

    const double single = style.size * singleLine;
    laid.lineHeight = fine(single * style.lines);
    laid.baseline = fine(single * (style.lines - 1) + style.size * ascentShare);
    markFigures(laid, figures);
    return laid;
}

LaidText layText(const QString& text, Role role, double width) {
    return layText({Run::words(text)}, styleOf(role), width);
}

void putLine(Slab& slab, const LaidText& text, int line, QPointF at) {
    const double lift = text.baseline - text.layout->lineAt(line).ascent();
    slab.commands << TextCommand{text.layout, line, at + QPointF(0, lift)};
    for (SlabMark mark : text.marks[line]) {
        mark.rect.translate(at);
        mark.baseline += at.y();
        slab.marks << mark;
    }
}

double putText(Slab& slab, const LaidText& text, QPointF at) {
    for (int i = 0; i < text.lines; ++i)
        putLine(slab, text, i, at + QPointF(0, i * text.lineHeight));
    return at.y() + text.height();
}

void addLines(QList<Slab>& slabs, const LaidText& text, double before, bool keepNext) {
    for (int i = 0; i < text.lines; ++i) {
        Slab slab;
        slab.before = i == 0 ? before : 0;
        slab.height = text.lineHeight;
        putLine(slab, text, i, {});
        // No line of a paragraph stands alone at the foot or the head of a page.
        const bool widow = text.lines > 1 && (i == 0 || i == text.lines - 2);
        slab.keepNext = widow || (keepNext && (i == text.lines - 1 || text.lines <= 3));
        slabs << slab;
    }
}

namespace {
constexpr qsizetype mostBesideSignature = 8; ///< lines of the last paragraph that go with the signature

class Builder {
public:
    Builder(double pageWidth, bool forPreview) : width(pageWidth), preview(forPreview) {}

    QList<Slab> build(const Section& section) {
        for (const Block& block : section.blocks) {
            const qsizetype before = slabs.size();
            std::visit([this](const auto& b) { add(b); }, block);
            if (slabs.size() > before)
                lastBlock = before;
            if (breakNext && slabs.size() > before) {
                slabs[before].newPage = true;
                breakNext = false;
            }
        }
        return std::move(slabs);
    }

private:
    void addRole(const QList<Run>& runs, Role role, double gap = -1) {
        const ParagraphStyle& style = styleOf(role);
        addLines(slabs, layText(runs, style, width), fine(gap < 0 ? style.before : gap), style.keepWithNext);
    }
    void addRole(const QString& text, Role role, double gap = -1) { addRole({Run::words(text)}, role, gap); }

    static void rule(Slab& slab, double left, double columnWidth, double y, double lengthPoints) {
        const double length = fine(lengthPoints), x = left + (columnWidth - length) / 2;
        slab.commands << LineCommand{QLineF(x, y, x + length, y), fine(ruleWidth)};
    }

    void add(const LetterHead& head) {
        Slab slab;
        const double left = width * agencyShare, right = width - left, gap = fine(3);
        double y = 0;
        for (const QString& line : head.superior)
            y = putText(slab, layText(line, Role::Superior, left), {0, y});
        for (const QString& line : head.agency)
            y = putText(slab, layText(line, Role::Agency, left), {0, y});
        rule(slab, 0, left, y + gap, ruleUnder(head.agency, Role::Agency, left / finePerPoint));

        double z = putText(slab, layText(official::nation, Role::Nation, right), {left, 0});
        z = putText(slab, layText(official::motto, Role::Motto, right), {left, z});
        rule(slab, left, right, z + gap, widthOf(official::motto, Role::Motto));

        const double below = std::max(y, z) + gap + fine(styleOf(Role::Number).before);
        y = putText(slab, layText(numberLine(head), Role::Number, left), {0, below});
        z = putText(slab, layText(placeLine(head), Role::PlaceDate, right), {left, below});
        slab.height = std::max(y, z);
        slabs << slab;
    }

    void add(const Title& title) {
        addRole(title.kind, Role::DocumentKind);
        for (const QString& line : title.subject)
            addRole(line, Role::Subject);
        Slab slab;
        slab.height = fine(4);
        slab.keepNext = true;
        rule(slab, 0, width, fine(3), ruleUnder(title.subject, Role::Subject, width / finePerPoint));
        slabs << slab;
    }

    void add(const Addressees& to) {
        if (to.names.size() == 1)
            return addRole(official::addressee + u' ' + to.names[0] + u'.', Role::Addressee);
        if (to.names.isEmpty())
            return;
        // Several: one below the other, the block in the middle.
        const double label = fine(widthOf(official::addressee + u' ', Role::Addressee));
        QStringList items;
        double widest = 0;
        for (qsizetype i = 0; i < to.names.size(); ++i) {
            items << u"- %1%2"_s.arg(to.names[i], i + 1 < to.names.size() ? u";"_s : u"."_s);
            widest = std::max(widest, fine(widthOf(items.last(), Role::AddresseeItem)) + fine(1));
        }
        const double itemWidth = std::min(widest, width - label), left = (width - label - itemWidth) / 2;
        Slab slab;
        slab.before = fine(styleOf(Role::Addressee).before);
        slab.height = putText(slab, layText(official::addressee, Role::AddresseeItem, label), {left, 0});
        for (const QString& item : items)
            slab.height = putText(slab, layText(item, Role::AddresseeItem, itemWidth),
                                  {left + label, slab.height + fine(styleOf(Role::AddresseeItem).before)});
        slabs << slab;
    }

    void add(const Heading& heading) { addRole(heading.text, heading.level == 1 ? Role::Heading1 : Role::Heading2); }
    void add(const Paragraph& paragraph) { addRole(paragraph.runs, Role::Body); }

    void add(const MissingPart& missing) {
        if (!preview)
            return;
        const double padding = fine(6);
        Slab slab;
        slab.before = fine(6);
        const LaidText text = layText(missing.text, Role::Note, width - 2 * padding);
        slab.height = putText(slab, text, {padding, padding}) + padding;
        const QRectF box(0, 0, width, slab.height);
        slab.commands.prepend(BoxCommand{box});
        slab.marks << SlabMark{box, 0, FigureRef{.key = missing.key, .label = missing.text}, true};
        slabs << slab;
    }

    void add(const Table& table) {
        if (!table.caption.isEmpty()) {
            addRole(table.caption, Role::Caption, 8);
            slabs.last().keepNext = true;
        }
        addTable(slabs, table, tables++, width);
        if (!table.note.isEmpty()) {
            slabs.last().keepNext = true;
            addRole(table.note, Role::Note);
        }
    }

    void add(const ChartBlock& chart) {
        Slab slab;
        slab.before = fine(8);
        slab.height = fine(fromMm(chart.heightMm));
        slab.keepNext = !chart.caption.isEmpty();
        slab.commands << ChartCommand{std::make_shared<const ChartData>(chart.data), QRectF(0, 0, width, slab.height)};
        slabs << slab;
        if (!chart.caption.isEmpty())
            addRole(chart.caption, Role::Caption);
    }

    void add(const Signature& signature) {
        Slab slab;
        slab.before = fine(12);
        const double left = width * recipientsShare, right = width - left;
        double y = 0;
        if (!signature.recipients.isEmpty()) {
            y = putText(slab, layText(official::recipients, Role::RecipientsHead, left), {0, y});
            for (qsizetype i = 0; i < signature.recipients.size(); ++i)
                y = putText(slab, layText(recipientLine(signature, i), Role::Recipient, left), {0, y});
        }
        double z = 0;
        for (const QString& line : signature.authority)
            z = putText(slab, layText(line, Role::SignerAuthority, right), {left, z});
        z += fine(signatureRoom);
        if (!signature.name.isEmpty())
            z = putText(slab, layText(signature.name, Role::SignerName, right), {left, z});
        slab.height = std::max(y, z);
        // A signature never stands on a page without words above it: the last paragraph comes with it, unless it is
        // a long one.
        if (!slabs.isEmpty() && slabs.last().table < 0)
            for (qsizetype i = std::max(lastBlock, slabs.size() - mostBesideSignature); i < slabs.size(); ++i)
                slabs[i].keepNext = true;
        slabs << slab;
    }

    void add(const PageBreak&) { breakNext = true; }

    void add(const AnnexHeading& annex) {
        addRole(annex.number.isEmpty() ? official::annex : official::annex + u' ' + annex.number, Role::AnnexNumber);
        addRole(annex.title.toUpper(), Role::AnnexTitle);
        if (!annex.attached.isEmpty())
            addRole(annex.attached, Role::AnnexAttached);
        slabs.last().keepNext = true;
    }

    double width;
    bool preview;
    bool breakNext = false;
    int tables = 0;
    qsizetype lastBlock = 0; ///< where the block before begins
    QList<Slab> slabs;
};
} // namespace

QList<Slab> slabsOf(const Section& section, double width, bool preview) {
    return Builder(width, preview).build(section);
}

} // namespace sotoso::report
