// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/books/tst_booksdatasupport.h"
#include "tests/support/testprogram.h"

#include <array>
#include <ctime>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

namespace tst_booksdata
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;
using namespace atlas::test::booksdata;
namespace kind = atlas::sandbox::books::kind;

namespace
{
const QDate sunday(2026, 11, 22);
using Buckets = std::array<qint64, 5>; ///< not due, 1-30, 31-60, 61-90, more than 90 days late; base cents

Buckets agesOf(const books::Store &store, const QString &documents, const QDate &today)
{
    Buckets sums{};
    for (const auto &[id, document] : store.of(documents).all()) {
        if (!isOpen(document) || rateMissing(document))
            continue;
        const qint64 late = dayOf(document, u"due_date"_s).daysTo(today);
        const std::size_t bucket = late <= 0 ? 0 : std::size_t(std::min<qint64>((late + 29) / 30, 4));
        sums[bucket] += inBase(document, u"balance"_s);
    }
    return sums;
}

QMap<QString, int> statesOf(const books::Store &store, const QString &documents)
{
    QMap<QString, int> states;
    for (const auto &[id, document] : store.of(documents).all())
        ++states[document.value(u"status"_s).toString()];
    return states;
}

qint64 sumOf(const QJsonArray &entries, const QString &key)
{
    qint64 sum = 0;
    for (const QJsonValue entry : entries)
        sum += cents(entry.toObject().value(key));
    return sum;
}

QByteArray textOf(const books::Store &store)
{
    QByteArray text;
    for (const QString &records :
         {kind::contacts, kind::invoices, kind::payments, kind::bills, kind::expenses, kind::bankTransactions})
        for (const auto &[id, record] : store.of(records).all())
            text += QJsonDocument(record).toJson(QJsonDocument::Compact);
    return text;
}

void within(const char *what, qint64 actual, qint64 wanted, qint64 tolerance)
{
    QVERIFY2(std::abs(actual - wanted) <= tolerance,
             qPrintable(u"%1: %2 instead of %3"_s.arg(QString::fromLatin1(what)).arg(actual).arg(wanted)));
}
} // namespace

class TestBooksData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_store = booksOf(sunday); }

    void countsAndStates()
    {
        const QStringList all{kind::contacts,       kind::invoices,
                              kind::payments,       kind::creditNotes,
                              kind::estimates,      kind::salesOrders,
                              kind::purchaseOrders, kind::bills,
                              kind::vendorPayments, kind::expenses,
                              kind::bankAccounts,   kind::bankTransactions,
                              kind::accounts,       kind::items,
                              kind::taxes,          kind::currencies,
                              kind::users,          kind::recurringInvoices,
                              kind::recurringBills, kind::recurringExpenses};
        for (const QString &records : all)
            qInfo().noquote() << records << countOf(*m_store, records) << statesOf(*m_store, records);
        QCOMPARE(countOf(*m_store, kind::contacts), 60 + 18);
        within("invoices", countOf(*m_store, kind::invoices), 400, 30);
        within("expenses", countOf(*m_store, kind::expenses), 300, 30);
        within("bills", countOf(*m_store, kind::bills), 60, 8);
        QCOMPARE(countOf(*m_store, kind::creditNotes), 12);
        QCOMPARE(countOf(*m_store, kind::estimates), 25);
        QCOMPARE(countOf(*m_store, kind::purchaseOrders), 14);
        QCOMPARE(countOf(*m_store, kind::salesOrders), 8);
        QCOMPARE(countOf(*m_store, kind::recurringInvoices), 5);
        QCOMPARE(countOf(*m_store, kind::recurringBills), 3);
        QCOMPARE(countOf(*m_store, kind::recurringExpenses), 6);
        QCOMPARE(countOf(*m_store, kind::bankAccounts), 5);
        QCOMPARE(countOf(*m_store, kind::items), 14);
        QCOMPARE(countOf(*m_store, kind::taxes), 4);
        QCOMPARE(countOf(*m_store, kind::currencies), 4);
        within("accounts", countOf(*m_store, kind::accounts), 45, 4);
        QCOMPARE(
            statesOf(*m_store, kind::invoices).keys(),
            (QStringList{u"draft"_s, u"overdue"_s, u"paid"_s, u"partially_paid"_s, u"sent"_s, u"viewed"_s, u"void"_s}));
        QCOMPARE(statesOf(*m_store, kind::bills).keys(),
                 (QStringList{u"draft"_s, u"open"_s, u"overdue"_s, u"paid"_s, u"partially_paid"_s, u"void"_s}));
        QCOMPARE(statesOf(*m_store, kind::estimates).keys(),
                 (QStringList{u"accepted"_s, u"declined"_s, u"draft"_s, u"expired"_s, u"invoiced"_s, u"sent"_s,
                              u"viewed"_s}));
        QCOMPARE(statesOf(*m_store, kind::creditNotes).keys(),
                 (QStringList{u"closed"_s, u"draft"_s, u"open"_s, u"void"_s}));
    }

    void moneyAddsUpToTheCent()
    {
        QMap<QString, qint64> applied, credited;
        qint64 received = 0, unused = 0, paidParts = 0;
        for (const auto &[id, payment] : m_store->of(kind::payments).all()) {
            const QJsonArray links = payment.value(u"invoices"_s).toArray();
            QCOMPARE(sumOf(links, u"amount_applied"_s) + cents(payment.value(u"unused_amount"_s)),
                     cents(payment.value(u"amount"_s)));
            QCOMPARE(cents(payment.value(u"bcy_amount"_s)), inBase(payment, u"amount"_s));
            received += cents(payment.value(u"amount"_s));
            unused += cents(payment.value(u"unused_amount"_s));
            for (const QJsonValue link : links) {
                const QJsonObject part = link.toObject();
                applied[part.value(u"invoice_id"_s).toString()] += cents(part.value(u"amount_applied"_s));
                const QJsonObject *invoice = m_store->of(kind::invoices).find(part.value(u"invoice_id"_s).toString());
                QVERIFY(invoice);
                QCOMPARE(invoice->value(u"customer_id"_s), payment.value(u"customer_id"_s));
                QVERIFY(dayOf(payment, u"date"_s) >= dayOf(*invoice, u"date"_s));
            }
        }
        for (const auto &[id, note] : m_store->of(kind::creditNotes).all()) {
            const QJsonArray links = note.value(u"invoices_credited"_s).toArray();
            for (const QJsonValue link : links)
                credited[link.toObject().value(u"invoice_id"_s).toString()] +=
                    cents(link.toObject().value(u"amount_applied"_s));
            QCOMPARE(sumOf(links, u"amount_applied"_s) + cents(note.value(u"balance"_s)),
                     cents(note.value(u"total"_s)));
        }
        int writtenOff = 0;
        for (const auto &[id, invoice] : m_store->of(kind::invoices).all()) {
            const qint64 paid = cents(invoice.value(u"payment_made"_s)),
                         given = cents(invoice.value(u"credits_applied"_s));
            QCOMPARE(paid, applied.value(id));
            QCOMPARE(sumOf(invoice.value(u"payments"_s).toArray(), u"amount"_s), paid);
            QCOMPARE(given, credited.value(id));
            QCOMPARE(sumOf(invoice.value(u"credits"_s).toArray(), u"amount_applied"_s), given);
            const qint64 lost = cents(invoice.value(u"write_off_amount"_s));
            writtenOff += lost > 0 ? 1 : 0;
            QCOMPARE(cents(invoice.value(u"balance"_s)), cents(invoice.value(u"total"_s)) - paid - given - lost);
            paidParts += paid;
        }
        QCOMPARE(writtenOff, 1);
        QCOMPARE(received, paidParts + unused);
        QVERIFY(unused > 0);
    }

    void billsAgreeWithTheirPayments()
    {
        QMap<QString, qint64> applied;
        for (const auto &[id, payment] : m_store->of(kind::vendorPayments).all()) {
            const QJsonArray links = payment.value(u"bills"_s).toArray();
            QCOMPARE(sumOf(links, u"amount_applied"_s), cents(payment.value(u"amount"_s)));
            for (const QJsonValue link : links)
                applied[link.toObject().value(u"bill_id"_s).toString()] +=
                    cents(link.toObject().value(u"amount_applied"_s));
        }
        for (const auto &[id, bill] : m_store->of(kind::bills).all()) {
            QCOMPARE(cents(bill.value(u"payment_made"_s)), applied.value(id));
            QCOMPARE(sumOf(bill.value(u"payments"_s).toArray(), u"amount"_s), applied.value(id));
            QCOMPARE(cents(bill.value(u"balance"_s)), cents(bill.value(u"total"_s)) - applied.value(id));
        }
    }

    void documentsAreSummedAsTheServerDoes()
    {
        for (const QString &documents : {kind::invoices, kind::creditNotes, kind::estimates, kind::bills,
                                         kind::purchaseOrders, kind::salesOrders, kind::recurringInvoices})
            for (const auto &[id, document] : m_store->of(documents).all()) {
                QJsonObject again = document;
                books::sumDocument(again);
                QCOMPARE(again.value(u"total"_s), document.value(u"total"_s));
                QCOMPARE(again.value(u"bcy_total"_s), document.value(u"bcy_total"_s));
                QVERIFY(document.value(u"total"_s).toDouble() > 0);
            }
    }

    void openAmountsByAge_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::newRow("a Sunday in November") << sunday;
        QTest::newRow("new year's eve") << QDate(2026, 12, 31);
        QTest::newRow("first of March") << QDate(2027, 3, 1);
        QTest::newRow("leap day") << QDate(2028, 2, 29);
        QTest::newRow("in August") << QDate(2026, 8, 15);
        QTest::newRow("end of March") << QDate(2027, 3, 31);
    }
    void openAmountsByAge()
    {
        QFETCH(QDate, today);
        const auto store = booksOf(today);
        const Buckets receivable = agesOf(*store, kind::invoices, today), payable = agesOf(*store, kind::bills, today);
        constexpr Buckets owedToUs{108'300'00, 46'200'00, 27'900'00, 12'400'00, 7'800'00},
            owedByUs{51'800'00, 15'400'00, 4'600'00, 2'300'00, 800'00};
        for (std::size_t i = 0; i < receivable.size(); ++i) {
            within("receivables", receivable[i], owedToUs[i], 400'00);
            within("payables", payable[i], owedByUs[i], 400'00);
        }
        int missing = 0;
        for (const auto &[id, invoice] : store->of(kind::invoices).all())
            missing += rateMissing(invoice) ? 1 : 0;
        QCOMPARE(missing, 2);
    }

    void nothingHappensInTheFuture()
    {
        const QString now = sunday.toString(Qt::ISODate) + u"T00:00:00"_s;
        for (const QString &records : {kind::contacts, kind::invoices, kind::payments, kind::creditNotes, kind::bills,
                                       kind::vendorPayments, kind::expenses, kind::estimates, kind::bankTransactions})
            for (const auto &[id, record] : m_store->of(records).all()) {
                const QString created = record.value(u"created_time"_s).toString();
                const QString modified = record.value(u"last_modified_time"_s).toString();
                QVERIFY2(created < now && modified < now && created <= modified, qPrintable(records + u' ' + created));
                QVERIFY(!record.contains(u"date"_s) || dayOf(record, u"date"_s) < sunday);
            }
        const QDate oldest = sunday.addMonths(-19);
        for (const auto &[id, invoice] : m_store->of(kind::invoices).all())
            QVERIFY2(dayOf(invoice, u"date"_s) > oldest, qPrintable(invoice.value(u"date"_s).toString()));
    }

    void balancesAsTold()
    {
        QMap<QString, qint64> balances;
        qint64 euros = 0;
        for (const auto &[id, account] : m_store->of(kind::bankAccounts).all()) {
            const qint64 balance = cents(account.value(u"balance"_s));
            balances[account.value(u"account_name"_s).toString()] = balance;
            euros += account.value(u"currency_code"_s) == u"EUR"_s ? balance : 0;
        }
        qInfo() << balances;
        QCOMPARE(euros, 238'120'00);
        QCOMPARE(balances.value(u"Compte en dollars"_s), 18'400'00);
    }

    void sameSeedSameBooks()
    {
        const QByteArray text = textOf(*m_store);
        QVERIFY(text == textOf(*booksOf(sunday)));
        QVERIFY(text != textOf(*booksOf(sunday, 1, 2)));
    }

    void idsAndNumbersAreUnique()
    {
        QSet<QString> ids, numbers;
        for (const QString &records : {kind::contacts, kind::invoices, kind::payments, kind::creditNotes, kind::bills,
                                       kind::vendorPayments, kind::expenses, kind::estimates, kind::items, kind::taxes,
                                       kind::accounts, kind::bankAccounts, kind::users, kind::purchaseOrders})
            for (const auto &[id, record] : m_store->of(records).all()) {
                QVERIFY2(!ids.contains(id), qPrintable(records + u' ' + id));
                ids.insert(id);
            }
        for (const auto &[id, invoice] : m_store->of(kind::invoices).all()) {
            const QString number = invoice.value(u"invoice_number"_s).toString();
            QVERIFY(number.startsWith(u"FA-%1-"_s.arg(dayOf(invoice, u"date"_s).year())));
            QVERIFY(!numbers.contains(number));
            numbers.insert(number);
        }
    }

    void scaleMultipliesDocuments()
    {
        books::Store store;
        store.parties = partiesOf(sunday, 25, 1);
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        books::generateBooks(store, 1, 25, sunday);
        qInfo() << "25 times the books:" << timer.elapsed() << "ms, of which computing"
                << (std::clock() - before) * 1000 / CLOCKS_PER_SEC;
        QCOMPARE(countOf(store, kind::invoices), 25 * countOf(*m_store, kind::invoices));
        within("contacts", countOf(store, kind::contacts), 25 * 78, 0);
        QCOMPARE(countOf(store, kind::bankAccounts), 5);
        QCOMPARE(countOf(store, kind::items), 14);
        QVERIFY(countOf(store, kind::expenses) > 10 * countOf(*m_store, kind::expenses));
        const Buckets one = agesOf(*m_store, kind::invoices, sunday), many = agesOf(store, kind::invoices, sunday);
        for (std::size_t i = 0; i < one.size(); ++i)
            within("receivables", many[i] / 25, one[i], 500'00);
    }

    void booksWithoutCustomers()
    {
        books::Store store;
        books::generateBooks(store, 1, 1, sunday);
        QCOMPARE(countOf(store, kind::invoices), 0);
        QCOMPARE(countOf(store, kind::contacts), 18);
        QCOMPARE(countOf(store, kind::bankAccounts), 5);
    }

private:
    std::unique_ptr<books::Store> m_store;
};
} // namespace tst_booksdata

ATLAS_TEST(tst_booksdata::TestBooksData)
#include "tst_booksdata.moc"
