// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "ui/shared/messages.h"
#include "ui/shared/prompts.h"

#include <QVBoxLayout>

namespace sotoso {
using namespace Qt::StringLiterals;

StartPage::StartPage(Prompts& given, QWidget* parent) : QWidget(parent), prompts(given) {
    auto* column = new QVBoxLayout(this);
    auto* empty = new EmptyState(u"folder"_s, tr("No book is open"),
                                 tr("Open the register of your ward, a file ending in .sotoso."));
    auto* open = empty->addButton(tr("Open a book"), u"folder"_s);
    open->setObjectName(u"openBook"_s);
    connect(open, &QAbstractButton::clicked, this, [this] {
        if (const auto path = prompts.openFile(this, {tr("Open a book"), {}, {tr("Books (*.sotoso)")}}))
            emit openBook(*path);
    });
    column->addWidget(empty);
}

} // namespace sotoso
