// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/shared/field.h"

#include <QBoxLayout>
#include <QHash>
#include <QJsonObject>

namespace sotoso {

class Button;

/// A form in a side panel: title, fields that scroll, and at the foot Lưu (Ctrl+S) and Bỏ (Esc). Errors stand at their
/// field, by the name the actions give it.
class PanelForm : public QWidget {
    Q_OBJECT
public:
    explicit PanelForm(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// What the button says in place of Lưu.
    void setSaveText(const QString& text);
    void focusFirst();
    /// What was typed or chosen since it was filled, by the editor's object name; empty: nothing.
    QJsonObject typed() const;
    void type(const QJsonObject& texts);

signals:
    /// Done, with what to say about it.
    void saved(const QString& text);
    void cancelled();

protected:
    FormRow* addRow(const QString& field, const QString& label, QWidget* editor, QBoxLayout* into = nullptr);
    /// Two rows side by side.
    QHBoxLayout* addPair();
    QVBoxLayout* rows() const { return column; }
    FormRow* row(const QString& field) const { return byField.value(field); }
    void clearErrors();
    /// What stands in the fields now was not typed.
    void setFilled() { filled = values(); }
    /// At its field, which gets the focus; without one, at the top.
    void showError(const Error& error);
    /// Where focusFirst() goes, when it is not the first row.
    void setFirst(QWidget* editor) { firstEditor = editor; }
    /// Ctrl+S or the button.
    virtual void save() = 0;

private:
    QJsonObject values() const;
    QJsonObject filled;
    QLabel* heading;
    QLabel* problem;
    QVBoxLayout* column;
    QHash<QString, FormRow*> byField;
    QWidget* firstEditor = nullptr;
    Button* go;
};

} // namespace sotoso
