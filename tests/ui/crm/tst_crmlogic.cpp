// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/directorymatches.h"
#include "tests/support/testprogram.h"
#include "ui/pages/crm/bulk/crmbulkplan.h"
#include "ui/pages/crm/crmfields.h"
#include "ui/pages/crm/crmwords.h"

#include <QTest>

namespace tst_crmlogic
{
using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace
{
Lead leadOf(const QString &id, const QString &last, const QString &company, const QString &mail)
{
    Lead lead;
    lead.id = id;
    lead.lastName = last;
    lead.company = company;
    lead.email = mail;
    return lead;
}

DirectorySnapshot people()
{
    DirectorySnapshot snapshot;
    CrmAccount evrard, zola;
    evrard.id = u"a1"_s;
    evrard.name = u"\u00c9vrard S.A.S."_s;
    zola.id = u"a2"_s;
    zola.name = u"Zola"_s;
    snapshot.accounts = {evrard, zola};
    Contact anna, max;
    anna.id = u"c1"_s;
    anna.lastName = u"Quandt"_s;
    anna.email = u"Anna@Quandt.example"_s;
    anna.account = {u"a2"_s, u"Zola"_s};
    max.id = u"c2"_s;
    max.lastName = u"M\u00fcller"_s;
    max.account = {u"a1"_s, u"\u00c9vrard"_s};
    snapshot.contacts = {anna, max};
    snapshot.readAt = QDateTime::fromString(u"2026-11-20T10:00:00Z"_s, Qt::ISODate);
    return snapshot;
}
} // namespace

class TestCrmLogic : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void companyKeys_data();
    void companyKeys();
    void matches();
    void due_data();
    void due();
    void planOfABulkChange();
    void instantsCarryTheirOffset();
    void valuesOfPicklistsAreSaidInWords();
};

void TestCrmLogic::companyKeys_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << u"Zola"_s << u"zola"_s;
    QTest::newRow("accents and legal form") << u"\u00c9vrard S.A.S."_s << u"evrard"_s;
    QTest::newRow("two words") << u"Atelier  Lassalle, SARL"_s << u"atelier lassalle"_s;
    QTest::newRow("only a legal form") << u"SA"_s << u"sa"_s;
    QTest::newRow("apostrophe") << u"L\u2019Usine"_s << u"lusine"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestCrmLogic::companyKeys()
{
    QFETCH(QString, name);
    QTEST(directorymatches::companyKey(name), "key");
}

void TestCrmLogic::matches()
{
    DirectoryBook book;
    book.setSnapshot(people());
    const auto byMail = directorymatches::of(book, leadOf(u"1"_s, u"Other"_s, u"evrard"_s, u"anna@quandt.EXAMPLE"_s));
    QCOMPARE(byMail.contacts.size(), 1);
    QCOMPARE(byMail.contacts.first()->id, u"c1"_s);
    QCOMPARE(byMail.accounts.size(), 2);
    QCOMPARE(byMail.accounts.first()->id, u"a2"_s); // where the contact is, before the one of the same name
    const auto byName = directorymatches::of(book, leadOf(u"1"_s, u"MULLER"_s, u"Evrard SA"_s, {}));
    QCOMPARE(byName.contacts.size(), 1);
    QCOMPARE(byName.contacts.first()->id, u"c2"_s);
    const auto nobody = directorymatches::of(book, leadOf(u"1"_s, u"Quandt"_s, {}, {}));
    QVERIFY(nobody.accounts.isEmpty());
    QVERIFY(nobody.contacts.isEmpty());
}

void TestCrmLogic::due_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("done");
    QTest::addColumn<QList<bool>>("overdueTodayWeek");
    // 2026-11-25 is a Wednesday.
    QTest::newRow("before") << QDate(2026, 11, 24) << false << QList<bool>{true, false, false};
    QTest::newRow("that day") << QDate(2026, 11, 25) << false << QList<bool>{false, true, true};
    QTest::newRow("Sunday") << QDate(2026, 11, 29) << false << QList<bool>{false, false, true};
    QTest::newRow("next Monday") << QDate(2026, 11, 30) << false << QList<bool>{false, false, false};
    QTest::newRow("done") << QDate(2026, 11, 24) << true << QList<bool>{false, false, false};
    QTest::newRow("no day") << QDate() << false << QList<bool>{false, false, false};
}

void TestCrmLogic::due()
{
    QFETCH(QDate, day);
    QFETCH(bool, done);
    CrmActivity task;
    task.due = day;
    task.isDone = done;
    QList<bool> is;
    for (const auto due : {DirectoryDue::Overdue, DirectoryDue::Today, DirectoryDue::ThisWeek})
        is.append(directorycells::isDue(task, due, QDate(2026, 11, 25)));
    QTEST(is, "overdueTodayWeek");
    QVERIFY(directorycells::isDue(task, DirectoryDue::Any, QDate(2026, 11, 25)));
}

void TestCrmLogic::planOfABulkChange()
{
    DirectorySnapshot snapshot = people();
    Lead cold = leadOf(u"1"_s, u"A"_s, {}, {}), hot = leadOf(u"2"_s, u"B"_s, {}, {}),
         gone = leadOf(u"3"_s, u"C"_s, {}, {});
    cold.status = u"Cold"_s;
    hot.status = u"Hot"_s;
    gone.converted = true;
    snapshot.leads = {cold, hot, gone};
    CrmActivity task, call;
    task.id = u"t"_s;
    call.id = u"u"_s;
    call.kind = CrmActivity::Kind::Call;
    snapshot.activities = {task, call};
    DirectoryBook book;
    book.setSnapshot(snapshot);
    const CrmBulkPlan leads =
        crmbulk::plan(book, DirectoryKind::Leads, {u"1"_s, u"2"_s, u"3"_s, u"9"_s}, u"Lead_Status"_s, u"Hot"_s);
    QCOMPARE(leads.steps.size(), 1);
    QCOMPARE(leads.steps.first().ref.id, u"1"_s);
    QCOMPARE(leads.steps.first().base, (QJsonObject{{u"Lead_Status"_s, u"Cold"_s}}));
    QCOMPARE(leads.already, 1);
    QCOMPARE(leads.converted, 1);
    QCOMPARE(leads.without, 1); // no longer here
    const CrmBulkPlan tasks =
        crmbulk::plan(book, DirectoryKind::Activities, {u"t"_s, u"u"_s}, u"Due_Date"_s, u"2026-12-01"_s);
    QCOMPARE(tasks.steps.size(), 1);
    QCOMPARE(tasks.steps.first().ref.module, u"Tasks"_s);
    QCOMPARE(tasks.without, 1); // a call has no due date
}

void TestCrmLogic::instantsCarryTheirOffset()
{
    const QDateTime summer(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
    const QString text = crmfields::zohoInstant(summer);
    QCOMPARE(QDateTime::fromString(text, Qt::ISODate).toUTC(), summer);
    QVERIFY(!text.contains(u'Z'));
    QCOMPARE(text.size(), 25);
}

void TestCrmLogic::valuesOfPicklistsAreSaidInWords()
{
    FieldMeta status;
    status.apiName = u"Lead_Status"_s;
    status.picklist = {{u"Not Contacted"_s, u"\u00c0 contacter"_s}, {u"Lost"_s, QString()}};
    LayoutMeta layout;
    layout.fields = {status};
    const QStringList fields = CrmWords::picklists(DirectoryKind::Leads, DirectoryColumn::Status);
    QCOMPARE(CrmWords::valueText(layout, fields, u"Not Contacted"_s), u"\u00c0 contacter"_s);
    QCOMPARE(CrmWords::valueText(layout, fields, u"Lost"_s), u"Lost"_s);           // no text of its own
    QCOMPARE(CrmWords::valueText(layout, fields, u"Set aside"_s), u"Set aside"_s); // not of this list
    QVERIFY(CrmWords::picklists(DirectoryKind::Leads, DirectoryColumn::Company).isEmpty());
}
} // namespace tst_crmlogic

ATLAS_TEST(tst_crmlogic::TestCrmLogic)
#include "tst_crmlogic.moc"
