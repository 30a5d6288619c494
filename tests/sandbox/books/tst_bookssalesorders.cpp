// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/pdfwriter.h"
#include "tests/sandbox/books/salesfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_bookssalesorders
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using atlas::sandbox::books::selling::PdfWriter;
namespace kind = atlas::sandbox::books::kind;

/// Estimates, sales orders, their conversion into invoices, and the papers of all documents.
class BooksSalesOrdersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quoteStates_data();
    void quoteStates();
    void quoteExpires();
    void quoteLists();
    void converts();
    void convertsSeveral();
    void refusesConversions();
    void invoicedEstimateId();
    void salesOrderLife();
    void convertsSalesOrders();
    void servesPdf();
    void mergesPdf();
    void pdfIsWellFormed();
    void generatedBooksHold();
};

namespace
{
QString makeQuote(SalesFixture &fixture, const QString &state = u"draft"_s, double rate = 100,
                  const QString &customer = ids::customer)
{
    const QString id = fixture
                           .make(u"estimates"_s, SalesFixture::document({SalesFixture::line(rate)}, customer),
                                 {{u"expiry_date"_s, u"2026-08-15"_s}})
                           .value("estimate_id"_L1)
                           .toString();
    const auto act = [&](const QString &what) {
        return fixture.post(u"/estimates/%1/%2"_s.arg(id, what)).status == 200;
    };
    bool ok = true;
    if (state == "accepted"_L1 || state == "declined"_L1)
        ok = act(u"status/sent"_s) && act(u"status/"_s + state);
    else if (state == "sent"_L1)
        ok = act(u"status/sent"_s);
    else if (state == "invoiced"_L1)
        ok = act(u"status/sent"_s) && fixture.post(u"/invoices/fromestimates?estimate_ids="_s + id).status == 201;
    else if (state != "draft"_L1)
        ok = act(u"submit"_s) && (state == "pending_approval"_L1 || act(u"approve"_s));
    return ok ? id : QString();
}

QJsonObject quote(SalesFixture &fixture, const QString &id)
{
    return fixture.get(u"/estimates/"_s + id).object(u"estimate"_s);
}
} // namespace

void BooksSalesOrdersTest::quoteStates_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("to"); // empty: refused
    const QStringList states{u"draft"_s,    u"sent"_s,     u"accepted"_s,        u"declined"_s,
                             u"invoiced"_s, u"approved"_s, u"pending_approval"_s};
    const QMap<QString, QStringList> results{
        {u"status/sent"_s, {u"sent"_s, u"sent"_s, {}, u"sent"_s, {}, u"sent"_s, {}}},
        {u"status/accepted"_s, {{}, u"accepted"_s, u"accepted"_s, u"accepted"_s, {}, u"accepted"_s, {}}},
        {u"status/declined"_s, {{}, u"declined"_s, u"declined"_s, u"declined"_s, {}, u"declined"_s, {}}},
        {u"email"_s, {u"sent"_s, u"sent"_s, u"accepted"_s, u"declined"_s, u"invoiced"_s, u"sent"_s, {}}},
        {u"submit"_s, {u"pending_approval"_s, {}, {}, {}, {}, {}, {}}},
        {u"approve"_s, {{}, {}, {}, {}, {}, {}, u"approved"_s}}};
    for (auto it = results.begin(); it != results.end(); ++it)
        for (int i = 0; i < states.size(); ++i)
            QTest::addRow("%s of %s", qPrintable(it.key()), qPrintable(states.at(i)))
                << states.at(i) << it.key() << it.value().at(i);
}

void BooksSalesOrdersTest::quoteStates()
{
    QFETCH(QString, from);
    QFETCH(QString, act);
    QFETCH(QString, to);
    SalesFixture fixture;
    const QString id = makeQuote(fixture, from);
    QVERIFY(!id.isEmpty());
    QCOMPARE(quote(fixture, id).value("status"_L1).toString(), from);
    QCOMPARE(fixture.post(u"/estimates/%1/%2"_s.arg(id, act)).status, to.isEmpty() ? 400 : 200);
    const QJsonObject after = quote(fixture, id);
    QCOMPARE(after.value("status"_L1).toString(), to.isEmpty() ? from : to);
    const bool accepted = after.value("status"_L1).toString() == "accepted"_L1;
    QCOMPARE(after.value("accepted_date"_L1).toString(), accepted ? u"2026-07-15"_s : QString());
    const bool declined = after.value("status"_L1).toString() == "declined"_L1;
    QCOMPARE(!after.value("declined_date"_L1).toString().isEmpty(), declined);
}

void BooksSalesOrdersTest::quoteExpires()
{
    SalesFixture fixture;
    const QString id = fixture
                           .make(u"estimates"_s, SalesFixture::document({SalesFixture::line(1)}),
                                 {{u"date"_s, u"2026-06-01"_s}, {u"expiry_date"_s, u"2026-07-14"_s}})
                           .value("estimate_id"_L1)
                           .toString();
    QCOMPARE(quote(fixture, id).value("status"_L1).toString(), u"draft"_s);
    QCOMPARE(fixture.post(u"/estimates/%1/status/sent"_s.arg(id)).message(),
             u"Estimate status has been changed to Sent"_s);
    QCOMPARE(quote(fixture, id).value("status"_L1).toString(), u"expired"_s);
    QCOMPARE(fixture.get(u"/estimates?status=expired"_s).list(u"estimates"_s).size(), 1);
    QCOMPARE(fixture.get(u"/estimates?status=sent"_s).list(u"estimates"_s).size(), 0);
    QCOMPARE(fixture.post(u"/invoices/fromestimates?estimate_ids="_s + id).status, 400);
}

void BooksSalesOrdersTest::quoteLists()
{
    SalesFixture fixture;
    const QString id = makeQuote(fixture);
    const BooksReply reply = fixture.get(u"/estimates?expiry_date_end=2026-08-15"_s);
    QCOMPARE(reply.page().value("report_name"_L1).toString(), u"Quotes"_s);
    QCOMPARE(reply.row(u"estimates"_s).value("estimate_number"_L1).toString(), u"DE-2026-0001"_s);
    QCOMPARE(reply.row(u"estimates"_s).value("expiry_date"_L1).toString(), u"2026-08-15"_s);
    QCOMPARE(quote(fixture, id).value("uninvoiced_amount"_L1).toDouble(), 120.0);
    QCOMPARE(fixture.get(u"/estimates/1"_s).message(), u"Quote does not exist."_s);
    QCOMPARE(fixture.del(u"/estimates/"_s + id).status, 200);
    QCOMPARE(fixture.del(u"/estimates/"_s + makeQuote(fixture, u"invoiced"_s)).status, 400);
}

void BooksSalesOrdersTest::converts()
{
    SalesFixture fixture;
    const QString id = makeQuote(fixture, u"accepted"_s);
    const BooksReply reply = fixture.post(u"/invoices/fromestimates?estimate_ids="_s + id);
    QCOMPARE(reply.status, 201);
    const QJsonObject invoice = reply.object(u"invoice"_s);
    QCOMPARE(invoice.value("total"_L1).toDouble(), 120.0);
    QCOMPARE(invoice.value("estimate_id"_L1).toString(), id);
    QCOMPARE(invoice.value("status"_L1).toString(), u"draft"_s);
    QCOMPARE(quote(fixture, id).value("status"_L1).toString(), u"invoiced"_s);
    QCOMPARE(quote(fixture, id).value("invoice_ids"_L1).toArray(), QJsonArray{invoice.value("invoice_id"_L1)});
    QCOMPARE(fixture.post(u"/invoices/fromestimates?estimate_ids="_s + id).status, 400); // once
    QCOMPARE(fixture.del(u"/invoices/"_s + invoice.value("invoice_id"_L1).toString()).status, 200);
    QCOMPARE(quote(fixture, id).value("status"_L1).toString(), u"accepted"_s);
}

void BooksSalesOrdersTest::convertsSeveral()
{
    SalesFixture fixture;
    const QString first = makeQuote(fixture, u"accepted"_s, 100), second = makeQuote(fixture, u"sent"_s, 50);
    const BooksReply reply = fixture.post(u"/invoices/fromestimates?estimate_ids=%1,%2"_s.arg(first, second));
    QCOMPARE(reply.object(u"invoice"_s).value("total"_L1).toDouble(), 180.0);
    QCOMPARE(quote(fixture, second).value("status"_L1).toString(), u"invoiced"_s);
    QCOMPARE(fixture.del(u"/invoices/"_s + reply.object(u"invoice"_s).value("invoice_id"_L1).toString()).status, 200);
    QCOMPARE(quote(fixture, second).value("status"_L1).toString(), u"accepted"_s);
}

void BooksSalesOrdersTest::refusesConversions()
{
    SalesFixture fixture;
    const QString base = u"/invoices/fromestimates?estimate_ids="_s;
    QCOMPARE(fixture.post(base + makeQuote(fixture)).status, 400);
    QCOMPARE(fixture.post(base + makeQuote(fixture, u"declined"_s)).status, 400);
    QCOMPARE(fixture.post(base + u"1"_s).code(), 1002);
    QCOMPARE(fixture.post(base).code(), 2);
    const QString ours = makeQuote(fixture, u"sent"_s), theirs = makeQuote(fixture, u"sent"_s, 1, ids::british);
    QCOMPARE(fixture.post(base + ours + u',' + theirs).status, 400);
    QVERIFY(fixture.store().of(kind::invoices).isEmpty());
}

void BooksSalesOrdersTest::invoicedEstimateId()
{
    SalesFixture fixture;
    const QString id = makeQuote(fixture, u"accepted"_s);
    const QJsonObject invoice = fixture.make(u"invoices"_s, SalesFixture::document({SalesFixture::line(100)}),
                                             {{u"invoiced_estimate_id"_s, id}});
    QCOMPARE(invoice.value("estimate_id"_L1).toString(), id);
    QCOMPARE(quote(fixture, id).value("status"_L1).toString(), u"invoiced"_s);
}

void BooksSalesOrdersTest::salesOrderLife()
{
    SalesFixture fixture;
    const QJsonObject made = fixture.make(u"salesorders"_s, SalesFixture::document({SalesFixture::line(100)}),
                                          {{u"shipment_date"_s, u"2026-07-25"_s}});
    const QString id = made.value("salesorder_id"_L1).toString();
    QCOMPARE(made.value("salesorder_number"_L1).toString(), u"CO-2026-0001"_s);
    QCOMPARE(made.value("status"_L1).toString(), u"draft"_s);
    const QString path = u"/salesorders/%1/"_s.arg(id);
    QCOMPARE(fixture.post(path + u"status/open"_s).message(), u"Sales order status has been changed to Open."_s);
    const BooksReply list = fixture.get(u"/salesorders?status=open"_s);
    QCOMPARE(list.page().value("report_name"_L1).toString(), u"Sales Orders"_s);
    QCOMPARE(list.row(u"salesorders"_s).value("shipment_days"_L1).toInt(), 10);
    QCOMPARE(list.row(u"salesorders"_s).value("bcy_total"_L1).toDouble(), 120.0);
    QCOMPARE(fixture.post(path + u"substatus/cs_ready"_s).status, 200);
    QCOMPARE(fixture.post(path + u"substatus/cs_moon"_s).code(), 1002);
    QCOMPARE(fixture.get(u"/salesorders/"_s + id).object(u"salesorder"_s).value("current_sub_status"_L1).toString(),
             u"cs_ready"_s);
    QCOMPARE(fixture.post(path + u"status/void"_s).status, 200);
    QCOMPARE(fixture.post(u"/invoices/fromsalesorder?salesorder_id="_s + id).status, 400);
    QCOMPARE(fixture.del(u"/salesorders/"_s + id).status, 200);
}

void BooksSalesOrdersTest::convertsSalesOrders()
{
    SalesFixture fixture;
    const QString id = fixture.make(u"salesorders"_s, SalesFixture::document({SalesFixture::line(100)}))
                           .value("salesorder_id"_L1)
                           .toString();
    QCOMPARE(fixture.post(u"/salesorders/%1/status/open"_s.arg(id)).status, 200);
    const BooksReply reply = fixture.post(u"/invoices/fromsalesorder?salesorder_id="_s + id);
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.object(u"invoice"_s).value("salesorder_number"_L1).toString(), u"CO-2026-0001"_s);
    const QJsonObject order = fixture.get(u"/salesorders/"_s + id).object(u"salesorder"_s);
    QCOMPARE(order.value("status"_L1).toString(), u"invoiced"_s);
    QCOMPARE(fixture.del(u"/salesorders/"_s + id).status, 400);
}

void BooksSalesOrdersTest::servesPdf()
{
    SalesFixture fixture;
    const QString id = fixture.sentInvoice(100);
    const BooksReply file = fixture.get(u"/invoices/%1?accept=pdf"_s.arg(id));
    QCOMPARE(file.status, 200);
    QCOMPARE(file.contentType, QByteArray("application/pdf;charset=UTF-8"));
    QVERIFY(file.raw.startsWith("%PDF-1.4"));
    QVERIFY(file.raw.contains("(FA-2026-0001)"));
    QVERIFY(file.raw.contains("(120,00 EUR)"));
    QVERIFY(file.raw.contains("D\xe9signation")); // WinAnsi
    const BooksReply asked = fixture.send("GET", u"/invoices/"_s + id, {}, {}, {{"accept", "application/pdf"}});
    QVERIFY(asked.raw.startsWith("%PDF"));
    QVERIFY(fixture.get(u"/invoices/%1?accept=html"_s.arg(id)).contentType.startsWith("text/html"));
    QCOMPARE(fixture.get(u"/invoices/%1?accept=xls"_s.arg(id)).code(), 2);
    QCOMPARE(fixture.get(u"/invoices/1?accept=pdf"_s).code(), 1002); // errors stay JSON
    QVERIFY(fixture.get(u"/estimates/%1?accept=pdf"_s.arg(makeQuote(fixture))).raw.startsWith("%PDF"));
    const QString payment = fixture.pay(id, 20, 20).object(u"payment"_s).value("payment_id"_L1).toString();
    QVERIFY(fixture.get(u"/customerpayments/%1?accept=pdf"_s.arg(payment)).raw.contains("(20,00 EUR)"));
}

void BooksSalesOrdersTest::mergesPdf()
{
    SalesFixture fixture;
    const QString first = fixture.sentInvoice(100), second = fixture.sentInvoice(200);
    const BooksReply file = fixture.get(u"/invoices/pdf?invoice_ids=%1,%2"_s.arg(first, second));
    QVERIFY(file.raw.contains("/Count 2"));
    QVERIFY(fixture.get(u"/invoices/print?invoice_ids="_s + first).raw.contains("/Count 1"));
    QCOMPARE(fixture.get(u"/invoices/pdf"_s).code(), 2);
    QStringList many;
    for (int i = 0; i < 26; ++i)
        many.append(QString::number(i));
    QCOMPARE(fixture.get(u"/invoices/pdf?invoice_ids="_s + many.join(u',')).code(), 2);
}

void BooksSalesOrdersTest::pdfIsWellFormed()
{
    QCOMPARE(PdfWriter::winAnsi(u"é€œ’中"_s), QByteArray("\xe9\x80\x9c\x92?"));
    QCOMPARE(PdfWriter::textWidth(u"0,0"_s, 10), 13.9); // 556 + 278 + 556
    PdfWriter pdf;
    pdf.beginPage();
    pdf.text(10, 20, 9, u"(a) \\ b"_s);
    pdf.beginPage();
    pdf.rule(1, 2, 3);
    const QByteArray file = pdf.finish(u"x"_s);
    QVERIFY(file.contains("(\\(a\\) \\\\ b) Tj"));
    // Every entry of the cross-reference table leads to its object.
    const qsizetype table = file.lastIndexOf("xref\n", file.lastIndexOf("startxref") - 1);
    const qsizetype start = file.lastIndexOf("startxref\n") + 10;
    QCOMPARE(file.mid(start, file.indexOf('\n', start) - start).toLongLong(), table);
    const QList<QByteArray> lines = file.mid(table).split('\n');
    const int count = lines.at(1).split(' ').at(1).toInt();
    QCOMPARE(count, 10); // the free entry, five objects, two for each page
    for (int i = 1; i < count; ++i)
        QVERIFY(file.mid(lines.at(2 + i).left(10).toLongLong()).startsWith(QByteArray::number(i) + " 0 obj"));
}

void BooksSalesOrdersTest::generatedBooksHold()
{
    BooksFixture fixture(BooksFixture::Content::Generated);
    const QJsonArray rows = fixture.get(u"/invoices?status=unpaid"_s).list(u"invoices"_s);
    QVERIFY(!rows.isEmpty());
    const QString id = rows.first().toObject().value("invoice_id"_L1).toString();
    const QJsonObject invoice = fixture.get(u"/invoices/"_s + id).object(u"invoice"_s);
    QCOMPARE(invoice.size(), 185);
    // An update that changes nothing leaves balance and status alone: the links agree with the sums.
    const QJsonObject same = fixture.put(u"/invoices/"_s + id, {{u"notes"_s, u"x"_s}}).object(u"invoice"_s);
    QCOMPARE(same.value("balance"_L1), invoice.value("balance"_L1));
    QCOMPARE(same.value("status"_L1), invoice.value("status"_L1));
    QCOMPARE(same.value("total"_L1), invoice.value("total"_L1));
    for (const QString &list : {u"customerpayments"_s, u"creditnotes"_s, u"estimates"_s})
        QVERIFY2(!fixture.get(u'/' + list).list(list).isEmpty(), qPrintable(list));
}
} // namespace tst_bookssalesorders

ATLAS_TEST(tst_bookssalesorders::BooksSalesOrdersTest)
#include "tst_bookssalesorders.moc"
