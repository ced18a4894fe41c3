// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/period.h"

#include <QDate>

#include <functional>

namespace sotoso {

class Store;
class Figures;
class Search;
class Prompts;

/// What pages are given, by reference. No singletons: two windows on two books would have two of these.
struct Context {
    Store& store;
    Figures&
        figures; ///< may not be ready() yet: a page then shows what needs no figures, and is reloaded once they are
    Search& search;
    Prompts& prompts;
    std::function<QDate()> today;   ///< the book's own day for the sample, else the system's; --today sets it
    std::function<int()> year;      ///< the year looked at (the rail's second line); a book is for ever
    std::function<Scheme()> scheme; ///< how the book cuts its months
};

} // namespace sotoso
