// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/storage/store.h"

#include <optional>

namespace sotoso::actions {

/// Article: Ward 1 of the pictures on 14/06/2022. S, M, L: 3,000, 15,000 and 60,000 households with five years of
/// visits.
enum class DemoSize { Article, S, M, L };

struct DemoOptions {
    QString path;
    DemoSize size = DemoSize::Article;
    quint64 seed = 1;
    QDate until; ///< the last day of the book; invalid: 14/06/2022 for the article, else today
    QDate today;
};

/// "article", "S", "M", "L" in any case.
std::optional<DemoSize> demoSize(const QString& word);

/// Makes a sample book of invented people, open for writing. The same seed and last day give the same book.
/// Refused when the file exists; when it fails or is stopped no file stays.
Result<std::unique_ptr<Store>> makeDemo(const DemoOptions& options, const Progress& progress = {});

} // namespace sotoso::actions
