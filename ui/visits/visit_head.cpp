// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_head.h"

#include "app/base/parse.h"
#include "app/base/text.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace sotoso {
using namespace Qt::StringLiterals;

VisitHead::VisitHead(QWidget* parent) : QWidget(parent) {
    dayEdit = new DateEdit;
    dayEdit->setObjectName(u"day"_s);
    groupBox = new ComboBox;
    groupBox->setObjectName(u"group"_s);
    visitorsEdit = new QLineEdit;
    visitorsEdit->setObjectName(u"visitors"_s);
    visitorsEdit->setPlaceholderText(tr("Names, with ; between"));
    auto* choose = visitorsEdit->addAction(icon(u"chevron-down"_s, Token::T2), QLineEdit::TrailingPosition);
    choose->setToolTip(tr("Choose members (↓)"));
    sheetEdit = new QLineEdit;
    sheetEdit->setObjectName(u"sheet"_s);
    for (QWidget* each : fields()) {
        each->setProperty("compact", true);
        each->installEventFilter(this);
    }
    day = new FormRow(tr("Day of the visit"), dayEdit);
    group = new FormRow(tr("Sub-group"), groupBox);
    visitors = new FormRow(tr("Visitors"), visitorsEdit);
    sheet = new FormRow(tr("Paper sheet no."), sheetEdit);
    auto* row = new QGridLayout(this);
    row->setContentsMargins(14, 8, 14, 9);
    row->setHorizontalSpacing(12);
    int column = 0;
    for (FormRow* each : {day, group, visitors, sheet}) {
        if (each != sheet) {
            each->setPinnable(true);
            each->setPinned(true);
        }
        row->addWidget(each, 0, column++, Qt::AlignTop);
    }
    day->setKey(u"F4"_s);
    row->setColumnStretch(2, 1);
    fitColumns();
    connect(&Theme::of(), &Theme::changed, this, &VisitHead::fitColumns);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto said = [this] {
        if (!loading)
            emit edited();
    };
    connect(dayEdit, &QLineEdit::textChanged, this, said);
    connect(groupBox, &QComboBox::currentIndexChanged, this, [this, said] {
        groupChosen = groupChosen || !loading;
        said();
    });
    connect(visitorsEdit, &QLineEdit::textChanged, this, said);
    connect(sheetEdit, &QLineEdit::textChanged, this, said);
    connect(dayEdit, &DateEdit::dateChanged, this, [this] {
        if (!loading)
            emit dayChanged();
    });
    connect(choose, &QAction::triggered, this, &VisitHead::chooseVisitors);
}

/// As wide as their letters need; what is left is the visitors'.
void VisitHead::fitColumns() {
    const int captionHeight = KeyHint(u"F4"_s).sizeHint().height(); // one line of captions, with a key or without
    for (FormRow* each : {day, group, visitors, sheet})
        each->findChild<QLabel*>()->setMinimumHeight(captionHeight);
    const double scale = Theme::of().fontScale() / 100.0;
    day->layout()->invalidate(); // the letters are others now, in its parts too
    day->layout()->activate();
    day->setFixedWidth(std::max({int(138 * scale), dayEdit->sizeHint().width(), day->layout()->minimumSize().width()}));
    group->setFixedWidth(std::clamp(groupBox->sizeHint().width(), int(176 * scale), int(240 * scale)));
    sheet->setFixedWidth(int(128 * scale));
}

QList<QWidget*> VisitHead::fields() const {
    return {dayEdit, groupBox, visitorsEdit, sheetEdit};
}

void VisitHead::setFacts(const VisitFacts& given, QDate day_) {
    loading = true;
    facts = given;
    today = day_;
    dayEdit->setNear(today);
    const qint64 chosen = groupBox->currentData().toLongLong();
    groupBox->clear();
    groupBox->addItem(tr("None given"), 0LL);
    for (const SubGroup& each : std::as_const(facts.groups)) {
        QStringList areas;
        for (const AreaId id : each.areas)
            for (const Area& area : std::as_const(facts.areas))
                if (area.id == id)
                    areas.append(area.name.left(1).toLower() + area.name.mid(1));
        const QString where = areas.size() == 1 ? areas.first() : QString();
        groupBox->addItem(where.isEmpty() ? each.name : u"%1 – %2"_s.arg(each.name, where), each.id.value);
    }
    groupBox->setCurrentIndex(std::max(0, groupBox->findData(chosen)));
    loading = false;
    fitColumns();
}

void VisitHead::load(const VisitForm& form) {
    loading = true;
    const auto set = [](QLineEdit* edit, const QString& text) {
        if (edit->text() != text)
            edit->setText(text);
    };
    if (const auto typed = parseDate(form.day, today))
        dayEdit->setDate(*typed);
    else
        set(dayEdit, form.day);
    groupBox->setCurrentIndex(std::max(0, groupBox->findData(form.group.value)));
    groupChosen = form.groupChosen;
    set(visitorsEdit, form.visitors);
    set(sheetEdit, form.sheetNo);
    loading = false;
}

void VisitHead::store(VisitForm& form) const {
    form.day = dayEdit->text();
    form.group = GroupId(groupBox->currentData().toLongLong());
    form.groupChosen = groupChosen;
    form.visitors = visitorsEdit->text();
    form.sheetNo = sheetEdit->text();
}

VisitForm VisitHead::nextOf(const VisitForm& form) const {
    VisitForm next;
    next.day = day->isPinned() ? form.day : showDate(today);
    if (group->isPinned()) {
        next.group = form.group;
        next.groupChosen = form.groupChosen;
    }
    if (visitors->isPinned())
        next.visitors = form.visitors;
    next.sheetNo = nextSheetNo(form.sheetNo);
    return next;
}

void VisitHead::focusNext() {
    const QList<QWidget*> all = fields();
    const qsizetype at = all.indexOf(focusWidget());
    const bool inside = at >= 0 && all.at(at)->hasFocus();
    QWidget* next = all.at(inside ? (at + 1) % all.size() : 0);
    next->setFocus(Qt::ShortcutFocusReason);
    if (auto* edit = qobject_cast<QLineEdit*>(next))
        edit->selectAll();
}

bool VisitHead::advance() {
    const QList<QWidget*> all = fields();
    for (qsizetype i = 0; i + 1 < all.size(); ++i)
        if (all.at(i)->hasFocus()) {
            focusNext();
            return true;
        }
    return false;
}

bool VisitHead::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && modifiers == Qt::NoModifier) {
        if (object == dayEdit)
            dayEdit->complete();
        if (!advance())
            emit finished();
        return true;
    }
    if (object == visitorsEdit && key->key() == Qt::Key_Down) {
        chooseVisitors();
        return true;
    }
    return false;
}

void VisitHead::chooseVisitors() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const GroupId chosen(groupBox->currentData().toLongLong());
    const auto add = [this](QMenu* to, const Member& member) {
        const QString key = text::sameKey(member.name);
        QAction* action = to->addAction(member.name);
        action->setCheckable(true);
        for (const QString& name : visitorsEdit->text().split(u';'))
            if (text::sameKey(name) == key)
                action->setChecked(true);
        connect(action, &QAction::triggered, this, [this, key, name = member.name](bool on) {
            QStringList names;
            for (const QString& each : visitorsEdit->text().split(u';', Qt::SkipEmptyParts))
                if (text::sameKey(each) != key)
                    names.append(each.trimmed());
            if (on)
                names.append(name);
            visitorsEdit->setText(names.join(u"; "_s));
        });
    };
    QList<Member> others;
    for (const Member& member : std::as_const(facts.members)) {
        if (chosen && facts.inGroup.contains({chosen, member.id}))
            add(menu, member);
        else
            others.append(member);
    }
    QMenu* rest = menu->isEmpty() ? menu : menu->addMenu(tr("Other members"));
    for (const Member& member : std::as_const(others))
        add(rest, member);
    if (menu->isEmpty())
        menu->addAction(tr("No members are in the book yet"))->setEnabled(false);
    menu->popup(visitorsEdit->mapToGlobal(QPoint(0, visitorsEdit->height() + 2)));
}

void VisitHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface2));
    paint::line(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Line));
}

} // namespace sotoso
