// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/books/booksrepositoryfixture.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_booksrepository
{
using namespace std::chrono_literals;

class TestBooksRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverReadIsEmptyAndInvalid();
    void firstReadAnnouncesEachKind();
    void restartPaintsFromTheStore();
    void readsTheDifference();
    void stopsAtKnownRows();
    void readsOnWhereTheOrderWasIgnored();
    void dailyReadNoticesDeletions();
    void failureInTheMiddleKeepsWhatIsThere();
    void aForbiddenKindStopsNoOther();
    void aListThatIsNotThereIsNoError();
    void recurringInvoicesComeWithTheirAmount();
    void waitsForTheRateInALongRead();
    void oneRefreshAtATime();
    void organisationsDoNotMix();
    void theChosenOrganisationIsRemembered();
    void aRecordReadIsKept();
    void olderAnswersDoNotWin();
    void aWriteMovesWhatItTouches();
    void aDeletionMovesWhatItTouched();
    void smallValuesAreKept();
    void loadsTenThousandQuickly();
};

void TestBooksRepository::neverReadIsEmptyAndInvalid()
{
    BooksRepositoryFixture f;
    const BooksSnapshot snapshot = f.snapshot();
    QVERIFY(snapshot.invoices.isEmpty() && !snapshot.readAt.isValid() && !snapshot.truncated);
    QVERIFY(f.server.seen().isEmpty());
}

void TestBooksRepository::firstReadAnnouncesEachKind()
{
    BooksRepositoryFixture f;
    f.server.always(u"GET /books/v3/bankaccounts"_s,
                    f.page("bankaccounts", R"({"account_id":"5","account_type":"bank","balance":7,"bcy_balance":7})"));
    f.server.always(u"GET /books/v3/settings/taxes"_s, f.page("taxes", R"({"tax_id":"3","tax_percentage":20})"));
    f.emptyLists();
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.invoice(1) + ',' + f.invoice(2), true));
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.invoice(2) + ',' + f.invoice(3))); // 2 again
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.changes.size(), 14); // 13 kinds and the end
    QVERIFY(!f.changes.first().readAt.isValid());
    const BooksSnapshot last = f.changes.last();
    QCOMPARE(f.ids(last.invoices), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(last.bankAccounts.first().baseBalance, Money(700, u"EUR"_s));
    QCOMPARE(last.settings.org.id, u"20087654321"_s);
    QCOMPARE(last.settings.taxes.first().percentage, u"20"_s);
    QVERIFY(last.readAt.isValid() && !last.truncated);
    const QList<SeenRequest> pages = f.seen(u"/invoices"_s);
    QCOMPARE(pages.at(1).query[u"page"_s], u"2"_s);
    QVERIFY(!pages.at(0).query.contains(u"last_modified_time"_s) && !pages.at(0).query.contains(u"sort_column"_s));
}

void TestBooksRepository::restartPaintsFromTheStore()
{
    BooksRepositoryFixture f;
    f.emptyLists();
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.invoice(1) + ',' + f.invoice(2, "paid")));
    QVERIFY(f.refresh());
    const BooksSnapshot before = f.changes.last();
    f.restart();
    const qsizetype requests = f.server.seen().size();
    const BooksSnapshot after = f.snapshot();
    QCOMPARE(f.server.seen().size(), requests);
    QCOMPARE(after.invoices, before.invoices);
    QCOMPARE(after.settings, before.settings);
    QCOMPARE(after.readAt, before.readAt);
}

void TestBooksRepository::readsTheDifference()
{
    BooksRepositoryFixture f;
    f.emptyLists();
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.invoice(1) + ',' + f.invoice(2)));
    QVERIFY(f.refresh());
    f.clock.advance(15min);
    const BooksSnapshot before = f.snapshot();
    f.changes.clear();
    f.server.expect(u"GET /books/v3/invoices"_s,
                    f.page("invoices", f.invoice(1, "paid", "2026-11-22T10:05:00+0100") + ',' + f.invoice(2)));
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.changes.size(), 1); // once, at the end
    QCOMPARE(f.changes.first().invoices.size(), 2);
    QCOMPARE(f.changes.first().invoices.first().status, InvoiceStatus::Paid);
    QVERIFY(f.changes.first().readAt > before.readAt);
    QCOMPARE(f.seen(u"/invoices"_s).last().query[u"last_modified_time"_s], u"2026-11-20T10:14:00+0100"_s);
    QCOMPARE(f.seen(u"/settings/taxes"_s).size(), 1); // settings and profiles keep for a day
    QCOMPARE(f.seen(u"/recurringexpenses"_s).size(), 1);
    QCOMPARE(f.seen(u"/bankaccounts"_s).size(), 2); // balances move with everything
    f.restart();
    QCOMPARE(f.snapshot().invoices.first().status, InvoiceStatus::Paid);
}

void TestBooksRepository::stopsAtKnownRows()
{
    BooksRepositoryFixture f;
    f.emptyLists();
    f.server.expect(u"GET /books/v3/expenses"_s, f.page("expenses", f.expense(1) + ',' + f.expense(2)));
    QVERIFY(f.refresh());
    f.clock.advance(15min);
    f.server.expect(u"GET /books/v3/expenses"_s, f.page("expenses", f.expense(4) + ',' + f.expense(3), true));
    f.server.expect(u"GET /books/v3/expenses"_s,
                    f.page("expenses", f.expense(2, R"(,"status":"invoiced")") + ',' + f.expense(1), true));
    QVERIFY(f.refresh()); // 1 is known: what follows is older
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.ids(f.changes.last().expenses), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    QCOMPARE(f.changes.last().expenses.at(1).status, u"invoiced"_s);
    const SeenRequest seen = f.seen(u"/expenses"_s).last();
    QCOMPARE(seen.query[u"sort_column"_s], u"created_time"_s);
    QCOMPARE(seen.query[u"sort_order"_s], u"D"_s);
    QCOMPARE(f.seen(u"/contacts"_s).last().query[u"sort_column"_s], u"last_modified_time"_s);
}

void TestBooksRepository::readsOnWhereTheOrderWasIgnored()
{
    BooksRepositoryFixture f;
    f.emptyLists();
    f.server.expect(u"GET /books/v3/expenses"_s, f.page("expenses", f.expense(1)));
    QVERIFY(f.refresh());
    f.server.expect(u"GET /books/v3/expenses"_s, f.page("expenses", f.expense(1), true, "account_name"));
    f.server.expect(u"GET /books/v3/expenses"_s, f.page("expenses", f.expense(2), false, "account_name"));
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.ids(f.changes.last().expenses), (QStringList{u"1"_s, u"2"_s}));
}

void TestBooksRepository::dailyReadNoticesDeletions()
{
    BooksRepositoryFixture f;
    f.emptyLists();
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.invoice(1) + ',' + f.invoice(2)));
    QVERIFY(f.refresh());
    f.clock.advance(15min);
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", {}));
    QVERIFY(f.refresh());
    QCOMPARE(f.changes.last().invoices.size(), 2); // a difference cannot tell
    f.clock.advance(24h);
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.invoice(2)));
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QVERIFY(!f.seen(u"/invoices"_s).last().query.contains(u"last_modified_time"_s));
    QCOMPARE(f.ids(f.changes.last().invoices), QStringList{u"2"_s});
    QCOMPARE(f.seen(u"/settings/taxes"_s).size(), 2);
    f.restart();
    QCOMPARE(f.ids(f.snapshot().invoices), QStringList{u"2"_s});
}

void TestBooksRepository::failureInTheMiddleKeepsWhatIsThere()
{
    BooksRepositoryFixture f;
    f.emptyLists();
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.invoice(1) + ',' + f.invoice(2)));
    QVERIFY(f.refresh());
    f.clock.advance(25h);
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.invoice(3), true));
    f.server.expect(u"GET /books/v3/invoices"_s, f.status(429, R"({"code":45,"message":"limit of 1000"})"));
    const Result<Done> failed = f.refresh();
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::BudgetSpent);
    QCOMPARE(f.ids(f.snapshot().invoices), (QStringList{u"1"_s, u"2"_s, u"3"_s})); // nothing went
}

void TestBooksRepository::aForbiddenKindStopsNoOther()
{
    BooksRepositoryFixture f;
    f.server.always(u"GET /books/v3/bankaccounts"_s, f.status(401, R"({"code":57,"message":"x"})"));
    f.server.always(u"GET /books/v3/bills"_s, f.page("bills", R"({"bill_id":"4","status":"open"})"));
    f.emptyLists();
    const Result<Done> read = f.refresh();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::MissingScope);
    QCOMPARE(read.error().missingScope, u"ZohoBooks.banking.READ"_s);
    QCOMPARE(f.changes.last().bills.size(), 1);
    QVERIFY(f.changes.last().readAt.isValid());
    QVERIFY(!f.seen(u"/items"_s).isEmpty());
}

void TestBooksRepository::aListThatIsNotThereIsNoError()
{
    BooksRepositoryFixture f;
    f.server.always(u"GET /books/v3/recurringbills"_s, f.status(404, R"({"code":5,"message":"Invalid URL Passed"})"));
    f.emptyLists();
    QVERIFY(f.refresh());
    QVERIFY(f.changes.last().readAt.isValid());
}

void TestBooksRepository::recurringInvoicesComeWithTheirAmount()
{
    BooksRepositoryFixture f;
    f.server.always(
        u"GET /books/v3/recurringinvoices"_s,
        f.page(
            "recurring_invoices",
            R"({"recurring_invoice_id":"1","recurrence_name":"Care","next_invoice_date":"2026-12-01","currency_code":"EUR"},
                  {"recurring_invoice_id":"2","status":"stopped"})"));
    f.server.always(u"GET /books/v3/recurringinvoices/1"_s,
                    f.ok(R"({"code":0,"recurring_invoice":{"recurring_invoice_id":"1","total":480,"status":"active",
                            "recurrence_frequency":"months","repeat_every":1,"currency_code":"EUR"}})"));
    f.emptyLists();
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    const QList<RecurringProfile> profiles = f.changes.last().recurringInvoices;
    QCOMPARE(profiles.size(), 2);
    QCOMPARE(profiles.first().amount, Money(48000, u"EUR"_s));
    QCOMPARE(profiles.first().name, u"Care"_s);
    QCOMPARE(profiles.first().frequency, u"months"_s);
    QVERIFY(!profiles.last().active);
    QVERIFY(f.seen(u"/recurringinvoices/2"_s).isEmpty());
}

void TestBooksRepository::waitsForTheRateInALongRead()
{
    BooksRepositoryFixture f;
    f.emptyLists();
    constexpr int pages = 120; // more than a minute allows
    for (int i = 1; i <= pages; ++i)
        f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.invoice(i), i < pages));
    QVERIFY(f.refresh(Priority::Background));
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.changes.last().invoices.size(), pages);
}

void TestBooksRepository::oneRefreshAtATime()
{
    BooksRepositoryFixture f;
    f.emptyLists();
    QSignalSpy busy(f.repository.get(), &BooksRepository::refreshingChanged);
    Pending<Result<Done>> first(f.repository->refresh(Priority::User));
    Pending<Result<Done>> second(f.repository->refresh(Priority::User));
    QTRY_VERIFY(first.done() && second.done());
    QVERIFY(first.value() && second.value());
    QCOMPARE(f.seen(u"/invoices"_s).size(), 1);
    QCOMPARE(busy.size(), 2);
}

void TestBooksRepository::organisationsDoNotMix()
{
    BooksRepositoryFixture f;
    f.server.always(u"GET /books/v3/organizations"_s,
                    f.organisations(f.organisation("1") + ',' + f.organisation("2", R"(,"country":"France")")));
    f.emptyLists();
    QCOMPARE(f.refresh().error().code, u"choose_organisation"_s);
    QVERIFY(QCoro::waitFor(f.repository->setValue(u"organisation"_s, "1")));
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.invoice(1)));
    QVERIFY(f.refresh());
    QVERIFY(QCoro::waitFor(f.repository->setValue(u"organisation"_s, "2")));
    f.server.expect(u"GET /books/v3/invoices/9"_s, f.ok(R"({"code":0,"invoice":)" + f.invoice(9) + "}"));
    QVERIFY(QCoro::waitFor(f.repository->record(BooksKind::Invoice, u"9"_s)));
    QCOMPARE(f.ids(f.snapshot().invoices), QStringList{u"1"_s}); // a record of the other one's books
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.invoice(2)));
    QVERIFY(f.refresh());
    QCOMPARE(f.ids(f.changes.last().invoices), QStringList{u"2"_s});
    QCOMPARE(f.changes.last().settings.org.country, u"France"_s);
    QVERIFY(QCoro::waitFor(f.repository->setValue(u"organisation"_s, "1")));
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", {}));
    QVERIFY(f.refresh()); // only the difference: the first one's books are still there
    QCOMPARE(f.ids(f.changes.last().invoices), QStringList{u"1"_s});
    QVERIFY(f.seen(u"/invoices"_s).last().query.contains(u"last_modified_time"_s));
}

void TestBooksRepository::theChosenOrganisationIsRemembered()
{
    BooksRepositoryFixture f;
    f.server.always(u"GET /books/v3/organizations"_s, f.organisations(f.organisation("1") + ',' + f.organisation("2")));
    f.emptyLists();
    QVERIFY(QCoro::waitFor(f.repository->setValue(u"organisation"_s, "2")));
    f.books.useOrganisation({}); // a new process knows nothing
    f.restart();
    QVERIFY(f.refresh());
    QCOMPARE(f.seen(u"/invoices"_s).last().query[u"organization_id"_s], u"2"_s);
}

void TestBooksRepository::aRecordReadIsKept()
{
    BooksRepositoryFixture f;
    f.emptyLists();
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.invoice(1) + ',' + f.invoice(2)));
    QVERIFY(f.refresh());
    f.changes.clear();
    f.server.expect(u"GET /books/v3/invoices/1"_s,
                    f.ok(R"({"code":0,"invoice":)" + f.invoice(1, "paid", "2026-11-21T10:00:00+0100") + "}"));
    const Result<QJsonObject> record = QCoro::waitFor(f.repository->record(BooksKind::Invoice, u"1"_s));
    QVERIFY(record);
    QCOMPARE(f.changes.size(), 1);
    QCOMPARE(f.changes.last().invoices.first().status, InvoiceStatus::Paid);
    f.server.expect(u"GET /books/v3/invoices/2"_s, f.status(404, R"({"code":1002,"message":"x"})"));
    QVERIFY(!QCoro::waitFor(f.repository->record(BooksKind::Invoice, u"2"_s)));
    QCOMPARE(f.ids(f.changes.last().invoices), QStringList{u"1"_s});
    f.restart();
    QCOMPARE(f.ids(f.snapshot().invoices), QStringList{u"1"_s});
    QCOMPARE(f.snapshot().invoices.first().status, InvoiceStatus::Paid);
}

void TestBooksRepository::olderAnswersDoNotWin()
{
    BooksRepositoryFixture f;
    f.emptyLists();
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.invoice(1, "paid", "2026-11-21T10:00:00+0100")));
    QVERIFY(f.refresh());
    f.server.expect(u"GET /books/v3/invoices/1"_s, f.ok(R"({"code":0,"invoice":)" + f.invoice(1) + "}"));
    QVERIFY(QCoro::waitFor(f.repository->record(BooksKind::Invoice, u"1"_s)));
    QCOMPARE(f.snapshot().invoices.first().status, InvoiceStatus::Paid);
    f.restart();
    QCOMPARE(f.snapshot().invoices.first().status, InvoiceStatus::Paid);
}

void TestBooksRepository::aWriteMovesWhatItTouches()
{
    BooksRepositoryFixture f;
    f.server.always(u"GET /books/v3/invoices/1"_s,
                    f.ok(R"({"code":0,"invoice":)" + f.invoice(1, "paid", "2026-11-22T10:00:00+0100") + "}"));
    f.server.always(
        u"GET /books/v3/contacts/900"_s,
        f.ok(
            R"({"code":0,"contact":{"contact_id":"900","contact_name":"Maison Verrier SARL","currency_code":"EUR","outstanding_receivable_amount_bcy":0}})"));
    f.server.always(
        u"GET /books/v3/bankaccounts/5"_s,
        f.ok(
            R"({"code":0,"bankaccount":{"account_id":"5","account_type":"bank","currency_code":"EUR","balance":100,"bcy_balance":100}})"));
    f.server.always(
        u"POST /books/v3/customerpayments"_s,
        f.ok(
            R"({"code":0,"payment":{"payment_id":"77","customer_id":"900","amount":100,"date":"2026-11-22","currency_code":"EUR","account_id":"5","invoices":[{"invoice_id":"1","invoice_number":"INV-1"}]}})",
            201));
    f.emptyLists();
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.invoice(1)));
    QVERIFY(f.refresh());
    f.changes.clear();
    f.server.expect(u"GET /books/v3/invoices/1"_s, f.ok(R"({"code":0,"invoice":)" + f.invoice(1) + "}")); // still open
    const QJsonObject applied{{u"invoice_id"_s, u"1"_s}, {u"amount_applied"_s, 100}};
    const QJsonObject payment{{u"customer_id"_s, u"900"_s}, {u"payment_mode"_s, u"banktransfer"_s},
                              {u"amount"_s, 100},           {u"date"_s, u"2026-11-22"_s},
                              {u"account_id"_s, u"5"_s},    {u"invoices"_s, QJsonArray{applied}}};
    const Result<QJsonObject> created = QCoro::waitFor(f.repository->create(BooksKind::CustomerPayment, payment));
    QVERIFY2(created, created ? "" : qPrintable(created.error().code + created.error().field));
    const BooksSnapshot last = f.changes.last();
    QCOMPARE(f.ids(last.customerPayments), QStringList{u"77"_s});
    QCOMPARE(last.customerPayments.first().documentNumbers, u"INV-1"_s);
    QCOMPARE(last.invoices.first().status, InvoiceStatus::Paid);
    QCOMPARE(last.contacts.first().name, u"Maison Verrier SARL"_s);
    QCOMPARE(last.bankAccounts.first().baseBalance, Money(10000, u"EUR"_s));
}

void TestBooksRepository::aDeletionMovesWhatItTouched()
{
    BooksRepositoryFixture f;
    f.server.always(u"GET /books/v3/invoices/1"_s,
                    f.ok(R"({"code":0,"invoice":)" + f.invoice(1, "sent", "2026-11-22T10:00:00+0100") + "}"));
    f.server.always(u"GET /books/v3/contacts/900"_s, f.status(404, R"({"code":1002,"message":"x"})"));
    f.server.always(u"GET /books/v3/customerpayments/77"_s,
                    f.ok(R"({"code":0,"payment":{"payment_id":"77","customer_id":"900"}})"));
    f.server.always(u"DELETE /books/v3/customerpayments/77"_s, f.ok(R"({"code":0,"message":"deleted"})"));
    f.server.always(
        u"GET /books/v3/customerpayments"_s,
        f.page("customerpayments",
               R"({"payment_id":"77","customer_id":"900","invoice_numbers":"INV-1","amount":100,"bcy_amount":100})"));
    f.emptyLists();
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.invoice(1, "paid")));
    QVERIFY(f.refresh());
    QVERIFY(QCoro::waitFor(f.repository->remove(BooksKind::CustomerPayment, u"77"_s)));
    QVERIFY(f.changes.last().customerPayments.isEmpty());
    QCOMPARE(f.changes.last().invoices.first().status, InvoiceStatus::Sent);
    QCOMPARE(f.seen(u"/contacts/900"_s).size(), 1);
}

void TestBooksRepository::smallValuesAreKept()
{
    BooksRepositoryFixture f;
    QVERIFY(QCoro::waitFor(f.repository->value(u"plan"_s))->isEmpty());
    QVERIFY(QCoro::waitFor(f.repository->setValue(u"plan"_s, "{}")));
    QCOMPARE(*QCoro::waitFor(f.repository->value(u"plan"_s)), QByteArray("{}"));
    QVERIFY(f.server.seen().isEmpty());
}

/// No time limit here (./dev bench measures); it shows the figure and that nothing is lost.
void TestBooksRepository::loadsTenThousandQuickly()
{
    BooksRepositoryFixture f;
    f.emptyLists();
    QVERIFY(f.refresh());
    RecordBatch batch;
    for (int i = 0; i < 10'000; ++i)
        batch.upserts.append({QString::number(1'000'000 + i), {}, f.invoice(1'000'000 + i)});
    const RecordSet set{u"acc"_s, App::Books, u"20087654321/invoice"_s};
    QVERIFY(QCoro::waitFor(f.store.apply(set, batch)));
    f.restart();
    QElapsedTimer timer;
    timer.start();
    const BooksSnapshot snapshot = f.snapshot();
    qInfo("10,000 invoices from the store in %lld ms", timer.elapsed());
    QCOMPARE(snapshot.invoices.size(), 10'000);
    QCOMPARE(snapshot.invoices.last().total, Money(10000, u"EUR"_s));
}
} // namespace atlas::test::tst_booksrepository

ATLAS_TEST(atlas::test::tst_booksrepository::TestBooksRepository)
#include "tst_booksrepository.moc"
