// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/visits/visit_form.h"

namespace sotoso {

/// The head of the form: day, sub-group, visitors, sheet number. What is pinned stays for the next form and Tab passes
/// it by; F4 goes there, Enter goes on.
class VisitHead : public QWidget {
    Q_OBJECT
public:
    explicit VisitHead(QWidget* parent = nullptr);
    void setFacts(const VisitFacts& facts, QDate today);
    void load(const VisitForm& form);
    void store(VisitForm& form) const;
    /// `form` with the values that are not pinned emptied, and the next sheet number: what the next form begins with.
    VisitForm nextOf(const VisitForm& form) const;
    /// F4: the day; again: the next of the fields.
    void focusNext();
    /// Enter: the field after this one; false: it was the last.
    bool advance();
    FormRow* dayRow() const { return day; }

signals:
    void edited();
    /// The day was completed or stepped: what is known of the household may be other now.
    void dayChanged();
    void finished();

protected:
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void chooseVisitors();
    void fitColumns();
    QList<QWidget*> fields() const;
    FormRow* day;
    FormRow* group;
    FormRow* visitors;
    FormRow* sheet;
    DateEdit* dayEdit;
    ComboBox* groupBox;
    QLineEdit* visitorsEdit;
    QLineEdit* sheetEdit;
    VisitFacts facts;
    QDate today;
    bool loading = false, groupChosen = false;
};

} // namespace sotoso
