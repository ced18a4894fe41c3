// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/prompts.h"

#include <QPrinter>
#include <QQueue>

namespace sotoso {

/// Answers as the test has laid them out, in order, and keeps what was asked. An answer that was not laid out is "no".
class FakePrompts : public Prompts {
public:
    QQueue<QString> files; ///< for openFile, saveFile and folder; "" cancels
    QQueue<bool> confirmations;
    QQueue<QString> texts;
    QString printFile;    ///< print() writes a PDF there; "" calls off
    QStringList asked;    ///< titles, in order
    QStringList problems; ///< texts of problem()
    QStringList opened;   ///< paths of openInSystem()

    std::optional<QString> openFile(QWidget*, const FileQuestion& question) override { return file(question); }
    std::optional<QString> saveFile(QWidget*, const FileQuestion& question) override { return file(question); }
    std::optional<QString> folder(QWidget*, const FileQuestion& question) override { return file(question); }
    bool confirm(QWidget*, const Confirmation& confirmation) override {
        asked << confirmation.title;
        return !confirmations.isEmpty() && confirmations.dequeue();
    }
    std::optional<QString> text(QWidget*, const TextQuestion& question) override {
        asked << question.title;
        return texts.isEmpty() ? std::nullopt : std::optional(texts.dequeue());
    }
    void problem(QWidget*, const QString& title, const QString& text, const QString&) override {
        asked << title;
        problems << text;
    }
    bool print(QWidget*, const std::function<void(QPrinter&)>& sheets) override {
        if (printFile.isEmpty())
            return false;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printFile);
        printer.setPageSize(QPageSize(QPageSize::A4));
        sheets(printer);
        return true;
    }
    void openInSystem(const QString& path) override { opened << path; }

private:
    std::optional<QString> file(const FileQuestion& question) {
        asked << question.title;
        const QString path = files.isEmpty() ? QString() : files.dequeue();
        return path.isEmpty() ? std::nullopt : std::optional(path);
    }
};

} // namespace sotoso
