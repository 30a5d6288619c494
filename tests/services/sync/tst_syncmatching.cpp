// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncmatching.h"
#include "services/sync/syncnames.h"
#include "tests/services/sync/syncparties.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_syncmatching
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;
using namespace atlas::test;

namespace
{
/// "crm+books reason confidence", "crm,crm+books" of tangles, "crm" and "books" alone: sorted, one text.
QString told(const SyncMatching &matching)
{
    QStringList words;
    for (const SyncPair &pair : matching.pairs)
        words.append(u"%1+%2 %3 %4"_s.arg(pair.crm.section(u':', 1), pair.books, syncReasonKey(pair.reason))
                         .arg(pair.confidence));
    for (const SyncTangle &tangle : matching.tangles)
        words.append(u"%1?%2"_s.arg(tangle.crm.join(u',').remove(u"Accounts:"_s), tangle.books.join(u',')));
    for (const SyncPair &pair : matching.broken)
        words.append(u"%1!%2"_s.arg(pair.crm.section(u':', 1), pair.books));
    for (const QString &key : matching.onlyCrm)
        words.append(u"crm "_s + key.section(u':', 1));
    for (const QString &key : matching.onlyBooks)
        words.append(u"books "_s + key);
    words.sort();
    return words.join(u"; "_s);
}
} // namespace

class SyncMatchingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreCompared_data();
    void namesAreCompared();
    void otherValuesAreCompared_data();
    void otherValuesAreCompared();
    void matches_data();
    void matches();
    void everyPartyIsInOneListOnly();
    void ownLinksComeAfterZohos();
    void evidenceRaisesTheConfidenceOfAName();
};

void SyncMatchingTest::namesAreCompared_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plain");
    QTest::newRow("legal form") << u"Lumen S.A.S."_s << u"lumen"_s;
    QTest::newRow("upper case") << u"MAISON TERVEL SARL"_s << u"maison tervel"_s;
    QTest::newRow("accents") << u"\u00c9ditions L\u00e9vis"_s << u"editions levis"_s;
    QTest::newRow("decomposed") << u"E\u0301ditions Le\u0301vis"_s << u"editions levis"_s;
    QTest::newRow("apostrophes") << u"Verreries d\u2019Aldegonne"_s << u"verreries daldegonne"_s;
    QTest::newRow("and") << u"Pellworth & Sons Ltd"_s << u"pellworth sons"_s;
    QTest::newRow("spelled and") << u"Pellworth and Sons Limited"_s << u"pellworth sons"_s;
    QTest::newRow("hyphens") << u"Pont-Levant  (Paris)"_s << u"pont levant paris"_s;
    QTest::newRow("only a form") << u"SA"_s << u"sa"_s;
    QTest::newRow("nothing") << u" - "_s << QString();
    QTest::newRow("sharp s") << u"Stra\u00dfenbau GmbH"_s << u"strassenbau"_s;
}

void SyncMatchingTest::namesAreCompared()
{
    QFETCH(QString, name);
    QTEST(syncnames::plainName(name), "plain");
}

void SyncMatchingTest::otherValuesAreCompared_data()
{
    QTest::addColumn<SyncField>("field");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, SyncField field, const QString &a, const QString &b, bool same) {
        QTest::newRow(name) << field << a << b << same;
    };
    row("phone spelled otherwise", SyncField::Phone, u"+33 1 99 00 10 20"_s, u"0033(0)1.99.00.10.20"_s, true);
    row("another phone", SyncField::Phone, u"+33 1 99 00 10 20"_s, u"+33 1 99 00 10 21"_s, false);
    row("web site", SyncField::Website, u"https://www.lumen.example/"_s, u"Lumen.example"_s, true);
    row("another web site", SyncField::Website, u"lumen.example"_s, u"lumen.test"_s, false);
    row("address", SyncField::Email, u"Ida@Lumen.example "_s, u"ida@lumen.example"_s, true);
    row("spelling of a name counts", SyncField::Name, u"LUMEN"_s, u"Lumen"_s, false);
    row("spaces of a name do not", SyncField::Name, u"Lumen  Nord "_s, u"Lumen Nord"_s, true);
    row("tax number", SyncField::TaxNumber, u"FR 12 345"_s, u"fr12345"_s, true);
    row("country", SyncField::BillingCountry, u"FRANCE"_s, u"France"_s, true);
    row("city", SyncField::BillingCity, u"Paris"_s, u"Paris Cedex"_s, false);
}

void SyncMatchingTest::otherValuesAreCompared()
{
    QFETCH(SyncField, field);
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(sameSyncValue(field, a, b), "same");
    QCOMPARE(sameSyncValue(field, b, a), sameSyncValue(field, a, b));
}

void SyncMatchingTest::matches_data()
{
    QTest::addColumn<QList<SyncParty>>("crm");
    QTest::addColumn<QList<SyncParty>>("books");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<SyncParty> &crm, const QList<SyncParty> &books,
                        const QString &expected) { QTest::newRow(name) << crm << books << expected; };
    row("nobody", {}, {}, {});
    row("Zoho's link before everything", {crmAccount(u"1"_s, u"Lumen"_s), crmAccount(u"2"_s, u"Tervel"_s)},
        {linkedCustomer(u"50"_s, u"Tervel"_s, u"1"_s)}, u"1+50 zoho_link 100; crm 2"_s);
    row("a link to a record that is gone", {crmAccount(u"1"_s, u"Lumen"_s)},
        {linkedCustomer(u"50"_s, u"Lumen"_s, u"9"_s)}, u"9!50; crm 1"_s);
    row("two customers linked to one account", {crmAccount(u"1"_s, u"Lumen"_s)},
        {linkedCustomer(u"50"_s, u"Lumen"_s, u"1"_s), linkedCustomer(u"51"_s, u"Lumen"_s, u"1"_s)}, u"1?50,51"_s);
    row("an address", {crmAccount(u"1"_s, u"Lumen"_s, u"ida@lumen.example"_s)},
        {booksCustomer(u"50"_s, u"Tervel"_s, u"IDA@lumen.example"_s)}, u"1+50 email 85"_s);
    row("an address and the name", {crmAccount(u"1"_s, u"Lumen"_s, u"ida@lumen.example"_s)},
        {booksCustomer(u"50"_s, u"Lumen SAS"_s, u"ida@lumen.example"_s)}, u"1+50 email 98"_s);
    row("an address before a name",
        {crmAccount(u"1"_s, u"Lumen"_s, u"ida@lumen.example"_s), crmAccount(u"2"_s, u"Tervel"_s)},
        {booksCustomer(u"50"_s, u"Tervel"_s, u"ida@lumen.example"_s)}, u"1+50 email 85; crm 2"_s);
    row("a shared address, told apart by names",
        {crmAccount(u"1"_s, u"Lumen Nord"_s, u"a@lumen.example"_s),
         crmAccount(u"2"_s, u"Lumen Sud"_s, u"a@lumen.example"_s)},
        {booksCustomer(u"50"_s, u"Lumen Sud"_s, u"a@lumen.example"_s),
         booksCustomer(u"51"_s, u"Lumen Nord"_s, u"a@lumen.example"_s)},
        u"1+51 email 98; 2+50 email 98"_s);
    row("a shared address that nothing tells apart",
        {crmAccount(u"1"_s, u"Lumen A"_s, u"a@lumen.example"_s),
         crmAccount(u"2"_s, u"Lumen B"_s, u"a@lumen.example"_s)},
        {booksCustomer(u"50"_s, u"Holding"_s, u"a@lumen.example"_s)}, u"1,2?50"_s);
    row("a name", {crmAccount(u"1"_s, u"Lumen"_s)}, {booksCustomer(u"50"_s, u"LUMEN SARL"_s)}, u"1+50 name 80"_s);
    row("a name that two have", {crmAccount(u"1"_s, u"Lumen"_s), crmAccount(u"2"_s, u"Lumen SAS"_s)},
        {booksCustomer(u"50"_s, u"Lumen"_s)}, u"1,2?50"_s);
    row("strangers", {crmAccount(u"1"_s, u"Lumen"_s)}, {booksCustomer(u"50"_s, u"Tervel"_s)}, u"books 50; crm 1"_s);
    row("no name is no name in common", {crmAccount(u"1"_s, QString())}, {booksCustomer(u"50"_s, QString())},
        u"books 50; crm 1"_s);
}

void SyncMatchingTest::matches()
{
    QFETCH(QList<SyncParty>, crm);
    QFETCH(QList<SyncParty>, books);
    SyncParties parties;
    parties.crm = crm;
    parties.books = books;
    QTEST(told(syncmatching::match(parties)), "expected");
    // The order they were read in tells nothing.
    std::reverse(parties.crm.begin(), parties.crm.end());
    std::reverse(parties.books.begin(), parties.books.end());
    QTEST(told(syncmatching::match(parties)), "expected");
}

void SyncMatchingTest::everyPartyIsInOneListOnly()
{
    SyncParties parties;
    for (int i = 0; i < 60; ++i) {
        parties.crm.append(crmAccount(QString::number(i), u"Firm %1"_s.arg(i % 23), u"m%1@x.example"_s.arg(i % 17)));
        parties.books.append(
            booksCustomer(QString::number(1000 + i), u"Firm %1"_s.arg(i % 29), u"m%1@x.example"_s.arg(i % 31)));
    }
    const SyncMatching matching = syncmatching::match(parties);
    QStringList seen = matching.onlyCrm + matching.onlyBooks;
    for (const SyncPair &pair : matching.pairs)
        seen += {pair.crm, pair.books};
    for (const SyncTangle &tangle : matching.tangles)
        seen += tangle.crm + tangle.books;
    const QSet<QString> different(seen.cbegin(), seen.cend());
    QCOMPARE(seen.size(), qsizetype(120));
    QCOMPARE(different.size(), qsizetype(120));
}

void SyncMatchingTest::ownLinksComeAfterZohos()
{
    SyncParties parties;
    parties.crm = {crmAccount(u"1"_s, u"Lumen"_s), crmAccount(u"2"_s, u"Tervel"_s)};
    parties.books = {linkedCustomer(u"50"_s, u"Lumen"_s, u"1"_s), booksCustomer(u"51"_s, u"Holding"_s)};
    const SyncLinks links{{u"50"_s, u"Accounts:2"_s}, {u"51"_s, u"Accounts:2"_s}, {u"99"_s, u"Accounts:1"_s}};
    QCOMPARE(told(syncmatching::match(parties, links)), u"1+50 zoho_link 100; 2+51 own_link 100"_s);
}

void SyncMatchingTest::evidenceRaisesTheConfidenceOfAName()
{
    SyncParties parties;
    parties.crm = {crmAccount(u"1"_s, u"Lumen"_s)};
    parties.books = {booksCustomer(u"50"_s, u"Lumen"_s)};
    parties.books[0].values[SyncField::Phone] = u"+44 1"_s;
    QCOMPARE(syncmatching::match(parties).pairs.value(0).confidence, 45); // the only number differs
    parties.crm[0].values[SyncField::BillingCity] = parties.books[0].values[SyncField::BillingCity] = u"Lyon"_s;
    QCOMPARE(syncmatching::match(parties).pairs.value(0).confidence, 80);
    parties.crm[0].values.remove(SyncField::Phone);
    parties.crm[0].values.remove(SyncField::BillingCity);
    QCOMPARE(syncmatching::match(parties).pairs.value(0).confidence, 70);
}
} // namespace tst_syncmatching

ATLAS_TEST(tst_syncmatching::SyncMatchingTest)
#include "tst_syncmatching.moc"
