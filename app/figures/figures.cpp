// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figures.h"

#include "app/figures/doubles.h"
#include "app/figures/memory.h"

#include <QCoreApplication>

#include <climits>

namespace sotoso {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

} // namespace

void Figures::Memory::catchUp() {
    if (!facts.complete()) {
        take(fill([&](const Db& db) { facts.read(db, INT_MAX); }));
        forgetCounts();
    }
    if (facts.behind()) {
        if (const auto revision = take(fill([&](const Db& db) { return facts.follow(db); })))
            follow(*revision);
        else
            forgetCounts();
    }
}

/// A saved visit is counted where it matters, not everywhere.
void Figures::Memory::follow(const counting::Revision& revision) {
    if (revision.activities.isEmpty())
        return;
    const counting::Affected affected(facts, revision);
    const auto recount = [&](int sign) {
        for (size_t i = 0; i < counts.size(); ++i)
            if (counts[i])
                counts[i]->recount(facts, static_cast<Scheme>(i), affected, sign);
    };
    recount(-1);
    facts.apply(revision);
    recount(1);
}

const counting::Counted& Figures::Memory::counted(Scheme scheme) {
    // Years differ between the schemes: that matters only to what is counted anew each year.
    auto& first = counts[0];
    if (!first)
        first = counting::count(facts, Scheme::Nd09);
    if (scheme == Scheme::Nd09 || !first->counters.anyYearly)
        return *first;
    if (!counts[1])
        counts[1] = counting::count(facts, scheme);
    return *counts[1];
}

counting::Answer Figures::Memory::answer(Scheme scheme, By by) {
    const counting::Counted& now = counted(scheme);
    if (by == By::Member)
        take(store.read(
            [&](const Db& db) { memberSeries = counting::countByMember(facts, now, scheme, facts.visitors(db)); }));
    return {facts, now, scheme, by, by == By::Member ? &memberSeries : nullptr};
}

const Indicator& Figures::Memory::indicator(const QString& code) const {
    if (const Indicator* found = facts.indicator(code))
        return *found;
    fail(Error::Kind::NotFound, Tr::tr("There is no indicator “%1”.").arg(code), QStringLiteral("indicator"));
}

Figures::Figures(Store& store, QObject* parent) : QObject(parent), memory(new Memory(store)) {
    connect(&store, &Store::changed, this, [this](const ChangeSet& changes) { memory->facts.note(changes); });
    Doubles::of(store); // hears of changes before any page asks it about them
}
Figures::~Figures() = default;

bool Figures::ready() const {
    return memory->facts.complete();
}

Result<bool> Figures::load(int milliseconds) {
    if (ready())
        return true;
    auto done = memory->fill([&](const Db& db) { return memory->facts.read(db, milliseconds); });
    if (done && *done) {
        memory->forgetCounts();
        emit loaded();
    }
    return done;
}

Result<QList<Figure>> Figures::of(const FigureQuestion& question) {
    return guarded([&]() {
        memory->catchUp();
        counting::Answer answer = memory->answer(question.period.scheme, question.by);
        QList<Figure> figures;
        if (question.indicators.isEmpty())
            for (const Indicator& indicator : std::as_const(memory->facts.indicators))
                if (indicator.used)
                    figures += answer.figure(indicator, question.period, question.today);
        for (const QString& code : question.indicators)
            figures += answer.figure(memory->indicator(code), question.period, question.today);
        return figures;
    });
}

} // namespace sotoso
