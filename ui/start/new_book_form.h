// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/store.h"
#include "ui/shared/button.h"
#include "ui/shared/field.h"

#include <QDate>

#include <functional>

namespace sotoso {

class Prompts;

/// The form of a new book: the ward and how many khu phố it has; everything else may stay empty.
class NewBookForm : public QWidget {
    Q_OBJECT
public:
    NewBookForm(Prompts& prompts, std::function<QDate()> today, QWidget* parent = nullptr);

    /// Gives the finished book away.
    std::function<void(std::unique_ptr<Store>)> made;
    QWidget* primaryFocus() const { return ward->editor(); }

public slots:
    void create();

private:
    void follow();
    void choosePlace();
    bool check();
    void complain(FormRow* row, const QString& text);
    QString typed(const FormRow* row) const;

    Prompts& prompts;
    std::function<QDate()> today;
    FormRow *ward, *parent, *code, *count, *names, *goal, *place;
    Button* go;
    QString path;
    bool placeChosen = false;
    FormRow* firstError = nullptr;
};

} // namespace sotoso
