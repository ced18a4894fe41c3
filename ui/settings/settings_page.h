// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"

class QLineEdit;

namespace sotoso {

class CardFrame;
class FormRow;
class PersonalDataCard;
class ReportSettingsCard;
class Segmented;

/// Cài đặt: the report's paper (of the book, saved explicitly), and of this machine the look, the size of letters and
/// who types (each applies and is kept at once).
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Context& context);
    QWidget* primaryFocus() override;
    void reload(const ChangeSet* changes) override;
    void leaving() override;
    QList<QPair<QString, QString>> keys() const override;
    QString statusHint() const override;
    void setWidth(Width width) override;

private:
    CardFrame* buildWho();
    CardFrame* buildLook();
    void keepName();
    ReportSettingsCard* report;
    QBoxLayout* columns;
    QWidget* side;
    Segmented* theme;
    Segmented* size;
    QLineEdit* name;
    FormRow* nameRow;
    PersonalDataCard* personal;
};

} // namespace sotoso
