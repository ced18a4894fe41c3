// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace sotoso {

/// Something in a book that a person should look at.
struct Finding {
    /// file: pages or rules of the file are broken; orphan: it refers to what is not there; date: it cannot be on that
    /// day; area: a household is nowhere, or in two areas at once; duplicate-account: two new accounts of a kind for
    /// one person; counted-twice: one fact that stands twice, or counts against rule 7 of CLI.md; figures: numbers that
    /// disagree; target-parts: parts that do not add up; text-form: texts that a search or a sort cannot find; backup:
    /// the newest copy is damaged or old.
    QString kind;
    QString where; ///< "2-0231, Nguyễn Văn Đức" as people know it
    QString text;  ///< one sentence
};

/// Looks the whole book over, reading only; works beside an open window and on a damaged file. Storage when it is no
/// book, is missing or newer; Cancelled.
Result<QList<Finding>> checkBook(const QString& path, QDate today, const Progress& progress = {});

} // namespace sotoso
