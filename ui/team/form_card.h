// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/shared/card.h"

#include <QHash>

namespace sotoso {

class FormRow;

/// A form in place of the side panel: a title, fields, Lưu (Ctrl+S) and Bỏ (Esc). Errors stand at their fields; Enter
/// in a field goes to the next, in the last one it saves.
class FormCard : public CardFrame {
    Q_OBJECT
public:
    FormCard(const QString& title, const QString& saveText, QWidget* parent = nullptr);
    /// The first field, all selected.
    void focusFirst();

signals:
    void closed();
    /// Saved; what was done, for the toast.
    void done(const QString& text);

protected:
    /// `key` is the field's name in errors; the editor's object name is `name`.
    FormRow* add(const QString& key, const QString& label, QWidget* editor, const QString& name);
    /// Anything between the fields.
    void addWidget(QWidget* widget, int stretch = 0);
    void addSpace();
    FormRow* row(const QString& key) const { return rows.value(key); }
    void clearErrors();
    /// Shows an error at its field; the first since clearErrors() gets the focus.
    void wrong(const QString& key, const QString& text);
    bool anyWrong() const { return first != nullptr; }
    /// Checks and writes; tells by done() and closed().
    virtual void save() = 0;
    /// For what a failed write says.
    void wrong(const Error& error) { wrong(error.field, error.text); }
    void addFootAction(QWidget* widget);
    Button* saveButton;

private:
    bool eventFilter(QObject* object, QEvent* event) override;
    QVBoxLayout* fields;
    QHash<QString, FormRow*> rows;
    QList<QWidget*> order;
    QLabel* general;
    QWidget* first = nullptr;
};

} // namespace sotoso
