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
#include "ui/shared/current_stack.h"
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

QWidget* TargetsPage::buildList() {
    auto* card = new CardFrame;
    searchRow = new QWidget;
    auto* row = new QHBoxLayout(searchRow);
    row->setContentsMargins(8, 6, 8, 6);
    search = new SearchField(tr("Find an indicator"));
    search->setObjectName(u"findTarget"_s);
    search->setHint(u"Ctrl+F"_s);
    row->addWidget(search);
    card->body()->addWidget(searchRow);
    searchRow->hide();
    connect(search, &SearchField::searched, this, &TargetsPage::fillList);
    connect(search, &SearchField::wentDown, this, [this] { list->setFocus(Qt::TabFocusReason); });
    connect(search, &SearchField::entered, this, [this] {
        for (const Line& line : model->rows())
            if (!line.group) {
                show(line.target.figure.indicator.id);
                editor->focusValue();
                return;
            }
    });

    model = new TableModel<Line>(
        {{tr("Indicator"),
          [](const Line& l) { return l.group ? l.title : words::name(l.target.figure.indicator); },
          Qt::AlignLeft,
          0,
          {},
          [this](const Line& l, int role) -> QVariant {
              if (l.group)
                  return {};
              if (role == CellRole::Bold)
                  return l.target.figure.indicator.id == current;
              if (role == CellRole::Icon && l.unsaved)
                  return u"edit"_s;
              return {};
          }},
         {tr("Reached / assigned"),
          [](const Line& l) -> QVariant {
              const Figure& f = l.target.figure;
              if (f.indicator.kind == IndicatorKind::Ratio && f.percent)
                  return showDecimal(*f.percent) + u'%';
              const auto reached = reachedOf(f.value, f.standing);
              return reached ? showCount(*reached) : f.standing ? u"–"_s : QString();
          },
          Qt::AlignRight,
          92,
          {},
          [](const Line& l, int role) -> QVariant {
              const Figure& f = l.target.figure;
              if (role == CellRole::After)
                  return f.standing ? u" / "_s + showCount(f.standing->target.value) : QString();
              if (role == CellRole::Link)
                  return !l.group && reachedOf(f.value, f.standing).has_value();
              return {};
          }},
         {tr("Course"),
          {},
          Qt::AlignLeft,
          84,
          {},
          [](const Line& l, int role) -> QVariant {
              if (role != CellRole::Spark)
                  return {};
              QVariantList totals;
              bool any = false;
              for (const Course::Point& point : l.target.course.points) {
                  totals += point.total;
                  any = any || point.total != 0;
              }
              return totals.size() > 1 && any ? QVariant(totals) : QVariant();
          },
          tr("Course by month")},
         {tr("Pace"),
          [](const Line& l) { return l.group || l.target.figure.standing ? QString() : nameOf(Pace::Watched); },
          Qt::AlignLeft,
          132,
          {},
          [](const Line& l, int role) -> QVariant {
              const auto& standing = l.target.figure.standing;
              if (role == CellRole::Chip && standing)
                  return QVariant::fromValue(words::paceChip(standing->pace));
              return role == CellRole::Tone ? QVariant(int(Token::T2)) : QVariant();
          }}},
        this);
    model->key = [](const Line& l) { return QVariant(qlonglong(l.target.figure.indicator.id.value)); };
    model->group = [](const Line& l) { return l.group ? QVariant(u" · %1"_s.arg(l.count)) : QVariant(); };
    list = new TableView;
    list->setObjectName(u"targets"_s);
    list->setAccessibleName(tr("Indicators"));
    list->setRowHeight(35);
    list->setTable(model);
    connect(list, &TableView::currentRowSettled, this, [this](const QModelIndex& index) {
        if (index.isValid() && !model->row(index).group)
            show(model->row(index).target.figure.indicator.id);
    });
    connect(list, &TableView::rowActivated, this, [this](const QModelIndex& index) {
        if (model->row(index).group)
            return;
        show(model->row(index).target.figure.indicator.id);
        if (tabs)
            tabs->setCurrent(1);
        if (typing)
            tallies->focusFirst();
        else
            editor->focusValue();
    });
    connect(list, &TableView::linkActivated, this, [this](const QModelIndex& index) {
        show(model->row(index).target.figure.indicator.id);
        openReached({});
    });
    card->body()->addWidget(list, 1);
    card->setMinimumWidth(460);
    return card;
}

QWidget* TargetsPage::buildDetail() {
    detail = new CurrentStack;
    editor = new TargetEditor(context);
    tallies = new TallyPanel(context);
    auto* nothing = new CardFrame;
    auto* empty = new EmptyState(u"target"_s, tr("No target has been set yet"),
                                 tr("Set the first one: what the ward has been assigned, by when."));
    connect(empty->addButton(tr("Add a target"), u"plus"_s), &QPushButton::clicked, this, [this] {
        setShown(Shown::All);
        search->setFocus(Qt::OtherFocusReason);
    });
    nothing->body()->addWidget(empty);
    for (QWidget* each : std::initializer_list<QWidget*>{nothing, editor, tallies})
        detail->addWidget(each);
    connect(editor, &TargetEditor::formChanged, this, &TargetsPage::takeForm);
    connect(editor, &TargetEditor::saveAsked, this, &TargetsPage::save);
    connect(editor, &TargetEditor::dropAsked, this, &TargetsPage::drop);
    connect(editor, &TargetEditor::typeAsked, this, [this] { type(true); });
    connect(editor, &TargetEditor::otherAsked, this, [this] {
        for (auto it = drafts.cbegin(); it != drafts.cend(); ++it)
            if (it.key() != current) {
                show(it.key());
                editor->focusValue();
                return;
            }
    });
    connect(editor, &TargetEditor::reachedOpened, this, &TargetsPage::openReached);
    connect(editor, &TargetEditor::monthOpened, this, [this](const NamedPeriod& month) {
        if (const ShownTarget* of = target(current))
            emit open(u"records"_s, {{u"key"_s, recordKey({of->figure.indicator.code, month, Span::Period, {}, {}})}});
    });
    connect(tallies, &TallyPanel::closed, this, [this] { type(false); });
    connect(tallies, &TallyPanel::done, this, [this](const QString& text) { emit done(text, true); });
    detail->setMinimumWidth(560);
    return detail;
}

} // namespace sotoso
