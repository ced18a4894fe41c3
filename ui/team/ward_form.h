// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "ui/context.h"
#include "ui/team/form_card.h"

class QLineEdit;

namespace sotoso {

class ComboBox;
class DateEdit;

/// The ward's name, and its neighbourhoods to choose from.
class WardForm : public FormCard {
    Q_OBJECT
public:
    WardForm(Context& context, QWidget* parent = nullptr);

signals:
    /// One of them, or a new one (no id).
    void areaAsked(const sotoso::Area& area);

private:
    void save() override;
    Context& context;
    QLineEdit* name;
};

/// A neighbourhood: its name and code, and when it ends and what its households belong to from then on.
class AreaForm : public FormCard {
    Q_OBJECT
public:
    AreaForm(Context& context, const Area& area, QWidget* parent = nullptr);

private:
    void save() override;
    Result<> write();
    Context& context;
    Area area;
    QLineEdit *name, *code;
    DateEdit* day = nullptr;
    ComboBox* into = nullptr;
};

} // namespace sotoso
