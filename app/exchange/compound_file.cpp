// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/compound_file.h"

#include "app/exchange/byte_cursor.h"

#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

constexpr qint64 headerSize = 512;
constexpr int sectorsInHeader = 109;    // that hold the table of sectors
constexpr int smallShift = 6;           // small sectors have 64 bytes
constexpr qsizetype entrySize = 128;    // of the directory
constexpr quint8 streamEntry = 2;       // its type
constexpr quint32 special = 0xfffffffa; // from here on numbers are not of sectors, but say: end, free, table
constexpr quint32 endOfChain = 0xfffffffe;
constexpr qint64 all = std::numeric_limits<qint64>::max();

} // namespace

CompoundFile::CompoundFile(const SourceFile& from) : file(from), device(from.path) {
    if (!device.open(QIODevice::ReadOnly))
        file.damaged(device.errorString());
    const QByteArray header = device.read(headerSize);
    ByteCursor cursor(file, header);
    if (cursor.take(sizeof mark - 1) != QByteArrayView(mark, sizeof mark - 1))
        file.damaged(u"no compound file"_s);
    cursor.skip(22);
    shift = cursor.word();
    if ((shift != 9 && shift != 12) || cursor.word() != smallShift)
        file.damaged(u"sectors of an unknown size"_s);
    cursor.skip(14);
    const auto firstOfDirectory = cursor.next<quint32>();
    cursor.skip(4);
    smallBelow = std::min<qint64>(cursor.next<quint32>(), 4096); // it is never anything else
    firstSmall = cursor.next<quint32>();
    // The header stands where sector -1 would be.
    sectorCount = (device.size() - 1) >> shift;
    readTable(header);
    const Sectors sectors = chain(table, firstOfDirectory, all);
    directory = bytesOf(sectors, sectors.size() << shift);
}

void CompoundFile::readTable(const QByteArray& header) {
    const qsizetype perSector = qsizetype(1) << (shift - 2);
    const auto add = [&](ByteCursor& cursor, qsizetype count) {
        for (; count > 0; --count)
            if (const auto sector = cursor.next<quint32>(); sector < special && table.size() < sectorCount)
                table += numbersOf({sector});
    };
    ByteCursor cursor(file, header);
    cursor.skip(68);
    auto more = cursor.next<quint32>(); // sectors that name further sectors of the table
    cursor.skip(4);
    add(cursor, sectorsInHeader);
    for (qint64 steps = 0; more < special && table.size() < sectorCount; ++steps) {
        if (steps > sectorCount)
            file.damaged(u"the table of sectors runs in a circle"_s);
        const QByteArray names = bytesOf({more}, qint64(1) << shift);
        ByteCursor next(file, names);
        add(next, perSector - 1);
        more = next.next<quint32>();
    }
}

CompoundFile::Sectors CompoundFile::chain(const Sectors& next, quint32 first, qint64 most) const {
    Sectors sectors;
    for (quint32 at = first; at != endOfChain && sectors.size() < most; at = next[at]) {
        if (at >= next.size() || sectors.size() >= next.size())
            file.damaged(u"a chain of sectors leads nowhere"_s);
        sectors.append(at);
    }
    return sectors;
}

QByteArray CompoundFile::bytesOf(const Sectors& sectors, qint64 size) {
    if (size > device.size() || size > sectors.size() << shift)
        file.damaged(u"a stream larger than its file"_s);
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype first = 0, got = 0; got < size;) {
        qsizetype last = first + 1; // sectors that lie side by side are read at once
        while (last < sectors.size() && sectors[last] == sectors[last - 1] + 1)
            ++last;
        const qint64 wanted = std::min<qint64>(qint64(last - first) << shift, size - got);
        if (!device.seek((qint64(sectors[first]) + 1) << shift) || device.read(bytes.data() + got, wanted) != wanted)
            file.damaged(u"a sector beyond the end"_s);
        got += wanted;
        first = last;
    }
    return bytes;
}

CompoundFile::Sectors CompoundFile::numbersOf(const Sectors& sectors) {
    if (sectors.isEmpty())
        return {};
    const QByteArray bytes = bytesOf(sectors, sectors.size() << shift);
    Sectors numbers(bytes.size() / 4);
    qFromLittleEndian<quint32>(bytes.constData(), numbers.size(), numbers.data());
    return numbers;
}

CompoundFile::Entry CompoundFile::entry(qsizetype index) const {
    const QByteArrayView bytes = QByteArrayView(directory).sliced(index * entrySize, entrySize);
    ByteCursor cursor(file, bytes.sliced(64));
    Entry entry;
    const qsizetype letters = std::clamp(cursor.word() / 2 - 1, 0, 31); // without the 0 behind them
    entry.name.resize(letters);
    qFromLittleEndian<char16_t>(bytes.data(), letters, entry.name.data());
    entry.type = cursor.next<quint8>();
    cursor.skip(1);
    entry.left = cursor.next<quint32>();
    entry.right = cursor.next<quint32>();
    entry.child = cursor.next<quint32>();
    cursor.skip(36);
    entry.start = cursor.next<quint32>();
    entry.size = cursor.next<quint32>(); // the upper half counts only for files of gigabytes
    return entry;
}

std::optional<CompoundFile::Entry> CompoundFile::find(QLatin1StringView name) const {
    const qsizetype count = directory.size() / entrySize;
    if (count == 0)
        file.damaged(u"no directory"_s);
    std::vector<bool> seen(size_t(count), false);
    QList<quint32> ahead{entry(0).child};
    while (!ahead.isEmpty()) {
        const quint32 index = ahead.takeLast();
        if (index >= count || seen[index])
            continue;
        seen[index] = true;
        const Entry found = entry(index);
        if (found.type == streamEntry && found.name.compare(name, Qt::CaseInsensitive) == 0)
            return found;
        ahead << found.left << found.right;
    }
    return {};
}

QByteArray CompoundFile::read(QLatin1StringView name) {
    const std::optional<Entry> found = find(name);
    if (!found)
        file.damaged(u"no stream %1"_s.arg(name));
    if (found->size > device.size())
        file.damaged(u"a stream larger than its file"_s);
    const auto sectorsFor = [](qint64 size, int width) { return (size + (qint64(1) << width) - 1) >> width; };
    if (found->size >= smallBelow)
        return bytesOf(chain(table, found->start, sectorsFor(found->size, shift)), found->size);

    // Small streams lie in small sectors of the root's stream.
    const Entry root = entry(0);
    const QByteArray room = bytesOf(chain(table, root.start, sectorsFor(root.size, shift)), root.size);
    const Sectors next = numbersOf(chain(table, firstSmall, all));
    QByteArray bytes;
    for (const quint32 sector : chain(next, found->start, sectorsFor(found->size, smallShift)))
        bytes += room.mid(qsizetype(sector) << smallShift, qsizetype(1) << smallShift);
    if (bytes.size() < found->size)
        file.damaged(u"a stream that ends too early"_s);
    bytes.truncate(found->size);
    return bytes;
}

} // namespace sotoso::exchange
