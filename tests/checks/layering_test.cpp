// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// Which rooms a room may include (ARCHITECTURE.md, "Rooms"); every room sees itself.
const QHash<QString, QStringList> mayInclude = {
    {u"app/base"_s, {}},
    {u"app/domain"_s, {u"app/base"_s}},
    {u"app/storage"_s, {u"app/base"_s, u"app/domain"_s}},
    {u"app/actions"_s, {u"app/base"_s, u"app/domain"_s, u"app/storage"_s}},
    {u"app/figures"_s, {u"app/base"_s, u"app/domain"_s, u"app/storage"_s}},
    {u"app/report"_s, {u"app/base"_s, u"app/domain"_s, u"app/figures"_s}},
    {u"app/exchange"_s, {u"app/base"_s, u"app/domain"_s, u"app/storage"_s, u"app/actions"_s, u"app/figures"_s}},
    {u"app/cli"_s,
     {u"app/base"_s, u"app/domain"_s, u"app/storage"_s, u"app/actions"_s, u"app/figures"_s, u"app/report"_s,
      u"app/exchange"_s}},
};

QStringList sources(const QString& folder) {
    QStringList files;
    QDirIterator it(QStringLiteral(SOTOSO_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files += it.next();
    files.sort();
    return files;
}

QString read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString inside(const QString& path) {
    return path.mid(QStringLiteral(SOTOSO_SOURCE_DIR "/").size());
}

} // namespace

class LayeringTest : public QObject {
    Q_OBJECT

private slots:
    void roomsIncludeOnlyRoomsBelow() {
        static const QRegularExpression include(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
        QStringList wrong;
        int seen = 0;
        for (const QString& path : sources(u"app"_s)) {
            const QString room = inside(path).section(u'/', 0, 1);
            QVERIFY2(mayInclude.contains(room), qPrintable(room));
            for (auto it = include.globalMatch(read(path)); it.hasNext();) {
                const QString target = it.next().captured(1);
                if (target.endsWith(u".moc"))
                    continue;
                const QString other = target.section(u'/', 0, 1);
                ++seen;
                if (other != room && !mayInclude[room].contains(other))
                    wrong += inside(path) + u": "_s + target;
            }
        }
        QVERIFY(seen > 50);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theLibraryKnowsNoWidgets() {
        static const QRegularExpression widgets(
            u"#include <(QtWidgets|QtCharts|QtPrintSupport|QApplication|QWidget|QDialog|QMessageBox|QChart|QPrinter|QStyle>)"_s);
        QStringList wrong;
        for (const QString& path : sources(u"app"_s))
            if (read(path).contains(widgets))
                wrong += inside(path);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theWindowHoldsNoSql() {
        static const QRegularExpression sql(
            u"#include <(QtSql|QSql)|\"\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA) "_s);
        QStringList wrong;
        for (const QString& path : sources(u"ui"_s))
            if (read(path).contains(sql))
                wrong += inside(path);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void chartsStayInTheirRoom() {
        QStringList wrong;
        for (const QString& path : sources(u"ui"_s))
            if (!inside(path).startsWith(u"ui/charts/") && read(path).contains(u"#include <QtCharts"))
                wrong += inside(path);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noSourceIsTooLongToReview() {
        QStringList wrong;
        for (const QString& folder : {u"app"_s, u"ui"_s})
            for (const QString& path : sources(folder)) {
                const qsizetype lines = read(path).count(u'\n');
                if (lines > 500)
                    wrong += u"%1: %2 lines"_s.arg(inside(path)).arg(lines);
            }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "layering_test.moc"
