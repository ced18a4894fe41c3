// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"

class QCheckBox;

namespace sotoso {

struct Context;

/// What the ward's book keeps of people: CCCD numbers, off unless turned on.
class PersonalDataCard : public CardFrame {
    Q_OBJECT
public:
    explicit PersonalDataCard(Context& context, QWidget* parent = nullptr);
    void load();

signals:
    void done(const QString& text);

private:
    Context& context;
    QCheckBox* idCards;
};

} // namespace sotoso
