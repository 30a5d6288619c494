// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookscall.h"
#include "tests/sandbox/books/booksfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_bookslists
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using namespace atlas::sandbox;

class BooksListsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void filters_data();
    void filters();
    void refuses_data();
    void refuses();
    void pages();
    void clampsThePage();
    void contextOfContacts();
    void sorts_data();
    void sorts();
    void countsOnly();
    void rowsAreMade();

private:
    [[nodiscard]] Response list(const QString &query) const;
    [[nodiscard]] QJsonObject answer(const QString &query) const;
    [[nodiscard]] QString idsOf(const QString &query) const;
    mutable books::Store m_store;
};

namespace
{
std::optional<bool> oddPasses(const books::Call &, const QJsonObject &record, const QString &filter)
{
    static const QStringList known{u"sent"_s, u"partiallypaid"_s, u"overdue"_s, u"mode.card"_s};
    if (!known.contains(filter))
        return std::nullopt;
    return record.value(u"status"_s).toString().remove(u'_') == filter ||
           u"mode."_s + record.value(u"mode"_s).toString() == filter;
}

QJsonObject oddRow(const books::Call &, const QJsonObject &record)
{
    QJsonObject row = record;
    row.insert(u"double_total"_s, 2 * record.value(u"total"_s).toDouble());
    row.remove(u"lines"_s);
    return row;
}

books::ListSpec oddSpec()
{
    books::ListSpec spec;
    spec.kind = u"invoices"_s;
    spec.key = u"invoices"_s;
    spec.idField = u"invoice_id"_s;
    spec.reportName = u"Invoices"_s;
    spec.sortColumns = {u"name"_s, u"date"_s, u"total"_s, u"double_total"_s};
    spec.textFilters = {u"name"_s};
    spec.amountFilters = {u"total"_s};
    spec.dateFilters = {u"date"_s};
    spec.exactFilters = {u"customer_id"_s};
    spec.searchFields = {u"name"_s, u"number"_s};
    spec.modifiedFilter = true;
    spec.row = oddRow;
    spec.passes = oddPasses;
    return spec;
}

void putOdd(books::Store &store, const QString &id, const QString &name, double total, const QString &date,
            const QString &status, const QString &mode)
{
    store.of(u"invoices"_s)
        .put(id, {{u"invoice_id"_s, id},
                  {u"name"_s, name},
                  {u"number"_s, u"N-"_s + id},
                  {u"total"_s, total},
                  {u"date"_s, date},
                  {u"customer_id"_s, u"c"_s + id},
                  {u"status"_s, status},
                  {u"mode"_s, mode},
                  {u"lines"_s, QJsonArray{1}},
                  {u"created_time"_s, u"2026-07-0%1T10:00:00+0200"_s.arg(id)},
                  {u"last_modified_time"_s, u"2026-07-0%1T10:00:00+0200"_s.arg(id)}});
}
} // namespace

void BooksListsTest::initTestCase()
{
    putOdd(m_store, u"1"_s, u"Verrier"_s, 10.1, u"2026-06-01"_s, u"sent"_s, u"card"_s);
    putOdd(m_store, u"2"_s, u"duval"_s, 100, u"2026-06-15"_s, u"partially_paid"_s, u"cash"_s);
    putOdd(m_store, u"3"_s, u"Kanto"_s, 20, u"2026-06-30"_s, u"overdue"_s, u"card"_s);
    putOdd(m_store, u"4"_s, u"Verdier"_s, 10.1, {}, u"sent"_s, u"cash"_s);
}

Response BooksListsTest::list(const QString &query) const
{
    Request request;
    request.query.insert(u"organization_id"_s, books::organisationId);
    const QStringList pairs = query.split(u'&', Qt::SkipEmptyParts);
    for (const QString &pair : pairs)
        request.query.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    const books::Call call{request, m_store, QDate(2026, 7, 15), 1'784'110'387'000, nullptr};
    return books::listRecords(call, oddSpec());
}

QJsonObject BooksListsTest::answer(const QString &query) const
{
    return QJsonDocument::fromJson(list(query).body).object();
}

QString BooksListsTest::idsOf(const QString &query) const
{
    QString ids;
    const QJsonArray rows = answer(query).value(u"invoices"_s).toArray();
    for (const auto row : rows)
        ids += row[u"invoice_id"_s].toString();
    return ids;
}

void BooksListsTest::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *query, const char *ids) {
        QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(ids);
    };
    row("", "4321");
    row("name=VERRIER", "1");
    row("name=Ver", "");
    row("name_startswith=ver", "41");
    row("name_contains=r", "41");
    row("total=10.1", "41");
    row("total=10.10", "41");
    row("total_less_than=20", "41");
    row("total_less_equals=20", "431");
    row("total_greater_than=20", "2");
    row("total_greater_equals=20", "32");
    row("date=2026-06-15", "2");
    row("date_start=2026-06-15", "32");
    row("date_end=2026-06-15", "21");
    row("date_before=2026-06-15", "1");
    row("date_after=2026-06-15", "3");
    row("date_start=2026-06-02&date_end=2026-06-29", "2");
    row("customer_id=c3", "3");
    row("customer_id=C3", "");
    row("search_text=ANT", "3");
    row("search_text=n-2", "2");
    row("status=sent", "41");
    row("status=partially_paid", "2");
    row("filter_by=Status.PartiallyPaid", "2");
    row("filter_by=Status.OverDue", "3");
    row("filter_by=Status.All", "4321");
    row("status=all", "4321");
    row("status=", "4321");
    row("filter_by=Mode.Card", "31");
    row("filter_by=Mode.All", "4321");
    row("last_modified_time=2026-07-02T10:00:00+0200", "43");
    row("last_modified_time=2026-07-02T08:59:59+0100", "432");
}

void BooksListsTest::filters()
{
    QFETCH(QString, query);
    QTEST(idsOf(query), "ids");
}

void BooksListsTest::refuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *query, const char *field) {
        QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(field);
    };
    row("nam=a", "nam");
    row("total_more_than=1", "total_more_than");
    row("customer_id_contains=c", "customer_id_contains");
    row("total=much", "total");
    row("date=15/06/2026", "date");
    row("date_start=2026-6-1", "date_start");
    row("last_modified_time=2026-07-02", "last_modified_time");
    row("last_modified_time=2026-07-02T10:00:00 0200", "last_modified_time"); // an unescaped plus
    row("page=0", "page");
    row("page=two", "page");
    row("per_page=0", "per_page");
    row("sort_column=status", "sort_column");
    row("sort_order=ascending", "sort_order");
    row("status=asleep", "status");
    row("filter_by=Status.Asleep", "filter_by");
    row("response_option=5", "response_option");
}

void BooksListsTest::refuses()
{
    QFETCH(QString, query);
    QFETCH(QString, field);
    QCOMPARE(list(query).status, 400);
    const QJsonObject refusal = answer(query);
    QCOMPARE(refusal[u"code"_s].toInt(), 2);
    QCOMPARE(refusal[u"message"_s].toString(), u"Invalid value passed for "_s + field);
}

void BooksListsTest::pages()
{
    const QJsonObject first = answer(u"per_page=3"_s)[u"page_context"_s].toObject();
    const QJsonObject expected{{u"page"_s, 1},
                               {u"per_page"_s, 3},
                               {u"has_more_page"_s, true},
                               {u"report_name"_s, u"Invoices"_s},
                               {u"applied_filter"_s, u"Status.All"_s},
                               {u"custom_fields"_s, QJsonArray{}},
                               {u"sort_column"_s, u"created_time"_s},
                               {u"sort_order"_s, u"D"_s}};
    QCOMPARE(first, expected);
    QCOMPARE(idsOf(u"per_page=3&page=2"_s), u"1"_s);
    QVERIFY(!answer(u"per_page=3&page=2"_s)[u"page_context"_s][u"has_more_page"_s].toBool());
    QVERIFY(!answer(u"per_page=2&page=2"_s)[u"page_context"_s][u"has_more_page"_s].toBool());
    QCOMPARE(idsOf(u"per_page=3&page=9"_s), QString());
    QCOMPARE(list(u"per_page=200&page=2147483647"_s).status, 200);
    QCOMPARE(answer(u"status=overdue"_s)[u"page_context"_s][u"applied_filter"_s].toString(), u"Status.OverDue"_s);
    QCOMPARE(answer(u"status=partially_paid"_s)[u"page_context"_s][u"applied_filter"_s].toString(),
             u"Status.PartiallyPaid"_s);
}

void BooksListsTest::clampsThePage()
{
    QCOMPARE(answer({})[u"page_context"_s][u"per_page"_s].toInt(), 200);
    QCOMPARE(answer(u"per_page=500"_s)[u"page_context"_s][u"per_page"_s].toInt(), 200);
}

void BooksListsTest::contextOfContacts()
{
    BooksFixture books;
    const BooksReply reply = books.get(u"/contacts"_s);
    const QJsonObject expected{{u"page"_s, 1},
                               {u"per_page"_s, 200},
                               {u"has_more_page"_s, false},
                               {u"report_name"_s, u"Contacts"_s},
                               {u"applied_filter"_s, u"Status.All"_s},
                               {u"custom_fields"_s, QJsonArray{}},
                               {u"sort_column"_s, u"contact_name"_s},
                               {u"sort_order"_s, u"A"_s}};
    QCOMPARE(reply.page(), expected);
    QCOMPARE(reply.row(u"contacts"_s, 0)[u"contact_name"_s].toString(), u"Harrow & Finch Ltd"_s);
    const QJsonObject items = books.get(u"/items"_s).page();
    QCOMPARE(items[u"report_name"_s].toString(), u"Items"_s);
    QCOMPARE(items[u"sort_column"_s].toString(), u"name"_s);
}

void BooksListsTest::sorts_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("ids");
    QTest::newRow("text, any case") << u"sort_column=name&sort_order=A"_s << u"2341"_s;
    QTest::newRow("number, then id") << u"sort_column=total&sort_order=A"_s << u"1432"_s;
    QTest::newRow("number down, then id") << u"sort_column=total&sort_order=D"_s << u"2341"_s;
    QTest::newRow("a column of the row") << u"sort_column=double_total&sort_order=A"_s << u"1432"_s;
    QTest::newRow("the order of its own") << u"sort_column=date"_s << u"3214"_s;
    QTest::newRow("default column, ascending") << u"sort_order=A"_s << u"1234"_s;
}

void BooksListsTest::sorts()
{
    QFETCH(QString, query);
    QTEST(idsOf(query), "ids");
}

void BooksListsTest::countsOnly()
{
    const QJsonObject only = answer(u"response_option=2&name_startswith=ver"_s);
    QCOMPARE(only[u"invoices"_s].toArray().size(), 0);
    QCOMPARE(only[u"page_context"_s][u"total"_s].toInt(), 2);
    const QJsonObject both = answer(u"response_option=1"_s);
    QCOMPARE(both[u"invoices"_s].toArray().size(), 4);
    QCOMPARE(both[u"page_context"_s][u"total"_s].toInt(), 4);
    QVERIFY(!answer({})[u"page_context"_s].toObject().contains(u"total"_s));
}

void BooksListsTest::rowsAreMade()
{
    const QJsonObject row = answer(u"customer_id=c2"_s)[u"invoices"_s][0].toObject();
    QCOMPARE(row[u"double_total"_s].toDouble(), 200.0);
    QVERIFY(!row.contains(u"lines"_s));
}
} // namespace tst_bookslists

ATLAS_TEST(tst_bookslists::BooksListsTest)
#include "tst_bookslists.moc"
