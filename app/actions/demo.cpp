// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo.h"

#include "app/actions/demo_parts.h"
#include "app/actions/demo_rounds.h"
#include "app/actions/demo_writer.h"
#include "app/actions/new_book.h"
#include "app/storage/bulk_load.h"
#include "app/storage/change_log.h"
#include "app/storage/settings.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace sotoso::actions {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

struct Measure {
    int households, visits;
};
Measure measureOf(DemoSize size) {
    switch (size) {
    case DemoSize::S:
        return {3000, 25'000};
    case DemoSize::M:
        return {15'000, 125'000};
    default:
        return {60'000, 500'000};
    }
}

/// The sample as it stood on an earlier day.
void cutOff(demo::Sample& sample, QDate until) {
    const auto later = [&](const auto& row) { return row.day > until; };
    sample.activities.removeIf([&](const Activity& v) { return later(v); });
    sample.tallies.removeIf([&](const Tally& t) { return later(t); });
    sample.targets.removeIf([&](const Target& t) { return t.setOn > until; });
    for (Household& h : sample.households)
        if (h.zaloSince > until)
            h.zaloSince = {};
    sample.day = until;
}

void fill(Store& store, const DemoOptions& options, const Progress& progress) {
    const bool article = options.size == DemoSize::Article;
    const Measure measure = measureOf(options.size);
    const QDate until = options.until.isValid() ? options.until : options.today;
    demo::Sample sample = article ? demo::article(options.seed) : demo::ward(measure.households, options.seed, until);
    if (article && options.until.isValid() && options.until < sample.day)
        cutOff(sample, options.until);
    take(store.writeBulk(Tr::tr("Sample book"), [&](Db& db) {
        BulkLoad load(db);
        demo::Writer writer(db, sample);
        const qint64 total = sample.households.size() + sample.activities.size() + (article ? 0 : measure.visits);
        writer.setProgress(progress, total);
        writer.writeWard();
        for (const Activity& activity : sample.activities)
            writer.write(activity);
        if (!article)
            demo::Rounds(sample, options.seed).write(writer, measure.visits);
        writer.writeFigures();
        load.finish();
        settings::set(db, settings::demoDay, sample.day.toString(Qt::ISODate));
        change_log::cannotBeUndone(db);
    }));
}

} // namespace

std::optional<DemoSize> demoSize(const QString& word) {
    const auto at = QStringList{u"article"_s, u"s"_s, u"m"_s, u"l"_s}.indexOf(word.toLower());
    return at < 0 ? std::nullopt : std::optional(static_cast<DemoSize>(at));
}

Result<std::unique_ptr<Store>> makeDemo(const DemoOptions& options, const Progress& progress) {
    return guarded([&]() {
        const int areas = options.size == DemoSize::L ? 12 : options.size == DemoSize::M ? 8 : 5;
        NewWard ward{options.path, u"Phường 1"_s, u"25456"_s, u"thành phố Tây Ninh"_s, {}, {}};
        for (int i = 1; i <= areas; ++i)
            ward.areas += {{}, u"Khu phố %1"_s.arg(i)};
        ward.idPrefix = static_cast<qint64>((options.seed * 4 + static_cast<quint64>(options.size)) % 0x7ffffffe + 1);
        auto store = take(newBook(ward));
        try {
            fill(*store, options, progress);
        } catch (const Failure&) {
            store.reset();
            QFile::remove(options.path);
            QFile::remove(options.path + u"-journal"_s);
            throw;
        }
        return store;
    });
}

} // namespace sotoso::actions
