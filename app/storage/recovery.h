// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/store.h"

/// The net under typing: a form that is being typed, kept outside its book in a file of this machine, one for each
/// book, so that nothing is lost when the program or the machine dies. The file's name says nothing of book or people.
namespace sotoso::recovery {

/// Keeps the form as it is now, in the place of what was kept before.
Result<> keep(const Store& store, const Store::Draft& typed);
/// The form is saved, among the drafts, or cleared: nothing is left to bring back.
void drop(const Store& store);
/// On opening a book: moves what was being typed when the program died to the book's drafts. Where the book cannot be
/// written it waits.
Result<> bringBack(Store& store);

} // namespace sotoso::recovery
