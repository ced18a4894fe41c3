// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/answer.h"

namespace sotoso {

/// What Figures keeps: the facts, and what was counted from them by each scheme's years since they last changed.
class Figures::Memory {
public:
    explicit Memory(Store& of) : store(of) {}

    Store& store;
    counting::Facts facts;

    /// Reads into the facts. What breaks off leaves none, so that no half of a change is ever counted.
    template <class F>
    auto fill(F&& read) {
        auto done = store.read(std::forward<F>(read));
        if (!done) {
            facts.forget();
            forgetCounts();
        }
        return done;
    }
    /// All facts read and up to date; throws a Failure.
    void catchUp();
    /// The facts counted: valid until they change.
    const counting::Counted& counted(Scheme scheme);
    counting::Answer answer(Scheme scheme, By by = By::None);
    Course course(const Indicator& indicator, const NamedPeriod& period, QDate today);
    QList<FollowUp> followUps(QDate until);
    void forgetCounts() { counts.fill(std::nullopt); }
    /// The indicator of a code; throws when there is none.
    const Indicator& indicator(const QString& code) const;

    std::vector<counting::Series> memberSeries; ///< of the last question by member

private:
    void follow(const counting::Revision& revision);
    std::array<std::optional<counting::Counted>, 2> counts;
};

} // namespace sotoso
