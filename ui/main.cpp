// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/shared/app_style.h"
#include "ui/shared/gallery.h"
#include "ui/shared/prompts.h"
#include "ui/shots.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QTextStream>
#include <QTranslator>

using namespace sotoso;
using namespace Qt::StringLiterals;

namespace {

/// The factor of a process is set once: the doubled pictures are made by a second one.
int renderDoubled(const QStringList& arguments) {
    QProcess second;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
    second.setProcessEnvironment(environment);
    second.setProcessChannelMode(QProcess::ForwardedChannels);
    second.start(QCoreApplication::applicationFilePath(), QStringList{u"--doubled"_s} + arguments);
    return second.waitForFinished(-1) ? second.exitCode() : 1;
}

} // namespace

int main(int argc, char* argv[]) {
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"sotoso"_s);
    QApplication::setApplicationVersion(QStringLiteral(SOTOSO_VERSION));
    QApplication::setDesktopFileName(u"sotoso"_s);

    QCommandLineParser parser;
    const QCommandLineOption today(
        u"today"_s, u"The day it is, YYYY-MM-DD (default: the sample book's own, else the system's)."_s, u"DATE"_s);
    const QCommandLineOption lang(u"lang"_s, u"vi (default) or en."_s, u"vi|en"_s, u"vi"_s);
    const QCommandLineOption theme(u"theme"_s, u"light or dark, for this run."_s, u"light|dark"_s);
    const QCommandLineOption shots(u"shots"_s, u"Render every page of BOOK to PNG in DIR, then end."_s, u"DIR"_s);
    QCommandLineOption doubled(u"doubled"_s), gallery(u"gallery"_s, {}, u"PNG"_s);
    doubled.setFlags(QCommandLineOption::HiddenFromHelp);
    gallery.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({today, lang, theme, shots, doubled, gallery});
    parser.addPositionalArgument(u"BOOK"_s, u"A .sotoso file; default: the one open last."_s, u"[BOOK]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    QTextStream err(stderr);
    QDate day;
    if (parser.isSet(today)) {
        day = QDate::fromString(parser.value(today), Qt::ISODate);
        if (!day.isValid()) {
            err << "sotoso: --today: not a date (YYYY-MM-DD): " << parser.value(today) << '\n';
            return 1;
        }
    }

    QTranslator ours, qt;
    const bool vietnamese = parser.value(lang) != u"en";
    if (ours.load(vietnamese ? u":/i18n/sotoso_vi.qm"_s : u":/i18n/sotoso_en.qm"_s))
        QApplication::installTranslator(&ours);
    if (vietnamese && qt.load(u"qtbase_vi"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qt);
    QLocale::setDefault(vietnamese ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                   : QLocale(QLocale::English, QLocale::UnitedKingdom));

    const bool rendering = parser.isSet(shots) || parser.isSet(gallery);
    Theme::of().install();
    FocusRing::install();
    if (!rendering)
        preferences::apply();
    if (parser.isSet(theme))
        Theme::of().setMode(parser.value(theme) == u"dark" ? Theme::Mode::Dark : Theme::Mode::Light);

    WindowPrompts prompts;
    if (parser.isSet(gallery)) {
        Gallery page;
        page.resize(1366, 696);
        page.show();
        QCoreApplication::processEvents();
        return parser.value(gallery) == u"show"          ? QApplication::exec()
               : page.grab().save(parser.value(gallery)) ? 0
                                                         : 1;
    }

    MainWindow window(prompts, {day, {}, !rendering});
    QString book = parser.positionalArguments().value(0);
    if (book.isEmpty() && !rendering && QFileInfo::exists(preferences::lastBook()))
        book = preferences::lastBook();

    if (parser.isSet(shots)) {
        if (book.isEmpty() || !window.openBook(book)) {
            err << "sotoso: --shots: the book cannot be opened: " << book << '\n';
            return 1;
        }
        const bool twice = parser.isSet(doubled);
        const QStringList files = renderPages(window, parser.value(shots), twice);
        QTextStream out(stdout);
        for (const QString& file : files)
            out << file << '\n';
        out.flush();
        window.closeBook();
        return files.isEmpty() ? 1 : twice ? 0 : renderDoubled(QApplication::arguments().mid(1));
    }

    if (!window.restoreGeometry(preferences::geometry()))
        window.resize(1366, 696);
    window.show();
    if (!book.isEmpty())
        window.openBook(book);
    return QApplication::exec();
}
