// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/documenttotals.h"
#include "tests/services/operations/sandboxfixture.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

namespace atlas::test::tst_booksoperationssandbox
{
using namespace Qt::Literals::StringLiterals;

/// The six operations of Books and its writes over real HTTP, against the stand-in.
class TestBooksOperationsSandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void lists();
    void balances();
    void createsAndReads();
    void refusals();
    void lifeOfAnInvoice();
    void convertsAnEstimate();
    void totalsAgree();
    void cleanupTestCase();

private:
    [[nodiscard]] Result<OperationResult> call(const char *name, const QByteArray &json)
    {
        const QJsonObject parameters = QJsonDocument::fromJson(json).object();
        return QCoro::waitFor(m_connection->operations().call(QString::fromLatin1(name), parameters));
    }
    [[nodiscard]] BooksService &books() { return m_connection->books(); }
    [[nodiscard]] QJsonObject sample(const QString &reference) const
    {
        const QJsonObject line{{u"name"_s, u"Conseil"_s}, {u"quantity"_s, 2}, {u"rate"_s, 150}};
        return {
            {u"customer_id"_s, m_customer}, {u"reference_number"_s, reference}, {u"line_items"_s, QJsonArray{line}}};
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Connection> m_connection;
    QString m_customer;
};

void TestBooksOperationsSandbox::initTestCase()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    QVERIFY2(m_sandbox->started, qPrintable(m_sandbox->server->error()));
    const Result<Credentials> credentials = m_sandbox->credentials();
    QVERIFY(credentials);
    m_connection =
        std::make_unique<Connection>(Profile(u"books"_s), *credentials, nullptr, [](App) { return unlimited(5); });
    QVERIFY(QCoro::waitFor(m_connection->open()));
    const Result<OperationResult> customers = call("books_list_customers", "{}");
    QVERIFY2(customers, customers ? "" : qPrintable(customers.error().detail));
    for (const QJsonValue &customer : customers->data.toArray()) {
        if (customer[u"currency_code"_s] == "EUR"_L1)
            m_customer = customer[u"contact_id"_s].toString();
    }
    QVERIFY(!m_customer.isEmpty());
}

void TestBooksOperationsSandbox::cleanupTestCase()
{
    m_connection.reset();
    m_sandbox.reset();
}

void TestBooksOperationsSandbox::lists()
{
    const Result<OperationResult> page = call("books_list_invoices", R"({"per_page":50})");
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->rows, 50);
    QVERIFY(page->more);
    const Result<OperationResult> all = call("books_list_invoices", R"({"per_page":50,"all":true})");
    QVERIFY(all && !all->more && all->rows > 300);
    QCOMPARE(all->data.toArray().first()[u"invoice_id"_s].type(), QJsonValue::String);
    for (const char *status : {"sent", "draft", "overdue", "paid", "void", "unpaid", "partially_paid", "viewed"}) {
        const Result<OperationResult> some =
            call("books_list_invoices", R"({"status":")" + QByteArray(status) + R"(","per_page":5})");
        QVERIFY2(some, status);
    }
    const Result<OperationResult> expenses = call("books_list_expenses", R"({"status":"nonbillable","all":true})");
    QVERIFY2(expenses, expenses ? "" : qPrintable(expenses.error().detail));
    QVERIFY(expenses->rows > 0);
    for (const QJsonValue &expense : expenses->data.toArray())
        QCOMPARE(expense[u"status"_s].toString(), u"nonbillable"_s);
    QVERIFY(call("books_list_expenses", R"({"date_start":"2026-01-01","search":"train"})"));
}

void TestBooksOperationsSandbox::balances()
{
    const Result<OperationResult> result = call("books_get_balance", "{}");
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QVERIFY(result->rows >= 5);
    QCOMPARE(result->data[u"total_base"_s][u"currency"_s].toString(), u"EUR"_s);
    QVERIFY(result->data[u"totals"_s].toArray().size() >= 2);
    const QString id = result->data[u"accounts"_s][0][u"account_id"_s].toString();
    QVERIFY(call("books_get_balance", R"({"account_id":")" + id.toLatin1() + "\"}"));
    QCOMPARE(call("books_get_balance", R"({"account_id":"1"})").error().kind, ErrorKind::NotFound);
}

void TestBooksOperationsSandbox::createsAndReads()
{
    const QJsonObject parameters{{u"invoice"_s, sample(u"CMD-1"_s)}};
    const Result<OperationResult> created =
        QCoro::waitFor(m_connection->operations().call(u"books_create_invoice"_s, parameters));
    QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
    QCOMPARE(created->data[u"status"_s].toString(), u"draft"_s);
    QCOMPARE(created->data[u"total"_s].toDouble(), 300.0);
    const QString id = created->data[u"invoice_id"_s].toString();
    const Result<OperationResult> read = call("books_get_invoice", R"({"invoice_id":")" + id.toLatin1() + "\"}");
    QVERIFY(read);
    QCOMPARE(read->data[u"reference_number"_s].toString(), u"CMD-1"_s);
}

void TestBooksOperationsSandbox::refusals()
{
    QCOMPARE(call("books_get_invoice", R"({"invoice_id":"1111111111111111111"})").error().kind, ErrorKind::NotFound);
    const Result<OperationResult> stranger = call(
        "books_create_invoice", R"({"invoice":{"customer_id":"1","line_items":[{"name":"a","quantity":1,"rate":1}]}})");
    QCOMPARE(stranger.error().field, u"customer_id"_s);
    QJsonObject twice = sample(u"CMD-2"_s);
    twice.insert(u"invoice_number"_s, u"ATLAS-1"_s);
    QVERIFY(QCoro::waitFor(books().create(BooksKind::Invoice, twice)));
    const Result<QJsonObject> duplicate = QCoro::waitFor(books().create(BooksKind::Invoice, twice));
    QCOMPARE(duplicate.error().kind, ErrorKind::Duplicate);
    QCOMPARE(duplicate.error().field, u"invoice_number"_s);
}

/// Created, sent, mailed, partly paid, chased, changed, voided: each state as the stand-in tells it.
void TestBooksOperationsSandbox::lifeOfAnInvoice()
{
    const Result<QJsonObject> created = QCoro::waitFor(books().create(BooksKind::Invoice, sample(u"CMD-3"_s)));
    QVERIFY(created);
    const QString id = created->value(u"invoice_id"_s).toString();
    const Result<UpdateOutcome> changed =
        QCoro::waitFor(books().update(BooksKind::Invoice, id, {}, QJsonObject{{u"notes"_s, u"Merci"_s}}));
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    QCOMPARE(changed->saved.record.value(u"notes"_s).toString(), u"Merci"_s);
    QCOMPARE(changed->saved.record.value(u"line_items"_s).toArray().size(), 1);
    const Result<QJsonObject> sent = QCoro::waitFor(books().act(BooksKind::Invoice, id, BooksAct::MarkSent));
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    QVERIFY(!sent->value(u"is_emailed"_s).toBool());
    const Result<BooksEmailDraft> draft = QCoro::waitFor(books().emailDraft(BooksKind::Invoice, id));
    QVERIFY(draft && !draft->email.subject.isEmpty());
    BooksEmail email = draft->email;
    email.to = {u"anne@verrier.example"_s};
    const Result<QJsonObject> mailed = QCoro::waitFor(books().email(BooksKind::Invoice, id, email));
    QVERIFY2(mailed, mailed ? "" : qPrintable(mailed.error().detail));
    QVERIFY(mailed->value(u"is_emailed"_s).toBool());
    const Result<QJsonObject> reminded = QCoro::waitFor(books().remind(id, email));
    QVERIFY2(reminded, reminded ? "" : qPrintable(reminded.error().detail));
    QCOMPARE(reminded->value(u"reminders_sent"_s).toInt(), 1);
    const QJsonObject application{{u"invoice_id"_s, id}, {u"amount_applied"_s, 100}};
    const QJsonObject payment{{u"customer_id"_s, m_customer},
                              {u"payment_mode"_s, u"banktransfer"_s},
                              {u"amount"_s, 100},
                              {u"date"_s, created->value(u"date"_s)},
                              {u"invoices"_s, QJsonArray{application}}};
    const Result<QJsonObject> paid = QCoro::waitFor(books().create(BooksKind::CustomerPayment, payment));
    QVERIFY2(paid, paid ? "" : qPrintable(paid.error().detail));
    const Result<QJsonObject> partly = QCoro::waitFor(books().record(BooksKind::Invoice, id));
    QCOMPARE(partly->value(u"status"_s).toString(), u"partially_paid"_s);
    QCOMPARE(partly->value(u"balance"_s).toDouble(), 200.0);
    const Result<QJsonObject> voided =
        QCoro::waitFor(books().act(BooksKind::Invoice, id, BooksAct::Void, u"Commande annulée"_s));
    QVERIFY2(voided, voided ? "" : qPrintable(voided.error().detail));
    QCOMPARE(voided->value(u"status"_s).toString(), u"void"_s);
    const Result<QJsonArray> comments = QCoro::waitFor(books().comments(BooksKind::Invoice, id));
    QVERIFY(comments);
    QVERIFY(QJsonDocument(*comments).toJson().contains("Commande annulée"));
}

void TestBooksOperationsSandbox::convertsAnEstimate()
{
    const Result<QJsonObject> estimate = QCoro::waitFor(books().create(BooksKind::Estimate, sample(u"DEV-1"_s)));
    QVERIFY2(estimate, estimate ? "" : qPrintable(estimate.error().detail));
    const QString id = estimate->value(u"estimate_id"_s).toString();
    QVERIFY(QCoro::waitFor(books().act(BooksKind::Estimate, id, BooksAct::MarkSent)));
    const Result<QJsonObject> accepted = QCoro::waitFor(books().act(BooksKind::Estimate, id, BooksAct::Accept));
    QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().detail));
    const Result<QJsonObject> invoice = QCoro::waitFor(books().invoiceFromEstimate(id));
    QVERIFY2(invoice, invoice ? "" : qPrintable(invoice.error().detail));
    QCOMPARE(invoice->value(u"total"_s).toDouble(), 300.0);
}

/// A document as the form has it, with the fields Books gets for it.
struct RandomDocument {
    DocumentInput input;
    QJsonObject record;
};

static RandomDocument randomDocument(QRandomGenerator &random, const QJsonArray &taxes)
{
    RandomDocument made;
    DocumentInput &input = made.input;
    input.currency = u"EUR"_s;
    input.taxInclusive = random.bounded(2) == 0;
    input.discountBeforeTax = random.bounded(2) == 0;
    const bool lineDiscounts = random.bounded(2) == 0;
    if (!lineDiscounts)
        input.discount = random.bounded(2) == 0 ? u"7.5%"_s : u"3.33"_s;
    QJsonArray lines;
    for (int left = 1 + random.bounded(4); left > 0; --left) {
        const QJsonObject tax = taxes.at(random.bounded(int(taxes.size()))).toObject();
        DocumentLine line;
        line.quantity = QString::number(random.bounded(1, 400) / 100.0, 'f', 2);
        line.rate = QString::number(random.bounded(500, 90000) / 100.0, 'f', 2);
        line.discount = lineDiscounts ? u"12.5%"_s : QString();
        line.taxId = tax.value(u"tax_id"_s).toString();
        line.taxPercentage = QString::number(tax.value(u"tax_percentage"_s).toDouble());
        input.lines.append(line);
        lines.append(QJsonObject{{u"name"_s, u"Ligne"_s},
                                 {u"quantity"_s, line.quantity},
                                 {u"rate"_s, line.rate},
                                 {u"discount"_s, line.discount},
                                 {u"tax_id"_s, line.taxId}});
    }
    made.record = {{u"line_items"_s, lines},
                   {u"discount"_s, input.discount},
                   {u"is_inclusive_tax"_s, input.taxInclusive},
                   {u"is_discount_before_tax"_s, input.discountBeforeTax},
                   {u"discount_type"_s, lineDiscounts ? u"item_level"_s : u"entity_level"_s}};
    return made;
}

/// What the form shows while typing is what Books answers, cent by cent.
void TestBooksOperationsSandbox::totalsAgree()
{
    const BooksListQuery query(BooksKind::Tax);
    const Result<BooksPage> taxes = QCoro::waitFor(books().list(query));
    QVERIFY(taxes && taxes->rows.size() >= 2);
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        RandomDocument document = randomDocument(random, taxes->rows);
        document.record.insert(u"customer_id"_s, m_customer);
        const Result<DocumentTotals> typed = documentTotals(document.input);
        QVERIFY(typed);
        const Result<QJsonObject> stored = QCoro::waitFor(books().create(BooksKind::Invoice, document.record));
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
        const auto amount = [&stored](const QString &field) {
            return Money::fromJson(stored->value(field), u"EUR"_s).value_or(Money());
        };
        QCOMPARE(amount(u"sub_total"_s), typed->subTotal);
        QCOMPARE(amount(u"discount_total"_s), typed->discount);
        QCOMPARE(amount(u"tax_total"_s), typed->tax);
        QCOMPARE(amount(u"total"_s), typed->total);
    }
}
} // namespace atlas::test::tst_booksoperationssandbox

ATLAS_TEST(atlas::test::tst_booksoperationssandbox::TestBooksOperationsSandbox)
#include "tst_booksoperationssandbox.moc"
