// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace sotoso {

/// How long work says how far it is, and learns that it should stop. May be called from a worker thread.
struct Progress {
    std::function<void(qint64 done, qint64 total)> report = {};
    const std::atomic_bool* cancelled = nullptr;
    void at(qint64 done, qint64 total) const {
        if (report)
            report(done, total);
    }
    bool stopped() const { return cancelled && cancelled->load(); }
};

} // namespace sotoso
