// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/connection.h"
#include "services/books/booksservice.h"
#include "tests/services/operations/sandboxfixture.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>

namespace atlas::test::tst_booksbadinput
{
using namespace Qt::Literals::StringLiterals;

/// What Books or a rule refuses, against the stand-in: the kind and the field tell the person what to correct, and
/// nothing is stored.
class TestBooksBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesInvoices_data();
    void refusesInvoices();
    void refusesAClosedPeriod();
    void refusesTheNumberOfAnother();
    void editionOfFranceNumbersLateAndLocks();

private:
    struct Books {
        explicit Books(const sandbox::Options &options = {});
        [[nodiscard]] Result<QJsonObject> create(const QJsonObject &invoice)
        {
            return QCoro::waitFor(service().create(BooksKind::Invoice, invoice));
        }
        [[nodiscard]] BooksService &service() { return connection->books(); }
        [[nodiscard]] QString customer();
        [[nodiscard]] QJsonObject invoice(const QJsonObject &more = {});
        SandboxFixture sandbox;
        std::unique_ptr<Connection> connection;
    };
    [[nodiscard]] int invoiceCount(Books &books);
    std::unique_ptr<Books> m_books;
};

TestBooksBadInput::Books::Books(const sandbox::Options &options)
    : sandbox({}, options)
{
    const Result<Credentials> credentials = sandbox.credentials();
    if (!credentials)
        return;
    connection =
        std::make_unique<Connection>(Profile(u"badinput"_s), *credentials, nullptr, [](App) { return unlimited(4); });
    const Result<StoreReport> opened = QCoro::waitFor(connection->open());
    if (!opened)
        connection.reset();
}

QString TestBooksBadInput::Books::customer()
{
    BooksListQuery query(BooksKind::Contact);
    query.filters.insert(u"contact_type"_s, u"customer"_s);
    query.perPage = 1;
    const Result<BooksPage> page = QCoro::waitFor(service().list(query));
    return page ? page->rows.first()[u"contact_id"_s].toString() : QString();
}

QJsonObject TestBooksBadInput::Books::invoice(const QJsonObject &more)
{
    const QJsonObject line{{u"name"_s, u"Atelier"_s}, {u"rate"_s, 100}, {u"quantity"_s, 1}};
    QJsonObject invoice{{u"customer_id"_s, customer()}, {u"line_items"_s, QJsonArray{line}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        invoice.insert(it.key(), it.value());
    return invoice;
}

int TestBooksBadInput::invoiceCount(Books &books)
{
    int count = 0;
    BooksListQuery query(BooksKind::Invoice);
    for (bool more = true; more; ++query.page) {
        const Result<BooksPage> page = QCoro::waitFor(books.service().list(query));
        count += page ? int(page->rows.size()) : 0;
        more = page && page->more;
    }
    return count;
}

void TestBooksBadInput::initTestCase()
{
    m_books = std::make_unique<Books>();
    QVERIFY(m_books->connection);
}

void TestBooksBadInput::refusesInvoices_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("no customer") << QByteArray(R"({"customer_id":""})") << u"mandatory_missing"_s << u"customer_id"_s;
    QTest::newRow("no lines") << QByteArray(R"({"line_items":[]})") << u"no_lines"_s << u"line_items"_s;
    QTest::newRow("negative quantity") << QByteArray(R"({"line_items":[{"name":"A","rate":1,"quantity":-2}]})")
                                       << u"negative"_s << u"line_items/0/quantity"_s;
    QTest::newRow("not a date") << QByteArray(R"({"date":"31/12/2026"})") << u"invalid_date"_s << u"date"_s;
    QTest::newRow("beyond a double") << QByteArray(
                                            R"({"line_items":[{"name":"A","rate":90071992547409.93,"quantity":2}]})")
                                     << u"too_large"_s << u"line_items/0/rate"_s;
    QTest::newRow("unknown currency") << QByteArray(R"({"currency_id":"712300000000999999"})") << u"rate_missing"_s
                                      << u"exchange_rate"_s;
}

void TestBooksBadInput::refusesInvoices()
{
    QFETCH(QByteArray, change);
    const int before = invoiceCount(*m_books);
    const Result<QJsonObject> made = m_books->create(m_books->invoice(QJsonDocument::fromJson(change).object()));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Validation);
    QTEST(made.error().code, "code");
    QTEST(made.error().field, "field");
    QCOMPARE(invoiceCount(*m_books), before);
}

void TestBooksBadInput::refusesAClosedPeriod()
{
    sandbox::Options options;
    options.booksLockedUntil = QDate::currentDate();
    Books books(options);
    QVERIFY(books.connection);
    const int before = invoiceCount(books);
    const Result<QJsonObject> made = books.create(books.invoice());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Validation);
    QVERIFY2(made.error().detail.contains(u"locked"_s), qPrintable(made.error().detail));
    QCOMPARE(made.error().field, u"date"_s);
    QCOMPARE(invoiceCount(books), before);
}

void TestBooksBadInput::refusesTheNumberOfAnother()
{
    const Result<QJsonObject> first = m_books->create(m_books->invoice());
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    const QString number = first->value(u"invoice_number"_s).toString();
    const Result<QJsonObject> second = m_books->create(m_books->invoice({{u"invoice_number"_s, number}}));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Duplicate);
    QCOMPARE(second.error().field, u"invoice_number"_s);
}

void TestBooksBadInput::editionOfFranceNumbersLateAndLocks()
{
    sandbox::Options options;
    options.booksFrance = true;
    Books books(options);
    QVERIFY(books.connection);
    const Result<QJsonObject> draft = books.create(books.invoice());
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().detail));
    const QString id = draft->value(u"invoice_id"_s).toString();
    QVERIFY(draft->value(u"invoice_number"_s).toString().isEmpty());
    const Result<QJsonObject> opened = QCoro::waitFor(books.service().act(BooksKind::Invoice, id, BooksAct::MarkSent));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(!opened->value(u"invoice_number"_s).toString().isEmpty());
    const QJsonObject base{{u"notes"_s, opened->value(u"notes"_s)}};
    const QJsonObject changes{{u"notes"_s, u"Merci"_s}};
    const Result<UpdateOutcome> edited = QCoro::waitFor(books.service().update(BooksKind::Invoice, id, base, changes));
    QVERIFY(!edited);
    QCOMPARE(edited.error().kind, ErrorKind::Validation);
    QVERIFY(!edited.error().detail.isEmpty()); // Zoho's sentence is what the person reads
}
} // namespace atlas::test::tst_booksbadinput

ATLAS_TEST(atlas::test::tst_booksbadinput::TestBooksBadInput)
#include "tst_booksbadinput.moc"
