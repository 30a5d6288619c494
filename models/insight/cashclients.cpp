// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Who brings the money, and what it is spent on.

#include "models/insight/cashbasis.h"
#include "models/insight/cashfigures.h"
#include "models/insight/figurebasics.h"

#include <algorithm>

namespace atlas
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int kExpenseDays = 90;

/// Revenue by customer, in the order of first appearance.
class ClientLedger
{
public:
    explicit ClientLedger(const QString &base)
        : m_base(base)
    {
    }
    ClientShare &of(const BooksDocument &document)
    {
        const auto known = m_positions.constFind(document.contactId);
        if (known != m_positions.cend())
            return shares[*known];
        m_positions.insert(document.contactId, shares.size());
        shares.append(ClientShare{document.contactId, document.contactName, Money(0, m_base), 0, {}});
        return shares.last();
    }
    QList<ClientShare> shares;

private:
    QString m_base;
    QHash<QString, qsizetype> m_positions;
};

ClientLedger revenueByClient(const BooksSnapshot &books, const DateRange &period)
{
    const QString base = cash::baseCurrency(books);
    ClientLedger ledger(base);
    for (const Invoice &invoice : books.invoices) {
        if (!invoice.isIssued() || !period.contains(invoice.date))
            continue;
        if (const std::optional<Money> total = cash::inBase(invoice, invoice.total, base)) {
            ClientShare &share = ledger.of(invoice);
            cash::addTo(share.revenue, *total);
            share.invoiceIds.append(invoice.id);
        }
    }
    for (const CreditNote &note : books.creditNotes)
        if (note.isIssued() && period.contains(note.date))
            if (const std::optional<Money> total = cash::inBase(note, note.total, base))
                cash::subtractFrom(ledger.of(note).revenue, *total);
    return ledger;
}

/// Expenses by account, in the order of first appearance. By name first: lists give no id, details give both.
class ExpenseLedger
{
public:
    ExpenseLedger(const BooksSnapshot &books, const QDate &today)
        : m_base(cash::baseCurrency(books))
        , m_now(cash::daysUntil(today, kExpenseDays))
        , m_before(cash::daysUntil(m_now.from.addDays(-1), kExpenseDays))
    {
        for (const BooksLedgerAccount &account : books.settings.accounts)
            m_idByName.insert(account.name, account.id);
    }
    void book(const Expense &expense)
    {
        const bool now = m_now.contains(expense.date);
        if ((!now && !m_before.contains(expense.date)) || expense.rateSuspect || expense.baseTotal.currency() != m_base)
            return;
        TopExpense &account = of(expense);
        cash::addTo(now ? account.amount : account.previous, expense.baseTotal);
        if (now)
            account.expenseIds.append(expense.id);
    }
    QList<TopExpense> accounts;

private:
    TopExpense &of(const Expense &expense)
    {
        const QString key = expense.accountName.isEmpty() ? expense.accountId : expense.accountName;
        auto known = m_positions.constFind(key);
        if (known == m_positions.cend()) {
            known = m_positions.insert(key, accounts.size());
            accounts.append(TopExpense{m_idByName.value(expense.accountName),
                                       expense.accountName,
                                       Money(0, m_base),
                                       Money(0, m_base),
                                       {},
                                       {}});
        }
        TopExpense &account = accounts[*known];
        if (account.accountId.isEmpty())
            account.accountId = expense.accountId;
        return account;
    }
    QString m_base;
    DateRange m_now, m_before;
    QHash<QString, QString> m_idByName;
    QHash<QString, qsizetype> m_positions;
};
} // namespace

QList<ClientShare> clientShares(const BooksSnapshot &books, const QDate &today)
{
    QList<ClientShare> shares = revenueByClient(books, cash::yearUntil(today)).shares;
    Money total(0, cash::baseCurrency(books));
    for (const ClientShare &share : std::as_const(shares))
        cash::addTo(total, share.revenue);
    for (ClientShare &share : shares)
        if (total.minor() > 0)
            share.share = insight::quotient(share.revenue, total);
    std::sort(shares.begin(), shares.end(), [](const ClientShare &a, const ClientShare &b) {
        if (a.revenue.minor() != b.revenue.minor())
            return a.revenue.minor() > b.revenue.minor();
        return a.customerName != b.customerName ? a.customerName < b.customerName : a.customerId < b.customerId;
    });
    return shares;
}

QList<TopExpense> topExpenses(const BooksSnapshot &books, const QDate &today, int limit)
{
    ExpenseLedger ledger(books, today);
    for (const Expense &expense : books.expenses)
        ledger.book(expense);
    QList<TopExpense> top = ledger.accounts;
    top.removeIf([](const TopExpense &account) { return account.expenseIds.isEmpty(); });
    std::sort(top.begin(), top.end(), [](const TopExpense &a, const TopExpense &b) {
        if (a.amount.minor() != b.amount.minor())
            return a.amount.minor() > b.amount.minor();
        return a.accountName != b.accountName ? a.accountName < b.accountName : a.accountId < b.accountId;
    });
    top.resize(std::min<qsizetype>(top.size(), limit));
    for (TopExpense &account : top)
        account.change = insight::relativeChange(account.amount, account.previous);
    return top;
}

Figure concentrationFigure(const BooksSnapshot &books, const QDate &today)
{
    const DateRange year = cash::yearUntil(today);
    const QList<ClientShare> shares = clientShares(books, today);
    const cash::Tally total = cash::netSales(books, year);
    Figure figure = cash::newFigure(u"concentration"_s, books, year);
    figure.counts.insert(u"clients"_s, shares.size());
    figure.counts.insert(u"suspect"_s, total.suspects);
    if (!figure.unavailable.isEmpty())
        return figure;
    if (total.amount.minor() <= 0) {
        figure.unavailable = u"no_sales"_s;
        return figure;
    }
    figure.ratio = shares.constFirst().share;
    figure.recordIds = shares.constFirst().invoiceIds;
    figure.parts.insert(u"top"_s, cash::bagOf(shares.constFirst().revenue));
    figure.parts.insert(u"total"_s, cash::bagOf(total.amount));
    return figure;
}

Figure invoicedMonthFigure(const BooksSnapshot &books, const QDate &today)
{
    const DateRange month = monthOf(today);
    const cash::Tally invoiced = cash::netSales(books, month);
    const cash::Tally before = cash::netSales(books, monthOf(month.from.addDays(-1)));
    Figure figure = cash::newFigure(u"invoiced_month"_s, books, month);
    figure.recordIds = invoiced.ids;
    figure.counts.insert(u"suspect"_s, invoiced.suspects);
    figure.parts.insert(u"previous"_s, cash::bagOf(before.amount));
    if (!figure.unavailable.isEmpty())
        return figure;
    figure.money = cash::bagOf(invoiced.amount);
    figure.change = insight::relativeChange(invoiced.amount, before.amount);
    if (figure.change)
        figure.changeCurrency = invoiced.amount.currency();
    return figure;
}
} // namespace atlas
