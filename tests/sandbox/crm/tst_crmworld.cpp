// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/crm/crmfixture.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

namespace tst_crmworld
{
using namespace Qt::Literals::StringLiterals;
using atlas::test::CrmFixture;
using atlas::test::Reply;

namespace
{
const auto everything =
    u"Deals?fields=Deal_Name,Stage,Amount,Owner,Account_Name,Contact_Name,Created_Time,Modified_Time,"
    "Last_Activity_Time,Closing_Date,Next_Step,Tag,Currency,Pipeline"_s;

QJsonObject totals(CrmFixture &crm)
{
    QJsonObject result;
    const Reply reply = crm.coql(
        u"select Pipeline, Stage, COUNT(id) as n, SUM(Amount) as total from Deals where id is not null group by Pipeline, Stage"_s);
    for (const auto row : reply.data()) {
        const QJsonObject object = row.toObject();
        result.insert(object.value(u"Pipeline"_s).toString() + u" | "_s + object.value(u"Stage"_s).toString(),
                      QJsonArray{object.value(u"n"_s), object.value(u"total"_s)});
    }
    return result;
}
} // namespace

class TestCrmWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameWorld()
    {
        CrmFixture a, b;
        CrmFixture other(1, 2);
        QCOMPARE(a.get(everything).raw.left(2000), b.get(everything).raw.left(2000));
        QCOMPARE(a.get(everything).data(), b.get(everything).data());
        QVERIFY(a.get(everything).data() != other.get(everything).data());
        QCOMPARE(a.get(u"Leads?fields=Full_Name,Company,Email"_s).data(),
                 b.get(u"Leads?fields=Full_Name,Company,Email"_s).data());
        const QJsonObject stages = totals(a);
        for (auto it = stages.begin(); it != stages.end(); ++it)
            qInfo().noquote() << it.key() << it.value().toArray().at(0).toInt()
                              << it.value().toArray().at(1).toDouble();
    }

    void idsDoNotDependOnTheDay()
    {
        CrmFixture first(1, 1, QDate(2026, 7, 15));
        CrmFixture later(1, 1, QDate(2026, 8, 2));
        const auto names = [](CrmFixture &crm) { return crm.get(u"Deals?fields=Deal_Name,Stage,Amount"_s).data(); };
        QCOMPARE(names(first), names(later));
    }

    void figuresOfTheAgency_data()
    {
        QTest::addColumn<QDate>("today");
        for (const QDate day : {QDate(2026, 7, 15), QDate(2026, 3, 1), QDate(2026, 2, 28), QDate(2024, 12, 31)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void figuresOfTheAgency()
    {
        QFETCH(QDate, today);
        CrmFixture crm(1, 1, today);
        const auto count = [&](const QString &where) {
            return crm.coql(u"select COUNT(id) as n, SUM(Amount) as total from Deals where "_s + where).element();
        };
        const auto number = [&](const QString &where) { return count(where).value(u"n"_s).toInt(); };
        QCOMPARE(number(u"id is not null"_s), 120);
        QCOMPARE(number(u"Probability between 1 and 99"_s), 50);
        QCOMPARE(number(u"(Stage = 'Qualification' and Pipeline = 'Standard (Standard)')"_s), 18);
        const QString month = QDate(today.year(), today.month(), 1).toString(Qt::ISODate);
        const QString day = today.toString(Qt::ISODate);
        QCOMPARE(count(u"(Stage = 'Closed Won' and Closing_Date between '%1' and '%2')"_s.arg(month, day))
                     .value(u"total"_s)
                     .toDouble(),
                 95000.0);
        const QString quarter = today.addDays(-90).toString(Qt::ISODate);
        QCOMPARE(number(u"(Stage = 'Closed Won' and Closing_Date >= '%1')"_s.arg(quarter)), 14);
        QCOMPARE(number(u"(Stage like 'Closed Lost%' and Closing_Date >= '%1')"_s.arg(quarter)), 17);
        QVERIFY(number(u"(Probability between 1 and 99 and Closing_Date < '%1')"_s.arg(day)) > 0);
        QVERIFY(number(u"(Probability between 1 and 99 and Next_Step is null)"_s) > 5);
        QVERIFY(number(u"Currency in ('USD','GBP')"_s) > 5);
        QVERIFY(number(u"Reason_For_Loss__s is not null"_s) > 30);
        QCOMPARE(number(u"Created_Time < '%1T00:00:00+00:00'"_s.arg(today.addDays(-552).toString(Qt::ISODate))), 0);
    }

    void sizes()
    {
        CrmFixture crm;
        const auto count = [&](const QString &module) {
            return crm.coql(u"select COUNT(id) as n from %1 where id is not null"_s.arg(module))
                .element()
                .value(u"n"_s)
                .toInt();
        };
        QCOMPARE(count(u"Accounts"_s), 60);
        QCOMPARE(count(u"Contacts"_s), 140);
        QCOMPARE(count(u"Leads"_s), 90);
        QCOMPARE(count(u"Campaigns"_s), 8);
        QVERIFY(count(u"Notes"_s) > 80);
    }

    void nothingIsLongerThanItsField()
    {
        CrmFixture crm(3);
        const QJsonArray fields = crm.get(u"settings/fields?module=Deals"_s).json.value(u"fields"_s).toArray();
        const Reply deals = crm.get(everything);
        for (const auto field : fields)
            if (field.toObject().value(u"data_type"_s).toString() == u"text")
                for (const auto deal : deals.data())
                    QVERIFY(deal.toObject().value(field.toObject().value(u"api_name"_s).toString()).toString().size() <=
                            qMax(1, field.toObject().value(u"length"_s).toInt()));
    }

    void changesSurviveARestart()
    {
        CrmFixture before;
        const QJsonArray deals = before.get(u"Deals?fields=id&per_page=3"_s).data();
        const auto id = [&](int i) { return deals.at(i).toObject().value(u"id"_s).toString(); };
        const auto put = [&](const QString &deal, const QJsonObject &change) {
            QCOMPARE(before.write("PUT", u"Deals/"_s + deal, CrmFixture::data(change)).status, 200);
        };
        put(id(0), {{u"Next_Step"_s, u"Signer"_s}, {u"Tag"_s, QJsonArray{QJsonObject{{u"name"_s, u"Neuve"_s}}}}});
        QCOMPARE(before.send("DELETE", u"Deals/"_s + id(1)).status, 200);
        const QString added = before.write("POST", u"Leads"_s, CrmFixture::data({{u"Last_Name"_s, u"Ajoutée"_s}}))
                                  .details()
                                  .value(u"id"_s)
                                  .toString();
        const QJsonObject state = before.app->persistent().save();
        QVERIFY(QJsonDocument(state).toJson(QJsonDocument::Compact).size() < 8000);
        CrmFixture after;
        after.app->persistent().load(state);
        QCOMPARE(after.get(u"Deals/"_s + id(0)).element(), before.get(u"Deals/"_s + id(0)).element());
        QCOMPARE(after.get(u"Deals/"_s + id(1)).status, 400);
        QCOMPARE(after.get(u"Deals/"_s + id(2)).element(), before.get(u"Deals/"_s + id(2)).element());
        QCOMPARE(after.get(u"Leads/"_s + added).element(), before.get(u"Leads/"_s + added).element());
        QCOMPARE(after.get(u"Deals/deleted"_s).data(), before.get(u"Deals/deleted"_s).data());
        QCOMPARE(after.get(u"Deals/%1/__timeline"_s.arg(id(0))).json,
                 before.get(u"Deals/%1/__timeline"_s.arg(id(0))).json);
        QCOMPARE(after.app->persistent().save(), state);
        const Reply next = after.write("POST", u"Leads"_s, CrmFixture::data({{u"Last_Name"_s, u"Suivante"_s}}));
        QVERIFY(next.details().value(u"id"_s).toString() > added);
    }

    void tenThousandDeals()
    {
        QElapsedTimer timer;
        timer.start();
        CrmFixture crm(84);
        qInfo() << "generated in ms:" << timer.elapsed();
        timer.restart();
        int rows = 0;
        int pages = 0;
        QString token;
        do {
            const Reply reply = crm.get(token.isEmpty() ? everything : everything + u"&page_token="_s + token);
            QCOMPARE(reply.status, 200);
            rows += int(reply.data().size());
            ++pages;
            token = reply.info().value(u"next_page_token"_s).toString();
        } while (!token.isEmpty());
        qInfo() << "pages:" << pages << "ms in all, parsed:" << timer.elapsed();
        QCOMPARE(rows, 10080);
    }
};
} // namespace tst_crmworld

ATLAS_TEST(tst_crmworld::TestCrmWorld)
#include "tst_crmworld.moc"
