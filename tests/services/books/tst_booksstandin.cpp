// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksrepository.h"
#include "tests/services/operations/sandboxfixture.h"
#include "tests/support/testprogram.h"

#include <algorithm>
#include <QTest>

namespace atlas::test::tst_booksstandin
{
using namespace Qt::Literals::StringLiterals;

/// Reading the books over real HTTP, against the stand-in.
class TestBooksStandIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsEverything();
    void agreesWithItself();
    void detailsDecodeLikeRows_data();
    void detailsDecodeLikeRows();
    void asksLittleWhenNothingChanged();
    void makesPdfs();
    void cleanupTestCase();

private:
    /// Reads the details of some records: what they say must be what the rows said.
    template <class T>
    void compare(BooksKind kind, QList<T> BooksSnapshot::*list)
    {
        const BooksSnapshot before = snapshot();
        const QList<T> rows = before.*list;
        QVERIFY(!rows.isEmpty());
        const qsizetype step = std::max<qsizetype>(1, rows.size() / 12);
        for (qsizetype i = 0; i < rows.size(); i += step) {
            T row = rows.at(i);
            const Result<QJsonObject> detail = QCoro::waitFor(repository().record(kind, row.id));
            QVERIFY2(detail, detail ? "" : qPrintable(detail.error().code + u' ' + detail.error().detail));
            const BooksSnapshot after = snapshot();
            const auto found = std::ranges::find(after.*list, row.id, &T::id);
            QVERIFY(found != (after.*list).end());
            if constexpr (std::is_same_v<T, Estimate> || std::is_same_v<T, PurchaseOrder>) {
                QVERIFY(row.rateSuspect || row.rate == found->rate); // their lists carry no rate
                row.rate = found->rate;
                row.rateSuspect = found->rateSuspect;
            }
            QVERIFY2(*found == row, qPrintable(u"%1: %2"_s.arg(row.id, QString::fromUtf8(QJsonDocument(*detail).toJson(
                                                                           QJsonDocument::Compact)))));
        }
    }
    [[nodiscard]] BooksRepository &repository() const { return m_connection->ledger(); }
    [[nodiscard]] BooksSnapshot snapshot() const { return *QCoro::waitFor(repository().load()); }
    [[nodiscard]] int exchanges() const { return m_connection->client().exchanges(); }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Connection> m_connection;
};

void TestBooksStandIn::initTestCase()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    QVERIFY2(m_sandbox->started, qPrintable(m_sandbox->server->error()));
    const Result<Credentials> credentials = m_sandbox->credentials();
    QVERIFY(credentials);
    m_connection =
        std::make_unique<Connection>(Profile(u"books"_s), *credentials, nullptr, [](App) { return unlimited(5); });
    QVERIFY(QCoro::waitFor(m_connection->open()));
}

void TestBooksStandIn::cleanupTestCase()
{
    m_connection.reset();
    m_sandbox.reset();
}

void TestBooksStandIn::readsEverything()
{
    const Result<Done> read = QCoro::waitFor(repository().refresh(Priority::User));
    QVERIFY2(read, read ? "" : qPrintable(read.error().code + u' ' + read.error().detail));
    const BooksSnapshot books = snapshot();
    QVERIFY(books.readAt.isValid() && !books.truncated);
    QCOMPARE(books.settings.org.currency, u"EUR"_s);
    QVERIFY(!books.settings.taxes.isEmpty() && !books.settings.currencies.isEmpty());
    QVERIFY(!books.settings.accounts.isEmpty() && !books.settings.items.isEmpty());
    QVERIFY(!books.estimates.isEmpty() && !books.purchaseOrders.isEmpty() && !books.creditNotes.isEmpty());
    QVERIFY(!books.recurringExpenses.isEmpty());
    BooksListQuery query(BooksKind::Invoice);
    qsizetype rows = 0;
    for (bool more = true; more; ++query.page) {
        const Result<BooksPage> page = QCoro::waitFor(m_connection->books().list(query));
        QVERIFY(page);
        rows += page->rows.size();
        more = page->more;
    }
    QCOMPARE(books.invoices.size(), rows);
    const bool known = std::ranges::none_of(
        books.invoices, [](const Invoice &invoice) { return invoice.status == InvoiceStatus::Unknown; });
    QVERIFY(known);
    for (const RecurringProfile &profile : books.recurringInvoices)
        QVERIFY(!profile.active || (!profile.amount.currency().isEmpty() && !profile.frequency.isEmpty()));
}

/// What customers owe is what the open invoices say.
void TestBooksStandIn::agreesWithItself()
{
    const BooksSnapshot books = snapshot();
    MoneyBag owed, invoiced;
    for (const BooksContact &contact : books.contacts)
        owed.add(contact.receivable);
    for (const Invoice &invoice : books.invoices) {
        if (invoice.isOpen())
            invoiced.add(invoice.balance);
    }
    QVERIFY(!invoiced.isEmpty());
    QCOMPARE(owed.amounts(), invoiced.amounts());
}

void TestBooksStandIn::detailsDecodeLikeRows_data()
{
    QTest::addColumn<int>("kind");
    using enum BooksKind;
    for (const BooksKind kind : {Invoice, CreditNote, Estimate, PurchaseOrder, Bill, Contact, BankAccount})
        QTest::newRow(qPrintable(booksKindName(kind))) << int(kind);
}

void TestBooksStandIn::detailsDecodeLikeRows()
{
    QFETCH(int, kind);
    switch (BooksKind(kind)) {
    case BooksKind::Invoice:
        return compare(BooksKind::Invoice, &BooksSnapshot::invoices);
    case BooksKind::CreditNote:
        return compare(BooksKind::CreditNote, &BooksSnapshot::creditNotes);
    case BooksKind::Estimate:
        return compare(BooksKind::Estimate, &BooksSnapshot::estimates);
    case BooksKind::PurchaseOrder:
        return compare(BooksKind::PurchaseOrder, &BooksSnapshot::purchaseOrders);
    case BooksKind::Bill:
        return compare(BooksKind::Bill, &BooksSnapshot::bills);
    case BooksKind::Contact:
        return compare(BooksKind::Contact, &BooksSnapshot::contacts);
    case BooksKind::BankAccount:
        return compare(BooksKind::BankAccount, &BooksSnapshot::bankAccounts);
    default:
        QFAIL("no such row");
    }
}

void TestBooksStandIn::asksLittleWhenNothingChanged()
{
    QVERIFY(QCoro::waitFor(repository().refresh(Priority::Background)));
    const int before = exchanges();
    QVERIFY(QCoro::waitFor(repository().refresh(Priority::Background)));
    QCOMPARE(exchanges() - before, 10);
}

void TestBooksStandIn::makesPdfs()
{
    const QString id = snapshot().invoices.first().id;
    const Result<QByteArray> pdf = QCoro::waitFor(m_connection->books().pdf(BooksKind::Invoice, id));
    QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().code));
    QVERIFY(pdf->startsWith("%PDF"));
    const Result<QByteArray> missing = QCoro::waitFor(m_connection->books().pdf(BooksKind::Invoice, u"1"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
}
} // namespace atlas::test::tst_booksstandin

ATLAS_TEST(atlas::test::tst_booksstandin::TestBooksStandIn)
#include "tst_booksstandin.moc"
