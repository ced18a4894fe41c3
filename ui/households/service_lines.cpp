// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/service_lines.h"

#include "app/domain/codes.h"
#include "app/storage/activities.h"
#include "app/storage/teams.h"
#include "ui/context.h"
#include "ui/households/record_words.h"
#include "ui/shared/button.h"
#include "ui/shared/marks.h"

#include <QGridLayout>

namespace sotoso {
using namespace Qt::StringLiterals;

ServiceLines::ServiceLines(Context& given, QWidget* parent) : QWidget(parent), context(given), grid(nullptr) {
    setObjectName(u"serviceLines"_s);
    hide();
}

void ServiceLines::setPerson(const services::Person* person, const QList<Indicator>& indicators) {
    delete grid;
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    grid = new QGridLayout(this);
    grid->setContentsMargins(12, 6, 12, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Indicator& indicator : indicators) {
        const services::Service known = person ? person->services.value(indicator.id) : services::Service();
        if (known.state == services::State::Unknown)
            continue;
        QString text = record_words::serviceLine(indicator, known);
        std::optional<Activity> by;
        if (known.activity)
            by = context.store.read([&](const Db& db) { return activities::byId(db, known.activity); })
                     .value_or(std::nullopt);
        if (by) {
            const auto groups = context.store.read([&](const Db& db) { return teams::groups(db, by->day); });
            QString group;
            for (const SubGroup& each : groups.value_or({}))
                if (each.id == by->group)
                    group = each.name;
            QStringList parts{text, record_words::whoWent(group, by->visitors)};
            if (by->kind != ActivityKind::Visit)
                parts += nameOf(by->kind);
            parts.removeAll(QString());
            text = parts.join(u" · "_s);
        }
        auto* words = label(text, Type::Small, Token::T2);
        words->setWordWrap(true);
        words->setObjectName(u"service-"_s + indicator.code);
        grid->addWidget(words, row, 0);
        if (by && by->kind == ActivityKind::Visit) {
            auto* link = wordLink(tr("Open the visit"));
            link->setObjectName(u"serviceVisit-"_s + indicator.code);
            link->setAccessibleName(tr("Open the visit of %1").arg(showDate(by->day)));
            connect(link, &QAbstractButton::clicked, this, [this, id = by->id] { emit visitOpened(id); });
            grid->addWidget(link, row, 1, Qt::AlignTop);
        }
        ++row;
    }
    setVisible(row > 0);
}

} // namespace sotoso
