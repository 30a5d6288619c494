// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/books/tst_booksdatasupport.h"
#include "tests/support/testprogram.h"

#include <algorithm>
#include <QSet>
#include <QTest>

namespace tst_booksdatahabits
{
using namespace atlas::sandbox;
using namespace atlas::test::booksdata;
namespace kind = atlas::sandbox::books::kind;

namespace
{
const QDate today(2026, 11, 22);

/// Days after the due date of the last six paid invoices: the middle one, rounded down.
int medianOfLastSix(QList<QPair<QDate, int>> payments)
{
    std::sort(payments.begin(), payments.end());
    QList<int> late;
    for (qsizetype i = std::max<qsizetype>(0, payments.size() - 6); i < payments.size(); ++i)
        late.append(payments.at(i).second);
    std::sort(late.begin(), late.end());
    const qsizetype half = late.size() / 2;
    return late.size() % 2 == 1 ? late.at(half) : int(std::floor((late.at(half - 1) + late.at(half)) / 2.0));
}

/// By customer.
QHash<QString, int> latenessOf(const books::Store &store)
{
    QHash<QString, QList<QPair<QDate, int>>> paid;
    for (const auto &[id, invoice] : store.of(kind::invoices).all())
        if (invoice.value(u"status"_s) == u"paid"_s) {
            const QDate due = dayOf(invoice, u"due_date"_s), last = dayOf(invoice, u"last_payment_date"_s);
            paid[invoice.value(u"customer_id"_s).toString()].append({last, int(due.daysTo(last))});
        }
    QHash<QString, int> late;
    for (auto it = paid.begin(); it != paid.end(); ++it)
        late.insert(it.key(), medianOfLastSix(it.value()));
    return late;
}

/// What comes in and goes out on each of the coming days, in euros only: as the forecast reads it.
QMap<qint64, qint64> expectedFlows(const books::Store &store, const QHash<QString, int> &late)
{
    QMap<qint64, qint64> flows;
    const auto euros = [](const QJsonObject &record) { return record.value(u"currency_code"_s) == u"EUR"_s; };
    for (const auto &[id, invoice] : store.of(kind::invoices).all()) {
        if (!isOpen(invoice) || !euros(invoice))
            continue;
        QDate expected = dayOf(invoice, u"due_date"_s).addDays(late.value(invoice.value(u"customer_id"_s).toString()));
        if (const QDate promised = dayOf(invoice, u"payment_expected_date"_s); promised.isValid())
            expected = std::max(expected, promised);
        flows[today.daysTo(expected < today ? today.addDays(7) : expected)] += cents(invoice.value(u"balance"_s));
    }
    for (const auto &[id, bill] : store.of(kind::bills).all())
        if (isOpen(bill) && euros(bill))
            flows[std::max<qint64>(0, today.daysTo(dayOf(bill, u"due_date"_s)))] -= cents(bill.value(u"balance"_s));
    const auto repeat = [&](const QString &records, const QString &next, int sign) {
        for (const auto &[id, profile] : store.of(records).all()) {
            const QDate end = dayOf(profile, u"end_date"_s), first = dayOf(profile, next);
            for (int n = 0; n < 4; ++n) {
                const QDate date = first.addMonths(n * profile.value(u"repeat_every"_s).toInt());
                if (!end.isValid() || date <= end)
                    flows[today.daysTo(date.addDays(profile.value(u"payment_terms"_s).toInt()))] +=
                        sign * cents(profile.value(u"total"_s));
            }
        }
    };
    repeat(kind::recurringInvoices, u"next_invoice_date"_s, 1);
    repeat(kind::recurringBills, u"next_bill_date"_s, -1);
    repeat(kind::recurringExpenses, u"next_expense_date"_s, -1);
    return flows;
}
} // namespace

class TestBooksDataHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_store = booksOf(today); }

    void customersPayEachInTheirWay_data() { seeds(); }
    void customersPayEachInTheirWay()
    {
        QFETCH(quint32, seed);
        const QHash<QString, int> late = latenessOf(*booksOf(today, 1, seed));
        int prompt = 0, usual = 0, notorious = 0;
        for (const int days : late) {
            prompt += days <= 0 ? 1 : 0;
            usual += days >= 8 && days <= 21 ? 1 : 0;
            notorious += days >= 68 && days <= 80 ? 1 : 0;
        }
        qInfo() << "on time" << prompt << "10 to 20 days late" << usual << "notorious" << notorious;
        QVERIFY(prompt >= 10);
        QVERIFY(usual >= 10);
        QCOMPARE(notorious, 1);
    }

    void augustIsLate()
    {
        qint64 august = 0, augusts = 0, rest = 0, others = 0;
        for (const auto &[id, invoice] : m_store->of(kind::invoices).all()) {
            const QDate due = dayOf(invoice, u"due_date"_s), last = dayOf(invoice, u"last_payment_date"_s);
            if (invoice.value(u"status"_s) != u"paid"_s || invoice.value(u"payment_terms"_s).toInt() == 0)
                continue;
            const bool summer = due.month() == 8 && due.day() < 26;
            (summer ? august : rest) += due.daysTo(last);
            ++(summer ? augusts : others);
        }
        QVERIFY(augusts > 5);
        QVERIFY2(august / augusts > rest / others + 6, qPrintable(u"%1 %2"_s.arg(august / augusts).arg(rest / others)));
    }

    void salesAndBurn()
    {
        qint64 open = 0, sales = 0;
        for (const auto &[id, invoice] : m_store->of(kind::invoices).all()) {
            const QString status = invoice.value(u"status"_s).toString();
            if (status == u"draft" || status == u"void" || rateMissing(invoice))
                continue;
            open += isOpen(invoice) ? inBase(invoice, u"balance"_s) : 0;
            sales += dayOf(invoice, u"date"_s) > today.addDays(-90) ? inBase(invoice, u"total"_s) : 0;
        }
        const double dso = double(open) / double(sales) * 90;
        QMap<QString, qint64> net;
        const auto add = [&](const QString &records, const QString &amount, int sign) {
            for (const auto &[id, record] : m_store->of(records).all())
                net[dayOf(record, u"date"_s).toString(u"yyyy-MM"_s)] += sign * cents(record.value(amount));
        };
        add(kind::payments, u"bcy_amount"_s, -1);
        add(kind::vendorPayments, u"bcy_amount"_s, 1);
        add(kind::expenses, u"bcy_total"_s, 1);
        const qint64 burn = (net.value(u"2026-08"_s) + net.value(u"2026-09"_s) + net.value(u"2026-10"_s)) / 3;
        const qint64 recent = (net.value(u"2026-09"_s) + net.value(u"2026-10"_s) + net.value(u"2026-11"_s)) / 3;
        qInfo() << "DSO" << dso << "sales of 90 days" << sales / 100 << "burn" << burn / 100 << recent / 100 << net;
        QVERIFY(dso > 42 && dso < 52);
        QVERIFY(burn > 26'000'00 && burn < 38'000'00);
        QVERIFY(recent > 22'000'00 && recent < 38'000'00);
    }

    void lowPointAfterFourWeeks_data() { seeds(); }
    void lowPointAfterFourWeeks()
    {
        QFETCH(quint32, seed);
        const auto store = booksOf(today, 1, seed);
        const QMap<qint64, qint64> flows = expectedFlows(*store, latenessOf(*store));
        qint64 balance = 238'120'00, lowest = balance, lowestDay = 0;
        for (int day = 0; day < 91; ++day) {
            balance += flows.value(day);
            if (balance < lowest) {
                lowest = balance;
                lowestDay = day;
            }
        }
        qInfo() << "lowest" << lowest / 100 << "in days" << lowestDay;
        QVERIFY(lowestDay >= 21 && lowestDay <= 32);
    }

    void bankShowsWhatWasPaid()
    {
        const QDate from = today.addDays(-90);
        const books::Collection &rows = m_store->of(kind::bankTransactions);
        const auto check = [&](const QString &records, const QString &account, const QString &side) {
            for (const auto &[id, record] : m_store->of(records).all()) {
                const QJsonObject *row = rows.find(id);
                QCOMPARE(row != nullptr, dayOf(record, u"date"_s) >= from);
                if (!row)
                    continue;
                QCOMPARE(row->value(u"account_id"_s), record.value(account));
                QCOMPARE(row->value(u"debit_or_credit"_s).toString(), side);
                const bool sameCurrency = row->value(u"currency_code"_s) == record.value(u"currency_code"_s);
                QCOMPARE(cents(row->value(u"amount"_s)),
                         sameCurrency ? cents(record.value(u"amount"_s)) : inBase(record, u"amount"_s));
            }
        };
        check(kind::payments, u"account_id"_s, u"debit"_s);
        check(kind::vendorPayments, u"paid_through_account_id"_s, u"credit"_s);
        check(kind::expenses, u"paid_through_account_id"_s, u"credit"_s);
        int waiting = 0, told = 0;
        for (const auto &[id, row] : rows.all())
            waiting += row.value(u"status"_s) == u"uncategorized"_s ? 1 : 0;
        for (const auto &[id, account] : m_store->of(kind::bankAccounts).all())
            told += account.value(u"uncategorized_transactions"_s).toInt();
        QCOMPARE(waiting, 6);
        QCOMPARE(told, waiting);
    }

    void customersAreTheAccountsOfTheCrm()
    {
        QHash<QString, books::CrmParty> parties;
        for (const books::CrmParty &party : std::as_const(m_store->parties))
            parties.insert(party.accountId, party);
        int customers = 0, unlinked = 0, diverging = 0;
        for (const auto &[id, contact] : m_store->of(kind::contacts).all()) {
            if (contact.value(u"contact_type"_s) != u"customer"_s)
                continue;
            ++customers;
            const bool linked = contact.value(u"is_linked_with_zohocrm"_s).toBool();
            const QString accountId = contact.value(u"zcrm_account_id"_s).toString();
            QCOMPARE(linked, parties.contains(accountId));
            unlinked += linked ? 0 : 1;
            const books::CrmParty party = parties.value(accountId);
            const QString city = contact.value(u"billing_address"_s).toObject().value(u"city"_s).toString();
            const bool same = contact.value(u"contact_name"_s) == party.name &&
                              contact.value(u"email"_s) == party.email && city == party.city;
            diverging += linked && !same ? 1 : 0;
        }
        QCOMPARE(customers, int(m_store->parties.size()));
        QCOMPARE(unlinked, 5);
        QCOMPARE(diverging, 4);
    }

    void partiesHaveTheirFirstContact()
    {
        QSet<QString> ids;
        for (const books::CrmParty &party : std::as_const(m_store->parties)) {
            QVERIFY(!party.accountId.isEmpty() && !party.name.isEmpty() && !party.country.isEmpty());
            QVERIFY(!party.contactId.isEmpty() && !party.lastName.isEmpty() && party.email.contains(u'@'));
            ids.insert(party.accountId);
        }
        QCOMPARE(ids.size(), 60);
    }

    void contactsOweWhatTheirInvoicesSay()
    {
        QHash<QString, qint64> open;
        for (const auto &[id, invoice] : m_store->of(kind::invoices).all())
            if (isOpen(invoice))
                open[invoice.value(u"customer_id"_s).toString()] += cents(invoice.value(u"balance"_s));
        for (const auto &[id, contact] : m_store->of(kind::contacts).all())
            QCOMPARE(cents(contact.value(u"outstanding_receivable_amount"_s)), open.value(id));
    }

    void lateInvoicesWereChased()
    {
        int chased = 0;
        for (const auto &[id, invoice] : m_store->of(kind::invoices).all()) {
            const QDate due = dayOf(invoice, u"due_date"_s), reminded = dayOf(invoice, u"last_reminder_sent_date"_s);
            QCOMPARE(reminded.isValid(), invoice.value(u"reminders_sent"_s).toInt() > 0);
            QVERIFY(!reminded.isValid() || (reminded < today && reminded >= dayOf(invoice, u"date"_s)));
            if (isOpen(invoice) && due.daysTo(today) > 7)
                QVERIFY(reminded.isValid() && reminded > due.addDays(-3));
            chased += reminded.isValid() ? 1 : 0;
            QVERIFY(!m_store->comments.value(id).isEmpty());
        }
        QVERIFY(chased > 15);
    }

    void someExpensesHaveASilentRate()
    {
        int silent = 0, dollars = 0;
        for (const auto &[id, expense] : m_store->of(kind::expenses).all()) {
            const qint64 tax = cents(expense.value(u"tax_amount"_s));
            QCOMPARE(cents(expense.value(u"sub_total"_s)) + tax, cents(expense.value(u"total"_s)));
            QCOMPARE(cents(expense.value(u"bcy_total"_s)), inBase(expense, u"total"_s));
            if (expense.value(u"currency_code"_s) != u"USD"_s)
                continue;
            ++dollars;
            silent += rateMissing(expense) ? 1 : 0;
        }
        QVERIFY(silent >= 3);
        QVERIFY(dollars > silent);
    }

private:
    static void seeds()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 7U, 42U, 2026U})
            QTest::addRow("seed %u", seed) << seed;
    }

    std::unique_ptr<books::Store> m_store;
};
} // namespace tst_booksdatahabits

ATLAS_TEST(tst_booksdatahabits::TestBooksDataHabits)
#include "tst_booksdatahabits.moc"
