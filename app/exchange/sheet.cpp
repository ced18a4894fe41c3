// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sheet.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

struct SheetReader {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

// Texts longer than this are hardly ever the same twice; looking them up would cost more than it saves.
constexpr qsizetype longestShared = 96;
// Cells that merges may run over; true ones do not overlap, made ones do to cost time.
constexpr qsizetype mostMerged = 5'000'000;

QString plainNumber(double number) {
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', 15).replace(u'.', u',');
}

QString plainDate(QDate date) {
    return date.toString(u"dd/MM/yyyy"_s);
}

bool onlySpace(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

Cell Cell::ofNumber(double number) {
    return {Kind::Number, plainNumber(number), number};
}

Cell Cell::ofDate(QDate date) {
    return {date.isValid() ? Kind::Date : Kind::Empty, plainDate(date), 0, date};
}

bool Cell::holdsNoValue() const {
    if (kind != Kind::Text)
        return kind == Kind::Error || kind == Kind::Bool;
    // As spreadsheets write them into text: "#N/A", "#DIV/0!", "Err:502", and a column too narrow for its number.
    static const QRegularExpression error(u"^(#(N/A|DIV/0!|[A-Z]+[!?])|Err:\\d{3}|#{3,})$"_s);
    return text == "TRUE"_L1 || text == "FALSE"_L1 ||
           ((text.startsWith(u'#') || text.startsWith("Err:"_L1)) && error.match(text).hasMatch());
}

namespace {

struct EncodingName {
    TextEncoding encoding;
    QLatin1StringView name;
};
constexpr EncodingName encodingNames[] = {{TextEncoding::Auto, "auto"_L1},
                                          {TextEncoding::Utf8, "utf-8"_L1},
                                          {TextEncoding::Tcvn3, "tcvn3"_L1},
                                          {TextEncoding::Vni, "vni"_L1},
                                          {TextEncoding::Windows1258, "windows-1258"_L1},
                                          {TextEncoding::Utf8Twice, "utf-8-twice"_L1}};

} // namespace

Result<TextEncoding> parseEncoding(const QString& name) {
    const QString key = name.toLower();
    for (const EncodingName& known : encodingNames)
        if (key == known.name)
            return known.encoding;
    if (key == "utf8"_L1)
        return TextEncoding::Utf8;
    return Error{
        Error::Kind::Invalid,
        SheetReader::tr("“%1” is no known encoding; known are auto, utf-8, tcvn3, vni, windows-1258, utf-8-twice.")
            .arg(name)};
}

QString encodingName(TextEncoding encoding) {
    for (const EncodingName& known : encodingNames)
        if (encoding == known.encoding)
            return known.name;
    return {};
}

QString Sheet::textAt(TextId id) const {
    quint32 length = 0;
    std::memcpy(&length, texts.constData() + id, sizeof length);
    return QString::fromUtf8(texts.constData() + id + sizeof length, static_cast<qsizetype>(length));
}

Cell Sheet::unpack(const Packed& packed) const {
    Cell cell;
    cell.kind = packed.kind;
    switch (packed.kind) {
    case Cell::Kind::Empty:
        break;
    case Cell::Kind::Text:
    case Cell::Kind::Error:
        cell.text = textAt(packed.payload);
        cell.font = fonts[packed.font];
        break;
    case Cell::Kind::Number:
        cell.number = numbers[packed.payload];
        cell.text = plainNumber(cell.number);
        break;
    case Cell::Kind::Date:
        cell.date = QDate::fromJulianDay(packed.payload);
        cell.text = plainDate(cell.date);
        break;
    case Cell::Kind::Bool:
        cell.number = packed.payload;
        cell.text = packed.payload ? u"TRUE"_s : u"FALSE"_s;
        break;
    }
    return cell;
}

const Sheet::Packed* Sheet::find(qsizetype row, int column) const {
    const auto first = cells.begin() + rows[row].first, last = cells.begin() + rowEnd(row);
    const auto at =
        std::lower_bound(first, last, column, [](const Packed& c, int wanted) { return c.column < wanted; });
    return at != last && at->column == column ? &*at : nullptr;
}

Cell Sheet::cell(qsizetype row, int column) const {
    const Packed* packed = find(row, column);
    return packed ? unpack(*packed) : Cell{};
}

Cell::Kind Sheet::kind(qsizetype row, int column) const {
    const Packed* packed = find(row, column);
    return packed ? packed->kind : Cell::Kind::Empty;
}

QString Sheet::text(qsizetype row, int column) const {
    return cell(row, column).text;
}

void Sheet::eachCell(qsizetype row, const std::function<void(int, const Cell&)>& visit) const {
    for (qsizetype at = rows[row].first; at < rowEnd(row); ++at)
        visit(cells[at].column, unpack(cells[at]));
}

void Sheet::changeTexts(int column, const std::function<QString(const QString&, const QString&)>& change,
                        qsizetype fromRow) {
    QHash<quint64, TextId> done;
    for (qsizetype row = fromRow; row < rows.size(); ++row) {
        const Packed* found = find(row, column);
        if (!found || found->kind != Cell::Kind::Text)
            continue;
        const quint64 key = quint64(found->font) << 32 | found->payload;
        auto known = done.constFind(key);
        if (known == done.constEnd()) {
            const QString changed = change(textAt(found->payload), fonts[found->font]);
            known = done.insert(key, changed.isNull() ? found->payload : intern(changed));
        }
        cells[found - cells.constData()].payload = *known;
    }
}

qsizetype Sheet::countTexts(int column, const QList<qsizetype>& ofRows,
                            const std::function<bool(const QString&)>& which) const {
    QHash<TextId, bool> known;
    qsizetype count = 0;
    for (const qsizetype row : ofRows) {
        const Packed* found = find(row, column);
        if (!found || found->kind != Cell::Kind::Text)
            continue;
        auto answer = known.constFind(found->payload);
        if (answer == known.constEnd())
            answer = known.insert(found->payload, which(textAt(found->payload)));
        count += *answer ? 1 : 0;
    }
    return count;
}

void Sheet::startRow(int number) {
    rows.append({number, static_cast<quint32>(cells.size())});
}

void Sheet::endRow() {
    if (rows.isEmpty())
        return;
    const auto first = cells.begin() + rows.last().first;
    if (unsorted) {
        std::stable_sort(first, cells.end(), [](const Packed& a, const Packed& b) { return a.column < b.column; });
        const auto same = [](const Packed& a, const Packed& b) { return a.column == b.column; };
        cells.erase(std::unique(first, cells.end(), same), cells.end());
        unsorted = false;
    }
    if (rows.last().first == cells.size())
        rows.removeLast();
}

Sheet::TextId Sheet::intern(QStringView text) {
    const QByteArray bytes = text.toUtf8();
    const bool shared = bytes.size() <= longestShared;
    qsizetype slot = 0;
    if (shared) {
        if (interned * 5 >= textSlots.size() * 3)
            rehash();
        const qsizetype mask = textSlots.size() - 1;
        slot = static_cast<qsizetype>(qHashBits(bytes.constData(), static_cast<size_t>(bytes.size()))) & mask;
        for (; textSlots[slot]; slot = (slot + 1) & mask) {
            const char* known = texts.constData() + textSlots[slot] - 1;
            quint32 length = 0;
            std::memcpy(&length, known, sizeof length);
            if (length == bytes.size() && std::memcmp(known + sizeof length, bytes.constData(), length) == 0)
                return textSlots[slot] - 1;
        }
    }
    if (texts.size() + bytes.size() > limits.textBytes)
        fail(Error::Kind::Invalid,
             SheetReader::tr("%1 holds more text than the program takes in at once; split it into smaller files.")
                 .arg(fileName));
    const auto id = static_cast<TextId>(texts.size());
    const auto length = static_cast<quint32>(bytes.size());
    texts.append(reinterpret_cast<const char*>(&length), sizeof length);
    texts.append(bytes);
    if (shared) {
        textSlots[slot] = id + 1;
        ++interned;
    }
    return id;
}

void Sheet::rehash() {
    const QList<quint32> old = textSlots;
    textSlots = QList<quint32>(std::max<qsizetype>(1024, old.size() * 2), 0);
    const qsizetype mask = textSlots.size() - 1;
    for (const quint32 entry : old) {
        if (!entry)
            continue;
        const char* known = texts.constData() + entry - 1;
        quint32 length = 0;
        std::memcpy(&length, known, sizeof length);
        qsizetype slot = static_cast<qsizetype>(qHashBits(known + sizeof length, length)) & mask;
        while (textSlots[slot])
            slot = (slot + 1) & mask;
        textSlots[slot] = entry;
    }
}

quint8 Sheet::fontId(const QString& font) {
    if (font.isEmpty())
        return 0;
    const qsizetype known = fonts.indexOf(font);
    if (known >= 0)
        return static_cast<quint8>(known);
    if (fonts.size() > 250)
        return 0;
    fonts.append(font);
    return static_cast<quint8>(fonts.size() - 1);
}

void Sheet::add(int column, Packed cell) {
    if (cells.size() >= limits.cells)
        fail(Error::Kind::Invalid,
             SheetReader::tr("%1 has more cells than the program takes in at once; split it into smaller files.")
                 .arg(fileName));
    if (column < 0 || column > 0xffff)
        fail(Error::Kind::Invalid, SheetReader::tr("%1 has more columns than a spreadsheet can have (row %2).")
                                       .arg(fileName)
                                       .arg(rows.last().number));
    cell.column = static_cast<quint16>(column);
    if (rows.last().first < cells.size() && cells.last().column >= column)
        unsorted = true;
    cells.append(cell);
    width = std::max(width, column + 1);
}

void Sheet::addText(int column, QStringView text, quint8 font) {
    if (text.size() > limits.cellChars)
        fail(Error::Kind::Invalid, SheetReader::tr("%1 has a cell of more than %2 characters (row %3).")
                                       .arg(fileName)
                                       .arg(limits.cellChars)
                                       .arg(rows.last().number));
    if (!onlySpace(text))
        add(column, {intern(text), 0, Cell::Kind::Text, font});
}

void Sheet::addShared(int column, TextId text, quint8 font) {
    add(column, {text, 0, Cell::Kind::Text, font});
}

void Sheet::addNumber(int column, double number) {
    add(column, {static_cast<quint32>(numbers.size()), 0, Cell::Kind::Number, 0});
    numbers.append(number);
}

void Sheet::addDate(int column, QDate date) {
    add(column, {static_cast<quint32>(date.toJulianDay()), 0, Cell::Kind::Date, 0});
}

void Sheet::addBool(int column, bool value) {
    add(column, {value ? 1U : 0U, 0, Cell::Kind::Bool, 0});
}

void Sheet::addError(int column, QStringView text) {
    add(column, {intern(text), 0, Cell::Kind::Error, 0});
}

QString Sheet::sheetOf(qsizetype row) const {
    for (qsizetype i = parts.size() - 1; i >= 0; --i)
        if (parts[i].firstRow <= row)
            return parts[i].name;
    return name;
}

void Sheet::setText(qsizetype row, int column, QStringView text) {
    const auto first = cells.begin() + rows[row].first, last = cells.begin() + rowEnd(row);
    const auto at =
        std::lower_bound(first, last, column, [](const Packed& c, int wanted) { return c.column < wanted; });
    const bool there = at != last && at->column == column;
    if (text.trimmed().isEmpty()) {
        if (there)
            *at = {0, static_cast<quint16>(column), Cell::Kind::Empty, 0};
        return;
    }
    const Packed cell{intern(text), static_cast<quint16>(column), Cell::Kind::Text, 0};
    if (there) {
        *at = cell;
        return;
    }
    cells.insert(at, cell);
    for (qsizetype next = row + 1; next < rows.size(); ++next)
        ++rows[next].first;
    width = std::max(width, column + 1);
}

void Sheet::replaceCells(const QList<qsizetype>& ofRows, const std::function<QMap<int, Cell>(qsizetype)>& with) {
    QList<Packed> changed;
    changed.reserve(cells.size());
    QList<quint32> firsts;
    qsizetype next = 0;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        firsts.append(static_cast<quint32>(changed.size()));
        QMap<int, Cell> given;
        if (next < ofRows.size() && ofRows[next] == row) {
            given = with(row);
            ++next;
        }
        for (qsizetype at = rows[row].first; at < rowEnd(row); ++at)
            if (!given.contains(cells[at].column))
                changed.append(cells[at]);
        for (auto cell = given.begin(); cell != given.end(); ++cell) {
            if (cell.value().empty())
                continue;
            Packed packed = pack(cell.value());
            packed.column = static_cast<quint16>(cell.key());
            changed.append(packed);
            width = std::max(width, cell.key() + 1);
        }
        if (!given.isEmpty())
            std::sort(changed.begin() + firsts.last(), changed.end(),
                      [](const Packed& a, const Packed& b) { return a.column < b.column; });
    }
    cells = changed;
    for (qsizetype row = 0; row < rows.size(); ++row)
        rows[row].first = firsts[row];
}

QMap<int, qsizetype> Sheet::filledColumns(const QList<qsizetype>& ofRows) const {
    QList<qsizetype> counts(width);
    for (const qsizetype row : ofRows)
        for (qsizetype at = rows[row].first; at < rowEnd(row); ++at)
            counts[cells[at].column] += cells[at].kind != Cell::Kind::Empty;
    QMap<int, qsizetype> filled;
    for (int column = 0; column < width; ++column)
        if (counts[column] > 0)
            filled[column] = counts[column];
    return filled;
}

Sheet::Packed Sheet::pack(const Cell& cell) {
    Packed packed{0, 0, cell.kind, 0};
    switch (cell.kind) {
    case Cell::Kind::Empty:
        break;
    case Cell::Kind::Text:
        packed.font = fontId(cell.font);
        [[fallthrough]];
    case Cell::Kind::Error:
        packed.payload = intern(cell.text);
        break;
    case Cell::Kind::Number:
        packed.payload = static_cast<quint32>(numbers.size());
        numbers.append(cell.number);
        break;
    case Cell::Kind::Date:
        packed.payload = static_cast<quint32>(cell.date.toJulianDay());
        break;
    case Cell::Kind::Bool:
        packed.payload = cell.number != 0;
        break;
    }
    return packed;
}

void Sheet::append(const Sheet& other, const QList<qsizetype>& which, const QMap<int, int>& columns) {
    if (parts.isEmpty())
        parts.append({name, 0});
    parts.append({other.name, rowCount()});
    for (const qsizetype row : which) {
        startRow(other.rowNumber(row));
        other.eachCell(row, [&](int from, const Cell& cell) {
            const int column = columns.value(from, -1);
            if (column >= 0 && !cell.empty())
                add(column, pack(cell));
        });
        endRow();
    }
}

void Sheet::fillMergedDown() {
    struct Addition {
        qsizetype row;
        Packed cell;
    };
    QList<Addition> additions;
    qsizetype looked = 0;
    for (const Merge& merge : std::as_const(merges)) {
        if (merge.lastRow == merge.firstRow || merge.lastColumn != merge.firstColumn)
            continue;
        const auto byNumber = [](const Row& row, int number) { return row.number < number; };
        qsizetype row = std::lower_bound(rows.begin(), rows.end(), merge.firstRow, byNumber) - rows.begin();
        if (row >= rows.size() || rows[row].number != merge.firstRow)
            continue;
        const Packed* top = find(row, merge.firstColumn);
        if (!top)
            continue;
        for (++row; row < rows.size() && rows[row].number <= merge.lastRow; ++row) {
            if (!find(row, merge.firstColumn))
                additions.append({row, *top});
            if (++looked > mostMerged)
                fail(
                    Error::Kind::Invalid,
                    SheetReader::tr("%1 has more cells than the program takes in at once; split it into smaller files.")
                        .arg(fileName));
        }
    }
    if (additions.isEmpty())
        return;
    std::stable_sort(additions.begin(), additions.end(), [](const Addition& a, const Addition& b) {
        return std::pair(a.row, a.cell.column) < std::pair(b.row, b.cell.column);
    });
    QList<Packed> filled;
    filled.reserve(cells.size() + additions.size());
    qsizetype next = 0;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const qsizetype begin = rows[row].first, end = rowEnd(row);
        rows[row].first = static_cast<quint32>(filled.size());
        for (qsizetype at = begin; at < end; ++at) {
            for (; next < additions.size() && additions[next].row == row &&
                   additions[next].cell.column < cells[at].column;
                 ++next)
                filled.append(additions[next].cell);
            filled.append(cells[at]);
        }
        for (; next < additions.size() && additions[next].row == row; ++next)
            filled.append(additions[next].cell);
    }
    cells = filled;
}

} // namespace sotoso::exchange
