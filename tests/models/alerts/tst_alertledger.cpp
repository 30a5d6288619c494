// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alerts/alertledger.h"
#include "models/alerts/alertsettings.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_alertledger
{
using namespace Qt::StringLiterals;

class TestAlertLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onceADay();
    void neverAfterDismissal();
    void numbersFollowWithoutTellingAgain();
    void readAndUnread();
    void restartRepeatsNothing();
    void oldOnesAreForgotten();
    void newestAndWorstFirst();
    void quietHours_data();
    void quietHours();
};

namespace
{
const QDate kDay(2026, 11, 25);

QDateTime nowOn(const QDate &day)
{
    return QDateTime(day, QTime(9, 0), Qt::UTC);
}

Alert alertOf(const QString &id, const QDate &day = kDay, Alert::Severity severity = Alert::Severity::Warning)
{
    Alert alert;
    alert.id = id;
    alert.kind = AlertKind::QuietDeal;
    alert.severity = severity;
    alert.subject = u"deals:1"_s;
    alert.at = nowOn(day);
    return alert;
}
} // namespace

void TestAlertLedger::onceADay()
{
    AlertLedger ledger;
    QCOMPARE(ledger.take({alertOf(u"a"_s)}, nowOn(kDay), kDay).size(), 1);
    QCOMPARE(ledger.take({alertOf(u"a"_s)}, nowOn(kDay).addSecs(3600), kDay).size(), 0);
    QCOMPARE(ledger.entries().size(), 1);
    // It still holds on the next day: said once more.
    const QDate next = kDay.addDays(1);
    QCOMPARE(ledger.take({alertOf(u"a"_s, next)}, nowOn(next), next).size(), 1);
    QCOMPARE(ledger.entries().size(), 1);
    QCOMPARE(ledger.entries().first().shown, next);
}

void TestAlertLedger::neverAfterDismissal()
{
    AlertLedger ledger;
    (void)ledger.take({alertOf(u"a"_s)}, nowOn(kDay), kDay);
    ledger.dismiss(u"a"_s);
    QCOMPARE(ledger.entries().size(), 0);
    for (int days = 0; days < 200; days += 20) {
        const QDate day = kDay.addDays(days);
        QCOMPARE(ledger.take({alertOf(u"a"_s, day)}, nowOn(day), day).size(), 0);
    }
    QCOMPARE(ledger.unread(), 0);
}

void TestAlertLedger::numbersFollowWithoutTellingAgain()
{
    AlertLedger ledger;
    (void)ledger.take({alertOf(u"a"_s)}, nowOn(kDay), kDay);
    ledger.markRead(u"a"_s);
    Alert changed = alertOf(u"a"_s);
    changed.count = 42;
    changed.at = changed.at.addSecs(600);
    QCOMPARE(ledger.take({changed}, nowOn(kDay).addSecs(600), kDay).size(), 0);
    QCOMPARE(ledger.entries().first().alert.count, 42);
    QCOMPARE(ledger.entries().first().alert.at, nowOn(kDay)); // since when it is known stays
    QVERIFY(ledger.entries().first().isRead);
}

void TestAlertLedger::readAndUnread()
{
    AlertLedger ledger;
    (void)ledger.take({alertOf(u"a"_s), alertOf(u"b"_s), alertOf(u"c"_s)}, nowOn(kDay), kDay);
    QCOMPARE(ledger.unread(), 3);
    ledger.markRead(u"a"_s);
    QCOMPARE(ledger.unread(), 2);
    ledger.dismiss(u"b"_s);
    QCOMPARE(ledger.unread(), 1);
    ledger.markAllRead();
    QCOMPARE(ledger.unread(), 0);
    QCOMPARE(ledger.entries().size(), 2);
    ledger.dismissAll();
    QCOMPARE(ledger.entries().size(), 0);
}

void TestAlertLedger::restartRepeatsNothing()
{
    AlertLedger ledger;
    (void)ledger.take({alertOf(u"a"_s), alertOf(u"b"_s)}, nowOn(kDay), kDay);
    ledger.dismiss(u"b"_s);
    AlertLedger again = AlertLedger::fromJson(ledger.toJson());
    QCOMPARE(again.toJson(), ledger.toJson());
    QCOMPARE(again.take({alertOf(u"a"_s), alertOf(u"b"_s)}, nowOn(kDay), kDay).size(), 0);
    QCOMPARE(again.unread(), 1);
    QCOMPARE(AlertLedger::fromJson({{u"entries"_s, u"nonsense"_s}}).entries().size(), 0);
}

void TestAlertLedger::oldOnesAreForgotten()
{
    AlertLedger ledger;
    (void)ledger.take({alertOf(u"a"_s)}, nowOn(kDay), kDay);
    ledger.dismiss(u"a"_s);
    const QDate later = kDay.addDays(61);
    (void)ledger.take({}, nowOn(later), later);
    QCOMPARE(ledger.take({alertOf(u"a"_s, later)}, nowOn(later), later).size(), 1); // a matter of its own by now
}

void TestAlertLedger::newestAndWorstFirst()
{
    AlertLedger ledger;
    (void)ledger.take({alertOf(u"old"_s, kDay, Alert::Severity::Urgent)}, nowOn(kDay), kDay);
    const QDate next = kDay.addDays(1);
    (void)ledger.take(
        {alertOf(u"mild"_s, next, Alert::Severity::Info), alertOf(u"bad"_s, next, Alert::Severity::Urgent)},
        nowOn(next), next);
    const auto ids = [&ledger] {
        QStringList found;
        const QList<AlertLedger::Entry> entries = ledger.entries();
        for (const AlertLedger::Entry &entry : entries)
            found.append(entry.alert.id);
        return found;
    };
    QCOMPARE(ids(), QStringList({u"bad"_s, u"mild"_s, u"old"_s}));
    ledger.markRead(u"bad"_s);
    QCOMPARE(ids(), QStringList({u"mild"_s, u"bad"_s, u"old"_s}));
}

void TestAlertLedger::quietHours_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QTime>("at");
    QTest::addColumn<bool>("isQuiet");
    const QTime evening(20, 0), morning(8, 0);
    QTest::newRow("night, late") << evening << morning << QTime(23, 0) << true;
    QTest::newRow("night, early") << evening << morning << QTime(7, 59) << true;
    QTest::newRow("its end is over") << evening << morning << morning << false;
    QTest::newRow("its beginning is in") << evening << morning << evening << true;
    QTest::newRow("day") << evening << morning << QTime(12, 0) << false;
    QTest::newRow("noon, in") << QTime(12, 0) << QTime(14, 0) << QTime(13, 0) << true;
    QTest::newRow("noon, out") << QTime(12, 0) << QTime(14, 0) << QTime(15, 0) << false;
    QTest::newRow("no length") << morning << morning << morning << false;
}

void TestAlertLedger::quietHours()
{
    QFETCH(const QTime, from);
    QFETCH(const QTime, to);
    QFETCH(const QTime, at);
    AlertSettings settings;
    settings.quietFrom = from;
    settings.quietTo = to;
    QVERIFY(!settings.isQuietAt(at)); // switched off
    settings.quietHours = true;
    QTEST(settings.isQuietAt(at), "isQuiet");
}
} // namespace atlas::test::tst_alertledger

ATLAS_TEST(atlas::test::tst_alertledger::TestAlertLedger)
#include "tst_alertledger.moc"
