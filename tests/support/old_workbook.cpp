// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/old_workbook.h"

namespace sotoso::tests {
namespace {

constexpr qsizetype sector = 512, smallSector = 64;
constexpr quint32 none = 0xffffffff, end = 0xfffffffe, tableSector = 0xfffffffd, moreSector = 0xfffffffc;

void pad(QByteArray& bytes, qsizetype to) {
    bytes.append((to - bytes.size() % to) % to, '\0');
}

QByteArray entry(const QString& name, quint8 type, quint32 right, quint32 child, quint32 start, qsizetype size) {
    QByteArray bytes = wide(name);
    bytes.append(64 - bytes.size(), '\0');
    return bytes + packed(quint16(name.size() * 2 + 2), type, quint8(1), none, right, child) + QByteArray(36, '\0') +
           packed(start, quint32(size), quint32(0));
}

} // namespace

QByteArray record(quint16 type, const QByteArray& data) {
    return packed(type, quint16(data.size())) + data;
}

QByteArray wide(const QString& text) {
    QByteArray bytes;
    for (const QChar c : text)
        bytes += packed(quint16(c.unicode()));
    return bytes;
}

QByteArray oldStream(const QByteArray& globals, const QList<OldSheet>& sheets, bool unicode) {
    const auto begin = [&](quint16 what) {
        return record(0x0809, packed(quint16(unicode ? 0x0600 : 0x0500), what, quint32(0)) +
                                  (unicode ? QByteArray(8, '\0') : QByteArray()));
    };
    const auto nameOf = [&](const OldSheet& sheet) {
        return unicode ? wideText<quint8>(sheet.name) : packed(quint8(sheet.name.size())) + sheet.name.toLatin1();
    };
    const QByteArray before = begin(5) + globals, after = record(0x000a);
    qsizetype at = before.size() + after.size();
    for (const OldSheet& sheet : sheets)
        at += record(0x0085, QByteArray(6, '\0') + nameOf(sheet)).size();
    QByteArray list, all;
    for (const OldSheet& sheet : sheets) {
        list += record(0x0085, packed(quint32(at + all.size()), sheet.hidden, sheet.kind) + nameOf(sheet));
        all += begin(sheet.kind == 0 ? 0x10 : 0x20) + sheet.records + after;
    }
    return before + list + after + all;
}

Container contained(const QByteArray& stream, const QString& name, int before) {
    QByteArray sectors;
    QList<quint32> table; // of every sector, the one that follows
    const auto add = [&](QByteArray bytes) {
        pad(bytes, sector);
        const auto first = quint32(table.size());
        for (qsizetype i = 0; i < bytes.size() / sector; ++i)
            table.append(quint32(table.size() + 1));
        if (!bytes.isEmpty())
            table.last() = end;
        sectors += bytes;
        return bytes.isEmpty() ? end : first;
    };
    const bool small = stream.size() < 4096;
    QByteArray content = stream, smallTable;
    pad(content, small ? smallSector : sector);
    for (qsizetype i = 0; small && i < content.size() / smallSector; ++i)
        smallTable += packed(i + 1 < content.size() / smallSector ? quint32(i + 1) : end);
    while (smallTable.size() % sector)
        smallTable += packed(none);

    const quint32 start = add(content), smallStart = add(smallTable);
    // Each entry hangs on the right of the one before it.
    QByteArray directory =
        entry(QStringLiteral("Root Entry"), 5, none, 1, small ? start : end, small ? content.size() : 0);
    for (int i = 0; i < before; ++i)
        directory += entry(QStringLiteral("Stream %1").arg(i), 2, quint32(i + 2), none, end, 0);
    directory += entry(name, 2, none, none, small ? 0 : start, stream.size());
    const quint32 directoryStart = add(directory);

    constexpr qsizetype perSector = sector / 4, inHeader = 109;
    qsizetype tables = 0, more = 0; // as many as they need with themselves
    for (qsizetype all = table.size(); tables * perSector < all; all = table.size() + tables + more) {
        ++tables;
        more = tables <= inHeader ? 0 : (tables - inHeader + perSector - 2) / (perSector - 1);
    }
    const auto firstTable = quint32(table.size()), firstMore = quint32(firstTable + tables);
    table += QList<quint32>(tables, tableSector) + QList<quint32>(more, moreSector);
    table += QList<quint32>(tables * perSector - table.size(), none);
    QByteArray tail;
    for (const quint32 next : std::as_const(table))
        tail += packed(next);
    qsizetype named = inHeader;
    for (qsizetype i = 0; i < more; ++i) {
        for (qsizetype k = 0; k < perSector - 1; ++k, ++named)
            tail += packed(named < tables ? quint32(firstTable + named) : none);
        tail += packed(i + 1 < more ? quint32(firstMore + i + 1) : end);
    }

    Container made;
    made.bytes = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(16, '\0') +
                 packed(quint16(0x3e), quint16(3), quint16(0xfffe), quint16(9), quint16(6)) + QByteArray(10, '\0') +
                 packed(quint32(tables), directoryStart, quint32(0), quint32(4096), smallStart,
                        quint32(smallTable.size() / sector), more ? firstMore : end, quint32(more));
    for (qsizetype i = 0; i < inHeader; ++i)
        made.bytes += packed(i < tables ? quint32(firstTable + i) : none);
    made.bytes += sectors + tail;
    made.table = sector + firstTable * sector;
    made.directory = sector + directoryStart * sector;
    made.entry = made.directory + (before + 1) * 128;
    return made;
}

} // namespace sotoso::tests
