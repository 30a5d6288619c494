// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/duplicates.h"
#include "tests/models/directoryfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_crmduplicates
{
using namespace Qt::Literals::StringLiterals;
using Reason = DuplicateGroup::Reason;

namespace
{
Contact personOf(const QString &id, const QString &first, const QString &last, const QString &email,
                 const QString &phone = {}, const QString &account = {}, int daysAgo = 10)
{
    Contact contact = contactOf(id, last, email, {}, daysAgo);
    contact.firstName = first;
    contact.lastName = last;
    contact.phone = phone;
    if (!account.isEmpty())
        contact.account = {u"9"_s, account};
    return contact;
}
} // namespace

/// Which records are likely the same, and why.
class TestCrmDuplicates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void companies_data();
    void companies();
    void phones_data();
    void phones();
    void domains_data();
    void domains();
    void people_data();
    void people();
    void chainsAreOneGroup();
    void accounts();
    void convertedLeadsAreLeftOut();
    void theSurestFirst();
};

void TestCrmDuplicates::companies_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("form") << u"Lumen SAS"_s << u"lumen"_s;
    QTest::newRow("form with dots") << u"LUMEN S.A.S."_s << u"lumen"_s;
    QTest::newRow("accents") << u"Société Éclair"_s << u"eclair"_s;
    QTest::newRow("several words") << u"Atelier  du-Nord Ltd"_s << u"atelier du nord"_s;
    QTest::newRow("nothing but a form") << u"The Group"_s << u"the group"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestCrmDuplicates::companies()
{
    QFETCH(const QString, name);
    QTEST(duplicates::companyKey(name), "key");
}

void TestCrmDuplicates::phones_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("key");
    QTest::newRow("international") << u"+33 1 23 45 67 89"_s << u"123456789"_s;
    QTest::newRow("national") << u"01.23.45.67.89"_s << u"123456789"_s;
    QTest::newRow("short") << u"123 45"_s << QString();
}

void TestCrmDuplicates::phones()
{
    QFETCH(const QString, phone);
    QTEST(duplicates::phoneKey(phone), "key");
}

void TestCrmDuplicates::domains_data()
{
    QTest::addColumn<QString>("website");
    QTest::addColumn<QString>("domain");
    QTest::newRow("full") << u"https://www.Lumen.example/about?x=1"_s << u"lumen.example"_s;
    QTest::newRow("bare") << u"lumen.example"_s << u"lumen.example"_s;
    QTest::newRow("sub domain differs") << u"shop.lumen.example"_s << u"shop.lumen.example"_s;
    QTest::newRow("shared") << u"https://www.linkedin.com/company/lumen"_s << QString();
    QTest::newRow("no host") << u"soon"_s << QString();
}

void TestCrmDuplicates::domains()
{
    QFETCH(const QString, website);
    QTEST(duplicates::domainOf(website), "domain");
}

void TestCrmDuplicates::people_data()
{
    QTest::addColumn<Contact>("a");
    QTest::addColumn<Contact>("b");
    QTest::addColumn<int>("reason"); // -1: not the same
    const Contact luis = personOf(u"1"_s, u"Luis"_s, u"Vega"_s, u"luis@acme.example"_s, u"0123456789"_s, u"ACME SAS"_s);
    QTest::newRow("mail, in other case") << luis << personOf(u"2"_s, u"L."_s, u"V"_s, u"LUIS@acme.example"_s)
                                         << int(Reason::SameEmail);
    QTest::newRow("name and phone") << luis << personOf(u"2"_s, u"luis"_s, u"VEGA"_s, {}, u"+33 1 23 45 67 89"_s)
                                    << int(Reason::NameAndPhone);
    QTest::newRow("turned name and company")
        << luis << personOf(u"2"_s, u"Vega"_s, u"Luis"_s, {}, {}, u"Acme"_s) << int(Reason::NameAndCompany);
    QTest::newRow("name alone") << luis << personOf(u"2"_s, u"Luis"_s, u"Vega"_s, u"luis@other.example"_s) << -1;
    QTest::newRow("half a name") << luis << personOf(u"2"_s, {}, u"Vega"_s, {}, u"0123456789"_s, u"ACME"_s) << -1;
    QTest::newRow("same switchboard") << luis << personOf(u"2"_s, u"Ana"_s, u"Ruiz"_s, {}, u"0123456789"_s) << -1;
}

void TestCrmDuplicates::people()
{
    QFETCH(const Contact, a);
    QFETCH(const Contact, b);
    QFETCH(const int, reason);
    DirectorySnapshot snapshot;
    snapshot.contacts = {a, b};
    const QList<DuplicateGroup> groups = duplicates::find(snapshot);
    QCOMPARE(groups.size(), reason < 0 ? 0 : 1);
    if (reason >= 0) {
        QCOMPARE(int(groups.first().reason), reason);
        QCOMPARE(groups.first().ids, QStringList({a.id, b.id}));
        QVERIFY(groups.first().confidence > 0 && !groups.first().shared.isEmpty());
    }
}

void TestCrmDuplicates::chainsAreOneGroup()
{
    DirectorySnapshot snapshot;
    snapshot.contacts = {personOf(u"1"_s, u"Luis"_s, u"Vega"_s, u"a@x.example"_s, u"0123456789"_s, {}, 5),
                         personOf(u"2"_s, u"L"_s, u"V"_s, u"a@x.example"_s, {}, {}, 9),
                         personOf(u"3"_s, u"Luis"_s, u"Vega"_s, {}, u"0123456789"_s, {}, 7)};
    const QList<DuplicateGroup> groups = duplicates::find(snapshot);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().ids, QStringList({u"2"_s, u"3"_s, u"1"_s})); // oldest first
    QCOMPARE(groups.first().reason, Reason::NameAndPhone);               // the weaker of the two
}

void TestCrmDuplicates::accounts()
{
    CrmAccount a = accountOf(u"1"_s, u"Lumen"_s);
    CrmAccount b = accountOf(u"2"_s, u"Lumen SAS"_s);
    CrmAccount c = accountOf(u"3"_s, u"Lumen Holding"_s);
    a.website = u"www.lumen.example"_s;
    c.website = u"https://lumen.example"_s;
    DirectorySnapshot snapshot;
    snapshot.accounts = {a, b};
    QCOMPARE(duplicates::find(snapshot).first().reason, Reason::SameName);
    snapshot.accounts = {a, c};
    QCOMPARE(duplicates::find(snapshot).first().reason, Reason::SameDomain);
    snapshot.accounts = {b, c};
    QVERIFY(duplicates::find(snapshot).isEmpty());
}

void TestCrmDuplicates::convertedLeadsAreLeftOut()
{
    Lead a = leadOf(u"1"_s, u"Vega"_s, u"ACME"_s);
    Lead b = leadOf(u"2"_s, u"Vega"_s, u"ACME"_s);
    a.email = b.email = u"a@x.example"_s;
    QCOMPARE(duplicates::find(directoryOf({a, b})).size(), 1);
    b.converted = true;
    QVERIFY(duplicates::find(directoryOf({a, b})).isEmpty());
}

void TestCrmDuplicates::theSurestFirst()
{
    Lead a = leadOf(u"1"_s, u"Vega"_s, u"ACME"_s);
    Lead b = leadOf(u"2"_s, u"Vega"_s, u"ACME"_s);
    a.email = b.email = u"a@x.example"_s;
    DirectorySnapshot snapshot = directoryOf({a, b});
    snapshot.accounts = {accountOf(u"3"_s, u"Lumen"_s), accountOf(u"4"_s, u"lumen"_s)};
    const QList<DuplicateGroup> groups = duplicates::find(snapshot);
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.first().module, u"Leads"_s);
    QCOMPARE(groups.last().module, u"Accounts"_s);
}
} // namespace atlas::test::tst_crmduplicates

ATLAS_TEST(atlas::test::tst_crmduplicates::TestCrmDuplicates)
#include "tst_crmduplicates.moc"
