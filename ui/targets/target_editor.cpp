// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_editor.h"

#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "app/figures/reached.h"
#include "app/storage/store.h"
#include "ui/charts/month_bars.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/indicator_words.h"
#include "ui/shared/segmented.h"
#include "ui/targets/target_parts.h"

#include <QHBoxLayout>
#include <QMenu>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr Split ways[] = {Split::Households, Split::Equal, Split::Manual, Split::None};

QHBoxLayout* line(QVBoxLayout* into, int left, int top, int bottom, int spacing = 10) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(left, top, left, bottom);
    row->setSpacing(spacing);
    into->addLayout(row);
    return row;
}

} // namespace

TargetEditor::TargetEditor(Context& c, QWidget* parent) : CardFrame({}, parent), context(c) {
    buildHead();
    buildFields();
    buildSplit();
    buildFoot();
}

void TargetEditor::buildHead() {
    auto* row = line(body(), 14, 9, 6);
    name = label({}, Type::Record);
    name->setWordWrap(true);
    name->setTextFormat(Qt::PlainText);
    pillar = new Chip;
    code = label({}, Type::Small, Token::T2);
    type = new Button(tr("Type a figure"), u"edit"_s);
    type->setObjectName(u"typeFigure"_s);
    type->setSmall();
    connect(type, &QPushButton::clicked, this, &TargetEditor::typeAsked);
    row->addWidget(name, 1);
    row->addWidget(pillar);
    row->addWidget(code);
    row->addWidget(type);
}

void TargetEditor::buildFields() {
    form = new QWidget;
    formLayout = new QVBoxLayout(form);
    formLayout->setContentsMargins(0, 0, 0, 0);
    formLayout->setSpacing(0);
    body()->addWidget(form);
    watched = label(tr("A share is watched, not assigned: set the target of what it counts."), Type::Body, Token::T2);
    watched->setWordWrap(true);
    watched->setContentsMargins(14, 0, 14, 10);
    body()->addWidget(watched);
    auto* row = line(formLayout, 14, 0, 10, 8);
    value = new QLineEdit;
    value->setObjectName(u"value"_s);
    value->setProperty("strong", true);
    from = new DateEdit;
    from->setObjectName(u"from"_s);
    due = new DateEdit;
    due->setObjectName(u"due"_s);
    decision = new QLineEdit;
    decision->setObjectName(u"decision"_s);
    const auto add = [&](const QString& key, const QString& text, QLineEdit* field, int width) {
        field->setProperty("compact", true);
        auto* holder = new FormRow(text, field);
        if (width > 0)
            holder->setFixedWidth(int(width * Theme::of().fontScale() / 100.0));
        rows.insert(key, holder);
        row->addWidget(holder, width > 0 ? 0 : 1, Qt::AlignTop);
        connect(field, &QLineEdit::textChanged, this, [this, key] {
            if (filling)
                return;
            rows[key]->clearMessage();
            take();
        });
    };
    add(u"value"_s, tr("Target for the year"), value, 112);
    add(u"from"_s, tr("Counted from"), from, 120);
    add(u"due"_s, tr("Due date"), due, 120);
    add(u"decision"_s, tr("By decision"), decision, 0);
    for (DateEdit* date : {from, due})
        connect(date, &DateEdit::editingFinished, this, [date, row = rows[date == from ? u"from"_s : u"due"_s]] {
            if (!date->problem().isEmpty())
                row->setError(date->problem());
        });
    connect(value, &QLineEdit::editingFinished, this, [this] {
        const auto count = parseCount(value->text());
        if (count)
            value->setText(showCount(*count));
        else if (!value->text().trimmed().isEmpty())
            rows[u"value"_s]->setError(count.error().text);
    });
}

void TargetEditor::buildSplit() {
    formLayout->addWidget(new Rule);
    auto* row = line(formLayout, 14, 6, 8);
    row->addWidget(label(tr("Assigned to neighbourhoods"), Type::BodyBold));
    row->addStretch(1);
    split = new Segmented(tr("How to split"));
    split->setObjectName(u"split"_s);
    split->setChoices({tr("By households"), tr("Equally"), tr("By hand"), tr("Not split")});
    split->setChoiceIcon(0, u"house"_s);
    row->addWidget(split);
    connect(split, &Segmented::chose, this, [this](int index) {
        shown.form.split = ways[index];
        shown.form.parts = index == 2 ? given : computedParts();
        measure();
        emit formChanged();
    });
    formLayout->addWidget(new Rule);
    parts = new TargetParts;
    parts->setObjectName(u"parts"_s);
    formLayout->addWidget(parts);
    connect(parts, &TargetParts::partChanged, this, [this](AreaId area, qint64 count) {
        shown.form.parts = given;
        shown.form.parts[area] = count;
        shown.form.split = Split::Manual;
        split->setCurrent(2);
        measure();
        emit formChanged();
    });
    connect(parts, &TargetParts::reachedOpened, this, &TargetEditor::reachedOpened);
    mismatch = label({}, Type::Small, Token::Ri);
    mismatch->setObjectName(u"mismatch"_s);
    mismatch->setContentsMargins(14, 4, 14, 0);
    formLayout->addWidget(mismatch);
    auto* caption = line(body(), 14, 9, 0, 8);
    chartTitle = label({}, Type::BodyBold);
    chartNote = label({}, Type::Small, Token::T2);
    caption->addWidget(chartTitle);
    caption->addWidget(chartNote);
    caption->addStretch(1);
    bars = new MonthBars;
    bars->setObjectName(u"months"_s);
    connect(bars, &CourseChart::opened, this, &TargetEditor::monthOpened);
    body()->addWidget(bars, 1);
    nothingYet = label(tr("Nothing has come in yet."), Type::Small, Token::T2);
    nothingYet->setContentsMargins(14, 4, 14, 0);
    body()->addWidget(nothingYet);
    body()->addStretch(0);
}

void TargetEditor::buildFoot() {
    QHBoxLayout* row = foot();
    row->setContentsMargins(14, 9, 14, 9);
    row->setSpacing(10);
    save = new Button(tr("Save the target"), u"check"_s);
    save->setObjectName(u"saveTarget"_s);
    save->setKind(Button::Kind::Primary)->setHint(u"Ctrl+S"_s, true);
    drop = new Button(tr("Drop the changes"));
    drop->setObjectName(u"dropTarget"_s);
    drop->setHint(u"Esc"_s);
    row->addWidget(save);
    row->addWidget(drop);
    row->addStretch(1);
    unsaved = new QWidget;
    auto* box = new QHBoxLayout(unsaved);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    box->addWidget(new IconLabel(u"edit"_s, Token::Wa, 13));
    unsavedText = label({}, Type::Small, Token::Wa);
    unsavedText->setObjectName(u"unsaved"_s);
    other = wordLink({});
    other->setInk(Token::Wa);
    ::sotoso::setType(other, Type::Small);
    box->addWidget(unsavedText);
    box->addWidget(other);
    row->addWidget(unsaved);
    versions = wordLink({});
    versions->setObjectName(u"versions"_s);
    ::sotoso::setType(versions, Type::Small);
    row->addWidget(versions);
    connect(save, &QPushButton::clicked, this, &TargetEditor::saveAsked);
    connect(drop, &QPushButton::clicked, this, &TargetEditor::dropAsked);
    connect(other, &QAbstractButton::clicked, this, &TargetEditor::otherAsked);
    connect(versions, &QAbstractButton::clicked, this, [this] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (auto it = shown.versions.crbegin(); it != shown.versions.crend(); ++it) {
            QString text = tr("Set on %1: %2, from %3 to %4")
                               .arg(showDate(it->setOn), showCount(it->value), showDate(it->from), showDate(it->due));
            if (!it->decision.isEmpty())
                text += u" · "_s + it->decision;
            menu->addAction(text)->setEnabled(false);
        }
        menu->popup(versions->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
}

void TargetEditor::show(const ShownTarget& target) {
    filling = true;
    const bool another = target.figure.indicator.id != shown.figure.indicator.id;
    shown = target;
    const auto set = [](QLineEdit* field, const QString& text) {
        if (field->text() == text)
            return;
        field->setText(text);
        field->setCursorPosition(0);
    };
    for (DateEdit* date : {from, due})
        date->setNear(context.today());
    set(value, shown.form.value);
    set(from, shown.form.from);
    set(due, shown.form.due);
    set(decision, shown.form.decision);
    split->setCurrent(int(std::find(std::begin(ways), std::end(ways), shown.form.split) - std::begin(ways)));
    if (another)
        for (FormRow* row : std::as_const(rows))
            row->clearMessage();
    filling = false;
    measure();
    describe();
}

void TargetEditor::describe() {
    const Indicator& indicator = shown.figure.indicator;
    name->setText(words::name(indicator));
    setAccessibleName(words::name(indicator));
    pillar->setChip({ChipKind::Neutral, nameOfPillar(indicator.pillar), u"dashboard"_s});
    code->setText(tr("Code %1").arg(indicator.code));
    code->setToolTip(words::english() ? indicator.explanationEn : indicator.explanationVi);
    type->setVisible(indicator.allowTally);
    const bool share = indicator.kind == IndicatorKind::Ratio;
    form->setVisible(!share);
    watched->setVisible(share);
    value->setAccessibleName(tr("Target for the year, %1").arg(words::unit(indicator)));
    // A stock has no "new in the month"; a share neither.
    const bool flows = indicator.kind == IndicatorKind::Flow || indicator.kind == IndicatorKind::Cumulative;
    const bool some = std::any_of(shown.course.points.begin(), shown.course.points.end(),
                                  [](const Course::Point& point) { return point.inPeriod != 0; });
    chartTitle->setText(flows ? tr("New in each period") : tr("Change in each period"));
    chartNote->setText(shown.course.standing && shown.course.standing->needed > 0
                           ? tr("dashed: %1 a month are needed").arg(showCount(shown.course.standing->needed))
                           : QString());
    chartTitle->setVisible(some);
    chartNote->setVisible(some);
    bars->setVisible(some);
    nothingYet->setVisible(!some);
    if (some)
        bars->setCourse(shown.course, shown.course.points.last().period);
    const bool any = !shown.versions.isEmpty();
    versions->setVisible(any);
    if (any) {
        const QString text =
            shown.versions.size() == 1
                ? tr("Set on %1").arg(showDate(shown.versions.last().setOn))
                : tr("Set %1 times, last on %2").arg(shown.versions.size()).arg(showDate(shown.versions.last().setOn));
        versions->setLink(text, tr("%1, show the versions").arg(text));
    }
}

/// The fields as they are typed.
void TargetEditor::take() {
    TargetForm& typed = shown.form;
    const bool valueChanged = typed.value != value->text();
    typed.value = value->text();
    typed.from = from->text();
    typed.due = due->text();
    typed.decision = decision->text();
    // A computed split follows the value; parts typed by hand stay.
    if (valueChanged && typed.split != Split::Manual)
        typed.parts = computedParts();
    if (typed.problems(context.today()).isEmpty())
        measure();
    emit formChanged();
}

/// Parts that are computed anew stand empty; those of the target that was saved stay as they were set.
QHash<AreaId, qint64> TargetEditor::computedParts() const {
    const bool same = shown.form.value == shown.saved.value && shown.form.split == shown.saved.split;
    return same ? shown.saved.parts : QHash<AreaId, qint64>();
}

void TargetEditor::measure() {
    actions::TargetDraft draft = shown.form.draft(indicator(), context.today());
    QHash<AreaId, qint64> reached;
    for (const FigurePart& part : std::as_const(shown.figure.parts))
        if (const auto count = shown.figure.standing ? part.reached : reachedOf(part.value, {}); count && part.id)
            reached.insert(AreaId(part.id), *count);
    const auto ward = reachedOf(shown.figure.value, shown.figure.standing);
    const QDate day = shown.figure.standing ? shown.figure.standing->day : context.today();
    const auto sheet =
        context.store.read([&](const Db& db) { return actions::targetSheet(db, draft, reached, ward, day); });
    if (!sheet)
        return;
    given.clear();
    for (const actions::TargetLine& part : sheet->lines)
        given.insert(part.area, part.given);
    parts->setSheet(*sheet, draft);
    const qint64 gap = sheet->sum.given - draft.value;
    mismatch->setVisible(!sheet->fits);
    mismatch->setText(
        gap > 0 ? tr("The parts add up to %1: %2 too many").arg(showCount(sheet->sum.given), showCount(gap))
                : tr("The parts add up to %1: %2 are missing").arg(showCount(sheet->sum.given), showCount(-gap)));
}

void TargetEditor::focusValue() {
    if (form->isHidden()) {
        type->setFocus(Qt::OtherFocusReason);
        return;
    }
    value->setFocus(Qt::OtherFocusReason);
    value->selectAll();
}

bool TargetEditor::check() {
    const auto problems = shown.form.problems(context.today());
    QWidget* first = nullptr;
    for (const QString& key : {u"value"_s, u"from"_s, u"due"_s}) {
        if (!problems.contains(key))
            continue;
        rows[key]->setError(problems[key]);
        if (!first)
            first = rows[key]->editor();
    }
    if (!first && shown.form.value.trimmed().isEmpty()) {
        rows[u"value"_s]->setError(tr("Type the target"));
        first = value;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

void TargetEditor::showError(const Error& error) {
    FormRow* row = rows.value(error.field);
    if (row) {
        row->setError(error.text);
        row->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    mismatch->setText(error.text);
    mismatch->show();
    split->setFocus(Qt::OtherFocusReason);
}

void TargetEditor::setUnsaved(int count, const QString& otherName) {
    save->setEnabled(changed());
    drop->setEnabled(changed());
    unsaved->setVisible(count > 0);
    unsavedText->setText(otherName.isEmpty() ? tr("%n change(s) not saved", nullptr, count) : tr("Not saved:"));
    other->setVisible(!otherName.isEmpty());
    other->setLink(otherName, tr("%1, not saved, show it").arg(otherName));
    versions->setVisible(count == 0 && !shown.versions.isEmpty());
}

} // namespace sotoso
