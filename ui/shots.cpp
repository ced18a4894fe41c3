// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots.h"

#include "app/figures/record_key.h"
#include "app/storage/households.h"
#include "app/storage/store.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTimer>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

/// Layouts settle, pages that follow their selection after a moment have followed it.
void settle() {
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 60);
    }
    QEventLoop wait;
    QTimer::singleShot(160, &wait, &QEventLoop::quit);
    wait.exec();
}

/// A page that is empty until something is chosen shows the household or the number of the pictures.
QVariantMap shownPlace(MainWindow& window, const QString& page) {
    if (page == u"records"_s) {
        const NamedPeriod month = periodOf(window.today(), PeriodUnit::Month, Scheme::Nd09);
        return {{u"key"_s, recordKey({u"CQ01"_s, month, Span::Period, {}, {}})}};
    }
    if (page != newVisitPage)
        return {};
    const auto household = window.book()->read(
        [&](const Db& db) { return households::byCode(db, u"2-0231"_s, window.today()).value_or(Household()).id; });
    return household && *household ? QVariantMap{{u"household"_s, qlonglong(household->value)}} : QVariantMap();
}

} // namespace

QStringList renderPages(MainWindow& window, const QString& folder, bool doubled) {
    QDir().mkpath(folder);
    QStringList written;
    const auto take = [&](const QString& name) {
        settle();
        const QString path = QDir(folder).filePath(name + u".png"_s);
        if (window.grab().save(path))
            written << path;
    };
    struct Size {
        QSize pixels;
        QString name;
    };
    const QList<Size> sizes = doubled ? QList<Size>{{{960, 500}, u"200"_s}}
                                      : QList<Size>{{{1366, 696}, u"1366"_s}, {{1920, 1000}, u"1920"_s}};
    window.show();
    for (const Size& size : sizes) {
        window.resize(size.pixels);
        for (const PageEntry& entry : pageEntries()) {
            if (entry.icon.isEmpty()) // a list that is opened from another page, which stays marked
                window.go(entry.id == u"records"_s ? u"dashboard"_s : u"households"_s);
            window.go(entry.id, shownPlace(window, entry.id));
            take(u"%1-%2"_s.arg(entry.slug, size.name));
        }
    }
    if (!doubled) {
        Theme::of().setMode(Theme::Mode::Dark);
        window.resize(sizes.first().pixels);
        const PageEntry first = pageEntries().first();
        window.go(first.id);
        take(first.slug + u"-dark"_s);
        Theme::of().setMode(Theme::Mode::Light);
    }
    window.showStart();
    take(doubled ? u"bat-dau-200"_s : u"bat-dau-1366"_s);
    return written;
}

} // namespace sotoso
