// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"

class QLineEdit;

namespace sotoso {

class Segmented;
class FormRow;

/// Cài đặt: the look, the size of letters, who types. Each change applies and is kept at once.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Context& context);
    QWidget* primaryFocus() override;
    void reload(const ChangeSet* changes) override;
    void leaving() override;

private:
    void keepName();
    Segmented* theme;
    Segmented* size;
    QLineEdit* name;
    FormRow* nameRow;
};

} // namespace sotoso
