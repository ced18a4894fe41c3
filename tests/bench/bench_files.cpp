// SPDX-License-Identifier: GPL-3.0-or-later
// What is written to and read from files: imports, saves, exports, backups.
#include "app/actions/new_book.h"
#include "app/actions/visits.h"
#include "app/exchange/export.h"
#include "app/exchange/import.h"
#include "app/exchange/table_writer.h"
#include "app/storage/areas.h"
#include "app/storage/backup.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <archive.h>
#include <archive_entry.h>
#include <cstring>
#include <expat.h>
#include <fcntl.h>
#include <malloc.h>
#include <sqlite3.h>
#include <unistd.h>
#include <zlib.h>

namespace sotoso::bench {
using namespace Qt::StringLiterals;

namespace {

/// Lines of a `;` file into one table with the indexes of resident, as plain C does it.
void insertPlainly(const QString& csv, const QString& db) {
    QFile::remove(db);
    Raw raw(db);
    raw.exec("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL;"
             "CREATE TABLE resident (id INTEGER PRIMARY KEY, code TEXT, name TEXT, birth TEXT, day TEXT, sex TEXT, "
             "relation TEXT, phone TEXT, card TEXT);"
             "CREATE INDEX by_card ON resident(card) WHERE card <> '';"
             "BEGIN");
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(raw.handle, "INSERT INTO resident VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)", -1, &insert, nullptr);
    std::FILE* file = std::fopen(csv.toUtf8().constData(), "r");
    char line[4096];
    bool header = true;
    while (file && std::fgets(line, sizeof line, file)) {
        if (std::exchange(header, false))
            continue;
        char* at = line;
        for (int column = 1; column <= 8; ++column) {
            char* end = at + std::strcspn(at, ";\r\n");
            const bool last = *end != ';';
            sqlite3_bind_text(insert, column, at, int(end - at), SQLITE_TRANSIENT);
            at = last ? end : end + 1;
        }
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    if (file)
        std::fclose(file);
    sqlite3_finalize(insert);
    raw.exec("COMMIT");
}

void importing(Bench& bench) {
    const QString households = bench.path(u"ho.csv"_s), residents = bench.path(u"nk.csv"_s);
    const QString empty = bench.path(u"empty.sotoso"_s);
    {
        auto store = bench.openCopy(bench.large(), u"x.sotoso"_s);
        exchange::ExportOptions options{bench.today, true, u"bench"_s, {}};
        take(exchange::exportTable(*store, exchange::ExportKind::Households, households, options));
        take(exchange::exportTable(*store, exchange::ExportKind::Residents, residents, options));
        const auto areas = take(store->read([](const Db& db) { return areas::all(db); }));
        QList<actions::NewArea> same;
        for (const Area& area : areas)
            same += {area.code, area.name};
        auto fresh = take(actions::newBook({empty, u"Phường 1"_s, {}, {}, same}));
        take(exchange::importFile(*fresh, exchange::ImportKind::Households, households, {}, bench.today));
    }
    qint64 rows = 0;
    std::unique_ptr<Store> book;
    QList<double> floor, product;
    for (int round = 0; round < std::min(bench.rounds, 3); ++round) {
        floor += timed([&] { insertPlainly(residents, bench.path(u"plain.db"_s)); });
        book = bench.openCopy(empty, u"into.sotoso"_s);
        product += timed([&] {
            const auto report =
                take(exchange::importFile(*book, exchange::ImportKind::Residents, residents, {}, bench.today));
            rows = report.added;
        });
        book.reset();
    }
    bench.line("P1", u"a list of %1 residents goes in"_s.arg(rows), Times{floor, product}, 3);
}

/// Bytes this process has written so far.
qint64 written() {
    QFile io(u"/proc/self/io"_s);
    if (io.open(QIODevice::ReadOnly))
        for (const QByteArray& line : io.readAll().split('\n'))
            if (line.startsWith("wchar"))
                return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

void saving(Bench& bench) {
    auto store = bench.openCopy(bench.large(), u"save.sotoso"_s);
    const auto household =
        take(store->read([](const Db& db) { return HouseholdId(db.integer(u"SELECT min(id) FROM household"_s)); }));
    const auto save = [&] {
        Activity visit;
        visit.household = household;
        visit.day = bench.today;
        take(actions::addVisit(*store, visit, bench.today));
    };
    save();
    const qint64 before = written();
    save();
    const QByteArray bytes(std::max<qint64>(written() - before, 4096), 'x');
    const int file = ::open(bench.path(u"bytes"_s).toUtf8().constData(), O_CREAT | O_WRONLY | O_APPEND, 0600);
    const Times times = inTurns(
        200,
        [&] {
            if (::write(file, bytes.constData(), size_t(bytes.size())) != bytes.size() || ::fdatasync(file) != 0)
                fail(Error::Kind::Io, u"fdatasync"_s);
        },
        save);
    ::close(file);
    bench.line("P2", u"a saved visit is safe (%1 kB), median"_s.arg(bytes.size() / 1024), times, 8);
    bench.line("P2", u"a saved visit is safe, p99"_s, percentile(times.floor, 0.99), percentile(times.product, 0.99),
               12);
}

qint64 peakMemory() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM"))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

void forgetPeak() {
    QFile clear(u"/proc/self/clear_refs"_s);
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

constexpr int exportRows = 100'000, exportColumns = 8;

QString exportText(int row, int column) {
    return u"Nguyễn Văn %1-%2"_s.arg(row % 500).arg(column);
}

/// The sheet's XML of the same texts, deflated, and nothing else.
void deflatePlainly(const QString& path) {
    std::FILE* out = std::fopen(path.toUtf8().constData(), "wb");
    z_stream stream{};
    deflateInit(&stream, Z_DEFAULT_COMPRESSION);
    QByteArray packed(1 << 16, 0);
    const auto feed = [&](const QByteArray& xml, int flush) {
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(xml.constData()));
        stream.avail_in = uInt(xml.size());
        do {
            stream.next_out = reinterpret_cast<Bytef*>(packed.data());
            stream.avail_out = uInt(packed.size());
            deflate(&stream, flush);
            std::fwrite(packed.constData(), 1, size_t(packed.size()) - stream.avail_out, out);
        } while (stream.avail_out == 0);
    };
    for (int row = 0; row < exportRows; ++row) {
        QByteArray xml = "<row r=\"" + QByteArray::number(row + 1) + "\">";
        for (int column = 0; column < exportColumns; ++column)
            xml += "<c r=\"" + QByteArray(1, char('A' + column)) + QByteArray::number(row + 1) +
                   "\" t=\"inlineStr\"><is><t>" + exportText(row, column).toUtf8() + "</t></is></c>";
        feed(xml + "</row>", Z_NO_FLUSH);
    }
    feed({}, Z_FINISH);
    deflateEnd(&stream);
    std::fclose(out);
}

void exportOurs(const QString& path) {
    exchange::OutTable table;
    for (int column = 0; column < exportColumns; ++column)
        table.columns += {u"Cột %1"_s.arg(column), 18};
    table.next = [row = 0](QList<exchange::Cell>& cells) mutable {
        cells.clear();
        for (int column = 0; column < exportColumns; ++column)
            cells += exchange::Cell::ofText(exportText(row, column));
        return row++ < exportRows;
    };
    take(exchange::writeTable(path, table, exchange::IfExists::Replace));
}

void exporting(Bench& bench) {
    const QString path = bench.path(u"out.xlsx"_s);
    qint64 memory = 0;
    const Times times = inTurns(
        bench.rounds, [&] { deflatePlainly(bench.path(u"out.deflated"_s)); },
        [&] {
            malloc_trim(0);
            forgetPeak();
            const qint64 before = peakMemory();
            exportOurs(path);
            memory = std::max(memory, peakMemory() - before);
        });
    bench.line("P9", u"Excel export of 100,000 rows"_s, times, 1.6);
    bench.line("P9", u"its memory"_s, u"%1 MB of 20"_s.arg(memory / 1024), memory <= 20 * 1024);
}

void parsePlainly(const QString& path) {
    archive* zip = archive_read_new();
    archive_read_support_format_zip(zip);
    archive_read_open_filename(zip, path.toUtf8().constData(), 1 << 16);
    archive_entry* entry = nullptr;
    QByteArray buffer(1 << 16, 0);
    while (archive_read_next_header(zip, &entry) == ARCHIVE_OK) {
        if (!QByteArray(archive_entry_pathname(entry)).endsWith(".xml"))
            continue;
        XML_Parser parser = XML_ParserCreate(nullptr);
        qint64 texts = 0;
        XML_SetUserData(parser, &texts);
        XML_SetCharacterDataHandler(
            parser, [](void* sum, const XML_Char*, int length) { *static_cast<qint64*>(sum) += length; });
        for (la_ssize_t got; (got = archive_read_data(zip, buffer.data(), size_t(buffer.size()))) > 0;)
            XML_Parse(parser, buffer.constData(), int(got), 0);
        XML_Parse(parser, nullptr, 0, 1);
        XML_ParserFree(parser);
    }
    archive_read_free(zip);
}

void readingExcel(Bench& bench) {
    const QString path = bench.path(u"in.xlsx"_s);
    exportOurs(path);
    const Times times = inTurns(
        bench.rounds, [&] { parsePlainly(path); }, [&] { take(exchange::readSheet(path)); }, Clock::Cpu);
    bench.line("P10", u"Excel import of 100,000 rows, reading only"_s, times, 4.5);
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        return;
    const double theirs = timed([&] {
        QProcess::execute(office, {u"-env:UserInstallation=file://"_s + bench.path(u"office"_s), u"--headless"_s,
                                   u"--convert-to"_s, u"csv"_s, u"--outdir"_s, bench.path(u"office-out"_s), path});
    });
    bench.line("P10", u"the same beside LibreOffice"_s, theirs, median(times.product), 0.5);
}

void backingUp(Bench& bench) {
    auto store = bench.openCopy(bench.large(), u"back.sotoso"_s);
    int number = 0;
    const Times times = inTurns(
        std::min(bench.rounds, 3),
        [&] {
            const QString copy = bench.path(u"copy-%1"_s.arg(++number));
            QFile::copy(bench.large(), copy);
            const int file = ::open(copy.toUtf8().constData(), O_RDWR);
            ::fsync(file);
            ::close(file);
            QFile::remove(copy);
        },
        [&] {
            const QString copy = bench.path(u"backup-%1.sotoso"_s.arg(number));
            take(backup::make(*store, copy));
            QFile::remove(copy);
        });
    bench.line("P13", u"verified backup"_s, times, 10);
}

} // namespace

void benchFiles(Bench& bench) {
    if (bench.wants("P1"))
        importing(bench);
    if (bench.wants("P2"))
        saving(bench);
    if (bench.wants("P9"))
        exporting(bench);
    if (bench.wants("P10"))
        readingExcel(bench);
    if (bench.wants("P13"))
        backingUp(bench);
}

} // namespace sotoso::bench
