// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/training_form.h"

#include "app/actions/team.h"
#include "app/actions/visits.h"
#include "app/base/parse.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"

#include <QListWidget>

namespace sotoso {
using namespace Qt::StringLiterals;

TrainingForm::TrainingForm(Context& given, const TeamSheet& team, const Activity& of, QWidget* parent)
    : FormCard(of.id ? tr("Training") : tr("New training"), tr("Save"), parent), context(given), sheet(team),
      training(of) {
    day = new DateEdit;
    day->setNear(context.today());
    day->setDate(training.day.isValid() ? training.day : context.today());
    add(u"day"_s, tr("Day"), day, u"trainingDay"_s);
    subject = new QLineEdit(training.note);
    add(u"subject"_s, tr("About"), subject, u"trainingSubject"_s);
    place = new QLineEdit(training.place);
    add(u"place"_s, tr("Place"), place, u"trainingPlace"_s);
    who = new QListWidget;
    who->setMinimumHeight(180);
    who->setVerticalScrollMode(QListWidget::ScrollPerPixel);
    add(u"attendance"_s, tr("Who came"), who, u"attendance"_s);
    connect(who, &QListWidget::itemChanged, this, &TrainingForm::count);
    connect(day, &DateEdit::dateChanged, this, &TrainingForm::listMembers);
    listMembers();
    if (training.id) {
        auto* gone = new Button(tr("Delete"), u"trash"_s);
        gone->setObjectName(u"trainingRemove"_s);
        gone->setKind(Button::Kind::Danger);
        connect(gone, &QPushButton::clicked, this, &TrainingForm::remove);
        addWidget(gone);
    }
}

/// Those who serve on the day; what was ticked stays.
void TrainingForm::listMembers() {
    QHash<qint64, bool> before;
    for (int i = 0; i < who->count(); ++i)
        before.insert(who->item(i)->data(Qt::UserRole).toLongLong(), who->item(i)->checkState() == Qt::Checked);
    const QDate on = day->date().isValid() ? day->date() : context.today();
    const QSignalBlocker quiet(who);
    who->clear();
    for (const QList<TeamSheet::MemberLine>* lines : {&sheet.members, &sheet.former})
        for (const TeamSheet::MemberLine& line : *lines) {
            const bool came = std::any_of(training.visitors.begin(), training.visitors.end(),
                                          [&](const Visitor& v) { return v.member == line.member.id; });
            const bool serves = std::any_of(sheet.terms.begin(), sheet.terms.end(), [&](const Membership& term) {
                return term.member == line.member.id && (!term.from.isValid() || term.from <= on) &&
                       (!term.to.isValid() || term.to >= on);
            });
            if (!serves && !came)
                continue;
            auto* item = new QListWidgetItem(line.member.name, who);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setData(Qt::UserRole, qlonglong(line.member.id.value));
            item->setCheckState(before.value(line.member.id.value, !training.id || came) ? Qt::Checked : Qt::Unchecked);
        }
    if (who->count() > 0)
        who->setCurrentRow(0);
    count();
}

void TrainingForm::count() {
    int came = 0;
    for (int i = 0; i < who->count(); ++i)
        came += who->item(i)->checkState() == Qt::Checked;
    row(u"attendance"_s)->setLabel(tr("Who came: %1 of %2").arg(came).arg(who->count()));
}

void TrainingForm::save() {
    clearErrors();
    day->complete();
    if (!day->problem().isEmpty())
        return wrong(u"day"_s, day->problem());
    Activity made = training;
    made.day = day->date();
    made.note = subject->text();
    made.place = place->text();
    made.visitors.clear();
    for (int i = 0; i < who->count(); ++i)
        if (who->item(i)->checkState() == Qt::Checked)
            made.visitors += {MemberId(who->item(i)->data(Qt::UserRole).toLongLong()), who->item(i)->text()};
    // Names that no member answers to came with an import and stay.
    for (const Visitor& visitor : std::as_const(training.visitors))
        if (!visitor.member)
            made.visitors += visitor;
    if (const auto saved = actions::saveTraining(context.store, made, context.today()); !saved)
        return wrong(saved.error());
    emit done(tr("Training of %1 saved: %2 came").arg(showDate(made.day)).arg(made.visitors.size()));
    emit closed();
}

void TrainingForm::remove() {
    if (const auto removed = actions::removeActivity(context.store, training.id); !removed)
        return wrong(removed.error());
    emit done(tr("Training of %1 deleted").arg(showDate(training.day)));
    emit closed();
}

} // namespace sotoso
