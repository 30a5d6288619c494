// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/homeproof.h"

namespace atlas::test
{
namespace proofcash
{
using namespace byhand;

namespace
{
using InDays = std::function<bool(const QDate &)>;

InDays lastDays(const HomeProof &hand, int days)
{
    const QDate today = hand.m_today;
    return [today, days](const QDate &day) { return day > today.addDays(-days) && day <= today; };
}

InDays quarterOf(const HomeProof &hand)
{
    const QDate from = hand.m_quarterFrom;
    const QDate to = hand.m_quarterTo;
    return [from, to](const QDate &day) { return day >= from && day <= to; };
}

InDays yearOf(const HomeProof &hand)
{
    const QDate today = hand.m_today;
    return [today](const QDate &day) { return day > today.addMonths(-12) && day <= today; };
}

qint64 sumOf(const QJsonArray &rows, const InDays &wanted, const QString &field)
{
    qint64 sum = 0;
    for (const QJsonValue &row : rows)
        if (isIssued(row.toObject()) && wanted(dayOf(row[u"date"_s])))
            sum += euros(row.toObject(), field);
    return sum;
}

qint64 sales(HomeProof &hand, const InDays &wanted)
{
    return sumOf(hand.rows(BooksKind::Invoice), wanted, u"total"_s) -
           sumOf(hand.rows(BooksKind::CreditNote), wanted, u"total"_s);
}

qint64 paid(const QJsonArray &rows, const InDays &wanted)
{
    qint64 sum = 0;
    for (const QJsonValue &row : rows)
        if (wanted(dayOf(row[u"date"_s])) && !isSuspect(row.toObject()))
            sum += centsOf(row[u"bcy_amount"_s]) - centsOf(row[u"bcy_refunded_amount"_s]);
    return sum;
}

qint64 spent(const QJsonArray &rows, const InDays &wanted)
{
    qint64 sum = 0;
    for (const QJsonValue &row : rows)
        if (wanted(dayOf(row[u"date"_s])) && !isSuspect(row.toObject()))
            sum += centsOf(row[u"bcy_total"_s]);
    return sum;
}

qint64 owed(const QJsonArray &rows)
{
    qint64 sum = 0;
    for (const QJsonValue &row : rows)
        if (isOpenInvoice(row.toObject()))
            sum += euros(row.toObject(), u"balance"_s);
    return sum;
}

qint64 balanceOf(HomeProof &hand)
{
    qint64 sum = 0;
    for (const QJsonValue &row : hand.rows(BooksKind::BankAccount)) {
        const QString type = row[u"account_type"_s].toString();
        if ((type == u"bank"_s || type == u"cash"_s) && row[u"is_active"_s].toBool(true) &&
            row[u"currency_code"_s] == u"EUR"_s)
            sum += centsOf(row[u"balance"_s]);
    }
    return sum;
}

qint64 burnOf(HomeProof &hand)
{
    const QDate to = QDate(hand.m_today.year(), hand.m_today.month(), 1);
    const InDays months = [to](const QDate &day) { return day >= to.addMonths(-3) && day < to; };
    const qint64 out = paid(hand.rows(BooksKind::VendorPayment), months) + spent(hand.rows(BooksKind::Expense), months);
    return qRound64(double(out - paid(hand.rows(BooksKind::CustomerPayment), months)) / 3);
}

ExpectedCard balance(HomeProof &hand)
{
    ExpectedCard expected;
    expected.cents = balanceOf(hand);
    return expected;
}

ExpectedCard burn(HomeProof &hand)
{
    ExpectedCard expected;
    expected.cents = burnOf(hand);
    return expected;
}

ExpectedCard runway(HomeProof &hand)
{
    ExpectedCard expected;
    if (burnOf(hand) <= 0)
        expected.reason = u"profitable"_s;
    else
        expected.ratio = std::max(0.0, double(balanceOf(hand)) / double(burnOf(hand)));
    return expected;
}

ExpectedCard receivables(HomeProof &hand)
{
    ExpectedCard expected;
    expected.cents = 0;
    for (const QJsonValue &row : hand.rows(BooksKind::Invoice))
        if (isOpenInvoice(row.toObject()) && dayOf(row[u"due_date"_s]) < hand.m_today)
            *expected.cents += euros(row.toObject(), u"balance"_s);
    return expected;
}

ExpectedCard payables(HomeProof &hand)
{
    ExpectedCard expected;
    expected.cents = 0;
    for (const QJsonValue &row : hand.rows(BooksKind::Bill))
        if (isOpenBill(row.toObject()) && dayOf(row[u"due_date"_s]) <= hand.m_today.addDays(30))
            *expected.cents += euros(row.toObject(), u"balance"_s);
    return expected;
}

ExpectedCard daysOf(qint64 owed, qint64 traded)
{
    ExpectedCard expected;
    expected.counts = {{u"days"_s, qRound64(double(owed) / double(traded) * 90)}};
    return expected;
}

ExpectedCard dso(HomeProof &hand)
{
    return daysOf(owed(hand.rows(BooksKind::Invoice)), sales(hand, lastDays(hand, 90)));
}

ExpectedCard dpo(HomeProof &hand)
{
    return daysOf(owed(hand.rows(BooksKind::Bill)), sumOf(hand.rows(BooksKind::Bill), lastDays(hand, 90), u"total"_s));
}

QMap<QString, qint64> revenueByCustomer(HomeProof &hand, const InDays &wanted)
{
    QMap<QString, qint64> revenue;
    for (const QJsonValue &row : hand.rows(BooksKind::Invoice))
        if (isIssued(row.toObject()) && wanted(dayOf(row[u"date"_s])))
            revenue[row[u"customer_id"_s].toString()] += euros(row.toObject(), u"total"_s);
    for (const QJsonValue &row : hand.rows(BooksKind::CreditNote))
        if (isIssued(row.toObject()) && wanted(dayOf(row[u"date"_s])))
            revenue[row[u"customer_id"_s].toString()] -= euros(row.toObject(), u"total"_s);
    return revenue;
}

ExpectedCard concentration(HomeProof &hand)
{
    const QMap<QString, qint64> revenue = revenueByCustomer(hand, yearOf(hand));
    qint64 all = 0;
    qint64 largest = 0;
    for (const qint64 each : revenue) {
        all += each;
        largest = std::max(largest, each);
    }
    ExpectedCard expected;
    expected.ratio = double(largest) / double(all);
    return expected;
}

ExpectedCard invoiced(HomeProof &hand)
{
    ExpectedCard expected;
    expected.cents = sales(hand, quarterOf(hand));
    return expected;
}

ExpectedCard collected(HomeProof &hand)
{
    ExpectedCard expected;
    expected.ratio =
        double(paid(hand.rows(BooksKind::CustomerPayment), quarterOf(hand))) / double(sales(hand, quarterOf(hand)));
    return expected;
}

ExpectedCard byAge(const QJsonArray &rows, const QDate &today)
{
    ExpectedCard expected;
    expected.bars = {{u"current"_s, 0}, {u"to30"_s, 0}, {u"to60"_s, 0}, {u"to90"_s, 0}, {u"over90"_s, 0}};
    for (const QJsonValue &row : rows) {
        if (!isOpenInvoice(row.toObject()))
            continue;
        const qint64 late = dayOf(row[u"due_date"_s]).daysTo(today);
        const QString bucket = late <= 0    ? u"current"_s
                               : late <= 30 ? u"to30"_s
                               : late <= 60 ? u"to60"_s
                               : late <= 90 ? u"to90"_s
                                            : u"over90"_s;
        (*expected.bars)[bucket] += double(euros(row.toObject(), u"balance"_s)) / 100;
    }
    return expected;
}

ExpectedCard ageing(HomeProof &hand)
{
    return byAge(hand.rows(BooksKind::Invoice), hand.m_today);
}

ExpectedCard payablesAgeing(HomeProof &hand)
{
    return byAge(hand.rows(BooksKind::Bill), hand.m_today);
}

ExpectedCard toSend(HomeProof &hand)
{
    ExpectedCard expected;
    expected.ids.emplace();
    for (const QJsonValue &row : hand.rows(BooksKind::Invoice)) {
        if (row[u"status"_s] != u"draft"_s && row[u"status"_s] != u"approved"_s)
            continue;
        expected.ids->append(row[u"invoice_id"_s].toString());
        expected.amounts.insert(expected.ids->last(), centsOf(row[u"total"_s]));
    }
    return expected;
}

ExpectedCard openUntil(const QJsonArray &rows, const QString &idField, const QDate &last)
{
    ExpectedCard expected;
    expected.ids.emplace();
    for (const QJsonValue &row : rows) {
        if (!isOpenInvoice(row.toObject()) || dayOf(row[u"due_date"_s]) > last)
            continue;
        expected.ids->append(row[idField].toString());
        expected.amounts.insert(row[idField].toString(), centsOf(row[u"balance"_s]));
    }
    return expected;
}

ExpectedCard overdue(HomeProof &hand)
{
    return openUntil(hand.rows(BooksKind::Invoice), u"invoice_id"_s, hand.m_today.addDays(-1));
}

ExpectedCard bills(HomeProof &hand)
{
    return openUntil(hand.rows(BooksKind::Bill), u"bill_id"_s, hand.m_today.addDays(30));
}

ExpectedCard expenses(HomeProof &hand)
{
    ExpectedCard expected;
    for (const QJsonValue &row : hand.rows(BooksKind::Expense))
        if (lastDays(hand, 90)(dayOf(row[u"date"_s])) && !isSuspect(row.toObject()))
            expected.amounts[row[u"account_name"_s].toString()] += centsOf(row[u"bcy_total"_s]);
    expected.total = expected.amounts.size();
    return expected;
}

/// Minutes by project of the logs that are wanted.
template <class Wanted>
QMap<QString, qint64> minutesByProject(HomeProof &hand, const Wanted &wanted)
{
    QMap<QString, qint64> minutes;
    for (const QJsonValue &log : hand.logs())
        if (wanted(log))
            minutes[idIn(log[u"project"_s])] += minutesOf(log[u"log_hour"_s]);
    return minutes;
}

qint64 costOf(qint64 minutes)
{
    return (minutes * eurosAnHour * 100 + 30) / 60;
}

ExpectedCard unbilled(HomeProof &hand)
{
    const QHash<QString, QString> accounts = accountsByCustomer(hand);
    QHash<QString, QDate> lastOfAccount;
    for (auto it = accounts.cbegin(); it != accounts.cend(); ++it)
        lastOfAccount.insert(it.value(), lastOfAccount.value(it.value(), QDate(1970, 1, 1)));
    for (const QJsonValue &row : hand.rows(BooksKind::Invoice)) {
        const QString account = accounts.value(row[u"customer_id"_s].toString());
        if (!account.isEmpty() && isIssued(row.toObject()))
            lastOfAccount[account] = std::max(lastOfAccount.value(account), dayOf(row[u"date"_s]));
    }
    QHash<QString, QString> accountOf;
    for (const QJsonValue &project : hand.rows(ProjectsKind::Project))
        accountOf.insert(idIn(project), accountOfProject(project.toObject()));
    ExpectedCard expected;
    expected.cents = 0;
    const QMap<QString, qint64> minutes = minutesByProject(hand, [&](const QJsonValue &log) {
        const QString account = accountOf.value(idIn(log[u"project"_s]));
        const QString bill = log[u"billing_status"_s].toString().toLower();
        const QDate day = dayOf(log[u"date"_s]);
        return lastOfAccount.contains(account) && (bill.isEmpty() || bill == u"billable"_s) && day <= hand.m_today &&
               day > lastOfAccount.value(account);
    });
    for (const qint64 each : minutes)
        *expected.cents += costOf(each);
    return expected;
}

/// Where the twelve months of the margin begin: after the newest month whose logs are not here.
QDate marginFrom(const HomeProof &hand)
{
    QDate from = hand.m_today.addMonths(-12).addDays(1);
    const auto &months = hand.m_world->delivery.snapshot().logMonths;
    for (QDate month(hand.m_today.year(), hand.m_today.month(), 1); month >= QDate(from.year(), from.month(), 1);
         month = month.addMonths(-1))
        if (!months.contains(month))
            return month.addMonths(1);
    return from;
}

InDays marginDays(const HomeProof &hand)
{
    const QDate from = marginFrom(hand);
    const QDate to = hand.m_today;
    return [from, to](const QDate &day) { return day >= from && day <= to; };
}

QMap<QString, qint64> clientExpenses(HomeProof &hand)
{
    QMap<QString, qint64> sums;
    for (const QJsonValue &row : hand.rows(BooksKind::Expense))
        if (const QString customer = row[u"customer_id"_s].toString();
            !customer.isEmpty() && marginDays(hand)(dayOf(row[u"date"_s])) && !isSuspect(row.toObject()))
            sums[customer] += centsOf(row[u"bcy_total"_s]);
    return sums;
}

QMap<QString, qint64> marginMinutes(HomeProof &hand)
{
    const InDays days = marginDays(hand);
    return minutesByProject(hand, [&days](const QJsonValue &log) { return days(dayOf(log[u"date"_s])); });
}

ExpectedCard margin(HomeProof &hand)
{
    double cost = 0;
    const QMap<QString, qint64> minutes = marginMinutes(hand);
    for (const qint64 each : minutes)
        cost += double(costOf(each));
    const QMap<QString, qint64> expensesOf = clientExpenses(hand);
    for (const qint64 each : expensesOf)
        cost += double(each);
    ExpectedCard expected;
    expected.ratio = 1 - cost / double(sales(hand, marginDays(hand)));
    return expected;
}

ExpectedCard marginByClient(HomeProof &hand)
{
    const QHash<QString, QString> accounts = accountsByCustomer(hand);
    const QMap<QString, qint64> minutes = marginMinutes(hand);
    const QMap<QString, qint64> revenueOf = revenueByCustomer(hand, marginDays(hand));
    const QMap<QString, qint64> expensesOf = clientExpenses(hand);
    QMap<QString, qint64> hoursOf;
    for (const QJsonValue &project : hand.rows(ProjectsKind::Project))
        if (const QString account = accountOfProject(project.toObject()); !account.isEmpty())
            hoursOf[account] += costOf(minutes.value(idIn(project)));
    QMap<QString, qint64> revenue, cost; // of a client: an account, or a customer that has none
    QMap<QString, QPair<qint64, QString>> leading;
    for (auto it = revenueOf.cbegin(); it != revenueOf.cend(); ++it) {
        const QString client = accounts.value(it.key(), it.key());
        revenue[client] += it.value();
        cost[client] += expensesOf.value(it.key());
        if (!leading.contains(client) || it.value() > leading.value(client).first)
            leading.insert(client, {it.value(), it.key()});
    }
    ExpectedCard expected;
    expected.ids.emplace();
    for (auto it = revenue.cbegin(); it != revenue.cend(); ++it) {
        if (it.value() <= 0)
            continue;
        const QString id = leading.value(it.key()).second;
        expected.ids->append(id);
        expected.amounts.insert(id, it.value());
        if (hoursOf.contains(it.key()))
            expected.shares.insert(id, 1 - double(hoursOf.value(it.key()) + cost.value(it.key())) / double(it.value()));
    }
    return expected;
}
} // namespace
} // namespace proofcash

QHash<QString, HomeProofOf> cashProofs()
{
    using namespace proofcash;
    return {{u"cash.balance"_s, balance},
            {u"cash.burn"_s, burn},
            {u"cash.runway"_s, runway},
            {u"cash.receivables"_s, receivables},
            {u"cash.payables"_s, payables},
            {u"cash.dso"_s, dso},
            {u"cash.dpo"_s, dpo},
            {u"cash.concentration"_s, concentration},
            {u"cash.invoiced"_s, invoiced},
            {u"cash.collected"_s, collected},
            {u"cash.ageing"_s, ageing},
            {u"cash.payables_ageing"_s, payablesAgeing},
            {u"cash.to_send"_s, toSend},
            {u"cash.overdue"_s, overdue},
            {u"cash.bills"_s, bills},
            {u"cash.expenses"_s, expenses},
            {u"cash.unbilled"_s, unbilled},
            {u"cash.margin"_s, margin},
            {u"clients.margin"_s, marginByClient}};
}
} // namespace atlas::test
