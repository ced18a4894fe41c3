// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace sotoso::counting {

/// Which of a list's items belong to whom: from each owner to the first of its items, from each item to the owner's
/// next, in the order of the list. Owner 0 is nobody and has none.
class Chains {
public:
    template <class OwnerOf>
    void build(size_t owners, size_t items, OwnerOf&& ownerOf) {
        first.assign(owners, none);
        next.assign(items, none);
        for (size_t place = items; place-- > 0;)
            if (const int owner = ownerOf(place); owner != 0)
                next[place] = std::exchange(first[static_cast<size_t>(owner)], static_cast<int>(place));
    }
    /// An item came to stand at `place`, those behind it moved on by one.
    void insert(std::ptrdiff_t place, int owner) {
        shift(place, 1);
        next.insert(next.begin() + place, none);
        if (owner == 0)
            return;
        if (static_cast<size_t>(owner) >= first.size())
            first.resize(static_cast<size_t>(owner) + 1, none);
        int& link = before(place, owner);
        next[static_cast<size_t>(place)] = std::exchange(link, static_cast<int>(place));
    }
    /// The item at `place` is gone, those behind it moved up.
    void remove(std::ptrdiff_t place, int owner) {
        if (owner != 0)
            before(place, owner) = next[static_cast<size_t>(place)];
        next.erase(next.begin() + place);
        shift(place, -1);
    }
    /// Places of what is the owner's, in their order.
    template <class Take>
    void each(int owner, Take&& take) const {
        if (static_cast<size_t>(owner) < first.size())
            for (int at = first[static_cast<size_t>(owner)]; at != none; at = next[static_cast<size_t>(at)])
                take(static_cast<size_t>(at));
    }

private:
    static constexpr int none = -1;
    /// The link that leads to the owner's first item at `place` or behind it.
    int& before(std::ptrdiff_t place, int owner) {
        int* link = &first[static_cast<size_t>(owner)];
        while (*link != none && *link < place)
            link = &next[static_cast<size_t>(*link)];
        return *link;
    }
    void shift(std::ptrdiff_t from, int by) {
        if (from >= static_cast<std::ptrdiff_t>(next.size()))
            return; // nothing stands behind it
        const int place = static_cast<int>(from);
        for (auto* links : {&first, &next})
            for (int& link : *links)
                link += link >= place ? by : 0;
    }
    std::vector<int> first, next;
};

} // namespace sotoso::counting
