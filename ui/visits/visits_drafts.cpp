// SPDX-License-Identifier: GPL-3.0-or-later
// The two nets under the form: what is typed is kept outside the book within a second; on leaving and by Esc it goes to
// the book's drafts, which are offered when the program opens and dropped when saved.
#include "ui/shared/messages.h"
#include "ui/visits/search_panel.h"
#include "ui/visits/visit_editor.h"
#include "ui/visits/visits_page.h"

#include "app/base/parse.h"
#include "app/storage/activities.h"
#include "app/storage/recovery.h"

#include <QMenu>

#include <tuple>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

const QString pageName = u"visits"_s;

QString when(const Store::Draft& draft) {
    const QDateTime at = draft.changedAt.toLocalTime();
    return at.date() == QDate::currentDate() ? at.toString(u"HH:mm"_s)
                                             : u"%1 %2"_s.arg(showDay(at.date()), at.toString(u"HH:mm"_s));
}

} // namespace

Store::Draft VisitsPage::typed() const {
    const VisitForm& form = editor->form();
    QStringList title{editor->householdFacts()->household.headName, editor->householdFacts()->household.code};
    if (!form.sheetNo.isEmpty())
        title.append(tr("sheet %1").arg(form.sheetNo));
    if (form.visit)
        title.append(tr("correction"));
    return {form.draft, pageName, title.join(u" · "_s), toJson(form, editor->focusName()),
            QDateTime::currentDateTimeUtc()};
}

/// A second of typing is over: into the recovery file; where that cannot be written, among the drafts.
void VisitsPage::keepTyped() {
    if (!editor->isDirty() || !recovery::keep(context.store, typed())) {
        std::ignore = keepDraft();
        return;
    }
    netted = true;
    editor->showDraftTime(QTime::currentTime());
    emit statusHintChanged();
}

void VisitsPage::dropTyped() {
    keepSoon.stop();
    if (netted)
        recovery::drop(context.store);
    netted = false;
}

/// Writes the form as a draft, or drops the draft of a form that says nothing any more. False: the book takes none, the
/// form has to stay.
bool VisitsPage::keepDraft() {
    keepSoon.stop();
    if (!editor->isDirty()) {
        dropTyped();
        if (!keptKey.isEmpty() && context.store.dropDraft(keptKey))
            keptKey.clear();
        return true;
    }
    const Store::Draft draft = typed();
    if (const auto kept = context.store.saveDraft(draft); !kept) {
        netted = bool(recovery::keep(context.store, draft)) || netted;
        editor->showFailure(kept.error());
        editor->banner()->addLink(tr("Drop it"), [this] {
            editor->banner()->hide();
            startOver(editor->form().visit ? pins : editor->pinned());
        });
        return false;
    }
    dropTyped();
    keptKey = draft.key;
    editor->showDraftTime(QTime::currentTime());
    emit statusHintChanged();
    return true;
}

void VisitsPage::leaving() {
    std::ignore = keepDraft();
}

QString VisitsPage::statusHint() const {
    return editor->isDirty() ? tr("Visit form: draft kept, not saved yet") : QString();
}

/// Esc: the form waits among the drafts and the next one begins.
void VisitsPage::putAway() {
    const bool dirty = editor->isDirty();
    if (!keepDraft() || !editor->hasHousehold())
        return;
    const bool correction = bool(editor->form().visit);
    startOver(correction ? pins : dirty ? editor->next() : editor->pinned());
    if (dirty)
        emit done(tr("The form waits among the drafts"), false);
    emit statusHintChanged();
}

void VisitsPage::offerDraft() {
    if (offered)
        return;
    offered = true;
    const QList<Store::Draft> waiting = context.store.drafts(pageName);
    if (waiting.isEmpty())
        return;
    const Store::Draft draft = waiting.first();
    Banner* banner = editor->banner();
    banner->say(ChipKind::Accent, tr("Form being typed at %1: <b>%2</b>").arg(when(draft), draft.title.toHtmlEscaped()),
                u"edit"_s);
    banner->addLink(tr("Go on"), [this, draft] { resume(draft); });
    banner->addLink(tr("Drop it"), [this, draft] { discard(draft); });
}

void VisitsPage::countDrafts() {
    draftsButton->setCount(int(context.store.drafts(pageName).size()));
}

void VisitsPage::draftMenu() {
    std::ignore = keepDraft();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Store::Draft> waiting = context.store.drafts(pageName);
    for (const Store::Draft& draft : waiting) {
        const bool open = draft.key == editor->form().draft;
        QAction* action =
            menu->addAction(icon(open ? u"edit"_s : u"document"_s), u"%1\t%2"_s.arg(draft.title, when(draft)), this,
                            [this, draft] { resume(draft); });
        action->setEnabled(!open);
    }
    if (waiting.isEmpty())
        menu->addAction(tr("No form is waiting"))->setEnabled(false);
    if (editor->hasHousehold() && !keptKey.isEmpty()) {
        menu->addSeparator();
        menu->addAction(icon(u"trash"_s, Token::Ri), tr("Drop the form that is open"), this, [this] {
            for (const Store::Draft& draft : context.store.drafts(pageName))
                if (draft.key == editor->form().draft)
                    return discard(draft);
        });
    }
    menu->popup(draftsButton->mapToGlobal(QPoint(0, draftsButton->height() + 2)));
}

void VisitsPage::resume(const Store::Draft& draft) {
    if (editor->hasHousehold() && !keepDraft())
        return;
    const auto read = fromJson(draft.content);
    if (!read) {
        emit notice(tr("This draft cannot be read."), ChipKind::Wa);
        return;
    }
    Activity before;
    if (read->form.visit) {
        const auto visit = context.store.read([&](const Db& db) { return activities::byId(db, read->form.visit); });
        if (!visit || !*visit) {
            emit notice(tr("This visit is no longer in the book."), ChipKind::Wa);
            return;
        }
        before = **visit;
        if (!editor->form().visit)
            pins = editor->pinned();
    }
    editor->load(read->form, before, true);
    if (!editor->hasHousehold()) {
        emit notice(tr("The household of this draft is no longer in the book."), ChipKind::Wa);
        return;
    }
    keptKey = draft.key;
    editor->showDraftTime(draft.changedAt.toLocalTime().time());
    editor->focusWidgetNamed(read->focus);
    setWidth(widthClass());
    emit statusHintChanged();
}

/// Dropping is asked for by name, and can be taken back as long as the banner stands.
void VisitsPage::discard(const Store::Draft& draft) {
    if (const auto dropped = context.store.dropDraft(draft.key); !dropped)
        return editor->showFailure(dropped.error());
    if (editor->hasHousehold() && editor->form().draft == draft.key)
        startOver(editor->form().visit ? pins : editor->pinned());
    Banner* banner = editor->banner();
    banner->say(ChipKind::Neutral, tr("Dropped: <b>%1</b>").arg(draft.title.toHtmlEscaped()), u"trash"_s);
    banner->addLink(tr("Take it back"), [this, draft] {
        if (const auto kept = context.store.saveDraft(draft); !kept)
            return editor->showFailure(kept.error());
        editor->banner()->hide();
        resume(draft);
    });
    emit statusHintChanged();
    search->focusField();
}

} // namespace sotoso
