// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/books/booksfixture.h"

#include "services/sandbox/books/booksstore.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_booksreports
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
namespace kind = atlas::sandbox::books::kind;

namespace
{
/// An issued invoice over `net` at 20 %. Its id.
QString invoiceOf(BooksFixture &books, double net, const QString &date, const QString &customer = ids::customer,
                  double rate = 1)
{
    const QJsonObject line{{u"item_id"_s, ids::item}, {u"rate"_s, net}, {u"quantity"_s, 1}, {u"tax_id"_s, ids::vat20}};
    const QString id = books
                           .post(u"/invoices"_s, {{u"customer_id"_s, customer},
                                                  {u"date"_s, date},
                                                  {u"exchange_rate"_s, rate},
                                                  {u"line_items"_s, QJsonArray{line}}})
                           .object(u"invoice"_s)
                           .value(u"invoice_id")
                           .toString();
    (void)books.post(u"/invoices/%1/status/sent"_s.arg(id));
    return id;
}

void expenseOf(BooksFixture &books, double amount, const QString &date)
{
    QCOMPARE(books
                 .post(u"/expenses"_s, {{u"account_id"_s, ids::travel},
                                        {u"date"_s, date},
                                        {u"amount"_s, amount},
                                        {u"paid_through_account_id"_s, ids::bank}})
                 .status,
             201);
}

void billOf(BooksFixture &books, const QString &number, double net, const QString &date)
{
    const QJsonObject line{{u"account_id"_s, ids::hosting}, {u"rate"_s, net}, {u"tax_id"_s, ids::vat20}};
    QCOMPARE(books
                 .post(u"/bills"_s, {{u"vendor_id"_s, ids::vendor},
                                     {u"bill_number"_s, number},
                                     {u"date"_s, date},
                                     {u"line_items"_s, QJsonArray{line}}})
                 .status,
             201);
}

/// The first node of the tree with that name or total label.
QJsonObject nodeOf(const QJsonArray &tree, const QString &name)
{
    for (const QJsonValue &value : tree) {
        const QJsonObject node = value.toObject();
        if (node.value(u"name").toString() == name || node.value(u"total_label").toString() == name)
            return node;
        const QJsonObject inner = nodeOf(node.value(u"account_transactions").toArray(), name);
        if (!inner.isEmpty())
            return inner;
    }
    return {};
}

double totalOf(const QJsonArray &tree, const QString &name)
{
    const QJsonObject node = nodeOf(tree, name);
    return node.isEmpty() ? qQNaN() : node.value(u"total").toDouble();
}

double sumOf(const QJsonArray &rows, QStringView key)
{
    double sum = 0;
    for (const QJsonValue &row : rows)
        sum += row[key].toDouble();
    return sum;
}

const QString july = u"filter_by=TransactionDate.CustomDate&from_date=2026-07-01&to_date=2026-07-31"_s;
} // namespace

class BooksReportsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void profitAndLoss();
    void cashBasis();
    void datesNeedFilter();
    void needsScope();
    void balanceSheetBalances();
    void trialBalanceBalances_data();
    void trialBalanceBalances();
    void cashFlowAddsUp();
    void agingCountsOverdueOnly();
    void agingColumns();
    void agingInThePast();
    void foreignRates();
    void salesAndDetails();
    void taxSummary();
    void categories();
};

// 1000 + 500 sold, a bill of 200 and an expense of 80: 1220 left. Tax is no result; June does not count.
void BooksReportsTest::profitAndLoss()
{
    BooksFixture books;
    (void)invoiceOf(books, 1000, u"2026-07-02"_s);
    (void)invoiceOf(books, 500, u"2026-07-03"_s);
    (void)invoiceOf(books, 7000, u"2026-06-30"_s);
    billOf(books, u"F-1"_s, 200, u"2026-07-04"_s);
    expenseOf(books, 80, u"2026-07-05"_s);
    const QJsonArray tree = books.get(u"/reports/profitandloss?group_by=month&"_s + july).list(u"profit_and_loss"_s);
    QCOMPARE(totalOf(tree, u"Total Operating Income"_s), 1500.0);
    QCOMPARE(totalOf(tree, u"Total Operating Expense"_s), 280.0);
    QCOMPARE(totalOf(tree, u"Gross Profit"_s), 1500.0);
    QCOMPARE(totalOf(tree, u"Net Profit/Loss"_s), 1220.0);
    QCOMPARE(nodeOf(tree, u"Travel Expense"_s).value(u"account_id").toString(), ids::travel);
    QCOMPARE(totalOf(tree, u"Travel Expense"_s), 80.0);
}

// Half of 1200 is paid: half of the 1000 counts, on the day of the payment.
void BooksReportsTest::cashBasis()
{
    BooksFixture books;
    const QString invoice = invoiceOf(books, 1000, u"2026-06-02"_s);
    const QJsonObject part{{u"invoice_id"_s, invoice}, {u"amount_applied"_s, 600}};
    QCOMPARE(books
                 .post(u"/customerpayments"_s, {{u"customer_id"_s, ids::customer},
                                                {u"payment_mode"_s, u"banktransfer"_s},
                                                {u"amount"_s, 600},
                                                {u"date"_s, u"2026-07-10"_s},
                                                {u"account_id"_s, ids::bank},
                                                {u"invoices"_s, QJsonArray{part}}})
                 .status,
             201);
    const auto profit = [&](const QString &more) {
        return totalOf(books.get(u"/reports/profitandloss?"_s + july + more).list(u"profit_and_loss"_s),
                       u"Net Profit/Loss"_s);
    };
    QCOMPARE(profit({}), 0.0);
    QCOMPARE(profit(u"&cash_based=true"_s), 500.0);
}

void BooksReportsTest::datesNeedFilter()
{
    BooksFixture books;
    (void)invoiceOf(books, 1000, u"2026-07-02"_s);
    (void)invoiceOf(books, 7000, u"2026-05-30"_s);
    const auto income = [&](const QString &query) {
        return totalOf(books.get(u"/reports/profitandloss?"_s + query).list(u"profit_and_loss"_s),
                       u"Total Operating Income"_s);
    };
    const QString may = u"from_date=2026-05-01&to_date=2026-05-31"_s;
    QCOMPARE(income(may), 1000.0); // ignored: it is this month
    QCOMPARE(income(may + u"&filter_by=TransactionDate.CustomDate"_s), 7000.0);
    QCOMPARE(income(u"filter_by=TransactionDate.ThisYear"_s), 8000.0);
    QCOMPARE(income(u"filter_by=TransactionDate.PreviousYear"_s), 0.0);
    QCOMPARE(books.get(u"/reports/profitandloss?filter_by=TransactionDate.Someday"_s).code(), 2);
    QCOMPARE(books.get(u"/reports/profitandloss?filter_by=TransactionDate.CustomDate"_s).code(), 2);
}

void BooksReportsTest::needsScope()
{
    BooksFixture books;
    books.scopes = {u"ZohoBooks.invoices.READ"_s};
    QCOMPARE(books.get(u"/reports/profitandloss"_s).code(), 57);
    books.scopes = {u"ZohoBooks.reports.READ"_s};
    QCOMPARE(books.get(u"/reports/profitandloss"_s).status, 200);
}

void BooksReportsTest::balanceSheetBalances()
{
    BooksFixture books;
    (void)invoiceOf(books, 1000, u"2026-07-02"_s);
    billOf(books, u"F-1"_s, 200, u"2026-07-04"_s);
    expenseOf(books, 80, u"2026-07-05"_s);
    const QJsonArray tree = books.get(u"/reports/balancesheet"_s).list(u"balance_sheet"_s);
    QCOMPARE(totalOf(tree, u"Total Bank"_s), 9920.0);
    QCOMPARE(totalOf(tree, u"Total Accounts Receivable"_s), 1200.0);
    QCOMPARE(totalOf(tree, u"Accounts Payable"_s), 240.0);
    QCOMPARE(totalOf(tree, u"Current Year Earnings"_s), 720.0); // 1000 - 200 - 80
    QCOMPARE(totalOf(tree, u"Total Assets"_s), 9920.0 + 1200 + 40);
    QCOMPARE(totalOf(tree, u"Total Liabilities & Equities"_s), totalOf(tree, u"Total Assets"_s));
}

void BooksReportsTest::trialBalanceBalances_data()
{
    QTest::addColumn<BooksFixture::Content>("content");
    QTest::newRow("foundation") << BooksFixture::Content::Foundation;
    QTest::newRow("generated") << BooksFixture::Content::Generated;
}

void BooksReportsTest::trialBalanceBalances()
{
    QFETCH(BooksFixture::Content, content);
    BooksFixture books(content);
    if (content == BooksFixture::Content::Foundation)
        (void)invoiceOf(books, 1000, u"2026-07-02"_s);
    const QJsonArray types =
        books.get(u"/reports/trialbalance"_s).row(u"trialbalance"_s).value(u"account_transactions").toArray();
    double debits = 0, credits = 0;
    for (const QJsonValue &type : types) {
        debits += sumOf(type[u"account_transactions"].toArray(), u"net_debit_total");
        credits += sumOf(type[u"account_transactions"].toArray(), u"net_credit_total");
    }
    QVERIFY(debits > 1000);
    QVERIFY(qAbs(debits - credits) < 0.01);
}

void BooksReportsTest::cashFlowAddsUp()
{
    BooksFixture books;
    (void)invoiceOf(books, 1000, u"2026-07-02"_s);
    expenseOf(books, 80, u"2026-07-05"_s);
    const QJsonArray tree = books.get(u"/reports/cashflow?is_hierarchy_report=true&"_s + july).list(u"cash_flow"_s);
    QCOMPARE(totalOf(tree, u"Beginning Cash Balance"_s), 10000.0);
    QCOMPARE(totalOf(tree, u"Net Change in cash"_s), -80.0);
    QCOMPARE(totalOf(tree, u"Ending Cash Balance"_s), 9920.0);
    QCOMPARE(totalOf(tree, u"Net Income"_s), 920.0);
    QCOMPARE(totalOf(tree, u"Accounts Receivable"_s), -1200.0);
    QCOMPARE(totalOf(tree, u"Net cash provided by Operating Activities"_s), -80.0);
    QCOMPARE(totalOf(tree, u"Net cash provided by Investing Activities"_s), 0.0);
}

// Due after 30 days; today is the 15th of July 2026.
void BooksReportsTest::agingCountsOverdueOnly()
{
    BooksFixture books;
    (void)invoiceOf(books, 100, u"2026-06-10"_s); // due on the 10th of July: 5 days late
    (void)invoiceOf(books, 200, u"2026-05-26"_s); // due on the 25th of June: 20 days late
    (void)invoiceOf(books, 400, u"2026-01-01"_s); // 165 days late
    (void)invoiceOf(books, 800, u"2026-07-10"_s); // not due
    const QString voided = invoiceOf(books, 1600, u"2026-05-01"_s);
    QCOMPARE(books.post(u"/invoices/%1/status/void"_s.arg(voided)).status, 200);
    const BooksReply reply = books.get(u"/reports/aragingsummary"_s);
    const QJsonObject aging = reply.object(u"invoice"_s);
    QCOMPARE(aging.value(u"total").toDouble(), 840.0); // (100 + 200 + 400) with 20 %
    const QJsonArray intervals = aging.value(u"intervals").toArray();
    QCOMPARE(intervals.size(), 4);
    QCOMPARE(intervals[0][u"interval"].toString(), u"days_1-15"_s);
    QCOMPARE(intervals[0][u"amount"].toDouble(), 120.0);
    QCOMPARE(intervals[1][u"amount"].toDouble(), 240.0);
    QCOMPARE(intervals[3][u"interval_formatted"].toString(), u"> 45 Days"_s);
    QCOMPARE(intervals[3][u"amount"].toDouble(), 480.0);
    const QJsonObject row = aging.value(u"group_list")[0][u"group_list"][0].toObject();
    QCOMPARE(row.value(u"name").toString(), u"Maison Verrier SARL"_s);
    QCOMPARE(row.value(u"total").toDouble(), 840.0);
    QVERIFY(!reply.raw.contains("EUR")); // the body names no currency
}

void BooksReportsTest::agingColumns()
{
    BooksFixture books;
    billOf(books, u"F-1"_s, 100, u"2026-06-10"_s);
    billOf(books, u"F-2"_s, 200, u"2026-04-01"_s); // due on the 1st of May: 75 days late
    const QJsonObject aging =
        books.get(u"/reports/apagingsummary?number_of_columns=3&interval_range=30"_s).object(u"bills"_s);
    QCOMPARE(aging.value(u"intervals").toArray().size(), 3);
    QCOMPARE(aging.value(u"intervals")[0][u"amount"].toDouble(), 120.0);
    QCOMPARE(aging.value(u"intervals")[1][u"amount"].toDouble(), 0.0);
    QCOMPARE(aging.value(u"intervals")[2][u"amount"].toDouble(), 240.0);
}

void BooksReportsTest::agingInThePast()
{
    BooksFixture books;
    const QString invoice = invoiceOf(books, 100, u"2026-05-01"_s); // due on the 31st of May
    const QJsonObject part{{u"invoice_id"_s, invoice}, {u"amount_applied"_s, 120}};
    (void)books.post(u"/customerpayments"_s, {{u"customer_id"_s, ids::customer},
                                              {u"payment_mode"_s, u"cash"_s},
                                              {u"amount"_s, 120},
                                              {u"date"_s, u"2026-07-01"_s},
                                              {u"account_id"_s, ids::bank},
                                              {u"invoices"_s, QJsonArray{part}}});
    const auto total = [&](const QString &query) {
        return books.get(u"/reports/aragingsummary"_s + query).object(u"invoice"_s).value(u"total").toDouble();
    };
    QCOMPARE(total({}), 0.0);
    QCOMPARE(total(u"?date=2026-06-15"_s), 120.0); // still owed then
    QCOMPARE(total(u"?report_date=2026-06-15"_s), 120.0);
    QCOMPARE(total(u"?to_date=2026-06-15"_s), 0.0); // to_date counts with its filter only
    QCOMPARE(total(u"?to_date=2026-06-15&filter_by=InvoiceDueDate.CustomDate"_s), 120.0);
    QCOMPARE(total(u"?date=2026-05-31"_s), 0.0); // due that day
}

// 100 pounds and 20 % at 1.17: 140.40 to come, 117 sold. Paid at 1.20 the difference is exchange gain.
void BooksReportsTest::foreignRates()
{
    BooksFixture books;
    const QString invoice = invoiceOf(books, 100, u"2026-07-01"_s, ids::british, 1.17);
    const auto tree = [&] { return books.get(u"/reports/profitandloss?"_s + july).list(u"profit_and_loss"_s); };
    QCOMPARE(totalOf(tree(), u"Net Profit/Loss"_s), 117.0);
    const QJsonObject part{{u"invoice_id"_s, invoice}, {u"amount_applied"_s, 120}};
    QCOMPARE(books
                 .post(u"/customerpayments"_s, {{u"customer_id"_s, ids::british},
                                                {u"payment_mode"_s, u"banktransfer"_s},
                                                {u"amount"_s, 120},
                                                {u"exchange_rate"_s, 1.2},
                                                {u"currency_id"_s, ids::gbp},
                                                {u"date"_s, u"2026-07-10"_s},
                                                {u"account_id"_s, ids::bank},
                                                {u"invoices"_s, QJsonArray{part}}})
                 .status,
             201);
    QCOMPARE(totalOf(tree(), u"Net Profit/Loss"_s), 120.6); // 117 + 120 x 0.03
    const QJsonArray sheet = books.get(u"/reports/balancesheet"_s).list(u"balance_sheet"_s);
    QCOMPARE(totalOf(sheet, u"Total Accounts Receivable"_s), 0.0);
    QCOMPARE(totalOf(sheet, u"Total Bank"_s), 10144.0);
}

void BooksReportsTest::salesAndDetails()
{
    BooksFixture books;
    (void)invoiceOf(books, 1000, u"2026-07-02"_s);
    (void)invoiceOf(books, 500, u"2026-07-03"_s);
    (void)invoiceOf(books, 100, u"2026-07-04"_s, ids::british, 1.17);
    const QJsonArray sales = books.get(u"/reports/salesbycustomer?"_s + july).list(u"sales"_s);
    QCOMPARE(sales.size(), 2);
    QCOMPARE(sales[0][u"count"].toInt(), 2);
    QCOMPARE(sales[0][u"sales"].toDouble(), 1500.0);
    QCOMPARE(sales[0][u"sales_with_tax"].toDouble(), 1800.0);
    QCOMPARE(sales[1][u"sales"].toDouble(), 117.0);
    const QJsonArray details =
        books.get(u"/reports/invoicedetails?"_s + july).row(u"invoice_details"_s).value(u"invoices").toArray();
    QCOMPARE(details.size(), 3);
    QCOMPARE(sumOf(details, u"bcy_total"), 1940.4);
    const QJsonArray balances = books.get(u"/reports/customerbalances"_s).list(u"customerbalances"_s);
    QCOMPARE(sumOf(balances, u"bcy_balance"), 1940.4);
    QCOMPARE(sumOf(balances, u"fcy_balance"), 1920.0); // 1800 euros and 120 pounds
}

void BooksReportsTest::taxSummary()
{
    BooksFixture books;
    (void)invoiceOf(books, 1000, u"2026-07-02"_s);
    billOf(books, u"F-1"_s, 200, u"2026-07-04"_s);
    const QJsonObject tax = books.get(u"/reports/taxsummary?"_s + july).row(u"tax_summary"_s);
    QCOMPARE(tax.value(u"tax_percentage").toDouble(), 20.0);
    QCOMPARE(tax.value(u"output_taxable_amount").toDouble(), 1000.0);
    QCOMPARE(tax.value(u"output_tax_amount").toDouble(), 200.0);
    QCOMPARE(tax.value(u"input_tax_amount").toDouble(), 40.0);
    QCOMPARE(tax.value(u"net_tax_amount").toDouble(), 160.0);
}

void BooksReportsTest::categories()
{
    BooksFixture books;
    billOf(books, u"F-1"_s, 200, u"2026-07-04"_s);
    expenseOf(books, 80, u"2026-07-05"_s);
    expenseOf(books, 20, u"2026-06-05"_s);
    const QJsonArray rows = books.get(u"/reports/expensesbycategory?"_s + july).list(u"expenses"_s);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(sumOf(rows, u"amount"), 280.0);
}
} // namespace tst_booksreports

ATLAS_TEST(tst_booksreports::BooksReportsTest)
#include "tst_booksreports.moc"
