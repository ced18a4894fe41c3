// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/button.h"
#include "ui/shared/marks.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QHBoxLayout;

namespace sotoso {

/// A strip in a page: tint, icon, one sentence, at most two links. Hidden while it has nothing to say.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(ChipKind kind = ChipKind::Wa, QWidget* parent = nullptr);
    /// `sentence` may hold <b>. Removes the links of before.
    void say(ChipKind kind, const QString& sentence, const QString& icon = {});
    void addLink(const QString& text, std::function<void()> act);
    QString text() const { return sentence->text(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    ChipKind kind;
    IconLabel* glyph;
    QLabel* sentence;
    QHBoxLayout* row;
    QList<NumberLink*> links;
};

/// Says what was done, with one action (Hoàn tác), at the bottom edge of `ground`, at the right of `page`. Its height
/// is that of the status line and the margin below a page, so that it covers no button. 6 s, longer while hovered or
/// focused; never takes the focus.
class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget* ground, QWidget* page = nullptr);
    struct Action {
        QString text; ///< "Hoàn tác"
        QString key;  ///< "Ctrl+Z", just shown
        std::function<void()> act;
    };
    void say(const QString& text, ChipKind kind = ChipKind::Ok, const Action& action = {});
    QString text() const { return sentence->text(); }

protected:
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();
    QWidget* page;
    ChipKind kind = ChipKind::Ok;
    QLabel* sentence;
    class ToastAction* button;
    QTimer timer;
    std::function<void()> act;
};

/// In place of an empty table: icon, one bold line, one reason, what to do.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& headline, const QString& reason, QWidget* parent = nullptr);
    void setTexts(const QString& headline, const QString& reason);
    /// The first one added is primary.
    Button* addButton(const QString& text, const QString& icon = {});

private:
    QLabel* headlineLabel;
    QLabel* reasonLabel;
    QHBoxLayout* buttons;
    bool any = false;
};

} // namespace sotoso
