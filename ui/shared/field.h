// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/marks.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

class QHBoxLayout;

namespace sotoso {

enum class FieldState { Normal, Error, Notice };
/// The outline of an editor; FormRow does this for its own.
void setFieldState(QWidget* editor, FieldState state);

/// A label above, the editor, and below a message line that is only there when it says something.
/// Pinned: the value is kept for the next form and Tab passes it by (a click or `focusShortcut` still goes there).
class FormRow : public QWidget {
    Q_OBJECT
public:
    FormRow(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    QWidget* editor() const { return field; }
    void setLabel(const QString& text);
    /// The label as the heading of a part of a form: bold, in the ink of text.
    void setHeading();
    /// A key cap at the right end of the label ("F7").
    void setKey(const QString& key);
    /// A red * after the label.
    void setRequired();
    /// A quiet line below while there is no message: what the field does, or until when.
    void setHint(const QString& icon, const QString& text);
    /// The message lies over `ground`, an ancestor, below the field (above a tall one), so that nothing moves when it
    /// comes.
    void floatMessage(QWidget* ground);
    void setError(const QString& message);
    void setNotice(const QString& message);
    void clearMessage();
    bool hasError() const { return state == FieldState::Error; }
    QString message() const;

    /// Shows the pin; a click or Space on it turns it on and off.
    void setPinnable(bool on);
    void setPinned(bool on);
    bool isPinned() const { return pinned; }

signals:
    void pinnedChanged(bool pinned);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void say(FieldState next, const QString& text);
    void showLine();
    void placeBubble();
    QLabel* caption;
    QHBoxLayout* captionRow;
    QWidget* field;
    QWidget* ground = nullptr;
    QWidget* messageRow = nullptr;
    IconLabel* messageIcon = nullptr;
    QLabel* messageText = nullptr;
    QString hintIcon, hintText;
    QToolButton* pin = nullptr;
    FieldState state = FieldState::Normal;
    bool pinned = false;
};

/// A search box: icon, text, ✕; `searched` comes 120 ms after the last change and at once on Enter (input methods
/// correct text by deleting and retyping, so every keystroke alone means nothing).
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);
    /// The key at the right end while empty ("Ctrl+F").
    void setHint(const QString& hint);
    /// Emits what was typed and not yet searched, now.
    void flush();

signals:
    void searched(const QString& text);
    /// Enter, after flush(); ↓ and ↑ go to the list.
    void entered();
    void wentDown();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString hint, last;
    QTimer pause;
    QAction* clearAction;
};

/// A combo box in our look: ▾ drawn, wheel ignored unless focused.
class ComboBox : public QComboBox {
    Q_OBJECT
public:
    explicit ComboBox(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace sotoso
