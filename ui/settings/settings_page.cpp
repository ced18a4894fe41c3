// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "app/storage/store.h"
#include "ui/preferences.h"
#include "ui/shared/card.h"
#include "ui/shared/field.h"
#include "ui/shared/segmented.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sotoso {
using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Context& given) : Page(given, tr("Settings")) {
    setSubtitle(tr("For this machine"));
    auto* card = new CardFrame(tr("Who types"));
    card->setExtra(tr("stands beside every change in the history"));
    name = new QLineEdit;
    name->setObjectName(u"who"_s);
    name->setMaximumWidth(360);
    nameRow = new FormRow(tr("Name"), name);
    card->padded()->addWidget(nameRow);
    connect(name, &QLineEdit::editingFinished, this, &SettingsPage::keepName);

    auto* look = new CardFrame(tr("Look"));
    auto* box = look->padded(12);
    const auto row = [&](const QString& text, QWidget* control) {
        auto* line = new QHBoxLayout;
        auto* caption = label(text);
        caption->setMinimumWidth(140);
        line->addWidget(caption);
        line->addWidget(control);
        line->addStretch(1);
        box->addLayout(line);
    };
    theme = new Segmented(tr("Colours"));
    theme->setObjectName(u"theme"_s);
    theme->setChoices({tr("Light"), tr("Dark"), tr("As the system")});
    row(tr("Colours"), theme);
    size = new Segmented(tr("Size of letters"));
    size->setObjectName(u"fontSize"_s);
    size->setChoices({u"100%"_s, u"115%"_s, u"130%"_s});
    row(tr("Size of letters"), size);
    auto* hint = label(tr("Reports and prints always use the light colours."), Type::Small, Token::T2);
    box->addWidget(hint);
    connect(theme, &Segmented::chose, this, [](int index) {
        static const QStringList names{u"light"_s, u"dark"_s, u"system"_s};
        preferences::setTheme(names[index]);
        preferences::apply();
    });
    connect(size, &Segmented::chose, this, [](int index) {
        static constexpr int sizes[] = {100, 115, 130};
        preferences::setFontScale(sizes[index]);
        preferences::apply();
    });
    for (CardFrame* each : {card, look}) {
        each->setMaximumWidth(720);
        body()->addWidget(each);
    }
    body()->addStretch(1);
}

QWidget* SettingsPage::primaryFocus() {
    return name;
}

void SettingsPage::reload(const ChangeSet*) {
    const QString chosen = preferences::theme();
    theme->setCurrent(chosen == u"dark" ? 1 : chosen == u"system" ? 2 : 0);
    size->setCurrent(preferences::fontScale() == 130 ? 2 : preferences::fontScale() == 115 ? 1 : 0);
    name->setText(preferences::who());
}

void SettingsPage::keepName() {
    const QString typed = name->text().simplified();
    if (typed.isEmpty()) {
        nameRow->setError(tr("A name is needed, so that others know who to ask"));
        return;
    }
    nameRow->clearMessage();
    if (typed == preferences::who())
        return;
    preferences::setWho(typed);
    context.store.setWho(typed);
    emit done(tr("Name kept: %1").arg(typed), false);
}

void SettingsPage::leaving() {
    if (!name->text().simplified().isEmpty())
        keepName();
}

} // namespace sotoso
