// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/search_panel.h"

#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/domain/codes.h"
#include "app/storage/households.h"
#include "app/storage/store.h"
#include "ui/visits/quick_forms.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

/// "+ Thêm hộ mới  Ctrl Enter" at the foot of the list.
class AddRow : public QAbstractButton {
public:
    explicit AddRow(const QString& text) {
        setText(text);
        setAccessibleName(text);
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(12, 1, 12, 0);
        row->setSpacing(8);
        row->addStretch(1);
        row->addWidget(new KeyHint(u"Ctrl"_s));
        row->addWidget(new KeyHint(u"Enter"_s));
    }
    QSize sizeHint() const override { return {200, std::max(34, QFontMetrics(font()).height() + 14)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), color(underMouse() ? Token::Hover : Token::Surface2));
        paint::line(&painter, QRectF(0, 0, width(), 1), color(Token::Line));
        const QFontMetricsF metrics(font());
        paintIcon(&painter, QRectF(12, (height() - 15) / 2.0, 15, 15), u"plus"_s, color(Token::Accent));
        painter.setPen(color(Token::Accent));
        painter.setFont(font());
        painter.drawText(QPointF(35, std::round((height() + 1 + metrics.ascent() - metrics.descent()) / 2)), text());
    }
};

} // namespace

SearchPanel::SearchPanel(Context& given, QWidget* parent) : CardFrame({}, parent), context(given) {
    auto* box = new QVBoxLayout;
    box->setContentsMargins(12, 7, 12, 5);
    box->setSpacing(4);
    auto* titleRow = new QHBoxLayout;
    titleRow->addWidget(label(tr("1. Find the household"), Type::SmallBold));
    titleRow->addStretch(1);
    titleRow->addWidget(new KeyHint(u"F2"_s));
    box->addLayout(titleRow);
    field = new SearchField(tr("Name, house number, phone"));
    field->setObjectName(u"search"_s);
    field->setProperty("compact", false);
    field->installEventFilter(this);
    box->addWidget(field);
    auto* hintRow = new QHBoxLayout;
    hintRow->setSpacing(5);
    hintRow->addWidget(new IconLabel(u"info"_s, Token::T2, 13));
    hint = label({}, Type::Small, Token::T2);
    hint->setObjectName(u"searchHint"_s);
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    hintRow->addWidget(hint, 1);
    box->addLayout(hintRow);
    body()->addLayout(box);
    list = new FoundList;
    quick = new QuickHousehold(context);
    quick->hide();
    body()->addWidget(list, 1);
    body()->addWidget(quick);
    add = new AddRow(tr("Add a new household"));
    add->setObjectName(u"addHousehold"_s);
    body()->addWidget(add);

    connect(field, &SearchField::searched, this, [this](const QString& text) {
        folded = false;
        search(text);
    });
    connect(field, &SearchField::entered, this, [this] {
        if (const auto hit = list->current())
            emit chosen(hit->found.household, hit->found.resident);
    });
    connect(field, &SearchField::wentDown, this, [this] { list->step(1); });
    connect(list, &FoundList::chosen, this,
            [this](const HouseholdHit& hit) { emit chosen(hit.found.household, hit.found.resident); });
    connect(static_cast<AddRow*>(add), &QAbstractButton::clicked, this, &SearchPanel::addHousehold);
    connect(quick, &QuickHousehold::cancelled, this, [this] {
        escape();
        focusField();
    });
    connect(quick, &QuickHousehold::saved, this, [this](HouseholdId household) {
        escape();
        emit householdAdded(household);
    });
    describe();
}

void SearchPanel::setFacts(const VisitFacts& given) {
    facts = given;
}

void SearchPanel::setDoubles(const QList<QList<HouseholdId>>& groups) {
    repeated.clear();
    for (const QList<HouseholdId>& group : groups)
        for (qsizetype i = 1; i < group.size(); ++i)
            repeated.insert(group.at(i), group.first());
}

void SearchPanel::refresh() {
    const auto at = list->current();
    search(field->text());
    for (int row = 0; at && row < list->count(); ++row) {
        list->step(row == 0 ? -list->count() : 1);
        if (list->current()->found.household == at->found.household)
            return;
    }
    list->step(-list->count());
}

void SearchPanel::clear() {
    field->setText({}); // and nothing left to undo: Ctrl+Z is the book's again
    field->flush();
    list->setHits({}, {});
    arrange();
    describe();
}

void SearchPanel::focusField() {
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

void SearchPanel::addHousehold() {
    quick->show();
    arrange();
    quick->begin(facts, field->text());
}

bool SearchPanel::escape() {
    if (quick->isHidden())
        return false;
    quick->hide();
    arrange();
    return true;
}

void SearchPanel::setFolded(bool on) {
    folded = on;
    arrange();
}

void SearchPanel::arrange() {
    const bool adding = !quick->isHidden();
    list->setVisible(!adding && !folded && list->count() > 0);
    add->setVisible(!adding && !folded);
}

void SearchPanel::search(const QString& typed) {
    QList<HouseholdHit> hits;
    problem.clear();
    const QString text = text::clean(typed);
    if (!text.isEmpty()) {
        const auto found = context.search.find(text);
        if (found) {
            const auto described = context.store.read([&](const Db& db) {
                QList<HouseholdHit> all;
                for (const Found& each : *found)
                    all.append(hitOf(db, each));
                return all;
            });
            hits = described.value_or({});
        } else {
            problem = found.error().text;
        }
    }
    list->setHits(hits, text);
    arrange();
    describe();
}

HouseholdHit SearchPanel::hitOf(const Db& db, const Found& found) const {
    HouseholdHit hit{found, {}, {}, {}};
    const QString area = facts.areaCode(found.area);
    QStringList address;
    for (const QString& part : {found.address, area.isEmpty() ? found.areaName : area})
        if (!part.isEmpty())
            address.append(part);
    hit.address = address.join(u", "_s);
    if (found.kind == Found::Kind::Resident) {
        if (const auto household = households::byId(db, found.household, context.today()))
            hit.line = tr("in the household of %1").arg(household->headName);
        return hit;
    }
    if (const HouseholdId first = repeated.value(found.household))
        if (const auto household = households::byId(db, first, context.today()))
            hit.twin = household->code;
    const entries::Brief brief = entries::brief(db, found.household, context.today());
    QStringList parts;
    if (brief.people > 0)
        parts.append(tr("%n people", nullptr, int(brief.people)));
    if (brief.lastVisit.isValid()) {
        QString visit = tr("visited %1").arg(showDay(brief.lastVisit));
        if (brief.nextDay.isValid())
            visit += tr(", to come back");
        else if (brief.lastOutcome && *brief.lastOutcome != Outcome::Met)
            visit += u", "_s + nameOf(*brief.lastOutcome);
        parts.append(visit);
    } else {
        parts.append(tr("not visited yet"));
    }
    hit.line = parts.join(u" · "_s);
    return hit;
}

void SearchPanel::describe() {
    const bool nothing = !field->text().trimmed().isEmpty() && list->count() == 0;
    hint->setText(!problem.isEmpty() ? problem
                  : nothing          ? tr("No household found; Ctrl+Enter adds it")
                                     : tr("No accents needed; house or phone number too"));
    setTone(hint, problem.isEmpty() ? Token::T2 : Token::Ri);
}

bool SearchPanel::eventFilter(QObject* object, QEvent* event) {
    if (object == field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Up && !(key->modifiers() & ~Qt::KeypadModifier)) {
            list->step(-1);
            return true;
        }
    }
    return CardFrame::eventFilter(object, event);
}

} // namespace sotoso
