// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targets_page.h"

#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/domain/catalogue.h"
#include "app/domain/codes.h"
#include "app/figures/reached.h"
#include "app/figures/record_key.h"
#include "app/report/lists.h"
#include "app/storage/areas.h"
#include "app/storage/indicators.h"
#include "app/storage/store.h"
#include "ui/shared/field.h"
#include "ui/shared/indicator_words.h"
#include "ui/shared/panel_tabs.h"
#include "ui/shared/print_list.h"
#include "ui/shared/segmented.h"
#include "ui/shared/standing_words.h"
#include "ui/targets/tally_panel.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

const QString draftPage = u"targets"_s;
/// So many of the catalogue stand in the list without a target, once they have figures: the ones that matter most.
constexpr int mainIndicators = 12;

} // namespace

TargetsPage::TargetsPage(Context& given) : Page(given, tr("Targets")) {
    choice = new Segmented(tr("Indicators shown"));
    choice->setObjectName(u"shownTargets"_s);
    choice->setChoices({tr("With a target"), tr("All in use")});
    connect(choice, &Segmented::chose, this, [this](int index) { setShown(Shown(index)); });
    addHeaderAction(choice);
    auto* paper = new Button(tr("Print the table"), u"print"_s);
    paper->setObjectName(u"printTargets"_s);
    connect(paper, &QPushButton::clicked, this, &TargetsPage::print);
    addHeaderAction(paper);
    auto* add = new Button(tr("Add a target"), u"plus"_s);
    add->setObjectName(u"addTarget"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        setShown(Shown::All);
        search->setFocus(Qt::OtherFocusReason);
    });
    addHeaderAction(add);

    columns = new QHBoxLayout;
    columns->setSpacing(12);
    body()->addLayout(columns, 1);
    listCard = static_cast<CardFrame*>(buildList());
    side = buildDetail();
    columns->addWidget(listCard, 534);
    columns->addWidget(side, 596);
    connect(&Theme::of(), &Theme::changed, this, &TargetsPage::describe);
}

NamedPeriod TargetsPage::period() const {
    const Scheme scheme = context.scheme();
    const QDate today = context.today();
    return context.year() == yearOf(today, scheme) ? periodOf(today, PeriodUnit::Month, scheme)
                                                   : monthPeriod(context.year(), 12, scheme);
}

const ShownTarget* TargetsPage::target(IndicatorId id) const {
    for (const ShownTarget& each : targets)
        if (each.figure.indicator.id == id)
            return &each;
    return nullptr;
}

void TargetsPage::reload(const ChangeSet*) {
    read();
    if (!draftsRead) {
        draftsRead = true;
        for (const Store::Draft& kept : context.store.drafts(draftPage)) {
            const IndicatorId id(kept.key.section(u':', 1).toLongLong());
            if (!target(id))
                continue;
            keptDrafts.insert(id, kept.content);
            drafts.insert(id, TargetForm::fromJson(kept.content));
        }
    }
    fillList();
    describe();
    show(current);
    if (typing)
        tallies->reload();
}

void TargetsPage::read() {
    struct Read {
        QList<Indicator> indicators;
        QList<Target> targets;
    };
    auto book = context.store.read([](const Db& db) { return Read{indicators::all(db), indicators::targets(db)}; });
    if (!book)
        return;
    const NamedPeriod now = period();
    // Until the facts are in memory the list stands without numbers; the window reloads the page then.
    const auto figures =
        context.figures.ready() ? context.figures.of({now, By::Area, {}, context.today()}) : Result<QList<Figure>>();
    QHash<IndicatorId, Figure> known;
    if (figures)
        for (const Figure& figure : *figures)
            known.insert(figure.indicator.id, figure);
    targets.clear();
    for (const Indicator& indicator : std::as_const(book->indicators)) {
        if (!indicator.used)
            continue;
        ShownTarget shown;
        shown.figure = known.value(indicator.id, Figure{indicator, {}, {}, {}, {}, {}, false, false, {}});
        for (const Target& version : std::as_const(book->targets))
            if (version.indicator == indicator.id)
                shown.versions += version;
        // The one in force: the last that has begun by the end of the period; else the last there is.
        std::optional<Target> inForce;
        for (const Target& version : std::as_const(shown.versions))
            if (!inForce || version.from <= now.period.last)
                inForce = version;
        shown.saved = shown.form = TargetForm::of(inForce, context.year());
        targets += shown;
    }
}

/// The list anew: what is shown of the catalogue, by pillar.
void TargetsPage::fillList() {
    const QString wanted = text::fold(search->text());
    QList<Line> rows;
    for (const QString& pillar : pillars()) {
        QList<Line> of;
        for (int i = 0; i < targets.size(); ++i) {
            const Indicator& indicator = targets[i].figure.indicator;
            if (indicator.pillar != pillar)
                continue;
            const bool unsaved = drafts.contains(indicator.id);
            const auto reached = reachedOf(targets[i].figure.value, targets[i].figure.standing);
            const bool given = !targets[i].versions.isEmpty() || unsaved || (i < mainIndicators && reached);
            if (which == Shown::Given && !given)
                continue;
            if (which == Shown::All && !wanted.isEmpty() &&
                !text::fold(indicator.nameVi + u' ' + indicator.code).contains(wanted))
                continue;
            of += Line{false, {}, 0, targets[i], unsaved};
        }
        if (of.isEmpty())
            continue;
        rows += Line{true, nameOfPillar(pillar), int(of.size()), {}, false};
        rows += of;
    }
    // Courses of what is shown alone.
    const NamedPeriod now = period();
    for (Line& line : rows)
        if (!line.group && context.figures.ready())
            if (auto course = context.figures.course(line.target.figure.indicator.code, now, context.today()))
                line.target.course = std::move(course).value();
    const auto listed = [&rows](IndicatorId id) {
        return std::any_of(rows.begin(), rows.end(),
                           [id](const Line& l) { return !l.group && l.target.figure.indicator.id == id; });
    };
    if (which == Shown::Given && !listed(current)) {
        current = {};
        for (const ShownTarget& each : std::as_const(targets))
            if (!current && listed(each.figure.indicator.id))
                current = each.figure.indicator.id;
    }
    const QSignalBlocker quiet(list);
    model->setRows(rows);
    for (int i = 0; i < rows.size(); ++i)
        if (!rows[i].group && rows[i].target.figure.indicator.id == current && list->currentIndex().row() != i)
            list->setCurrentIndex(model->index(i, 0));
}

void TargetsPage::describe() {
    QHash<Pace, int> count;
    int listed = 0;
    for (int i = 0; i < targets.size(); ++i) {
        if (targets[i].figure.standing)
            ++count[targets[i].figure.standing->pace];
        listed += !targets[i].versions.isEmpty() ||
                  (i < mainIndicators && reachedOf(targets[i].figure.value, targets[i].figure.standing));
    }
    const bool any =
        std::any_of(targets.begin(), targets.end(), [](const ShownTarget& t) { return !t.versions.isEmpty(); });
    QStringList parts{any ? tr("%n indicator(s)", nullptr, listed) : tr("no target has been set yet")};
    const auto add = [&](Pace pace, const QString& text, Token token) {
        if (count.value(pace) > 0 && !tabs) // a narrow header has no room for them
            parts += u"<b style='color:%1'>%2</b>"_s.arg(color(token).name(), text.arg(count.value(pace)));
    };
    add(Pace::OnTrack, tr("%1 on track"), Token::Ok);
    add(Pace::Behind, tr("%1 behind"), Token::Wa);
    add(Pace::AtRisk, tr("%1 at risk"), Token::Ri);
    setSubtitle(tr("Year %1").arg(context.year()) + u" · "_s + parts.join(u", "_s));
}

void TargetsPage::show(IndicatorId id) {
    const ShownTarget* found = target(id);
    detail->setCurrentIndex(!found ? 0 : typing && found->figure.indicator.allowTally ? 2 : 1);
    current = found ? id : IndicatorId();
    if (!found)
        return;
    ShownTarget shown = *found;
    for (const Line& line : model->rows())
        if (!line.group && line.target.figure.indicator.id == id)
            shown.course = line.target.course;
    if (drafts.contains(id))
        shown.form = drafts.value(id);
    editor->show(shown);
    if (typing && shown.figure.indicator.allowTally)
        tallies->show(shown.figure.indicator);
    takeForm();
    list->viewport()->update();
}

/// What the editor holds becomes, or stops being, a change that waits to be saved.
void TargetsPage::takeForm() {
    const bool before = drafts.contains(current);
    if (editor->changed())
        drafts.insert(current, editor->typed());
    else
        drafts.remove(current);
    QString other;
    if (!editor->changed())
        for (auto it = drafts.cbegin(); it != drafts.cend() && other.isEmpty(); ++it)
            if (const ShownTarget* waiting = target(it.key()))
                other = words::name(waiting->figure.indicator);
    editor->setUnsaved(int(drafts.size()), other);
    if (before != drafts.contains(current))
        fillList();
    emit statusHintChanged();
}

void TargetsPage::save() {
    if (!editor->check())
        return;
    const IndicatorId id = current;
    const QString name = words::name(target(id)->figure.indicator);
    actions::TargetDraft draft = editor->typed().draft(id, context.today());
    if (draft.split != Split::Manual)
        draft.parts.clear();
    const TargetForm form = drafts.take(id);
    const auto saved = actions::setTarget(context.store, draft, context.today());
    if (!saved) {
        drafts.insert(id, form);
        editor->showError(saved.error());
        return;
    }
    keep(id);
    takeForm();
    list->setFocus(Qt::OtherFocusReason); // so that Ctrl+Z is the book's
    emit done(tr("Target saved: %1, %2").arg(name, showCount(draft.value)), true);
}

void TargetsPage::drop() {
    drafts.remove(current);
    keep(current);
    show(current);
}

/// The book's draft follows: written when there is one, dropped when there is none.
void TargetsPage::keep(IndicatorId id) {
    const QString key = u"target:"_s + id.toString();
    if (!drafts.contains(id)) {
        if (keptDrafts.remove(id))
            (void)context.store.dropDraft(key);
        return;
    }
    const QString json = drafts.value(id).toJson();
    if (keptDrafts.value(id) == json)
        return;
    const ShownTarget* of = target(id);
    if (context.store.saveDraft({key, draftPage, of ? words::name(of->figure.indicator) : QString(), json, {}}))
        keptDrafts.insert(id, json);
}

void TargetsPage::leaving() {
    const QList<IndicatorId> kept = keptDrafts.keys();
    for (const IndicatorId id : kept)
        keep(id);
    const QList<IndicatorId> waiting = drafts.keys();
    for (const IndicatorId id : waiting)
        keep(id);
}

void TargetsPage::type(bool on) {
    typing = on;
    show(current);
    if (tabs)
        tabs->setCurrent(1);
    if (on)
        tallies->focusFirst();
    else
        editor->focusValue();
}

void TargetsPage::openReached(AreaId part) {
    const ShownTarget* of = target(current);
    if (!of)
        return;
    RecordQuestion question{of->figure.indicator.code, period(), spanOfReached(of->figure)};
    if (part)
        question.area = part;
    emit open(u"records"_s, {{u"key"_s, recordKey(question)}});
}

void TargetsPage::setShown(Shown next) {
    which = next;
    choice->setCurrent(int(next));
    searchRow->setVisible(next == Shown::All);
    if (next == Shown::Given && !search->text().isEmpty()) {
        search->clear();
        search->flush();
    }
    fillList();
    show(current);
}

QVariantMap TargetsPage::place() const {
    const ShownTarget* of = target(current);
    return of ? QVariantMap{{u"indicator"_s, of->figure.indicator.code}, {u"type"_s, typing}} : QVariantMap();
}

void TargetsPage::goTo(const QVariantMap& place) {
    const QString code = place.value(u"indicator"_s).toString();
    for (const ShownTarget& each : std::as_const(targets)) {
        if (each.figure.indicator.code != code)
            continue;
        current = each.figure.indicator.id;
        typing = place.value(u"type"_s).toBool() && each.figure.indicator.allowTally;
        fillList();
        if (current != each.figure.indicator.id) { // not among those with a target
            current = each.figure.indicator.id;
            setShown(Shown::All);
        }
        show(current);
        if (typing)
            tallies->focusFirst();
        else
            list->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void TargetsPage::print() {
    struct Places {
        QList<Area> areas;
        QString ward;
    };
    const auto places = context.store.read([](const Db& db) { return Places{areas::all(db), areas::ward(db).name}; });
    if (!places)
        return;
    // Paper waits for its numbers, also when the list stands without them yet.
    if (!context.figures.ready()) {
        if (!context.figures.of({period(), By::Area, {}, context.today()}))
            return;
        reload(nullptr);
    }
    QList<Figure> figures;
    for (const ShownTarget& each : std::as_const(targets))
        figures += each.figure;
    const QString file =
        printList(this, context.prompts,
                  report::targetTable(figures, places->areas, places->ward, context.year(), context.today()),
                  u"bang-giao-chi-tieu-%1"_s.arg(context.year()));
    if (!file.isEmpty())
        emit done(tr("Table written: %1").arg(file), false);
}

bool TargetsPage::escape() {
    if (typing) {
        if (!tallies->escape())
            type(false);
        return true;
    }
    if (editor->changed()) {
        drop();
        return true;
    }
    return false;
}

QList<QPair<QString, QString>> TargetsPage::keys() const {
    return {{u"Ctrl+S"_s, tr("Save the target, save the figure")},
            {u"Esc"_s, tr("Drop the changes; back from typing figures")},
            {u"Enter"_s, tr("In the list: to the target. In a part: to the next one")},
            {u"Ctrl+F"_s, tr("Find an indicator")},
            {u"Ctrl+P"_s, tr("Print the table")}};
}

QString TargetsPage::statusHint() const {
    return drafts.isEmpty() ? QString() : tr("Targets: %n change(s) not saved", nullptr, int(drafts.size()));
}

void TargetsPage::focusFilter() {
    setShown(Shown::All);
    search->setFocus(Qt::ShortcutFocusReason);
    search->selectAll();
}

void TargetsPage::setWidth(Width next) {
    Page::setWidth(next);
    columns->setSpacing(next == Width::Wide ? 16 : 12);
    const bool narrow = next == Width::Narrow;
    if (narrow == (tabs != nullptr))
        return;
    if (narrow) {
        tabs = new PanelTabs;
        tabs->setObjectName(u"panels"_s);
        tabs->addTab(tr("Indicators"), listCard);
        tabs->addTab(tr("Target"), side);
        columns->addWidget(tabs);
    } else {
        columns->addWidget(listCard, 534);
        columns->addWidget(side, 596);
        listCard->show();
        side->show();
        delete tabs;
        tabs = nullptr;
    }
    describe();
}

} // namespace sotoso
