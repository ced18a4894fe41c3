// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "app/storage/store.h"
#include "ui/preferences.h"
#include "ui/settings/personal_data_card.h"
#include "ui/settings/report_settings_card.h"
#include "ui/shared/card.h"
#include "ui/shared/field.h"
#include "ui/shared/segmented.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sotoso {
using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Context& given) : Page(given, tr("Settings")) {
    report = new ReportSettingsCard(context);
    report->setObjectName(u"reportSettings"_s);
    connect(report, &ReportSettingsCard::edited, this, &Page::statusHintChanged);
    connect(report, &ReportSettingsCard::saved, this, [this] { emit done(tr("Report settings saved"), true); });
    connect(report, &ReportSettingsCard::failed, this,
            [this](const QString& text) { emit notice(text, ChipKind::Ri); });

    side = new QWidget;
    auto* right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(12);
    right->addWidget(buildWho());
    right->addWidget(buildLook());
    personal = new PersonalDataCard(context);
    connect(personal, &PersonalDataCard::done, this, [this](const QString& text) { emit done(text, true); });
    right->addWidget(personal);
    right->addStretch(1);
    columns = new QBoxLayout(QBoxLayout::LeftToRight);
    columns->setSpacing(12);
    columns->addWidget(report, 1);
    columns->addWidget(side);
    body()->addLayout(columns);
    body()->addStretch(1);
    setWidth(Width::Normal);
}

CardFrame* SettingsPage::buildWho() {
    auto* card = new CardFrame(tr("Who types"));
    name = new QLineEdit;
    name->setObjectName(u"who"_s);
    nameRow = new FormRow(tr("Name"), name);
    nameRow->setHint(u"info"_s, tr("stands beside every change in the history"));
    card->padded()->addWidget(nameRow);
    connect(name, &QLineEdit::editingFinished, this, &SettingsPage::keepName);
    return card;
}

CardFrame* SettingsPage::buildLook() {
    auto* card = new CardFrame(tr("Look"));
    card->setExtra(tr("For this machine"));
    auto* box = card->padded(6);
    const auto row = [&](const QString& text, QWidget* control) {
        box->addWidget(label(text));
        auto* line = new QHBoxLayout;
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
    hint->setWordWrap(true);
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
    return card;
}

void SettingsPage::setWidth(Width next) {
    Page::setWidth(next);
    const bool narrow = next == Width::Narrow;
    columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    side->setMinimumWidth(narrow ? 0 : 320);
    side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : 320);
}

QWidget* SettingsPage::primaryFocus() {
    return report->first();
}

void SettingsPage::reload(const ChangeSet*) {
    const QString chosen = preferences::theme();
    theme->setCurrent(chosen == u"dark" ? 1 : chosen == u"system" ? 2 : 0);
    size->setCurrent(preferences::fontScale() == 130 ? 2 : preferences::fontScale() == 115 ? 1 : 0);
    if (!name->hasFocus())
        name->setText(preferences::who());
    report->reload();
    personal->load();
}

QString SettingsPage::statusHint() const {
    const int count = report->unsaved();
    return count > 0 ? tr("Settings: %n change(s) not saved", nullptr, count) : QString();
}

QList<QPair<QString, QString>> SettingsPage::keys() const {
    return {{u"Ctrl+S"_s, tr("Save the report's settings")}};
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
    report->keepDraft();
    if (!name->text().simplified().isEmpty())
        keepName();
}

} // namespace sotoso
