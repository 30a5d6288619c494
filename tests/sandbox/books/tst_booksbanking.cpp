// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/books/booksfixture.h"

#include "services/sandbox/books/booksstore.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_booksbanking
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
namespace kind = atlas::sandbox::books::kind;

namespace
{
QJsonObject bankNow(BooksFixture &books, const QString &id)
{
    return books.get(u"/bankaccounts/"_s + id).object(u"bankaccount"_s);
}

QString newBank(BooksFixture &books, const QString &type)
{
    return books.post(u"/bankaccounts"_s, {{u"account_name"_s, u"Compte "_s + type}, {u"account_type"_s, type}})
        .object(u"bankaccount"_s)
        .value(u"account_id")
        .toString();
}

QJsonObject deposit(double amount, const QString &date)
{
    return {{u"transaction_type"_s, u"deposit"_s},
            {u"from_account_id"_s, ids::sales},
            {u"to_account_id"_s, ids::bank},
            {u"amount"_s, amount},
            {u"date"_s, date}};
}

void importLine(BooksFixture &books, double amount, const QString &side, const QString &date)
{
    const QJsonObject line{
        {u"date"_s, date}, {u"debit_or_credit"_s, side}, {u"amount"_s, amount}, {u"payee"_s, u"X"_s}};
    QCOMPARE(
        books.post(u"/bankstatements"_s, {{u"account_id"_s, ids::bank}, {u"transactions"_s, QJsonArray{line}}}).status,
        201);
}

int countOf(BooksFixture &books, const QString &query)
{
    return int(books.get(u"/banktransactions"_s + query).list(u"banktransactions"_s).size());
}

QString waitingId(BooksFixture &books)
{
    return books.get(u"/banktransactions?filter_by=Status.Uncategorized"_s)
        .row(u"banktransactions"_s)
        .value(u"transaction_id")
        .toString();
}
} // namespace

class BooksBankingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accountRows();
    void deposits();
    void transfers();
    void refuses_data();
    void refuses();
    void hidesFeedLines();
    void dropsDateWindow();
    void matches();
    void categorizes();
    void excludes();
    void chartOfAccounts();
    void accountDetail();
    void registers();
    void journals();
    void journalsBalance();
};

void BooksBankingTest::accountRows()
{
    BooksFixture books;
    (void)newBank(books, u"credit_card"_s);
    const BooksReply reply = books.get(u"/bankaccounts"_s);
    QCOMPARE(reply.page().value(u"sort_column").toString(), u"account_name"_s);
    QCOMPARE(reply.page().value(u"report_name").toString(), u"Bank Accounts"_s);
    const QJsonObject bank = reply.row(u"bankaccounts"_s, 0);
    QCOMPARE(bank.value(u"account_name").toString(), u"Compte courant"_s);
    QVERIFY(bank.contains(u"routing_number") && bank.contains(u"consent_info"));
    QVERIFY(!reply.row(u"bankaccounts"_s, 1).contains(u"routing_number")); // feed keys are on bank rows only
    QCOMPARE(books.post(u"/bankaccounts"_s, {{u"account_name"_s, u"X"_s}, {u"account_type"_s, u"cash"_s}}).code(), 2);
    const QString id = newBank(books, u"bank"_s);
    QCOMPARE(books.put(u"/bankaccounts/"_s + id, {{u"account_number"_s, u"FR7612345678"_s}})
                 .object(u"bankaccount"_s)
                 .value(u"account_number")
                 .toString(),
             u"xxxx5678"_s);
    QCOMPARE(books.post(u"/bankaccounts/%1/inactive"_s.arg(id)).status, 200);
    QCOMPARE(books.get(u"/bankaccounts?filter_by=Status.Active"_s).list(u"bankaccounts"_s).size(), 2);
}

void BooksBankingTest::deposits()
{
    BooksFixture books;
    const BooksReply reply = books.post(u"/banktransactions"_s, deposit(250, u"2026-07-10"_s));
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.message(), u"The bank transaction has been recorded."_s);
    QCOMPARE(bankNow(books, ids::bank).value(u"balance").toDouble(), 10250.0);
    const QJsonObject row = books.get(u"/banktransactions"_s).row(u"banktransactions"_s);
    QCOMPARE(row.value(u"debit_or_credit").toString(), u"debit"_s); // a debit is money in
    QCOMPARE(row.value(u"status").toString(), u"manually_added"_s);
    const QString path = u"/banktransactions/"_s + row.value(u"transaction_id").toString();
    QCOMPARE(books.get(path).object(u"banktransaction"_s).value(u"from_account_id").toString(), ids::sales);
    QCOMPARE(books.del(path).status, 200);
    QCOMPARE(bankNow(books, ids::bank).value(u"balance").toDouble(), 10000.0);
}

void BooksBankingTest::transfers()
{
    BooksFixture books;
    const QString other = newBank(books, u"bank"_s);
    const QString id = books
                           .post(u"/banktransactions"_s, {{u"transaction_type"_s, u"transfer_fund"_s},
                                                          {u"from_account_id"_s, ids::bank},
                                                          {u"to_account_id"_s, other},
                                                          {u"amount"_s, 400}})
                           .object(u"banktransaction"_s)
                           .value(u"transaction_id")
                           .toString();
    QCOMPARE(bankNow(books, ids::bank).value(u"balance").toDouble(), 9600.0);
    QCOMPARE(bankNow(books, other).value(u"balance").toDouble(), 400.0);
    QCOMPARE(countOf(books, u"?account_id="_s + other), 1);
    QCOMPARE(countOf(books, {}), 2);
    QCOMPARE(books.del(u"/banktransactions/"_s + id).status, 200);
    QCOMPARE(bankNow(books, ids::bank).value(u"balance").toDouble(), 10000.0);
    QCOMPARE(bankNow(books, other).value(u"balance").toDouble(), 0.0);
}

void BooksBankingTest::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("type") << u"transaction_type"_s << QJsonValue(u"vendor_payment"_s);
    QTest::newRow("amount") << u"amount"_s << QJsonValue(-1);
    QTest::newRow("no own account") << u"to_account_id"_s << QJsonValue(ids::travel);
    QTest::newRow("unknown source") << u"from_account_id"_s << QJsonValue(u"7"_s);
    QTest::newRow("to itself") << u"from_account_id"_s << QJsonValue(ids::bank);
    QTest::newRow("date") << u"date"_s << QJsonValue(u"yesterday"_s);
}

void BooksBankingTest::refuses()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    BooksFixture books;
    QJsonObject body = deposit(10, u"2026-07-10"_s);
    body.insert(key, value);
    QCOMPARE(books.post(u"/banktransactions"_s, body).code(), 2);
    QCOMPARE(books.changes, 0);
    QCOMPARE(countOf(books, {}), 0);
}

void BooksBankingTest::hidesFeedLines()
{
    BooksFixture books;
    importLine(books, 99, u"credit"_s, u"2026-07-11"_s);
    (void)books.post(u"/banktransactions"_s, deposit(250, u"2026-07-10"_s));
    const BooksReply plain = books.get(u"/banktransactions"_s);
    QCOMPARE(plain.list(u"banktransactions"_s).size(), 1);
    QCOMPARE(plain.page().value(u"applied_filter").toString(), u"Status.All"_s);
    QCOMPARE(countOf(books, u"?filter_by=Status.Uncategorized"_s), 1);
    QCOMPARE(countOf(books, u"?filter_by=Status.ManuallyAdded"_s), 1);
    QCOMPARE(books.get(u"/banktransactions?filter_by=Status.Purple"_s).code(), 2);
    QCOMPARE(bankNow(books, ids::bank).value(u"uncategorized_transactions").toInt(), 1);
    QCOMPARE(bankNow(books, ids::bank).value(u"balance").toDouble(), 10250.0); // a feed line is not booked
}

void BooksBankingTest::dropsDateWindow()
{
    BooksFixture books;
    (void)books.post(u"/banktransactions"_s, deposit(1, u"2026-06-10"_s));
    (void)books.post(u"/banktransactions"_s, deposit(2, u"2026-07-10"_s));
    const QString window = u"?date_start=2026-07-01&date_end=2026-07-31"_s;
    QCOMPARE(countOf(books, window), 1);
    QCOMPARE(countOf(books, window + u"&filter_by=Status.ManuallyAdded"_s), 2);
    QCOMPARE(countOf(books, u"?amount_start=2"_s), 1);
    QCOMPARE(countOf(books, u"?amount_end=2"_s), 2);
}

void BooksBankingTest::matches()
{
    BooksFixture books;
    const QString booked = books.post(u"/banktransactions"_s, deposit(250, u"2026-07-10"_s))
                               .object(u"banktransaction"_s)
                               .value(u"transaction_id")
                               .toString();
    (void)books.post(u"/banktransactions"_s, deposit(250, u"2026-05-10"_s));
    importLine(books, 250, u"debit"_s, u"2026-07-11"_s);
    const QString feed = waitingId(books);
    const QString path = u"/banktransactions/uncategorized/%1/match"_s.arg(feed);
    const QJsonArray candidates = books.get(path).list(u"matching_transactions"_s);
    QCOMPARE(candidates.size(), 2);
    QCOMPARE(candidates[0][u"transaction_id"].toString(), booked);
    QVERIFY(candidates[0][u"is_best_match"].toBool() && !candidates[1][u"is_best_match"].toBool());
    const QJsonObject chosen{{u"transaction_id"_s, booked}, {u"transaction_type"_s, u"deposit"_s}};
    QCOMPARE(books.post(path).status, 400);
    QCOMPARE(books.post(path, {{u"transactions_to_be_matched"_s, QJsonArray{chosen}}}).status, 201);
    QCOMPARE(countOf(books, u"?filter_by=Status.Uncategorized"_s), 0);
    const QJsonObject row = books.get(u"/banktransactions?filter_by=Status.Matched"_s).row(u"banktransactions"_s);
    QCOMPARE(row.value(u"imported_transaction_id").toString(), feed);
    QCOMPARE(bankNow(books, ids::bank).value(u"balance").toDouble(), 10500.0);
    QCOMPARE(books.post(u"/banktransactions/%1/unmatch"_s.arg(booked)).status, 200);
    QCOMPARE(waitingId(books), feed);
    QCOMPARE(countOf(books, u"?filter_by=Status.ManuallyAdded"_s), 2);
}

void BooksBankingTest::categorizes()
{
    BooksFixture books;
    importLine(books, 60, u"debit"_s, u"2026-07-11"_s);
    const QString path = u"/banktransactions/uncategorized/%1/categorize"_s.arg(waitingId(books));
    const QJsonObject body{{u"transaction_type"_s, u"other_income"_s}, {u"from_account_id"_s, ids::sales}};
    QCOMPARE(books.post(path, body).status, 200);
    QCOMPARE(bankNow(books, ids::bank).value(u"balance").toDouble(), 10060.0);
    QCOMPARE(countOf(books, u"?filter_by=Status.Categorized"_s), 1);
    QCOMPARE(books.post(path, body).status, 404);
}

void BooksBankingTest::excludes()
{
    BooksFixture books;
    importLine(books, 60, u"debit"_s, u"2026-07-11"_s);
    const QString path = u"/banktransactions/uncategorized/%1/"_s.arg(waitingId(books));
    QCOMPARE(books.post(path + u"restore"_s).status, 400);
    QCOMPARE(books.post(path + u"exclude"_s).status, 200);
    QCOMPARE(countOf(books, u"?filter_by=Status.Excluded"_s), 1);
    QCOMPARE(books.post(path + u"restore"_s).status, 200);
    QCOMPARE(countOf(books, u"?filter_by=Status.Uncategorized"_s), 1);
}

void BooksBankingTest::chartOfAccounts()
{
    BooksFixture books;
    (void)books.post(u"/banktransactions"_s, deposit(250, u"2026-07-10"_s));
    const BooksReply plain = books.get(u"/chartofaccounts"_s);
    QCOMPARE(plain.page().value(u"per_page").toInt(), 5000);
    QCOMPARE(plain.page().value(u"applied_filter").toString(), u"AccountType.Active"_s);
    QVERIFY(!plain.row(u"chartofaccounts"_s).contains(u"current_balance"));
    const QJsonArray income =
        books.get(u"/chartofaccounts?showbalance=true&filter_by=AccountType.Income"_s).list(u"chartofaccounts"_s);
    QCOMPARE(income.size(), 1);
    QCOMPARE(income[0][u"current_balance"].toDouble(), 250.0);
    const BooksReply added =
        books.post(u"/chartofaccounts"_s, {{u"account_name"_s, u"Loyers"_s}, {u"account_type"_s, u"expense"_s}});
    QCOMPARE(added.status, 201);
    QVERIFY(added.headers.value("location").startsWith("/api/v3/chartofaccountdetails/"));
    QCOMPARE(books.post(u"/chartofaccounts"_s, {{u"account_name"_s, u"Y"_s}, {u"account_type"_s, u"fun"_s}}).code(), 2);
}

void BooksBankingTest::accountDetail()
{
    BooksFixture books;
    (void)books.post(u"/banktransactions"_s, deposit(250, u"2026-07-10"_s));
    const QJsonObject account = books.get(u"/chartofaccounts/"_s + ids::sales).object(u"chart_of_account"_s);
    QCOMPARE(account.value(u"closing_balance").toDouble(), 250.0);
    QCOMPARE(account.value(u"isdebit").toBool(), false);
    const QJsonObject line = account.value(u"transactions")[0].toObject();
    QCOMPARE(line.value(u"credit").toDouble(), 250.0);
    QCOMPARE(line.value(u"debit").toString(), QString()); // absent numbers are empty texts
    QVERIFY(line.value(u"debit").isString());
}

void BooksBankingTest::registers()
{
    BooksFixture books;
    (void)books.post(u"/banktransactions"_s, deposit(1, u"2026-05-10"_s));
    (void)books.post(u"/banktransactions"_s, deposit(250, u"2026-07-10"_s));
    const QString path = u"/registers/%1/transactions?"_s.arg(ids::sales);
    const QString june = u"from_date=2026-05-01&to_date=2026-05-31"_s;
    const auto lines = [&](const QString &query) {
        return books.get(path + query).object(u"register_transactions"_s).value(u"account_transactions").toArray();
    };
    QCOMPARE(lines(u"filter_by=TransactionDate.CustomDate&"_s + june)[0][u"credit_amount"].toDouble(), 1.0);
    QCOMPARE(lines(june)[0][u"credit_amount"].toDouble(), 250.0); // dates alone are ignored
    QCOMPARE(
        books.get(u"/chartofaccounts/accounttransactions?account_id="_s + ids::sales).list(u"transactions"_s).size(),
        2);
}

void BooksBankingTest::journals()
{
    BooksFixture books;
    const auto line = [](const QString &account, const QString &side) {
        return QJsonObject{{u"account_id"_s, account}, {u"debit_or_credit"_s, side}, {u"amount"_s, 75}};
    };
    const BooksReply reply =
        books.post(u"/journals"_s,
                   {{u"journal_date"_s, u"2026-07-01"_s},
                    {u"line_items"_s, QJsonArray{line(ids::travel, u"debit"_s), line(ids::payable, u"credit"_s)}}});
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.message(), u"The journal entry has been created."_s);
    QCOMPARE(reply.object(u"journal"_s).value(u"status").toString(), u"published"_s);
    QVERIFY(reply.object(u"journal"_s).value(u"custom_fields").isString());
    QCOMPARE(books.get(u"/journals?filter_by=JournalDate.ThisMonth"_s).list(u"journals"_s).size(), 1);
    QCOMPARE(books.get(u"/journals?filter_by=JournalDate.PreviousMonth"_s).list(u"journals"_s).size(), 0);
    const QJsonObject travel = books.get(u"/chartofaccounts/"_s + ids::travel).object(u"chart_of_account"_s);
    QCOMPARE(travel.value(u"closing_balance").toDouble(), 75.0);
}

void BooksBankingTest::journalsBalance()
{
    BooksFixture books;
    const QJsonArray lines{
        QJsonObject{{u"account_id"_s, ids::travel}, {u"debit_or_credit"_s, u"debit"_s}, {u"amount"_s, 75}},
        QJsonObject{{u"account_id"_s, ids::payable}, {u"debit_or_credit"_s, u"credit"_s}, {u"amount"_s, 74.99}}};
    QCOMPARE(books.post(u"/journals"_s, {{u"journal_date"_s, u"2026-07-01"_s}, {u"line_items"_s, lines}}).status, 400);
    QVERIFY(books.store().of(kind::journals).isEmpty());
}
} // namespace tst_booksbanking

ATLAS_TEST(tst_booksbanking::BooksBankingTest)
#include "tst_booksbanking.moc"
