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

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

QString helpText(const QList<QCommandLineOption>& options) {
    QString text = u"sotoso [--today DATE] [--lang vi|en] [--theme light|dark] [--shots DIR] [BOOK]\n\n  "_s +
                   Main::tr("opens the book BOOK (a .sotoso file), else the one open last") + u"\n\n"_s +
                   Main::tr("Options:") + u'\n';
    for (const QCommandLineOption& option : options) {
        const QString name =
            u"--"_s + option.names().last() + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName());
        text += u"  "_s + name.leftJustified(20) + u' ' + option.description() + u'\n';
    }
    return text + u'\n' + Main::tr("Without a window: sotoso-cli --help") + u'\n';
}

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

    // Before anything is said, so that help and errors are in the language asked for.
    const QStringList given = QApplication::arguments();
    QTranslator ours, qt;
    const bool vietnamese = !given.contains(u"--lang=en"_s) && given.value(given.indexOf(u"--lang"_s) + 1) != u"en";
    if (ours.load(vietnamese ? u":/i18n/sotoso_vi.qm"_s : u":/i18n/sotoso_en.qm"_s))
        QApplication::installTranslator(&ours);
    if (vietnamese && qt.load(u"qtbase_vi"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qt);
    QLocale::setDefault(vietnamese ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                   : QLocale(QLocale::English, QLocale::UnitedKingdom));

    QCommandLineParser parser;
    const QList<QCommandLineOption> options{
        {u"today"_s, Main::tr("take this day (YYYY-MM-DD) as today; a sample book has its own day"), u"DATE"_s},
        {u"lang"_s, Main::tr("the language of the window; vi unless given"), u"vi|en"_s, u"vi"_s},
        {u"theme"_s, Main::tr("light or dark, for this run"), u"light|dark"_s},
        {u"shots"_s, Main::tr("draw every page of BOOK as PNG into this folder, then end"), u"DIR"_s},
        {{u"h"_s, u"help"_s}, Main::tr("this help")},
        {{u"v"_s, u"version"_s}, Main::tr("the version of the program")}};
    const QString today = u"today"_s, theme = u"theme"_s, shots = u"shots"_s, doubled = u"doubled"_s,
                  gallery = u"gallery"_s;
    parser.addOptions(options);
    parser.addOptions({QCommandLineOption(doubled), QCommandLineOption(gallery, {}, u"PNG"_s)}); // our own, not in help

    QTextStream out(stdout), err(stderr);
    if (!parser.parse(given)) {
        const QStringList unknown = parser.unknownOptionNames();
        err << "sotoso: "
            << (unknown.isEmpty() ? Main::tr("an option needs a value")
                                  : Main::tr("“%1” is not an option").arg(u"--"_s + unknown.first()))
            << Main::tr("; see sotoso --help") << '\n';
        return 1;
    }
    if (parser.isSet(u"version"_s)) {
        out << "sotoso " << QApplication::applicationVersion() << '\n';
        return 0;
    }
    if (parser.isSet(u"help"_s)) {
        out << helpText(options);
        return 0;
    }
    QDate day;
    if (parser.isSet(today)) {
        day = QDate::fromString(parser.value(today), Qt::ISODate);
        if (!day.isValid()) {
            err << "sotoso: --today: " << Main::tr("not a date (YYYY-MM-DD): %1").arg(parser.value(today)) << '\n';
            return 1;
        }
    }

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
            err << "sotoso: --shots: " << Main::tr("the book cannot be opened: %1").arg(book) << '\n';
            return 1;
        }
        const bool twice = parser.isSet(doubled);
        const QStringList files = renderPages(window, parser.value(shots), twice);
        for (const QString& file : files)
            out << file << '\n';
        out.flush();
        window.closeBook();
        return files.isEmpty() ? 1 : twice ? 0 : renderDoubled(QApplication::arguments().mid(1));
    }

    if (!window.restoreGeometry(preferences::geometry()))
        window.resize(1366, 696);
    if (!book.isEmpty())
        window.openBook(book);
    window.show();
    return QApplication::exec();
}
