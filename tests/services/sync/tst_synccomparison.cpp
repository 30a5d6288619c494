// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/synccomparison.h"
#include "services/sync/syncrecords.h"
#include "tests/services/sync/syncparties.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_synccomparison
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;
using namespace atlas::test;

namespace
{
QString toldDifferences(const SyncRow &row)
{
    QStringList words;
    for (const SyncDifference &difference : row.differences) {
        const QString newer = !difference.newer ? u"?"_s : *difference.newer == SyncSide::Crm ? u"<"_s : u">"_s;
        words.append(syncFieldKey(difference.field) + u' ' + difference.crm + newer + difference.books);
    }
    return words.join(u"; "_s);
}

QString toldUnknown(const SyncRow &row)
{
    QStringList words;
    for (const SyncField field : row.unknown)
        words.append(syncFieldKey(field));
    return words.join(u' ');
}
} // namespace

class SyncComparisonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatDiffers();
    void tellsWhichSideIsNewer_data();
    void tellsWhichSideIsNewer();
    void unknownIsNoDifference();
    void oneOfTwoNamesIsEnough();
    void aThirdNameDiffers();
    void theAddressIsThatOfTheRightPerson();
    void currencyIsShownAndNeverWritten();
    void countsAndLeavesOutWhatWasPutAway();
    void readsBothSidesRecords();
    void readsTheMirrors();
};

void SyncComparisonTest::tellsWhatDiffers()
{
    SyncParty crm = crmAccount(u"1"_s, u"Lumen"_s, u"ida@lumen.example"_s, 5);
    SyncParty books = booksCustomer(u"50"_s, u"LUMEN"_s, u"compta@lumen.example"_s, 3);
    crm.values[SyncField::BillingCity] = u"Lyon"_s;
    books.values[SyncField::BillingCity] = u"Lyon Cedex"_s;
    books.values[SyncField::Company] = u"LUMEN"_s;
    const SyncRow row = synccomparison::comparePair(crm, books);
    QCOMPARE(row.state, SyncRow::State::Diverging);
    QCOMPARE(toldDifferences(row), u"name Lumen<LUMEN; email ida@lumen.example<compta@lumen.example; "
                                   "billing_city Lyon<Lyon Cedex"_s);
    QCOMPARE(row.person, u"71"_s);
    books.values[SyncField::BillingCity] = u"Lyon"_s;
    books.values[SyncField::Name] = books.values[SyncField::Company] = u"Lumen"_s;
    books.values[SyncField::Email] = u"IDA@lumen.example"_s;
    QCOMPARE(synccomparison::comparePair(crm, books).state, SyncRow::State::Equal);
}

void SyncComparisonTest::tellsWhichSideIsNewer_data()
{
    QTest::addColumn<int>("crmDay");
    QTest::addColumn<int>("booksDay");
    QTest::addColumn<QString>("told");
    QTest::newRow("crm") << 4 << 3 << u"billing_city Lyon<Paris"_s;
    QTest::newRow("books") << 3 << 4 << u"billing_city Lyon>Paris"_s;
    QTest::newRow("the same instant") << 3 << 3 << u"billing_city Lyon?Paris"_s;
    QTest::newRow("not told") << 0 << 4 << u"billing_city Lyon?Paris"_s;
}

void SyncComparisonTest::tellsWhichSideIsNewer()
{
    QFETCH(int, crmDay);
    QFETCH(int, booksDay);
    SyncParty crm = crmAccount(u"1"_s, u"Lumen"_s, {}, crmDay);
    SyncParty books = booksCustomer(u"50"_s, u"Lumen"_s, {}, booksDay);
    crm.values[SyncField::BillingCity] = u"Lyon"_s;
    books.values[SyncField::BillingCity] = u"Paris"_s;
    QTEST(toldDifferences(synccomparison::comparePair(crm, books)), "told");
}

void SyncComparisonTest::unknownIsNoDifference()
{
    SyncParty crm = crmAccount(u"1"_s, u"Lumen"_s);
    const SyncParty books = booksCustomer(u"50"_s, u"Lumen"_s, u"ida@lumen.example"_s);
    crm.values[SyncField::BillingCity] = u"Lyon"_s;
    const SyncRow row = synccomparison::comparePair(crm, books);
    QCOMPARE(row.state, SyncRow::State::Equal);
    QCOMPARE(toldUnknown(row), u"email billing_city"_s);
}

void SyncComparisonTest::oneOfTwoNamesIsEnough()
{
    SyncParty books = booksCustomer(u"50"_s, u"Lumen (Lyon)"_s);
    books.values[SyncField::Company] = u"Lumen"_s;
    QCOMPARE(toldDifferences(synccomparison::comparePair(crmAccount(u"1"_s, u"Lumen"_s), books)), QString());
}

void SyncComparisonTest::aThirdNameDiffers()
{
    SyncParty books = booksCustomer(u"50"_s, u"Lumen"_s);
    books.values[SyncField::Company] = u"Holding Bellorive"_s;
    const SyncRow row = synccomparison::comparePair(crmAccount(u"1"_s, u"Lumen"_s), books);
    QCOMPARE(toldDifferences(row), u"company Lumen>Holding Bellorive"_s);
    QVERIFY(!row.differences.first().canWriteCrm);
    QVERIFY(row.differences.first().canWriteBooks);
    books.values[SyncField::Company] = QString(); // most have one name
    QCOMPARE(toldDifferences(synccomparison::comparePair(crmAccount(u"1"_s, u"Lumen"_s), books)), QString());
}

void SyncComparisonTest::theAddressIsThatOfTheRightPerson()
{
    SyncParty crm = crmAccount(u"1"_s, u"Lumen"_s, u"ida@lumen.example"_s, 3);
    crm.persons.append({u"79"_s, u"Ole"_s, u"Brandt"_s, u"ole@lumen.example"_s, syncDay(9)});
    SyncParty books = booksCustomer(u"50"_s, u"Lumen"_s, u"ole@lumen.example"_s, 5);
    QCOMPARE(synccomparison::comparePair(crm, books).person, u"79"_s); // the one who has it
    QCOMPARE(synccomparison::comparePair(crm, books).state, SyncRow::State::Equal);
    books.linkContact = u"71"_s;
    QCOMPARE(toldDifferences(synccomparison::comparePair(crm, books)), u"email ida@lumen.example>ole@lumen.example"_s);
    books.linkContact = u"79"_s;
    books.values[SyncField::Email] = u"o@lumen.example"_s; // that person was changed later than the account
    QCOMPARE(toldDifferences(synccomparison::comparePair(crm, books)), u"email ole@lumen.example<o@lumen.example"_s);
}

void SyncComparisonTest::currencyIsShownAndNeverWritten()
{
    SyncParty crm = crmAccount(u"1"_s, u"Lumen"_s);
    SyncParty books = booksCustomer(u"50"_s, u"Lumen"_s);
    crm.values[SyncField::Currency] = u"EUR"_s;
    books.values[SyncField::Currency] = u"GBP"_s;
    const SyncRow row = synccomparison::comparePair(crm, books);
    QCOMPARE(row.differences.size(), qsizetype(1));
    QVERIFY(!row.differences.first().canWriteCrm);
    QVERIFY(!row.differences.first().canWriteBooks);
}

void SyncComparisonTest::countsAndLeavesOutWhatWasPutAway()
{
    SyncParties parties;
    parties.crm = {crmAccount(u"1"_s, u"Lumen"_s), crmAccount(u"2"_s, u"Tervel"_s), crmAccount(u"3"_s, u"Orsanne"_s),
                   crmAccount(u"4"_s, u"Falk"_s), crmAccount(u"5"_s, u"Falk SAS"_s)};
    parties.books = {booksCustomer(u"50"_s, u"Lumen"_s),         booksCustomer(u"51"_s, u"TERVEL"_s),
                     booksCustomer(u"52"_s, u"Brandt"_s),        booksCustomer(u"53"_s, u"Falk"_s),
                     linkedCustomer(u"54"_s, u"Gone"_s, u"9"_s), booksCustomer(u"55"_s, u"Old"_s)};
    parties.books.last().active = false;
    const SyncComparison comparison = synccomparison::compare(parties);
    QCOMPARE(comparison.counts, (SyncCounts{2, 1, 1, 1, 1, 1}));
    QCOMPARE(comparison.counts.findings(), 4);
    QStringList names;
    for (const SyncRow &row : comparison.rows)
        names.append(row.name() + u' ' + syncStateKey(row.state));
    QCOMPARE(names.join(u"; "_s), u"Brandt only_books; Falk ambiguous; Gone broken_link; Lumen equal; "
                                  "Orsanne only_crm; Tervel diverging"_s);
}

void SyncComparisonTest::readsBothSidesRecords()
{
    const QJsonObject account{{u"id"_s, u"17"_s},
                              {u"Account_Name"_s, u"Lumen"_s},
                              {u"Billing_Street"_s, u"3 quai des Chartreux"_s},
                              {u"Payment_Terms"_s, u"Net 30"_s},
                              {u"Modified_Time"_s, u"2026-11-05T10:00:00+01:00"_s}};
    const QJsonObject contact{{u"id"_s, u"171"_s},
                              {u"Last_Name"_s, u"Halage"_s},
                              {u"Email"_s, u"ida@lumen.example"_s},
                              {u"Account_Name"_s, QJsonObject{{u"id"_s, u"17"_s}}}};
    const QJsonObject alone{{u"id"_s, u"4"_s}, {u"First_Name"_s, u"Ole"_s}, {u"Last_Name"_s, u"Brandt"_s}};
    const QMap<SyncField, QString> own{{SyncField::PaymentTerms, u"Payment_Terms"_s}};
    const QList<SyncParty> crm =
        syncrecords::joined({syncrecords::crmParty(u"Accounts"_s, account, own)}, {contact, alone});
    QCOMPARE(crm.size(), qsizetype(2));
    QCOMPARE(crm.at(1).key(), u"Contacts:4"_s);
    QCOMPARE(crm.at(1).name(), u"Ole Brandt"_s);
    QCOMPARE(crm.at(0).emails, QStringList{u"ida@lumen.example"_s});
    QCOMPARE(crm.at(0).values.value(SyncField::PaymentTerms), u"30"_s);

    QJsonObject detail{
        {u"contact_id"_s, u"50"_s},
        {u"contact_name"_s, u"Lumen"_s},
        {u"zcrm_account_id"_s, u"17"_s},
        {u"payment_terms"_s, 45},
        {u"last_modified_time"_s, u"2026-11-06T10:00:00+0100"_s},
        {u"billing_address"_s, QJsonObject{{u"address"_s, u"3 quai des Chartreux"_s}, {u"street2"_s, u"Hall B"_s}}}};
    const SyncParty books = syncrecords::customerDetail(detail);
    QCOMPARE(books.linkAccount, u"17"_s);
    const SyncRow row = synccomparison::comparePair(crm.at(0), books);
    QCOMPARE(toldDifferences(row),
             u"payment_terms 30>45; billing_street 3 quai des Chartreux>3 quai des Chartreux\nHall B"_s);
}

void SyncComparisonTest::readsTheMirrors()
{
    CrmAccount account;
    account.id = u"17"_s;
    account.name = u"Lumen"_s;
    account.city = u"Lyon"_s;
    Contact person;
    person.id = u"171"_s;
    person.email = u"ida@lumen.example"_s;
    person.account = {u"17"_s, u"Lumen"_s};
    BooksContact customer;
    customer.id = u"50"_s;
    customer.name = u"Lumen"_s;
    customer.email = u"ida@lumen.example"_s;
    SyncParties parties;
    parties.crm = syncrecords::fromDirectory({account}, {person});
    parties.books = {syncrecords::fromLedger(customer)};
    const SyncComparison comparison = synccomparison::compare(parties);
    QCOMPARE(comparison.counts, (SyncCounts{1, 0, 0, 0, 0, 0}));
    QVERIFY(comparison.rows.first().unknown.contains(SyncField::BillingCity));
}
} // namespace tst_synccomparison

ATLAS_TEST(tst_synccomparison::SyncComparisonTest)
#include "tst_synccomparison.moc"
