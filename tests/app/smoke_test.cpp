// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

class Smoke : public QObject {
    Q_OBJECT
private slots:
    void qtIsRecentEnough() { QVERIFY(QT_VERSION >= QT_VERSION_CHECK(6, 4, 0)); }
};
QTEST_GUILESS_MAIN(Smoke)
#include "smoke_test.moc"
