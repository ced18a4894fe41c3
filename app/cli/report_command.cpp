// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "app/report/docx_writer.h"
#include "app/report/month_report.h"
#include "app/report/pdf_writer.h"
#include "app/report/xlsx_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using Writer = Result<> (*)(const report::Document&, const QString&, const Progress&);

Writer writerOf(const QString& format) {
    if (format == "docx"_L1)
        return report::writeDocx;
    if (format == "pdf"_L1)
        return report::writePdf;
    if (format == "xlsx"_L1)
        return report::writeXlsx;
    throw Stop{Usage, Cli::tr("“%1” is no format of a report: docx, pdf or xlsx.").arg(format)};
}

} // namespace

int runReport(const Arguments& a) {
    QStringList formats = (a.has("--format") ? a.get("--format") : u"docx,pdf,xlsx"_s).split(u',');
    formats.removeDuplicates();
    const QDir folder(a.get("--out"));
    QStringList files;
    for (QString& format : formats) {
        format = format.trimmed().toLower();
        (void)writerOf(format);
        files += folder.filePath(report::reportName(a.period()) + u'.' + format);
    }
    const auto store = openBook(a, Store::Mode::ReadOnly);
    const NamedPeriod period = a.period(schemeOf(*store));
    if (!QDir().mkpath(folder.path()))
        throw Stop{Disk, Cli::tr("The folder “%1” cannot be made.").arg(QDir::toNativeSeparators(folder.path()))};
    for (const QString& file : files)
        checkOutFile(file, formats);
    Figures figures(*store);
    readIn(figures);
    const auto document = report::monthReport(orStop(reportFacts(*store, figures, period, a.today()), Book));
    const Progress watched = progress(Cli::tr("Writing the report"));
    QJsonArray json;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const Result<> written = writerOf(formats[i])(document, files[i], watched);
        if (!written)
            for (qsizetype made = 0; made < i; ++made)
                QFile::remove(files[made]);
        orStop(written);
        json += QJsonObject{{u"format"_s, formats[i]}, {u"file"_s, files[i]}};
    }
    progressDone();
    if (a.json())
        print(QJsonObject{{u"period"_s, toJson(period)}, {u"files"_s, json}});
    else
        for (const QString& file : files)
            print(QDir::toNativeSeparators(file));
    return Done;
}

} // namespace sotoso::cli
