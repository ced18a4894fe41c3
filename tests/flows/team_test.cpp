// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo.h"
#include "app/storage/activities.h"
#include "app/storage/areas.h"
#include "app/storage/teams.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/from_file.h"
#include "tests/support/office.h"
#include "tests/support/window.h"
#include "ui/main_window.h"
#include "ui/shared/field.h"
#include "ui/shared/table_view.h"
#include "ui/team/group_list.h"
#include "ui/team/team_page.h"

#include <QCheckBox>
#include <QListWidget>
#include <QTranslator>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2022, 6, 14);

struct Service {
    Member member;
    QList<Membership> terms;
};

Service serviceOf(const QString& path, const QString& name) {
    return fromFile(path, [&](const Db& db) {
        Service found;
        for (const Member& member : teams::members(db))
            if (member.name == name)
                found.member = member;
        for (const Membership& term : teams::memberships(db))
            if (found.member.id && term.member == found.member.id)
                found.terms += term;
        return found;
    });
}

GroupId groupCalled(const QString& path, const QString& name) {
    return fromFile(path, [&](const Db& db) {
        const auto found = teams::findGroup(teams::groups(db, today), name);
        return found ? found->id : GroupId();
    });
}

} // namespace

class TeamTest : public QObject {
    Q_OBJECT

private:
    QTranslator vietnamese;
    QTemporaryDir folder;
    QString sample, path;
    int books = 0;
    FakePrompts prompts;
    std::unique_ptr<MainWindow> window;

    template <class W>
    W* find(const char* name) {
        for (W* found : window->currentPage()->findChildren<W*>(QLatin1String(name)))
            if (found->isVisible())
                return found;
        qFatal("no %s", name);
    }
    QWidget* focused() { return QApplication::focusWidget(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    /// Tab until the widget has the focus: everything can be reached.
    bool tabTo(QWidget* widget) {
        for (int i = 0; i < 120 && focused() != widget; ++i)
            key(Qt::Key_Tab);
        return focused() == widget;
    }
    /// Tab to a field and type over what stands there.
    void fill(const char* name, const QString& text) {
        auto* field = find<QLineEdit>(name);
        QVERIFY(tabTo(field));
        field->selectAll();
        typeText(field, text);
    }
    void choose(const char* name, const QString& text) {
        auto* box = find<ComboBox>(name);
        QVERIFY(tabTo(box));
        key(Qt::Key_Home);
        while (box->currentText() != text && box->currentIndex() + 1 < box->count())
            key(Qt::Key_Down);
        QCOMPARE(box->currentText(), text);
    }
    void press(const char* name) {
        QVERIFY(tabTo(find<QWidget>(name)));
        key(Qt::Key_Space);
    }
    /// Finds a member, opens the form.
    void openMember(const QString& words) {
        key(Qt::Key_F, Qt::ControlModifier);
        find<QLineEdit>("findMember")->selectAll();
        typeText(focused(), words);
        key(Qt::Key_Return);
        QCOMPARE(focused()->objectName(), u"members"_s);
        key(Qt::Key_Return);
        QCOMPARE(focused()->objectName(), u"memberName"_s);
    }
    QStringList rows(int column) {
        auto* list = window->currentPage()->findChild<TableView*>(u"members"_s);
        QStringList texts;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            texts += list->model()->index(i, column).data().toString();
        return texts;
    }
    QString chosenGroup() { return find<GroupList>("groups")->currentIndex().data().toString(); }

private slots:
    void initTestCase() {
        prepareWindowTest();
        QVERIFY(vietnamese.load(u":/i18n/sotoso_vi.qm"_s));
        QCoreApplication::installTranslator(&vietnamese);
        sample = folder.filePath(u"mau.sotoso"_s);
        QVERIFY(actions::makeDemo({sample, actions::DemoSize::Article, 1, {}, QDate(2026, 11, 24)}));
    }
    void init() {
        prompts = {};
        path = folder.filePath(u"so-%1.sotoso"_s.arg(++books));
        QVERIFY(QFile::copy(sample, path));
        window = std::make_unique<MainWindow>(
            prompts, WindowOptions{today,
                                   {PageEntry{u"team"_s, u"to-nhom"_s, 7, u"people"_s, u"Tổ – nhóm"_s,
                                              [](Context& c) -> Page* { return new TeamPage(c); }}},
                                   false});
        window->resize(1366, 696);
        QVERIFY(window->openBook(path));
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(window->ready(), 60000);
        QCOMPARE(focused()->objectName(), u"groups"_s);
    }
    void cleanup() { window.reset(); }

    void peopleDoNotWaitForTheNumbers() {
        const QString other = folder.filePath(u"so-khac.sotoso"_s);
        QVERIFY(QFile::copy(sample, other));
        QVERIFY(window->openBook(other)); // and no event since
        QVERIFY(!window->ready());
        QCOMPARE(rows(0).size(), 23 + 6);
    }

    void theTeamStandsByItsSubGroups() {
        const QStringList names = rows(0);
        QCOMPARE(names.size(), 23 + 6);
        QCOMPARE(names[1], u"Huỳnh Quốc Thịnh"_s);
        QVERIFY(names.contains(u"Nguyễn Thanh Tùng"_s));
        key(Qt::Key_Down);
        QCOMPARE(rows(0).size(), 1 + 3);
        key(Qt::Key_Down);
        QCOMPARE(rows(0).first(), u"Nhóm 1 – Khu phố 1"_s);
        QCOMPARE(rows(0).size(), 1 + 4);
        QVERIFY(rows(4).contains(u"1/2"_s)); // Lý Thanh Bình missed one
    }

    void aMemberJoinsASubGroup() {
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Down);
        QCOMPARE(chosenGroup(), u"Nhóm 2"_s);
        press("addMember");
        QCOMPARE(focused()->objectName(), u"memberName"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(focused()->objectName(), u"memberName"_s);
        QVERIFY(!focused()->accessibleDescription().isEmpty());
        typeText(focused(), u"Nguyễn Thị Minh Thư"_s);
        fill("memberOrganisation", u"Đoàn Thanh niên"_s);
        fill("memberPhone", u"0913 000 199"_s);
        fill("memberFrom", u"10/6"_s);
        key(Qt::Key_S, Qt::ControlModifier);

        const Service added = serviceOf(path, u"Nguyễn Thị Minh Thư"_s);
        QCOMPARE(added.member.organisation, u"Đoàn Thanh niên"_s);
        QCOMPARE(added.member.phone, u"0913000199"_s);
        QCOMPARE(added.terms.size(), 1);
        QCOMPARE(added.terms[0].group, groupCalled(path, u"Nhóm 2"_s));
        QCOMPARE(added.terms[0].role, Role::Member);
        QCOMPARE(added.terms[0].from, QDate(2022, 6, 10));
        QVERIFY(rows(0).contains(u"Nguyễn Thị Minh Thư"_s));
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!serviceOf(path, u"Nguyễn Thị Minh Thư"_s).member.id);
        QVERIFY(!rows(0).contains(u"Nguyễn Thị Minh Thư"_s));
    }

    void aRoleChangesFromADay() {
        openMember(u"nguyen thi mai"_s);
        press("memberTerm");
        choose("memberRole", u"Trưởng nhóm"_s);
        choose("memberGroup", u"Nhóm 3 – Khu phố 3"_s);
        fill("memberFrom", u"1/6/2022"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        const Service changed = serviceOf(path, u"Nguyễn Thị Mai"_s);
        QCOMPARE(changed.terms.size(), 2);
        QCOMPARE(changed.terms[0].to, QDate(2022, 5, 31));
        QCOMPARE(changed.terms[1].from, QDate(2022, 6, 1));
        QCOMPARE(changed.terms[1].role, Role::GroupLeader);
        QCOMPARE(changed.terms[1].group, groupCalled(path, u"Nhóm 3"_s));
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(serviceOf(path, u"Nguyễn Thị Mai"_s).terms.size(), 1);
        QVERIFY(!serviceOf(path, u"Nguyễn Thị Mai"_s).terms[0].to.isValid());
    }

    void serviceEndsAndNobodyIsDeleted() {
        openMember(u"vo van thanh"_s);
        press("memberEnd");
        fill("memberTo", u"4/5/2022"_s); // before it began
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(focused()->objectName(), u"memberTo"_s);
        QVERIFY(focused()->accessibleDescription().contains(u"05/05/2022"_s));
        fill("memberTo", u"13/6"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        const Service ended = serviceOf(path, u"Võ Văn Thành"_s);
        QVERIFY(ended.member.id);
        QCOMPARE(ended.terms[0].to, QDate(2022, 6, 13));
        QVERIFY(!rows(0).contains(u"Võ Văn Thành"_s));
        auto* groups = find<GroupList>("groups");
        QVERIFY(tabTo(groups));
        key(Qt::Key_End);
        QCOMPARE(rows(0).last(), u"Võ Văn Thành"_s); // among the former ones
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!serviceOf(path, u"Võ Văn Thành"_s).terms[0].to.isValid());
    }

    void aSubGroupLooksAfterAnotherKhuPho() {
        press("addGroup");
        QCOMPARE(focused()->objectName(), u"groupName"_s);
        find<QLineEdit>("groupName")->selectAll();
        typeText(focused(), u"Nhóm chợ"_s);
        QVERIFY(tabTo(find<QCheckBox>("groupArea4")));
        key(Qt::Key_Space);
        key(Qt::Key_S, Qt::ControlModifier);
        const auto group = fromFile(path, [](const Db& db) { return teams::groups(db, today).last(); });
        QCOMPARE(group.name, u"Nhóm chợ"_s);
        QCOMPARE(group.areas, QList{fromFile(path, [](const Db& db) { return areas::all(db)[3].id; })});
    }

    void theWardIsRenamedAndANeighbourhoodAddedRenamedAndEnded() {
        const auto areasNow = [this] { return fromFile(path, [](const Db& db) { return areas::all(db); }); };
        const auto homesOf = [this](AreaId area, QDate day) {
            return fromFile(path, [&](const Db& db) {
                return db.integer(u"SELECT count(*) FROM household_area WHERE area_id = ? AND (valid_from IS NULL OR "
                                  "valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ?)"_s,
                                  {area, day, day});
            });
        };
        press("wardAreas");
        QCOMPARE(focused()->objectName(), u"wardName"_s);
        find<QLineEdit>("wardName")->selectAll();
        typeText(focused(), u"Phường Tân Ninh"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(fromFile(path, [](const Db& db) { return areas::ward(db).name; }), u"Phường Tân Ninh"_s);
        QVERIFY(window->windowTitle().contains(u"Phường Tân Ninh"_s));

        press("wardAreas");
        press("addArea");
        QCOMPARE(focused()->objectName(), u"areaName"_s);
        typeText(focused(), u"Khu phố 2"_s); // there is one
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(areasNow().size(), 5);
        find<QLineEdit>("areaName")->selectAll();
        typeText(focused(), u"Khu phố Ninh Thành"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(areasNow().size(), 6);
        QCOMPARE(areasNow().last().name, u"Khu phố Ninh Thành"_s);
        QCOMPARE(areasNow().last().code, u"KP6"_s);

        press("wardAreas");
        press("area1");
        fill("areaName", u"Khu phố Một"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(areasNow().first().name, u"Khu phố Một"_s);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(areasNow().first().name, u"Khu phố 1"_s);

        const AreaId ended = areasNow()[2].id, heir = areasNow()[3].id;
        const qint64 both = homesOf(ended, today) + homesOf(heir, today), had = homesOf(ended, today);
        QVERIFY(had > 0);
        press("wardAreas");
        press("area3");
        fill("areaLastDay", u"30/6/2022"_s);
        key(Qt::Key_S, Qt::ControlModifier); // its households must be somewhere
        QVERIFY(!areasNow()[2].validTo.isValid());
        choose("areaInto", u"Khu phố 4"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(areasNow()[2].validTo, QDate(2022, 6, 30));
        QCOMPARE(homesOf(ended, QDate(2022, 6, 30)), had); // what was stays
        QCOMPARE(homesOf(ended, QDate(2022, 7, 1)), 0);
        QCOMPARE(homesOf(heir, QDate(2022, 7, 1)), both);
        const auto groupsThen = [this] {
            return fromFile(path, [](const Db& db) { return teams::groups(db, QDate(2022, 7, 1)); });
        };
        for (const SubGroup& group : groupsThen())
            QVERIFY(!group.areas.contains(ended));
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!areasNow()[2].validTo.isValid());
        QCOMPARE(homesOf(ended, QDate(2022, 7, 1)), had);
    }

    void theListIsPrinted() {
        const QString file = folder.filePath(u"danh-sach.pdf"_s);
        prompts.files.enqueue(file);
        key(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(prompts.opened, QStringList{file});
        const auto pages = tests::readPdf(file);
        QString text;
        for (const auto& page : pages)
            text += page.text() + u' ';
        for (const QString& words : {u"Huỳnh Quốc Thịnh"_s, u"Nhóm 4 – Khu phố 4"_s, u"0913 000 111"_s,
                                     u"Quyết định số 42/QĐ-UBND ngày 05/05/2022"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    }

    void aTrainingIsNotedWithWhoCame() {
        press("newTraining");
        QCOMPARE(focused()->objectName(), u"trainingDay"_s);
        fill("trainingDay", u"13/6"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(focused()->objectName(), u"trainingSubject"_s); // about what?
        typeText(focused(), u"Định danh VNeID mức 2"_s);
        auto* who = find<QListWidget>("attendance");
        QVERIFY(tabTo(who));
        QCOMPARE(who->count(), 23);
        key(Qt::Key_Down);
        key(Qt::Key_Space); // the second was missing
        key(Qt::Key_S, Qt::ControlModifier);
        const auto trainings = fromFile(path, [](const Db& db) {
            return activities::ofKind(db, ActivityKind::Training, QDate(2022, 6, 1), today);
        });
        QCOMPARE(trainings.size(), 1);
        QCOMPARE(trainings[0].note, u"Định danh VNeID mức 2"_s);
        QCOMPARE(trainings[0].day, QDate(2022, 6, 13));
        QCOMPARE(trainings[0].visitors.size(), 22);
        QCOMPARE(*trainings[0].peopleCount, 22);
        for (const Visitor& visitor : trainings[0].visitors)
            QVERIFY(visitor.name != u"Lê Thị Thu Hà"_s);
        QVERIFY(rows(4).contains(u"2/3"_s));
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!rows(4).contains(u"2/3"_s));
    }
};

QTEST_MAIN(TeamTest)
#include "team_test.moc"
