// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QPushButton>

namespace sotoso {

/// A button 32 high (28 when small) with an icon at left and, at right, its shortcut as a quiet hint ("Ctrl+S").
/// The hint is also the accessible shortcut, and setShortcut() is called with it when it is a key sequence and `bind`
/// is set.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Normal, Primary, Quiet, Danger };

    explicit Button(const QString& text, QWidget* parent = nullptr);
    Button(const QString& text, const QString& icon, const QString& hint = {}, QWidget* parent = nullptr);
    /// Just an icon; `name` is what it does (tooltip and accessible name).
    static Button* iconOnly(const QString& icon, const QString& name, QWidget* parent = nullptr);

    Button* setKind(Kind kind);
    Kind kind() const { return look; }
    Button* setSmall(bool small = true);
    /// Icon by name (resources/icons); empty: none.
    void setIconName(const QString& name);
    /// What stands at right; "Ctrl+S". With `bind` the key works in the whole window.
    Button* setHint(const QString& text, bool bind = false);
    QString hint() const { return hintText; }
    /// A number in a neutral badge after the text; below 0: none.
    void setCount(int count);
    /// Text starts at left and the hint stands at the right edge (the rail's Ghi mới).
    void setWide(bool wide);
    /// A ▾ at right: opens a menu.
    void setDropDown(bool on);
    /// Pressed look that stays (active filters): accent tint, accent edge, bold.
    void setActive(bool on);
    bool isActive() const { return active; }
    /// Joined to a neighbour at that side: no round corners there and no left edge (period control, segmented).
    void setJoined(Qt::Edges edges);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// The key acts at once and leaves the focus where it is (QPushButton shows a press first, for 100 ms).
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QFont textFont() const;
    double hintWidth() const;

    Kind look = Kind::Normal;
    QString iconName, hintText;
    bool small = false, wide = false, dropDown = false, active = false;
    int count = -1;
    Qt::Edges joined;
};

/// A number (or a word) that opens what it stands for: ink text, accent underline; Enter or Space opens; the accessible
/// name says what.
class NumberLink : public QAbstractButton {
    Q_OBJECT
public:
    explicit NumberLink(const QString& text = {}, QWidget* parent = nullptr);
    /// `what` is the accessible name and tooltip: "457 tài khoản dịch vụ công, mở danh sách".
    void setLink(const QString& text, const QString& what);
    /// Accent instead of ink: for words ("Xem tất cả").
    void setPlainLink(bool on = true);
    /// Needs no room for marks above the letters: the focus ring then keeps clear of what stands above.
    void setDigitsOnly() { digitsOnly = true; }
    /// Ink of a token ("So sánh" in a warning banner is Wa).
    void setInk(Token token);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Where the text's baseline is, so that neighbours can stand on it.
    int baseline() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Token ink;
    bool digitsOnly = false;
};

/// Link with a word: accent text.
NumberLink* wordLink(const QString& text, QWidget* parent = nullptr);

/// An entry of the nav rail: icon, title, key hint; the current one has the accent bar. Folded: icon alone, the title
/// in the tooltip.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString& icon, const QString& title, const QString& hint, QWidget* parent = nullptr);
    void setFolded(bool folded);
    /// A number at right in place of the hint; 0: none.
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString iconName, hint;
    bool folded = false;
    int count = 0;
};

} // namespace sotoso
