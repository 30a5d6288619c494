// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/criteria.h"
#include "services/sandbox/crm/fieldvalues.h"
#include "services/sandbox/crm/jsonwriter.h"
#include "services/sandbox/crm/pagetokens.h"
#include "services/sandbox/crm/zone.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_crmparts
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox::crm;

class TestCrmParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsWithTheOffsetOfTheSeason_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("winter") << qint64(1770110100) << QByteArray("2026-02-03T10:15:00+01:00");
        QTest::newRow("last second of winter") << qint64(1774745999) << QByteArray("2026-03-29T01:59:59+01:00");
        QTest::newRow("first second of summer") << qint64(1774746000) << QByteArray("2026-03-29T03:00:00+02:00");
        QTest::newRow("last second of summer") << qint64(1792889999) << QByteArray("2026-10-25T02:59:59+02:00");
        QTest::newRow("first second of winter") << qint64(1792890000) << QByteArray("2026-10-25T02:00:00+01:00");
    }
    void formatsWithTheOffsetOfTheSeason()
    {
        QFETCH(qint64, seconds);
        QFETCH(QByteArray, text);
        const Zone zone("Europe/Paris");
        QCOMPARE(zone.format(seconds), text);
        QCOMPARE(parseInstant(QString::fromLatin1(text)), std::optional(seconds));
    }

    void wallClockTimesBecomeInstants()
    {
        const Zone zone("Europe/Paris");
        QCOMPARE(zone.format(zone.instant(QDate(2026, 7, 1), 9 * 3600)), QByteArray("2026-07-01T09:00:00+02:00"));
        QCOMPARE(zone.format(zone.instant(QDate(2026, 1, 1), 9 * 3600)), QByteArray("2026-01-01T09:00:00+01:00"));
        QCOMPARE(Zone("Europe/London").format(1770110100), QByteArray("2026-02-03T09:15:00+00:00"));
    }

    void refusesTimesThatAreNotZohos_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"2026-02-03T10:15:00Z", "2026-02-03T10:15:00", "2026-02-03T10:15:00.000+01:00",
                                 "2026-02-03 10:15:00+01:00", "2026-02-30T10:15:00+01:00", ""})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesTimesThatAreNotZohos()
    {
        QFETCH(QString, text);
        QVERIFY(!parseInstant(text));
    }

    void tokensAreBoundAndExpire()
    {
        const QMap<QString, QString> query{{u"fields"_s, u"Deal_Name"_s}, {u"per_page"_s, u"200"_s}};
        const PageTokens tokens("secret", u"7"_s, u"/crm/v8/Deals"_s, query);
        const QString token = QString::fromLatin1(tokens.issue({2000, true, 5, 41}, 1000));
        TokenProblem problem = TokenProblem::None;
        const auto mark = tokens.redeem(token, 1000 + PageTokens::lifetime - 1, problem);
        QVERIFY(mark);
        QCOMPARE(mark->offset, 2000);
        QCOMPARE(mark->slot, 41);
        QVERIFY(!tokens.redeem(token, 1000 + PageTokens::lifetime, problem));
        QCOMPARE(problem, TokenProblem::Expired);
        QMap<QString, QString> other = query;
        other.insert(u"fields"_s, u"Stage"_s);
        QVERIFY(!PageTokens("secret", u"7"_s, u"/crm/v8/Deals"_s, other).redeem(token, 1000, problem));
        QCOMPARE(problem, TokenProblem::Mismatch);
        QVERIFY(!PageTokens("secret", u"8"_s, u"/crm/v8/Deals"_s, query).redeem(token, 1000, problem));
        QCOMPARE(problem, TokenProblem::Foreign);
        QVERIFY(!tokens.redeem(u"not a token"_s, 1000, problem));
        QCOMPARE(problem, TokenProblem::Foreign);
        QMap<QString, QString> paged = query;
        paged.insert(u"page"_s, u"10"_s); // the page a token came with is not part of what it is bound to
        QVERIFY(PageTokens("secret", u"7"_s, u"/crm/v8/Deals"_s, paged).redeem(token, 1000, problem));
    }

    void jsonIsEscaped()
    {
        JsonWriter out;
        out.beginObject();
        out.key(u"a");
        out.string(u"é \"q\" \\ \n \x01");
        out.key(u"n");
        out.number(12500.5);
        out.key(u"w");
        out.number(150000.0);
        out.key(u"l");
        out.beginArray();
        out.null();
        out.boolean(true);
        out.endArray();
        out.endObject();
        const QByteArray expected =
            "{\"a\":\"é \\\"q\\\" \\\\ \\n \\u0001\",\"n\":12500.5,\"w\":150000,\"l\":[null,true]}";
        QCOMPARE(out.take(), expected);
    }

    void criteriaGrammar_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("conditions"); // 0: refused
        QTest::newRow("bare") << u"Stage:equals:Closed Won"_s << 1;
        QTest::newRow("one") << u"(Stage:equals:Closed Won)"_s << 1;
        QTest::newRow("pair") << u"((Stage:equals:Closed Won)and(Amount:greater_than:1000))"_s << 2;
        QTest::newRow("nested") << u"(((Amount:between:1,2)or(Amount:in:3,4))and(Stage:not_equal:Closed Lost))"_s << 3;
        QTest::newRow("escapes") << u"(Deal_Name:equals:Burns\\, \\(B\\) \\\\)"_s << 1;
        QTest::newRow("time with colons") << u"(Modified_Time:greater_than:2026-01-01T00:00:00+01:00)"_s << 1;
        QTest::newRow("three in a row") << u"((Amount:equals:1)and(Amount:equals:2)and(Amount:equals:3))"_s << 0;
        QTest::newRow("no outer") << u"(Amount:equals:1)and(Amount:equals:2)"_s << 0;
        QTest::newRow("unbalanced") << u"((Amount:equals:1)and(Amount:equals:2)"_s << 0;
        QTest::newRow("unescaped comma") << u"(Deal_Name:equals:Burns,B)"_s << 0;
        QTest::newRow("unknown field") << u"(Foo:equals:1)"_s << 0;
        QTest::newRow("operator of another type") << u"(Deal_Name:greater_than:1)"_s << 0;
        QTest::newRow("starts_with on picklist") << u"(Stage:starts_with:Cl)"_s << 0;
        QTest::newRow("not a number") << u"(Amount:equals:many)"_s << 0;
        QTest::newRow("not a date") << u"(Closing_Date:equals:31/01/2026)"_s << 0;
        QTest::newRow("one bound") << u"(Amount:between:1)"_s << 0;
        QTest::newRow("v2 operator") << u"(Amount:eq:1)"_s << 0;
        QTest::newRow("empty value") << u"(Stage:equals:)"_s << 0;
    }
    void criteriaGrammar()
    {
        QFETCH(QString, text);
        QFETCH(int, conditions);
        const Schema schema;
        QJsonObject error;
        const auto criteria = parseCriteria(text, schema.at(u"Deals"_s), error);
        QCOMPARE(criteria ? criteria->conditions() : 0, conditions);
        QCOMPARE(error.value(u"code"_s).toString(), conditions ? QString() : u"INVALID_QUERY"_s);
    }

    void criteriaEscapesAreUndone()
    {
        const Schema schema;
        QJsonObject error;
        const auto criteria = parseCriteria(u"(Deal_Name:starts_with:a\\,b \\(c\\))"_s, schema.at(u"Deals"_s), error);
        QVERIFY(criteria);
        QCOMPARE(criteria->operands.first().text, u"a,b (c)"_s);
    }

    void criteriaAreLimited()
    {
        const Schema schema;
        QString text = u"(Amount:equals:0)"_s;
        for (int i = 1; i <= 9; ++i)
            text = u"(%1or(Amount:equals:%2))"_s.arg(text).arg(i);
        QJsonObject error;
        QVERIFY(parseCriteria(text, schema.at(u"Deals"_s), error));
        text = u"(%1or(Amount:equals:10))"_s.arg(text);
        QVERIFY(!parseCriteria(text, schema.at(u"Deals"_s), error));
        QCOMPARE(error.value(u"code"_s).toString(), u"CRITERIA_LIMIT_EXCEEDED"_s);
        QStringList many;
        for (int i = 0; i <= 100; ++i)
            many.append(QString::number(i));
        QVERIFY(!parseCriteria(u"(Amount:in:%1)"_s.arg(many.join(u',')), schema.at(u"Deals"_s), error));
        QCOMPARE(error.value(u"message"_s).toString(), u"Only 100 values are allowed in \"IN\" criteria"_s);
    }
};
} // namespace tst_crmparts

ATLAS_TEST(tst_crmparts::TestCrmParts)
#include "tst_crmparts.moc"
