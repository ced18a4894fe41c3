// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "app/storage/search.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/households/bin_page.h"
#include "ui/households/doubles_page.h"
#include "ui/households/households_page.h"
#include "ui/import/import_page.h"
#include "ui/records/records_page.h"
#include "ui/reports/reports_page.h"
#include "ui/settings/settings_page.h"
#include "ui/targets/targets_page.h"
#include "ui/team/team_page.h"
#include "ui/visits/visits_page.h"

#include <QCoreApplication>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

QString title(const char* english) {
    return QCoreApplication::translate("sotoso::Pages", english);
}

template <class P>
Page* make(Context& context) {
    return new P(context);
}

} // namespace

QList<PageEntry> pageEntries() {
    return {
        {u"dashboard"_s, u"tong-quan"_s, 1, u"dashboard"_s, title(QT_TRANSLATE_NOOP("sotoso::Pages", "Overview")),
         make<DashboardPage>},
        {u"visits"_s, u"ghi-tham-ho"_s, 2, u"visit"_s, title(QT_TRANSLATE_NOOP("sotoso::Pages", "Record visits")),
         make<VisitsPage>},
        {u"households"_s, u"ho-gia-dinh"_s, 3, u"house"_s, title(QT_TRANSLATE_NOOP("sotoso::Pages", "Households")),
         make<HouseholdsPage>},
        {u"targets"_s, u"chi-tieu"_s, 5, u"target"_s, title(QT_TRANSLATE_NOOP("sotoso::Pages", "Targets")),
         make<TargetsPage>},
        {u"reports"_s, u"bao-cao"_s, 6, u"report"_s, title(QT_TRANSLATE_NOOP("sotoso::Pages", "Reports")),
         make<ReportsPage>},
        {u"team"_s, u"to-nhom"_s, 7, u"people"_s, title(QT_TRANSLATE_NOOP("sotoso::Pages", "Team and sub-groups")),
         make<TeamPage>},
        {u"import"_s, u"nhap-excel"_s, 8, u"table"_s, title(QT_TRANSLATE_NOOP("sotoso::Pages", "Excel import")),
         make<ImportPage>},
        {u"settings"_s, u"cai-dat"_s, 0, u"settings"_s, title(QT_TRANSLATE_NOOP("sotoso::Pages", "Settings")),
         make<SettingsPage>},
        {u"bin"_s, u"thung-rac"_s, 0, {}, title(QT_TRANSLATE_NOOP("sotoso::Pages", "Bin")), make<BinPage>},
        {u"doubles"_s,
         u"ho-nghi-trung"_s,
         0,
         {},
         title(QT_TRANSLATE_NOOP("sotoso::Pages", "Maybe entered twice")),
         make<DoublesPage>},
        {u"records"_s, u"danh-sach"_s, 0, {}, title(QT_TRANSLATE_NOOP("sotoso::Pages", "Records")), make<RecordsPage>},
    };
}

SearchProvider bookSearch(Context& context) {
    return [&context](const QString& typed) {
        constexpr int most = 8;
        QList<SearchHit> hits;
        if (typed.isEmpty())
            return hits;
        const auto found = context.search.find(typed, most);
        for (const Found& each : found.value_or({})) {
            const bool person = each.kind == Found::Kind::Resident;
            QStringList place{each.address, each.areaName};
            place.removeAll(QString());
            hits.append({person ? u"person"_s : u"house"_s,
                         place.isEmpty() ? each.name : u"%1, %2"_s.arg(each.name, place.join(u", ")),
                         person ? title(QT_TRANSLATE_NOOP("sotoso::Pages", "person in %1")).arg(each.code)
                                : title(QT_TRANSLATE_NOOP("sotoso::Pages", "household %1")).arg(each.code),
                         u"households"_s,
                         {{u"household"_s, each.household.value}}});
        }
        return hits;
    };
}

} // namespace sotoso
