// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/prompts.h"

#include "ui/shared/dialog.h"
#include "ui/shared/field.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

namespace sotoso {
using namespace Qt::StringLiterals;

Dialog::Dialog(const QString& title, QWidget* parent) : QDialog(parent) {
    setWindowTitle(title);
    setMinimumWidth(420);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* inner = new QWidget;
    content = new QVBoxLayout(inner);
    content->setContentsMargins(16, 16, 16, 16);
    content->setSpacing(10);
    column->addWidget(inner, 1);
    foot = new QWidget;
    buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(16, 11, 16, 10);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    column->addWidget(foot);
}

void Dialog::setMessage(const QString& icon, const QString& headline, const QString& text, bool destructive) {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    if (!icon.isEmpty())
        row->addWidget(new IconLabel(icon, destructive ? Token::Ri : Token::Accent, 24), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    auto* bold = label(headline, Type::BodyBold);
    bold->setWordWrap(true);
    auto* plain = label(text, Type::Body, Token::T2);
    plain->setWordWrap(true);
    bold->setVisible(!headline.isEmpty());
    plain->setVisible(!text.isEmpty());
    words->addWidget(bold);
    words->addWidget(plain);
    row->addLayout(words, 1);
    content->addLayout(row);
}

Button* Dialog::addSafe(const QString& text) {
    auto* button = new Button(text);
    button->setHint(u"Esc"_s);
    buttons->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, &QDialog::reject);
    button->setFocus(Qt::OtherFocusReason);
    return button;
}

Button* Dialog::addAction(const QString& text, Button::Kind kind) {
    auto* button = new Button(text);
    button->setKind(kind);
    buttons->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, &QDialog::accept);
    return button;
}

void Dialog::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(foot->geometry(), color(Token::Surface2));
    paint::line(&painter, QRectF(0, foot->geometry().top(), width(), 1), color(Token::Line));
}

std::optional<QString> WindowPrompts::openFile(QWidget* parent, const FileQuestion& question) {
    const QString path =
        QFileDialog::getOpenFileName(parent, question.title, question.suggested, question.filters.join(u";;"_s));
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> WindowPrompts::saveFile(QWidget* parent, const FileQuestion& question) {
    const QString path =
        QFileDialog::getSaveFileName(parent, question.title, question.suggested, question.filters.join(u";;"_s));
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> WindowPrompts::folder(QWidget* parent, const FileQuestion& question) {
    const QString path = QFileDialog::getExistingDirectory(parent, question.title, question.suggested);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

bool WindowPrompts::confirm(QWidget* parent, const Confirmation& ask) {
    Dialog dialog(ask.title, parent);
    dialog.setMessage(ask.icon, ask.question, ask.consequence, ask.destructive);
    dialog.addSafe(ask.safe.isEmpty() ? QCoreApplication::translate("sotoso::Prompts", "Not now") : ask.safe);
    dialog.addAction(ask.action, ask.destructive ? Button::Kind::Danger : Button::Kind::Primary);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> WindowPrompts::text(QWidget* parent, const TextQuestion& ask) {
    Dialog dialog(ask.title, parent);
    if (!ask.explanation.isEmpty())
        dialog.setMessage({}, {}, ask.explanation);
    auto* edit = new QLineEdit(ask.value);
    auto* row = new FormRow(ask.label, edit);
    dialog.body()->addWidget(row);
    dialog.addSafe(QCoreApplication::translate("sotoso::Prompts", "Not now"));
    auto* go = dialog.addAction(ask.action);
    const auto check = [&] { go->setEnabled(ask.mayBeEmpty || !edit->text().trimmed().isEmpty()); };
    QObject::connect(edit, &QLineEdit::textChanged, go, check);
    QObject::connect(edit, &QLineEdit::returnPressed, go, &QAbstractButton::click);
    check();
    edit->setFocus(Qt::OtherFocusReason);
    return dialog.exec() == QDialog::Accepted ? std::optional(edit->text().trimmed()) : std::nullopt;
}

void WindowPrompts::problem(QWidget* parent, const QString& title, const QString& text, const QString& detail) {
    Dialog dialog(title, parent);
    dialog.setMessage(u"error"_s, text, detail, true);
    dialog.addSafe(QCoreApplication::translate("sotoso::Prompts", "Close"));
    dialog.exec();
}

bool WindowPrompts::print(QWidget* parent, const std::function<void(QPrinter&)>& sheets) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    sheets(printer);
    return true;
}

void WindowPrompts::openInSystem(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace sotoso
