// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QPrinter;
class QWidget;

namespace sotoso {

/// The only way the window asks outside a page: files, confirmations of what cannot be undone, reasons. One of four
/// seams of the tests.
class Prompts {
public:
    virtual ~Prompts() = default;

    struct FileQuestion {
        QString title;       ///< "Xuất Excel"
        QString suggested;   ///< folder, or folder and name
        QStringList filters; ///< "Excel (*.xlsx)"
    };
    virtual std::optional<QString> openFile(QWidget* parent, const FileQuestion& question) = 0;
    virtual std::optional<QString> saveFile(QWidget* parent, const FileQuestion& question) = 0;
    virtual std::optional<QString> folder(QWidget* parent, const FileQuestion& question) = 0;

    /// Only for what cannot be undone. The safe button is the default.
    struct Confirmation {
        QString title;       ///< the action: "Chốt số liệu tháng 6/2022"
        QString question;    ///< "Chốt 341 phiếu từ 15/05 đến 14/06/2022?"
        QString consequence; ///< with counts
        QString action;      ///< the button names it: "Chốt số liệu"
        QString safe;        ///< "Để sau"
        QString icon;        ///< of resources/icons
        bool destructive = false;
    };
    virtual bool confirm(QWidget* parent, const Confirmation& confirmation) = 0;
    /// One line of text that must not be empty: why a sealed record is corrected.
    struct TextQuestion {
        QString title;
        QString label;
        QString explanation;
        QString action;
        QString value; ///< what stands there at first
        bool mayBeEmpty = false;
    };
    virtual std::optional<QString> text(QWidget* parent, const TextQuestion& question) = 0;
    /// Something went wrong that no field or page can show (a book that does not open).
    virtual void problem(QWidget* parent, const QString& title, const QString& text, const QString& detail = {}) = 0;
    /// Lets a printer be chosen and has `sheets` painted on it; false: called off.
    virtual bool print(QWidget* parent, const std::function<void(QPrinter&)>& sheets) = 0;
    /// Shows a file in the program that the system has for it.
    virtual void openInSystem(const QString& path) = 0;
};

/// With dialogs.
class WindowPrompts : public Prompts {
public:
    std::optional<QString> openFile(QWidget* parent, const FileQuestion& question) override;
    std::optional<QString> saveFile(QWidget* parent, const FileQuestion& question) override;
    std::optional<QString> folder(QWidget* parent, const FileQuestion& question) override;
    bool confirm(QWidget* parent, const Confirmation& confirmation) override;
    std::optional<QString> text(QWidget* parent, const TextQuestion& question) override;
    void problem(QWidget* parent, const QString& title, const QString& text, const QString& detail = {}) override;
    bool print(QWidget* parent, const std::function<void(QPrinter&)>& sheets) override;
    void openInSystem(const QString& path) override;
};

} // namespace sotoso
