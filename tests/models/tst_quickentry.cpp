// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/timefigures.h"
#include "tests/models/deliveryfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_quickentry
{
using namespace Qt::StringLiterals;

/// One line typed to log time, on Wednesday 25 November 2026.
class TestQuickEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parts_data();
    void parts();
    void days_data();
    void days();
    void billing_data();
    void billing();
    void hits_data();
    void hits();
    void recentFirst();
    void atMostEight();
};

namespace
{
ProjectTask named(const QString &id, const QString &name, const QString &projectId = u"p1"_s, const QString &owner = {})
{
    ProjectTask task = taskOf(id, {}, {}, projectId);
    task.name = name;
    task.key = u"NW-"_s + id;
    return owner.isEmpty() ? task : ownedTask(task, owner, 60);
}

ProjectsSnapshot portal()
{
    Project closed = projectOf(u"p3"_s, u"Vieux site"_s);
    closed.isCompleted = true;
    return deliveryOf({projectOf(u"p1"_s, u"Maison Calder, refonte"_s), projectOf(u"p2"_s, u"Sylvamer"_s), closed},
                      {named(u"t1"_s, u"Audit"_s), named(u"t2"_s, u"Audit technique"_s, u"p2"_s),
                       named(u"t3"_s, u"Intégration"_s, u"p1"_s, u"me"_s),
                       closedTask(named(u"t4"_s, u"Audit clos"_s), november(3)),
                       named(u"t5"_s, u"Audit refonte"_s, u"p3"_s), named(u"t6"_s, u"Daily"_s, u"p2"_s, u"me"_s)});
}

QuickEntry entryOf(const QString &text)
{
    return quickEntry(text, portal(), u"me"_s, deliveryDay());
}
} // namespace

void TestQuickEntry::parts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes"); // -1: none
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("notes");
    QTest::newRow("clock first") << u"1:30 Audit refonte, review"_s << 90 << u"Audit refonte"_s << u"review"_s;
    QTest::newRow("clock last") << u"Audit refonte 1h30 - revue"_s << 90 << u"Audit refonte"_s << u"revue"_s;
    QTest::newRow("minutes") << u"45m daily"_s << 45 << u"daily"_s << u""_s;
    QTest::newRow("minutes in words") << u"daily 45 min"_s << 45 << u"daily"_s << u""_s;
    QTest::newRow("spaced clock") << u"1 h 30 Audit // revue"_s << 90 << u"Audit"_s << u"revue"_s;
    QTest::newRow("decimal comma") << u"1,5h Audit, revue"_s << 90 << u"Audit"_s << u"revue"_s;
    QTest::newRow("decimal number") << u"1.5 Audit"_s << 90 << u"Audit"_s << u""_s;
    QTest::newRow("whole number first") << u"2 Audit"_s << 120 << u"Audit"_s << u""_s;
    QTest::newRow("number last is a word") << u"Audit lot 2"_s << -1 << u"Audit lot 2"_s << u""_s;
    QTest::newRow("hours in words") << u"2 heures Audit"_s << 120 << u"Audit"_s << u""_s;
    QTest::newRow("hours after the note") << u"Audit refonte, revue 1h30"_s << 90 << u"Audit refonte"_s << u"revue"_s;
    QTest::newRow("number in the note is a word") << u"Audit, 2 retours"_s << -1 << u"Audit"_s << u"2 retours"_s;
    QTest::newRow("impossible hours") << u"25:00 Audit"_s << -1 << u"Audit"_s << u""_s;
    QTest::newRow("hyphen within a word") << u"1h back-office"_s << 60 << u"back-office"_s << u""_s;
    QTest::newRow("dash") << u"1h Audit – revue"_s << 60 << u"Audit"_s << u"revue"_s;
    QTest::newRow("nothing") << u"   "_s << -1 << u""_s << u""_s;
    QTest::newRow("hours alone") << u"1:30"_s << 90 << u""_s << u""_s;
}

void TestQuickEntry::parts()
{
    QFETCH(QString, text);
    const QuickEntry entry = entryOf(text);
    QTEST(entry.minutes.value_or(-1), "minutes");
    QTEST(entry.words, "words");
    QTEST(entry.notes, "notes");
    QCOMPARE(entry.date, deliveryDay());
    QVERIFY(entry.billable);
}

void TestQuickEntry::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("today") << u"1h Audit"_s << deliveryDay();
    QTest::newRow("today, said") << u"1h Audit aujourd’hui"_s << deliveryDay();
    QTest::newRow("hier") << u"hier 1h Audit"_s << november(24);
    QTest::newRow("Hier after the hours") << u"1h Hier Audit"_s << november(24);
    QTest::newRow("yesterday last") << u"Audit yesterday 1h"_s << november(24);
    QTest::newRow("avant-hier") << u"1h avant-hier Audit"_s << november(23);
    QTest::newRow("lundi") << u"1h Audit lundi"_s << november(23);
    QTest::newRow("friday") << u"1h friday Audit"_s << november(20);
    QTest::newRow("the same weekday: a week ago") << u"1h mercredi Audit"_s << november(18);
    QTest::newRow("day and month") << u"1h 12/11 Audit"_s << november(12);
    QTest::newRow("to come: of last year") << u"1h 12/12 Audit"_s << QDate(2025, 12, 12);
    QTest::newRow("with a year") << u"1h 3/2/26 Audit"_s << QDate(2026, 2, 3);
    QTest::newRow("no such day") << u"1h 32/11 Audit"_s << deliveryDay();
    QTest::newRow("leap day") << u"1h 29/2 Audit"_s << QDate(2024, 2, 29);
}

void TestQuickEntry::days()
{
    QFETCH(QString, text);
    const QuickEntry entry = entryOf(text);
    QTEST(entry.date, "day");
    QCOMPARE(entry.minutes, 60);
    QCOMPARE(entry.words.section(u' ', -1), u"Audit"_s);
}

void TestQuickEntry::billing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("billable");
    QTest::addColumn<QString>("notes");
    QTest::newRow("nf") << u"1h Audit nf"_s << false << u""_s;
    QTest::newRow("nf first") << u"NF 1h Audit"_s << false << u""_s;
    QTest::newRow("non facturable") << u"1h Audit non facturable, revue"_s << false << u"revue"_s;
    QTest::newRow("in the note") << u"1h Audit, revue nb"_s << false << u"revue"_s;
    QTest::newRow("non billable") << u"1h non billable Audit"_s << false << u""_s;
    QTest::newRow("billable") << u"1h Audit billable"_s << true << u""_s;
    QTest::newRow("within a word") << u"1h Audit, conf"_s << true << u"conf"_s;
}

void TestQuickEntry::billing()
{
    QFETCH(QString, text);
    const QuickEntry entry = entryOf(text);
    QTEST(entry.billable, "billable");
    QTEST(entry.notes, "notes");
    QCOMPARE(entry.words, u"Audit"_s);
}

void TestQuickEntry::hits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("task and project") << u"1h audit REFONTE"_s << QStringList{u"t1"_s};
    QTest::newRow("without accents") << u"1h integration"_s << QStringList{u"t3"_s};
    QTest::newRow("with accents") << u"1h intégration calder"_s << QStringList{u"t3"_s};
    QTest::newRow("key") << u"1h nw-t2"_s << QStringList{u"t2"_s};
    QTest::newRow("own tasks first") << u"1h sylvamer"_s << (QStringList{u"t6"_s, u"t2"_s});
    QTest::newRow("some of the words") << u"1h technique calder"_s << (QStringList{u"t3"_s, u"t1"_s, u"t2"_s});
    QTest::newRow("no word: own tasks") << u"1h"_s << (QStringList{u"t6"_s, u"t3"_s});
    QTest::newRow("unknown") << u"1h zzz"_s << QStringList();
}

void TestQuickEntry::hits()
{
    QFETCH(QString, text);
    QTEST(entryOf(text).taskIds, "ids");
}

void TestQuickEntry::recentFirst()
{
    ProjectsSnapshot snapshot = portal();
    snapshot.logs = {logOf(u"a"_s, u"me"_s, november(20), 60, u"t2"_s),
                     logOf(u"b"_s, u"other"_s, november(24), 60, u"t1"_s)};
    QCOMPARE(quickEntry(u"1h audit"_s, snapshot, u"me"_s, deliveryDay()).taskIds, (QStringList{u"t2"_s, u"t1"_s}));
    snapshot.logs.append(logOf(u"c"_s, u"me"_s, november(23), 60, u"t1"_s));
    QCOMPARE(quickEntry(u"1h audit"_s, snapshot, u"me"_s, deliveryDay()).taskIds, (QStringList{u"t1"_s, u"t2"_s}));
}

void TestQuickEntry::atMostEight()
{
    ProjectsSnapshot snapshot = portal();
    for (int i = 0; i < 20; ++i)
        snapshot.tasks.append(named(u"x%1"_s.arg(i), u"Atelier %1"_s.arg(i)));
    QCOMPARE(quickEntry(u"1h atelier"_s, snapshot, u"me"_s, deliveryDay()).taskIds.size(), 8);
}
} // namespace atlas::test::tst_quickentry

ATLAS_TEST(atlas::test::tst_quickentry::TestQuickEntry)
#include "tst_quickentry.moc"
