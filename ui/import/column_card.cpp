// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_card.h"

#include "app/base/text.h"
#include "app/exchange/decode_columns.h"
#include "ui/shared/field.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>

namespace sotoso {
using namespace Qt::StringLiterals;
using exchange::Field;

namespace {

/// A running number is nobody's question.
bool isRunningNumber(const QString& title) {
    static const QStringList known{u"tt"_s, u"stt"_s, u"so tt"_s, u"so thu tu"_s, u"thu tu"_s, u"no"_s};
    return known.contains(text::fold(title).remove(u'.').trimmed());
}

/// Every choice is tried at once, so that arrow keys open the list instead of walking through it.
class ChoiceBox : public ComboBox {
protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            showPopup();
        else
            ComboBox::keyPressEvent(event);
    }
};

} // namespace

ColumnCard::ColumnCard(QWidget* parent) : CardFrame(tr("Match columns"), parent) {
    setDivided(true);
    kept = (new Button(tr("Kept mappings")))->setSmall();
    kept->setObjectName(u"importMappings"_s);
    kept->setDropDown(true);
    menu = new QMenu(kept);
    connect(kept, &QAbstractButton::clicked, this,
            [this] { menu->popup(kept->mapToGlobal(QPoint(0, kept->height()))); });
    addAction(kept);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto* inner = new QWidget;
    inner->setObjectName(u"scrolled"_s);
    grid = new QGridLayout(inner);
    grid->setContentsMargins(8, 4, 8, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    scroll->setWidget(inner);
    body()->addWidget(scroll, 1);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 8, 12, 10);
    line->setSpacing(8);
    sayIcon = new IconLabel(u"warning"_s, Token::Wa);
    say = label({}, Type::Small, Token::Wa);
    say->setObjectName(u"importColumnsSay"_s);
    say->setWordWrap(true);
    line->addWidget(sayIcon, 0, Qt::AlignTop);
    line->addWidget(say, 1);
    body()->addLayout(line);
}

void ColumnCard::setKept(const QStringList& names) {
    menu->clear();
    for (const QString& name : names)
        connect(menu->addAction(name), &QAction::triggered, this, [this, name] { emit keptChosen(name); });
    if (!names.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("Keep these choices")), &QAction::triggered, this, &ColumnCard::keepAsked);
    if (names.isEmpty())
        return;
    auto* away = menu->addMenu(tr("Remove"));
    for (const QString& name : names)
        connect(away->addAction(name), &QAction::triggered, this, [this, name] { emit forgetAsked(name); });
}

void ColumnCard::build(const exchange::HeaderMatch& header, exchange::ImportKind kind) {
    while (QLayoutItem* item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    lines.clear();
    shown = kind;
    int row = 0;
    for (const QString& title : {tr("Column"), tr("Title in the file"), tr("Write to")})
        grid->addWidget(label(title, Type::SmallBold, Token::T2), 0, row++);
    grid->setColumnStretch(2, 2);
    row = 1;
    for (auto it = header.titles.begin(); it != header.titles.end(); ++it, ++row) {
        auto* field = new ChoiceBox;
        field->setObjectName(u"importColumn-%1"_s.arg(it.key()));
        field->setAccessibleName(tr("Column %1, %2: write to").arg(exchange::columnLetters(it.key()), it.value()));
        field->setMinimumWidth(130);
        field->setMaximumWidth(202);
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setStyleProperty(field, "compact", true);
        field->addItem({}, -1);
        for (const Field each : exchange::readFieldsOf(kind))
            field->addItem(exchange::fieldName(each), int(each));
        auto* mark = new IconLabel(u"ok"_s, Token::Ok);
        auto* name = label(it.value(), Type::BodyBold);
        name->setToolTip(it.value());
        name->setMinimumWidth(60);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        grid->addWidget(label(exchange::columnLetters(it.key()), Type::Body, Token::T2), row, 0, Qt::AlignHCenter);
        grid->addWidget(name, row, 1);
        grid->addWidget(field, row, 2);
        grid->addWidget(mark, row, 3, Qt::AlignCenter);
        connect(field, &QComboBox::activated, this, [this, field, title = it.value()] {
            const int chosen = field->currentData().toInt();
            emit mapped(title, chosen < 0 ? std::optional<Field>() : Field(chosen));
        });
        lines += Line{it.key(), it.value(), field, mark, false};
    }
    grid->setRowStretch(row, 1);
}

void ColumnCard::show(const exchange::HeaderMatch& header, exchange::ImportKind kind, const exchange::ColumnMap& map,
                      const QString& lacking) {
    QList<int> columns;
    QStringList titles;
    for (const Line& line : std::as_const(lines)) {
        columns += line.column;
        titles += line.title;
    }
    if (kind != shown || columns != header.titles.keys() || titles != header.titles.values())
        build(header, kind);
    int matched = 0;
    QStringList open, guessed;
    for (Line& line : lines) {
        const auto field = std::find(header.columns.begin(), header.columns.end(), line.column);
        const bool found = field != header.columns.end();
        line.open = !found && !map.columns.contains(line.title) && !isRunningNumber(line.title);
        line.field->setItemText(0, line.open ? tr("Choose where it goes") : tr("Do not import it"));
        line.field->setCurrentIndex(found ? line.field->findData(int(field.key())) : 0);
        const bool guess = found && header.guessed.contains(field.key());
        line.mark->setIconName(guess       ? u"help"_s
                               : found     ? u"ok"_s
                               : line.open ? u"warning"_s
                                           : u"minus"_s,
                               guess       ? Token::Wa
                               : found     ? Token::Ok
                               : line.open ? Token::Wa
                                           : Token::T3);
        line.mark->setToolTip(guess ? tr("Told by what stands in the column") : QString());
        setFieldState(line.field, line.open || guess ? FieldState::Notice : FieldState::Normal);
        matched += found;
        if (guess)
            guessed += exchange::columnLetters(line.column);
        if (line.open)
            open += exchange::columnLetters(line.column);
    }
    setExtra(tr("%1 of %2 columns matched").arg(matched).arg(lines.size()));
    QStringList words;
    if (!lacking.isEmpty())
        words += lacking;
    else if (!open.isEmpty())
        words += tr("Not decided: column %1. It will not be imported.").arg(open.join(u", "_s));
    if (!guessed.isEmpty())
        words += tr("Told by what stands in it: column %1. See whether it is right.").arg(guessed.join(u", "_s));
    say->setText(words.join(u' '));
    setTone(say, lacking.isEmpty() ? Token::Wa : Token::Ri);
    sayIcon->setIconName(lacking.isEmpty() ? u"warning"_s : u"error"_s, lacking.isEmpty() ? Token::Wa : Token::Ri);
    sayIcon->setVisible(!say->text().isEmpty());
    say->setVisible(!say->text().isEmpty());
}

QWidget* ColumnCard::firstField() const {
    const auto open = std::find_if(lines.begin(), lines.end(), [](const Line& line) { return line.open; });
    return open != lines.end() ? open->field : lines.isEmpty() ? nullptr : lines.first().field;
}

} // namespace sotoso
