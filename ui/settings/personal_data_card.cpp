// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/personal_data_card.h"

#include "app/actions/register.h"
#include "app/storage/settings.h"
#include "ui/context.h"

#include <QCheckBox>

namespace sotoso {
using namespace Qt::StringLiterals;

PersonalDataCard::PersonalDataCard(Context& given, QWidget* parent)
    : CardFrame(tr("Personal data"), parent), context(given) {
    setExtra(tr("for this book"));
    auto* box = padded();
    idCards = new QCheckBox(tr("Keep the numbers of citizen cards (CCCD)"));
    idCards->setObjectName(u"keepIdCards"_s);
    box->addWidget(idCards);
    auto* hint = label(tr("Off unless the ward needs them. They are shown masked; whoever looks at a whole number is "
                          "noted in the history. Turning it off hides them."),
                       Type::Small, Token::T2);
    hint->setWordWrap(true);
    box->addWidget(hint);
    connect(idCards, &QCheckBox::clicked, this, [this](bool on) {
        const auto kept = actions::keepIdCards(context.store, on);
        emit done(!kept ? kept.error().text
                  : on  ? tr("CCCD numbers are kept from now on")
                        : tr("CCCD numbers are not kept"));
        load();
    });
}

void PersonalDataCard::load() {
    const auto keeps = context.store.read([](const Db& db) { return settings::get(db, settings::idCards); });
    idCards->setChecked(keeps.value_or({}) == u"1");
    idCards->setEnabled(!context.store.readOnly());
}

} // namespace sotoso
