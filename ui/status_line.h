// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/paint.h"

#include <QStatusBar>

namespace sotoso {

/// The line at the bottom: what is saved, the last backup, what Ctrl+Z would undo or what the page says; the user and
/// "no network needed" at right.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setSaved(const QString& text, Token tone = Token::Ok, const QString& icon = QStringLiteral("ok"));
    void setBackup(const QString& text);
    void setHint(const QString& text, const QString& icon = {});
    void setUser(const QString& text);
    QString savedText() const { return saved.text; }
    QString hintText() const { return hint.text; }

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        QString text, icon;
        Token tone = Token::T2;
    };
    void describe();
    Part saved, backup, hint, user, offline;
};

} // namespace sotoso
