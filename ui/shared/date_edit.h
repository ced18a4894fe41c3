// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace sotoso {

/// A date as it is typed: 14/6, 1406, 140622, 14/06/2022; completed when the field is left or Enter is pressed. ↑↓ a
/// day, PgUp PgDn a month, Alt+↓ the calendar. Text that is no date stays as it was typed and problem() says why.
class DateEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);

    /// Short forms take the year nearest to this day (today); ↑↓ start here when the field is empty.
    void setNear(QDate day) { nearDay = day; }
    void setDate(QDate day);
    /// Invalid when empty or not a date.
    QDate date() const;
    /// Why the text is no date; empty when it is one or the field is empty.
    QString problem() const;
    void openCalendar();
    /// Completes what was typed: 1406 becomes 14/06/2022.
    void complete();
    QSize sizeHint() const override;

signals:
    /// A new date (or none), after typing was completed or by a key.
    void dateChanged(QDate day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void step(int days, int months);
    QDate nearDay, last;
};

} // namespace sotoso
