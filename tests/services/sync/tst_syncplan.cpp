// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncplan.h"
#include "tests/services/sync/syncparties.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_syncplan
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;
using namespace atlas::test;

namespace
{
SyncChoices ruled(SyncRule rule)
{
    SyncChoices choices;
    choices.rule = rule;
    return choices;
}

SyncComparison comparisonOf(const QList<SyncParty> &crm, const QList<SyncParty> &books)
{
    SyncParties parties;
    parties.crm = crm;
    parties.books = books;
    return synccomparison::compare(parties);
}

/// One pair, linked by Zoho, with a city on both sides.
SyncComparison cities(const QString &crmCity, const QString &booksCity, int crmDay = 5, int booksDay = 3)
{
    SyncParty crm = crmAccount(u"1"_s, u"Lumen"_s, {}, crmDay);
    SyncParty books = booksCustomer(u"50"_s, u"Lumen"_s, {}, booksDay);
    books.linkAccount = u"1"_s;
    crm.values[SyncField::BillingCity] = crmCity;
    crm.raw.insert("Billing_City"_L1, crmCity);
    books.values[SyncField::BillingCity] = booksCity;
    books.raw.insert("billing_address"_L1,
                     QJsonObject{{u"address_id"_s, u"8"_s}, {u"zip"_s, u"69002"_s}, {u"city"_s, booksCity}});
    return comparisonOf({crm}, {books});
}

QString toldWrites(const SyncPlan &plan)
{
    QStringList words;
    for (const SyncWrite &write : plan.writes) {
        QStringList fields;
        for (const SyncFieldChange &change : write.fields)
            fields.append(u"%1 %2->%3"_s.arg(syncFieldKey(change.field), change.before, change.after));
        words.append(u"%1 %2%3 %4"_s.arg(syncVerbKey(write.verb), write.module, write.recordId, fields.join(u", "_s))
                         .simplified());
    }
    return words.join(u"; "_s);
}
} // namespace

class SyncPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesDecide_data();
    void rulesDecide();
    void aChoiceOfAPersonWins();
    void rulesLeaveDoubtfulMatchesAlone();
    void booksIsWrittenOverItsWholeRecord();
    void anAddressGoesToThePerson();
    void theSecondNameFollows();
    void missingOnesAreCreated();
    void matchesBecomeLinks();
    void choicesAreKept();
    void writesAndRunsAreKept();
};

void SyncPlanTest::rulesDecide_data()
{
    QTest::addColumn<SyncRule>("rule");
    QTest::addColumn<QString>("crm");
    QTest::addColumn<QString>("books");
    QTest::addColumn<int>("crmDay");
    QTest::addColumn<QString>("writes");
    const QString toBooks = u"update_books 50 billing_city Paris->Lyon"_s;
    const QString toCrm = u"update_crm Accounts1 billing_city Lyon->Paris"_s;
    const QString fillBooks = u"update_books 50 billing_city ->Lyon"_s;
    const QString fillCrm = u"update_crm Accounts1 billing_city ->Paris"_s;
    const auto row = [](const char *name, SyncRule rule, const QString &crm, const QString &books, int crmDay,
                        const QString &writes) { QTest::newRow(name) << rule << crm << books << crmDay << writes; };
    row("nobody decides", SyncRule::Manual, u"Lyon"_s, u"Paris"_s, 5, {});
    row("the CRM is newer", SyncRule::Newer, u"Lyon"_s, u"Paris"_s, 5, toBooks);
    row("Books is newer", SyncRule::Newer, u"Lyon"_s, u"Paris"_s, 1, toCrm);
    row("none is newer", SyncRule::Newer, u"Lyon"_s, u"Paris"_s, 3, {});
    row("the CRM wins", SyncRule::Crm, u"Lyon"_s, u"Paris"_s, 1, toBooks);
    row("Books wins", SyncRule::Books, u"Lyon"_s, u"Paris"_s, 5, toCrm);
    row("only what is empty", SyncRule::Fill, u"Lyon"_s, u"Paris"_s, 5, {});
    row("only what is empty in Books", SyncRule::Fill, u"Lyon"_s, QString(), 5, fillBooks);
    row("a newer emptiness erases nothing", SyncRule::Newer, QString(), u"Paris"_s, 5, fillCrm);
    row("nor does the side that wins", SyncRule::Books, u"Lyon"_s, QString(), 5, fillBooks);
    row("nobody fills", SyncRule::Manual, u"Lyon"_s, QString(), 5, {});
}

void SyncPlanTest::rulesDecide()
{
    QFETCH(SyncRule, rule);
    QFETCH(QString, crm);
    QFETCH(QString, books);
    QFETCH(int, crmDay);
    const SyncPlan plan = syncplan::build(cities(crm, books, crmDay), ruled(rule));
    QTEST(toldWrites(plan), "writes");
    QCOMPARE(plan.undecided, plan.writes.isEmpty() ? 1 : 0);
    QCOMPARE(plan.requests > 0, !plan.writes.isEmpty());
}

void SyncPlanTest::aChoiceOfAPersonWins()
{
    const SyncComparison comparison = cities(u"Lyon"_s, QString());
    SyncChoices choices = ruled(SyncRule::Crm);
    choices.rows[comparison.rows.first().key].fields.insert(SyncField::BillingCity, SyncSide::Books);
    QCOMPARE(toldWrites(syncplan::build(comparison, choices)), u"update_crm Accounts1 billing_city Lyon->"_s);
    QVERIFY(syncplan::build(comparison, choices).writes.first().changes.value("Billing_City"_L1).isNull());
    choices.rows[comparison.rows.first().key].leave = true;
    QCOMPARE(toldWrites(syncplan::build(comparison, choices)), QString());
}

void SyncPlanTest::rulesLeaveDoubtfulMatchesAlone()
{
    SyncParty crm = crmAccount(u"1"_s, u"Lumen"_s);
    SyncParty books = booksCustomer(u"50"_s, u"Lumen"_s);
    books.values[SyncField::Phone] = u"+44 1"_s; // 45 %: nothing but the name is the same
    const SyncComparison comparison = comparisonOf({crm}, {books});
    SyncChoices choices = ruled(SyncRule::Crm);
    QCOMPARE(toldWrites(syncplan::build(comparison, choices)), QString());
    choices.confidence = 40;
    QCOMPARE(syncplan::build(comparison, choices).writes.size(), qsizetype(1));
    choices.confidence = 80;
    choices.rows[comparison.rows.first().key].fields.insert(SyncField::Phone, SyncSide::Crm);
    QCOMPARE(syncplan::build(comparison, choices).writes.size(), qsizetype(1)); // a person may
}

void SyncPlanTest::booksIsWrittenOverItsWholeRecord()
{
    SyncComparison comparison = cities(u"Lyon"_s, u"Paris"_s);
    const SyncWrite write = syncplan::build(comparison, ruled(SyncRule::Crm)).writes.first();
    QCOMPARE(write.base.value("billing_address"_L1)[u"address_id"].toString(), u"8"_s); // as it was read
    const QJsonObject sent = write.changes.value("billing_address"_L1).toObject();
    QCOMPARE(sent.value("city"_L1).toString(), u"Lyon"_s);
    QCOMPARE(sent.value("zip"_L1).toString(), u"69002"_s); // what is not meant stays
    QVERIFY(!sent.contains("address_id"_L1));
    comparison.rows.first().books.detailed = false;
    const SyncPlan plan = syncplan::build(comparison, ruled(SyncRule::Crm));
    QCOMPARE(plan.needDetails, QStringList{u"50"_s});
    QVERIFY(plan.writes.isEmpty());
}

void SyncPlanTest::anAddressGoesToThePerson()
{
    SyncParty crm = crmAccount(u"1"_s, u"Lumen"_s, u"ida@lumen.example"_s);
    SyncParty books = booksCustomer(u"50"_s, u"Lumen"_s, u"compta@lumen.example"_s);
    books.linkAccount = u"1"_s;
    const SyncComparison comparison = comparisonOf({crm}, {books});
    const SyncPlan toBooks = syncplan::build(comparison, ruled(SyncRule::Crm));
    const QJsonArray persons = toBooks.writes.first().changes.value("contact_persons"_L1).toArray();
    QCOMPARE(persons.size(), qsizetype(1));
    QCOMPARE(persons[0][u"contact_person_id"].toString(), u"950"_s); // the same person, not another one
    QCOMPARE(persons[0][u"email"].toString(), u"ida@lumen.example"_s);
    QCOMPARE(toldWrites(syncplan::build(comparison, ruled(SyncRule::Books))),
             u"update_crm Contacts71 email ida@lumen.example->compta@lumen.example"_s);
}

void SyncPlanTest::theSecondNameFollows()
{
    SyncParty books = booksCustomer(u"50"_s, u"LUMEN"_s);
    books.linkAccount = u"1"_s;
    const SyncComparison comparison = comparisonOf({crmAccount(u"1"_s, u"Lumen"_s)}, {books});
    QCOMPARE(toldWrites(syncplan::build(comparison, ruled(SyncRule::Crm))),
             u"update_books 50 name LUMEN->Lumen, company LUMEN->Lumen"_s);
}

void SyncPlanTest::missingOnesAreCreated()
{
    SyncParty books = booksCustomer(u"50"_s, u"Tervel"_s, u"ole@tervel.example"_s);
    books.persons = {{u"950"_s, u"Ole"_s, u"Brandt"_s, u"ole@tervel.example"_s, {}}};
    const SyncComparison comparison = comparisonOf({crmAccount(u"1"_s, u"Lumen"_s, u"ida@lumen.example"_s)}, {books});
    QVERIFY(syncplan::build(comparison, ruled(SyncRule::Crm)).writes.isEmpty()); // not unless asked for
    SyncChoices choices;
    choices.createInBooks = choices.createInCrm = true;
    const SyncPlan plan = syncplan::build(comparison, choices);
    QCOMPARE(plan.writes.size(), qsizetype(4));
    QCOMPARE(plan.writes.at(0).verb, SyncWrite::Verb::CreateBooks);
    QCOMPARE(plan.writes.at(0).changes.value("contact_persons"_L1)[0][u"email"].toString(), u"ida@lumen.example"_s);
    QCOMPARE(plan.writes.at(1).changes.value("Account_Name"_L1).toString(), u"Tervel"_s);
    QCOMPARE(plan.writes.at(2).module, u"Contacts"_s);
    QCOMPARE(plan.writes.at(2).changes.value("Last_Name"_L1).toString(), u"Brandt"_s);
    QCOMPARE(plan.writes.at(2).parent, plan.writes.at(1).number);
    QCOMPARE(plan.writes.at(3).verb, SyncWrite::Verb::Link);
    QCOMPARE(plan.writes.at(3).parent, plan.writes.at(1).number);
    choices = {};
    choices.rows[u"50"_s].create = true; // one of them only
    QCOMPARE(syncplan::build(comparison, choices).writes.size(), qsizetype(3));
}

void SyncPlanTest::matchesBecomeLinks()
{
    const SyncComparison comparison = comparisonOf({crmAccount(u"1"_s, u"Lumen"_s, u"ida@lumen.example"_s)},
                                                   {booksCustomer(u"50"_s, u"Lumen"_s, u"ida@lumen.example"_s)});
    SyncChoices choices;
    choices.linkMatches = true;
    const SyncPlan plan = syncplan::build(comparison, choices);
    QCOMPARE(toldWrites(plan), u"link Accounts50"_s);
    QCOMPARE(plan.writes.first().changes.value("crm"_L1).toString(), u"Accounts:1"_s);
    QCOMPARE(plan.requests, 0);
    choices.confidence = 99;
    QVERIFY(syncplan::build(comparison, choices).writes.isEmpty());
}

void SyncPlanTest::choicesAreKept()
{
    SyncChoices choices = ruled(SyncRule::Newer);
    choices.createInCrm = choices.linkMatches = true;
    choices.confidence = 90;
    choices.rows[u"Accounts:1|50"_s].fields = {{SyncField::Email, SyncSide::Books}, {SyncField::Name, SyncSide::Crm}};
    choices.rows[u"51"_s].leave = true;
    QCOMPARE(SyncChoices::fromJson(choices.toJson()), choices);
    QCOMPARE(SyncChoices::fromJson("no json"), SyncChoices());
}

void SyncPlanTest::writesAndRunsAreKept()
{
    SyncWrite write = syncplan::build(cities(u"Lyon"_s, u"Paris"_s), ruled(SyncRule::Crm)).writes.first();
    write.state = SyncWrite::State::Undoing;
    write.at = syncDay(4);
    write.after = {{u"city"_s, u"Lyon"_s}};
    write.wasThere = write.unlinked = write.madeInactive = true;
    write.error = u"INVALID_DATA"_s;
    QCOMPARE(syncwrite::writeFromJson(syncwrite::toJson(write)), write);
    SyncRun run;
    run.id = u"r"_s;
    run.begun = syncDay(4);
    run.state = SyncRun::State::Stopped;
    syncwrite::count(run, {write});
    QCOMPARE(run.done, 1);
    QCOMPARE(run.left(), 0);
    QCOMPARE(syncwrite::runFromJson(syncwrite::toJson(run)), run);
}
} // namespace tst_syncplan

ATLAS_TEST(tst_syncplan::SyncPlanTest)
#include "tst_syncplan.moc"
