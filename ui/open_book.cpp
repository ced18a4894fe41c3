// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/open_book.h"

#include "app/storage/store.h"
#include "ui/preferences.h"
#include "ui/shared/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OpenBook)
};

} // namespace

Result<std::unique_ptr<Store>> openForWriting(const QString& path, Prompts& prompts, QWidget* parent) {
    auto book = Store::open(path, Store::Mode::ReadWrite, preferences::isAsLeft(path));
    if (book || book.error().field != lockedElsewhere)
        return book;
    if (!prompts.confirm(parent,
                         {Tr::tr("The book is open on another machine"),
                          Tr::tr("Open “%1”, although the machine “%2” holds it?")
                              .arg(QFileInfo(path).fileName(), book.error().detail),
                          Tr::tr("Only if nobody has the book open there, for instance because that machine was "
                                 "switched off meanwhile. Two machines that write in one book damage it."),
                          Tr::tr("Open anyway"), Tr::tr("Not now"), u"lock"_s, true}))
        return Error{Error::Kind::Cancelled, book.error().text};
    if (const auto dropped = Store::dropLock(path); !dropped)
        return dropped.error();
    return Store::open(path, Store::Mode::ReadWrite);
}

} // namespace sotoso
