// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace sotoso;
using namespace sotoso::cli;
using namespace Qt::StringLiterals;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The text after a flag, whatever the command; needed before anything can be said in the right language.
QString valueOf(const QStringList& raw, const QString& flag) {
    const qsizetype at = raw.indexOf(flag);
    if (at >= 0)
        return raw.value(at + 1);
    for (const QString& part : raw)
        if (part.startsWith(flag + u'='))
            return part.mid(flag.size() + 1);
    return {};
}

int run(const QStringList& raw) {
    if (raw.contains(u"--version"_s)) {
        print(QStringLiteral("sotoso-cli " SOTOSO_VERSION));
        return Done;
    }
    const Command* command = findCommand(raw);
    if (raw.value(0) == u"help"_s) {
        const Command* about = findCommand(raw.mid(1));
        if (!about && raw.size() > 1 && !raw[1].startsWith(u'-'))
            throw Stop{Usage,
                       Cli::tr("There is no command “%1”.").arg(raw[1]) + u' ' + Cli::tr("See: sotoso-cli --help")};
        print(about ? help(*about) : help());
        return Done;
    }
    if (raw.contains(u"--help"_s) || raw.contains(u"-h"_s)) {
        print(command ? help(*command) : help());
        return Done;
    }
    const QString more = Cli::tr("See: sotoso-cli --help");
    if (raw.isEmpty() || raw.first().startsWith(u'-'))
        throw Stop{Usage, Cli::tr("The command is missing.") + u' ' + more};
    if (!command)
        throw Stop{Usage, Cli::tr("There is no command “%1”.").arg(raw.first()) + u' ' + more};
    const Arguments arguments = Arguments::parse(*command, raw);
    if (arguments.has("--lang") && !QStringList{u"vi"_s, u"en"_s}.contains(arguments.get("--lang")))
        throw Stop{Usage, Cli::tr("“%1” is no language of this program: vi or en.").arg(arguments.get("--lang"))};
    const int code = command->run(arguments);
    progressDone();
    if (std::fflush(stdout) != 0 || std::ferror(stdout))
        throw Stop{Disk, Cli::tr("The result could not be written: the disk is full or the reader has gone.")};
    return code;
}

} // namespace

int main(int argc, char** argv) {
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
    // What libraries have to say is not for people, and a result is not to be mixed with it.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const Command* command = argc > 1 ? findCommand({QString::fromLatin1(argv[1])}) : nullptr;
    const std::unique_ptr<QCoreApplication> app(command && command->paints ? new QGuiApplication(argc, argv)
                                                                           : new QCoreApplication(argc, argv));
    const QStringList raw = app->arguments().mid(1);
    const QString language = valueOf(raw, u"--lang"_s) == "en"_L1 ? u"en"_s : u"vi"_s;
    QLocale::setDefault(QLocale(language));
    QTranslator translator;
    if (translator.load(u":/i18n/sotoso_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&translator);
    watchForStop();
    try {
        return run(raw);
    } catch (const Stop& stop) {
        say(stop.text);
        return stop.code;
    } catch (const Failure& failure) {
        say(failure.error.text);
        return exitOf(failure.error);
    } catch (const std::bad_alloc&) {
        say(Cli::tr("There is not enough memory for this."));
        return Disk;
    } catch (const std::exception&) {
        say(Cli::tr("Something unexpected happened; nothing was changed in the book."));
        return Book;
    }
}
