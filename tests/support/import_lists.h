// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/new_book.h"
#include "app/exchange/import.h"
#include "app/storage/households.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace sotoso::tests {

/// A new book of Phường 1 with three khu phố, and lists that go into it.
class ImportLists {
protected:
    const QDate today = QDate(2022, 6, 14);
    QTemporaryDir dir;
    int files = 0;
    std::unique_ptr<Store> book;

    bool newBook() {
        auto made = actions::newBook({dir.filePath(QStringLiteral("book-%1.sotoso").arg(++files)),
                                      QStringLiteral("Phường 1"),
                                      {},
                                      {},
                                      actions::numberedAreas(3),
                                      {}});
        if (made)
            book = std::move(made).value();
        return made.has_value();
    }
    QString write(const QByteArray& content, const QString& ending = QStringLiteral("csv")) {
        const QString path = dir.filePath(QStringLiteral("list-%1.%2").arg(++files).arg(ending));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    exchange::ImportReport importPath(exchange::ImportKind kind, const QString& path,
                                      const exchange::ImportOptions& options = {}) {
        const auto report = exchange::importFile(*book, kind, path, options, today);
        if (!report)
            qWarning("%s", qPrintable(report.error().text));
        else
            for (const exchange::Reject& reject : report->rejects)
                qInfo("%s", qPrintable(QStringLiteral("%1 %2: %3").arg(reject.row).arg(reject.column, reject.reason)));
        return report ? *report : exchange::ImportReport();
    }
    exchange::ImportReport import(exchange::ImportKind kind, const QString& content,
                                  const exchange::ImportOptions& options = {}) {
        return importPath(kind, write(content.toUtf8()), options);
    }
    Household household(const QString& code) {
        return book->read([&](const Db& db) { return households::byCode(db, code, today); })->value_or(Household());
    }
    static bool says(const exchange::ImportReport& report, const QStringList& words) {
        return std::any_of(report.notes.begin(), report.notes.end(), [&](const QString& note) {
            return std::all_of(words.begin(), words.end(), [&](const QString& word) { return note.contains(word); });
        });
    }
};

} // namespace sotoso::tests
