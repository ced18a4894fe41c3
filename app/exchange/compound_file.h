// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/source_file.h"

#include <QFile>

#include <optional>

namespace sotoso::exchange {

/// The container of Office before 2007 (compound file, OLE 2): a small file system of sectors chained by tables. What
/// it says of itself is believed only as far as the file goes: chains that run in circles or beyond its end, and
/// streams larger than it, mean that it is damaged.
class CompoundFile {
public:
    explicit CompoundFile(const SourceFile& file);
    /// Whether a stream of this name stands at the top; upper and lower case are one.
    bool has(QLatin1StringView name) const { return find(name).has_value(); }
    /// All of a stream at the top.
    QByteArray read(QLatin1StringView name);

    /// The first bytes of such a file.
    static constexpr char mark[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

private:
    struct Entry {
        QString name;
        quint8 type = 0;
        quint32 left = 0, right = 0, child = 0; // in a tree of names
        quint32 start = 0;
        qint64 size = 0;
    };
    using Sectors = QList<quint32>;

    Entry entry(qsizetype index) const;
    std::optional<Entry> find(QLatin1StringView name) const;
    /// The sectors from `first` on, `most` at most.
    Sectors chain(const Sectors& table, quint32 first, qint64 most) const;
    /// The first `size` bytes of these sectors.
    QByteArray bytesOf(const Sectors& sectors, qint64 size);
    Sectors numbersOf(const Sectors& sectors);
    void readTable(const QByteArray& header);

    const SourceFile& file;
    QFile device;
    int shift = 0;          // a sector has 1 << shift bytes
    qint64 sectorCount = 0; // that the file has room for
    Sectors table;          // behind each sector the one that follows it
    quint32 firstSmall = 0; // of the same table for small sectors
    qint64 smallBelow = 0;  // streams of fewer bytes lie in small sectors
    QByteArray directory;
};

} // namespace sotoso::exchange
