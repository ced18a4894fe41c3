// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_parts.h"

#include "app/base/parse.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QSpinBox>
#include <QWheelEvent>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

enum : int { Given = 4 };

/// The field of a part; the wheel scrolls the page unless it is being edited.
class PartField : public QSpinBox {
public:
    PartField() {
        setRange(0, 1'000'000'000);
        setGroupSeparatorShown(true);
        setLocale(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        setAlignment(Qt::AlignRight);
        setFocusPolicy(Qt::StrongFocus);
        setProperty("cell", true);
    }

protected:
    /// The style sheet leaves the arrows to us.
    void paintEvent(QPaintEvent* event) override {
        QSpinBox::paintEvent(event);
        QPainter painter(this);
        const double middle = height() / 2.0;
        for (const bool up : {true, false})
            paintIcon(&painter, QRectF(width() - 16, up ? middle - 11.5 : middle + 0.5, 11, 11),
                      up ? u"chevron-up"_s : u"chevron-down"_s, color(Token::T2));
    }
    void wheelEvent(QWheelEvent* event) override {
        if (hasFocus())
            QSpinBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace

TargetParts::TargetParts(QWidget* parent) : TableView(parent) {
    const auto tone = [](Token token) { return QVariant(int(token)); };
    const auto grey = [tone](const Line& line, int role) {
        return role == CellRole::Tone && !line.sum ? tone(Token::T2) : QVariant();
    };
    QList<Column<Line>> columns{
        {tr("Neighbourhood"), [](const Line& line) { return line.sum ? tr("Total") : line.part.name; }, Qt::AlignLeft,
         0},
        {tr("Number of households"), [](const Line& line) { return showCount(line.part.households); }, Qt::AlignRight,
         66},
        {tr("Share"),
         [](const Line& line) {
             return line.sum ? (line.part.households > 0 ? u"100%"_s : QString())
                             : showDecimal(line.part.share * 100) + u'%';
         },
         Qt::AlignRight,
         66,
         {},
         grey},
        {tr("Suggested"),
         [](const Line& line) { return showCount(line.part.suggested); },
         Qt::AlignRight,
         66,
         {},
         grey},
        {tr("Assigned"),
         [](const Line& line) { return line.sum && line.split ? showCount(line.part.given) : QString(); },
         Qt::AlignRight,
         116,
         {},
         [tone](const Line& line, int role) -> QVariant {
             if (!line.sum || !line.split)
                 return {};
             if (role == CellRole::Tone)
                 return tone(line.fits ? Token::Ok : Token::Ri);
             return role == CellRole::Icon ? QVariant(line.fits ? u"ok"_s : u"risk"_s) : QVariant();
         }},
        {tr("Reached"),
         [](const Line& line) { return line.part.reached ? showCount(*line.part.reached) : u"–"_s; },
         Qt::AlignRight,
         56,
         {},
         [](const Line& line, int role) -> QVariant {
             if (role == CellRole::Link)
                 return line.part.reached.has_value() && !line.sum;
             if (role == Qt::AccessibleTextRole && line.part.reached)
                 return tr("%1 reached in %2, open the records").arg(showCount(*line.part.reached), line.part.name);
             return {};
         }},
        {tr("Need/month"),
         [](const Line& line) {
             return (line.split || line.sum) && line.part.given > 0 ? showDecimal(line.part.need) : QString();
         },
         Qt::AlignRight,
         104,
         {},
         [tone](const Line& line, int role) -> QVariant {
             const bool risk = !line.sum && line.part.pace == Pace::AtRisk;
             if (!risk)
                 return {};
             if (role == CellRole::Tone)
                 return tone(Token::Ri);
             if (role == CellRole::Icon)
                 return u"risk"_s;
             return role == CellRole::Bold ? QVariant(true) : QVariant();
         }}};
    for (Column<Line>& column : columns)
        column.role = [own = column.role](const Line& line, int role) {
            return role == CellRole::Sum ? QVariant(line.sum) : own ? own(line, role) : QVariant();
        };
    lines = new TableModel<Line>(columns, this);
    setTable(lines);
    setRowHeight(35);
    setRowsSelectable(false);
    setFitRows(true);
    setEdgePadding(8);
    setAccessibleName(tr("Split over the neighbourhoods"));
    connect(this, &TableView::linkActivated, this,
            [this](const QModelIndex& index) { emit reachedOpened(lines->row(index).part.area); });
}

void TargetParts::setSheet(const actions::TargetSheet& sheet, const actions::TargetDraft& draft) {
    const bool split = draft.split != Split::None;
    QList<Line> rows;
    for (const actions::TargetLine& part : sheet.lines)
        rows += Line{part, false, true, split};
    rows += Line{sheet.sum, true, sheet.fits, split};
    if (!split)
        rows.last().part.given = draft.value;
    const auto sameAreas = [&] {
        if (rows.size() != lines->rowCount())
            return false;
        for (int i = 0; i < rows.size(); ++i)
            if (rows[i].part.area != lines->rows()[i].part.area)
                return false;
        return true;
    };
    if (sameAreas()) {
        lines->refreshRows(rows);
    } else {
        lines->setRows(rows);
        placeFields();
    }
    for (int i = 0; i < fields.size(); ++i) {
        const QSignalBlocker quiet(fields[i]);
        fields[i]->setVisible(split);
        if (fields[i]->value() != rows[i].part.given)
            fields[i]->setValue(int(rows[i].part.given));
    }
}

void TargetParts::placeFields() {
    fields.clear();
    for (int i = 0; i + 1 < lines->rowCount(); ++i) {
        auto* field = new PartField;
        const actions::TargetLine part = lines->row(i).part;
        field->setObjectName(u"part%1"_s.arg(i + 1));
        for (QWidget* each : std::initializer_list<QWidget*>{field, field->findChild<QLineEdit*>()})
            each->setAccessibleName(tr("Assigned to %1").arg(part.name));
        field->installEventFilter(this);
        connect(field, &QSpinBox::valueChanged, this,
                [this, area = part.area](int value) { emit partChanged(area, value); });
        auto* cell = new QWidget;
        auto* box = new QHBoxLayout(cell);
        box->setContentsMargins(0, 0, 8, 1);
        box->addStretch(1);
        box->addWidget(field);
        field->setFixedSize(88, 27);
        cell->setFocusProxy(field);
        field->setFocusPolicy(Qt::ClickFocus); // Tab comes to them from the table: they are its last children
        setIndexWidget(lines->index(i, Given), cell);
        fields += field;
    }
}

bool TargetParts::focusNextPrevChild(bool next) {
    if (!next || !hasFocus() || fields.isEmpty() || !fields.first()->isVisible())
        return TableView::focusNextPrevChild(next);
    fields.first()->setFocus(Qt::TabFocusReason);
    fields.first()->selectAll();
    return true;
}

bool TargetParts::eventFilter(QObject* object, QEvent* event) {
    const auto at = fields.indexOf(qobject_cast<QSpinBox*>(object));
    if (event->type() == QEvent::KeyPress && at >= 0) {
        auto* key = static_cast<QKeyEvent*>(event);
        const auto to = key->key() == Qt::Key_Tab ? at + 1 : key->key() == Qt::Key_Backtab ? at - 1 : at;
        if (to != at) {
            if (to >= 0 && to < fields.size()) {
                fields[to]->setFocus(Qt::TabFocusReason);
                fields[to]->selectAll();
            } else {
                setFocus(Qt::TabFocusReason);
                TableView::focusNextPrevChild(to > at);
            }
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            QSpinBox* next = fields[(at + 1) % fields.size()];
            next->setFocus(Qt::TabFocusReason);
            next->selectAll();
            return true;
        }
    }
    return TableView::eventFilter(object, event);
}

} // namespace sotoso
