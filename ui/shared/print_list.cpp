// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/print_list.h"

#include "app/report/pdf_writer.h"
#include "ui/shared/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PrintList)
};

} // namespace

QString printList(QWidget* parent, Prompts& prompts, const report::Document& document, const QString& name) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = prompts.saveFile(
        parent, {Tr::tr("Save the list for printing"), QDir(folder).filePath(name + u".pdf"_s), {u"PDF (*.pdf)"_s}});
    if (!path)
        return {};
    if (const auto written = report::writePdf(document, *path); !written) {
        prompts.problem(parent, Tr::tr("The list was not written"), written.error().text, written.error().detail);
        return {};
    }
    prompts.openInSystem(*path);
    return QFileInfo(*path).fileName();
}

} // namespace sotoso
