// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/bookscursor.h"
#include "services/books/booksjson.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace atlas::test::tst_bookssettings
{
using namespace Qt::Literals::StringLiterals;

/// The organisation, what forms offer, and how far the lists were read.
class TestBooksSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesOrganisations_data();
    void choosesOrganisations();
    void readsFiscalMonths_data();
    void readsFiscalMonths();
    void readsSettings();
    void cursorsRoundTrip();

private:
    static QJsonObject row(const char *json)
    {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        Q_ASSERT(document.isObject());
        return document.object();
    }
    const QString m_base = u"EUR"_s;
};

void TestBooksSettings::choosesOrganisations_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("usable");
    QTest::newRow("silent") << QByteArray() << true;
    QTest::newRow("books") << QByteArray(R"(,"org_joined_app_list":["crm","books"])") << true;
    QTest::newRow("books, other key") << QByteArray(R"(,"AppList":["Books"])") << true;
    QTest::newRow("inventory only") << QByteArray(R"(,"org_joined_app_list":["inventory"])") << false;
    QTest::newRow("empty list") << QByteArray(R"(,"org_joined_app_list":[])") << true;
    QTest::newRow("inactive") << QByteArray(R"(,"is_org_active":false)") << false;
    QTest::newRow("not supported") << QByteArray(R"(,"isOrgNotSupported":true,"AppList":["books"])") << false;
}

void TestBooksSettings::choosesOrganisations()
{
    QFETCH(QByteArray, more);
    const QByteArray text = R"({"organization_id":"20087654321")" + more + "}";
    QTEST(booksjson::usesBooks(row(text.constData())), "usable");
}

void TestBooksSettings::readsFiscalMonths_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("month");
    QTest::newRow("index of January") << QJsonValue(0) << 1;
    QTest::newRow("index of April") << QJsonValue(3) << 4;
    QTest::newRow("text") << QJsonValue(u"3"_s) << 4;
    QTest::newRow("index of December") << QJsonValue(11) << 12;
    QTest::newRow("twelve") << QJsonValue(12) << 12;
    QTest::newRow("name") << QJsonValue(u"july"_s) << 7;
    QTest::newRow("short name") << QJsonValue(u"Oct"_s) << 10;
    QTest::newRow("nothing") << QJsonValue(u""_s) << 1;
    QTest::newRow("nonsense") << QJsonValue(u"ju"_s) << 1;
    QTest::newRow("out of range") << QJsonValue(42) << 1;
}

void TestBooksSettings::readsFiscalMonths()
{
    QFETCH(QJsonValue, value);
    const QJsonObject sent{{u"organization_id"_s, u"1"_s}, {u"fiscal_year_start_month"_s, value}};
    const BooksOrg org = booksjson::organisation(sent);
    QTEST(org.fiscalYearStartMonth, "month");
    QCOMPARE(booksjson::organisation(booksjson::organisationRow(org)), org);
}

void TestBooksSettings::readsSettings()
{
    const BooksSettings settings = booksjson::settings(row(R"({
"org":{"organization_id":"20087654321","name":"Atelier Lumen SAS","currency_code":"EUR","time_zone":"Europe/Paris","price_precision":2},
"items":[{"item_id":"1","name":"Conseil horaire","unit":"hour","status":"active","rate":150,"tax_id":"5"},{"item_id":"2","item_name":"Vieux","status":"inactive","rate":""}],
"taxes":[{"tax_id":"5","tax_name":"TVA 20%","tax_percentage":20},{"tax_id":"6","tax_name":"TVA 5,5%","tax_percentage":5.5},
  {"tax_group":{"tax_group_id":"7","tax_group_name":"Deux","tax_group_percentage":12}}],
"currencies":[{"currency_id":"97","currency_code":"EUR","currency_symbol":"€","price_precision":2,"is_base_currency":true,"exchange_rate":0},
  {"currency_id":"98","currency_code":"USD","exchange_rate":0.9137,"price_precision":""}],
"accounts":[{"account_id":"388","account_name":"Sales","account_type":"income","is_active":true}]})"));
    QCOMPARE(settings.org.timeZone, u"Europe/Paris"_s);
    QCOMPARE(settings.items.size(), 2);
    QCOMPARE(settings.items.first().rate, Money(15000, m_base));
    QVERIFY(settings.items.first().active && !settings.items.last().active);
    QCOMPARE(settings.items.last().name, u"Vieux"_s);
    QCOMPARE(settings.taxes.at(0).percentage, u"20"_s);
    QCOMPARE(settings.taxes.at(1).percentage, u"5.5"_s);
    QCOMPARE(settings.taxes.at(2).id, u"7"_s);
    QVERIFY(settings.currencies.first().isBase && !settings.currencies.first().rate);
    QCOMPARE(settings.currencies.last().rate->toDecimal(), u"0.9137"_s);
    QCOMPARE(settings.currencies.last().precision, 2);
    QCOMPARE(settings.accounts.first().type, u"income"_s);
}

void TestBooksSettings::cursorsRoundTrip()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    QVERIFY(BooksCursor().needsWholeRead(now));
    QVERIFY(BooksCursor::fromText(u"{\"full\":12"_s).needsWholeRead(now));
    BooksCursor cursor;
    cursor.sawModified(QDateTime::fromString(u"2026-10-05T13:14:55+0200"_s, Qt::ISODate));
    cursor.sawModified(QDateTime::fromString(u"2026-10-05T09:00:00+0200"_s, Qt::ISODate));
    cursor.fullAt = now;
    cursor.truncated = true;
    const BooksCursor again = BooksCursor::fromText(cursor.toText());
    QCOMPARE(again.modifiedSince(), u"2026-10-05T13:13:55+0200"_s);
    QVERIFY(again.truncated);
    QVERIFY(!again.needsWholeRead(now.addSecs(3600)));
    QVERIFY(again.needsWholeRead(now.addDays(1)));
    QVERIFY(again.needsWholeRead(now.addDays(-2))); // the clock was wrong then or is now
}
} // namespace atlas::test::tst_bookssettings

ATLAS_TEST(atlas::test::tst_bookssettings::TestBooksSettings)
#include "tst_bookssettings.moc"
