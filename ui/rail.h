// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages.h"

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace sotoso {

/// The book at the top of the rail: its name, the year looked at; opens a menu.
class BookButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit BookButton(QWidget* parent = nullptr);
    void setBook(const QString& name, const QString& year);
    void setFolded(bool folded);
    QSize sizeHint() const override { return {folded ? 40 : 176, 48}; }

protected:
    void paintEvent(QPaintEvent*) override;
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString second;
    bool folded = false;
};

/// The navigation: book, Ghi mới, pages, and below Sao lưu, Cài đặt, Trợ giúp. 192 wide; 56 when the window is narrow
/// (names in tooltips).
class Rail : public QFrame {
    Q_OBJECT
public:
    explicit Rail(const QList<PageEntry>& pages, QWidget* parent = nullptr);
    void setFolded(bool folded);
    void setCurrent(const QString& page);
    BookButton* book() const { return bookButton; }
    RailButton* backup() const { return backupButton; }
    RailButton* button(const QString& page) const { return buttons.value(page); }

signals:
    void newVisit();
    void pageChosen(const QString& page);
    void bookMenu();
    void backupMenu();
    void help();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    BookButton* bookButton;
    Button* newButton;
    RailButton* backupButton;
    RailButton* helpButton;
    QVBoxLayout* column;
    QHash<QString, RailButton*> buttons;
    bool folded = false;
};

} // namespace sotoso
