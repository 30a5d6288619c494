// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/directorybook.h"

#include "tests/models/directoryfixtures.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_directorybook
{
using namespace Qt::Literals::StringLiterals;

/// The directory's indices.
class TestDirectoryBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsById();
    void indicesFollowASnapshot();
    void theSameSnapshotIsNoChange();
    void contactsByMail_data();
    void contactsByMail();
    void contactsOfAnAccount();
    void activitiesNewestFirst();
    void firstTouch_data();
    void firstTouch();
    void lastTouchIsNoPlan();
};

namespace
{
QStringList idsOf(const QList<const CrmActivity *> &activities)
{
    QStringList ids;
    for (const CrmActivity *activity : activities)
        ids.append(activity->id);
    return ids;
}
} // namespace

void TestDirectoryBook::recordsById()
{
    DirectoryBook book;
    DirectorySnapshot snapshot = directoryOf({leadOf(u"1"_s, u"Vega"_s, {})}, {callOf(u"5"_s, u"1"_s, 3)});
    snapshot.contacts = {contactOf(u"2"_s, u"Mora"_s, {})};
    snapshot.accounts = {accountOf(u"3"_s, u"ACME"_s)};
    snapshot.campaigns = {campaignOf(u"4"_s, u"Fair"_s, {})};
    book.setSnapshot(snapshot);
    QCOMPARE(book.lead(u"1"_s)->lastName, u"Vega"_s);
    QCOMPARE(book.contact(u"2"_s)->lastName, u"Mora"_s);
    QCOMPARE(book.account(u"3"_s)->name, u"ACME"_s);
    QCOMPARE(book.campaign(u"4"_s)->name, u"Fair"_s);
    QCOMPARE(book.activity(u"5"_s)->subject, u"Call 5"_s);
    QVERIFY(!book.lead(u"2"_s) && !book.contact(u"1"_s) && !book.activity({}));
}

void TestDirectoryBook::indicesFollowASnapshot()
{
    DirectoryBook book;
    book.setSnapshot(directoryOf({leadOf(u"1"_s, u"Vega"_s, {}), leadOf(u"2"_s, u"Mora"_s, {})}));
    QVERIFY(book.lead(u"1"_s) && book.activitiesOf(u"2"_s).isEmpty());
    book.setSnapshot(directoryOf({leadOf(u"2"_s, u"Moreno"_s, {})}, {callOf(u"5"_s, u"2"_s, 3)}));
    QVERIFY(!book.lead(u"1"_s));
    QCOMPARE(book.lead(u"2"_s)->lastName, u"Moreno"_s);
    QCOMPARE(book.activitiesOf(u"2"_s).size(), 1);
}

void TestDirectoryBook::theSameSnapshotIsNoChange()
{
    DirectoryBook book;
    DirectorySnapshot snapshot = directoryOf({leadOf(u"1"_s, u"Vega"_s, {})});
    QSignalSpy changed(&book, &DirectoryBook::changed);
    book.setSnapshot(snapshot);
    book.setSnapshot(snapshot);
    QCOMPARE(changed.size(), 1);
    snapshot.readAt = directoryNow().addSecs(60);
    book.setSnapshot(snapshot);
    QCOMPARE(changed.size(), 2);
}

void TestDirectoryBook::contactsByMail_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("id");
    QTest::newRow("as it is") << u"luis@acme.example"_s << u"1"_s;
    QTest::newRow("case and space") << u" LUIS@Acme.example "_s << u"1"_s;
    QTest::newRow("the newest of two") << u"sales@acme.example"_s << u"3"_s;
    QTest::newRow("nobody") << u"x@acme.example"_s << QString();
    QTest::newRow("no address") << QString() << QString();
}

void TestDirectoryBook::contactsByMail()
{
    QFETCH(QString, address);
    QFETCH(QString, id);
    DirectorySnapshot snapshot = directoryOf({});
    snapshot.contacts = {contactOf(u"1"_s, u"Vega"_s, u"Luis@acme.example"_s),
                         contactOf(u"2"_s, u"Old"_s, u"sales@acme.example"_s, {}, 90),
                         contactOf(u"3"_s, u"New"_s, u"sales@acme.example"_s, {}, 2),
                         contactOf(u"4"_s, u"Older"_s, u"sales@acme.example"_s, {}, 50),
                         contactOf(u"5"_s, u"None"_s, {})};
    DirectoryBook book;
    book.setSnapshot(snapshot);
    const Contact *found = book.contactByMail(address);
    QCOMPARE(found ? found->id : QString(), id);
}

void TestDirectoryBook::contactsOfAnAccount()
{
    DirectorySnapshot snapshot = directoryOf({});
    snapshot.contacts = {contactOf(u"1"_s, u"A"_s, {}, u"9"_s), contactOf(u"2"_s, u"B"_s, {}, u"8"_s),
                         contactOf(u"3"_s, u"C"_s, {}, u"9"_s), contactOf(u"4"_s, u"D"_s, {})};
    DirectoryBook book;
    book.setSnapshot(snapshot);
    const QList<const Contact *> found = book.contactsOf(u"9"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.last()->id, u"3"_s);
    QVERIFY(book.contactsOf({}).isEmpty());
}

void TestDirectoryBook::activitiesNewestFirst()
{
    DirectoryBook book;
    book.setSnapshot(directoryOf({}, {callOf(u"1"_s, u"c"_s, 30, u"d"_s), callOf(u"2"_s, u"c"_s, 2),
                                      taskOf(u"3"_s, u"c"_s, QDate(2026, 12, 24)), callOf(u"4"_s, u"x"_s, 5, u"d"_s)}));
    QCOMPARE(idsOf(book.activitiesOf(u"c"_s)), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
    QCOMPARE(idsOf(book.activitiesOf(u"d"_s)), (QStringList{u"4"_s, u"1"_s}));
    QVERIFY(book.activitiesOf({}).isEmpty());
}

void TestDirectoryBook::firstTouch_data()
{
    QTest::addColumn<QList<CrmActivity>>("activities");
    QTest::addColumn<QDateTime>("first");
    const QDateTime now = directoryNow();
    CrmActivity done = taskOf(u"9"_s, u"1"_s, QDate(2026, 11, 1));
    done.isDone = true;
    done.closed = now.addDays(-9);
    QTest::newRow("none") << QList<CrmActivity>() << QDateTime();
    QTest::newRow("the first of two") << QList{callOf(u"2"_s, u"1"_s, 2), callOf(u"3"_s, u"1"_s, 30)}
                                      << now.addSecs(-30 * 3600);
    QTest::newRow("before the lead was made")
        << QList{callOf(u"2"_s, u"1"_s, 24 * 20), callOf(u"3"_s, u"1"_s, 5)} << now.addSecs(-5 * 3600);
    QTest::newRow("only planned") << QList{callOf(u"2"_s, u"1"_s, -5), taskOf(u"3"_s, u"1"_s, QDate(2026, 11, 22))}
                                  << QDateTime();
    QTest::newRow("with somebody else") << QList{callOf(u"2"_s, u"7"_s, 5)} << QDateTime();
    QTest::newRow("a task when it was completed") << QList{done, callOf(u"2"_s, u"1"_s, 5)} << now.addDays(-9);
}

void TestDirectoryBook::firstTouch()
{
    QFETCH(QList<CrmActivity>, activities);
    QFETCH(QDateTime, first);
    DirectoryBook book;
    book.setSnapshot(directoryOf({leadOf(u"1"_s, u"Vega"_s, {}, 10)}, activities));
    QCOMPARE(book.firstTouch(u"1"_s), first);
    QVERIFY(!book.firstTouch(u"7"_s).isValid()); // no lead
}

void TestDirectoryBook::lastTouchIsNoPlan()
{
    DirectoryBook book;
    book.setSnapshot(
        directoryOf({}, {callOf(u"1"_s, u"c"_s, 30), callOf(u"2"_s, u"c"_s, 2), callOf(u"3"_s, u"c"_s, -4)}));
    QCOMPARE(book.lastTouch(u"c"_s), directoryNow().addSecs(-2 * 3600));
    QVERIFY(!book.lastTouch(u"x"_s).isValid());
}
} // namespace atlas::test::tst_directorybook

ATLAS_TEST(atlas::test::tst_directorybook::TestDirectoryBook)
#include "tst_directorybook.moc"
