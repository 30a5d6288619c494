// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/booksbuilder.h"

#include <algorithm>

namespace atlas::sandbox::dataset
{
using Fate = InvoicePlan::Fate;

namespace
{
/// An invoice still open today. Amounts in euros (or the customer's currency) without tax.
struct OpenInvoice {
    int customer; ///< position among the French customers; for foreign ones among those of the currency
    int due;      ///< days from today; below 0: late
    int terms;
    int net;
    int paidPermille; ///< of which has been paid
    int reminders;
    bool viewed;
    int promisedIn; ///< days from today of the date the customer gave; 0: none
};

// With 20 % tax: 84 thousand euros not due, 46 up to 30 days late, 28 up to 60, 12 up to 90, 8 beyond; the recurring
// contracts and the foreign customers bring what is not due to 108. Who pays late owes what is late.
constexpr std::array<OpenInvoice, 18> openInvoices{{{2, 24, 45, 26000, 0, 0, true, 0},
                                                    {19, 16, 30, 10750, 0, 0, true, 0},
                                                    {13, 15, 30, 8200, 0, 0, false, 0},
                                                    {36, 27, 45, 7500, 0, 0, true, 0},
                                                    {32, 33, 45, 11500, 400, 0, true, 0},
                                                    {11, 41, 60, 5600, 0, 0, false, 0},
                                                    {37, 52, 60, 5050, 0, 0, false, 0},
                                                    {27, -8, 30, 14000, 0, 1, true, 0},
                                                    {27, -12, 30, 9500, 0, 1, true, 34},
                                                    {28, -2, 30, 7000, 0, 0, false, 0},
                                                    {19, -5, 30, 5000, 0, 0, true, 0},
                                                    {9, -24, 30, 3000, 0, 1, true, 0},
                                                    {23, -41, 30, 18830, 0, 2, true, 0},
                                                    {23, -36, 30, 4420, 0, 2, false, 0},
                                                    {23, -66, 30, 6330, 0, 3, true, 0},
                                                    {12, -74, 45, 4000, 0, 3, true, 0},
                                                    {17, -108, 30, 8200, 500, 4, true, 0},
                                                    {31, -143, 30, 2400, 0, 5, false, 0}}};

struct ForeignInvoice {
    const char *currency;
    OpenInvoice invoice;
    bool rateMissing; ///< stored with a rate of exactly 1, as Books does when nobody gave one
};

constexpr std::array<ForeignInvoice, 4> foreignInvoices{{{"USD", {0, 20, 30, 8200, 0, 0, true, 0}, false},
                                                         {"GBP", {1, 29, 45, 5400, 0, 0, false, 0}, false},
                                                         {"USD", {1, 18, 30, 6400, 0, 0, false, 0}, true},
                                                         {"GBP", {2, -12, 30, 3900, 0, 1, true, 0}, true}}};

constexpr int frenchPerCopy = 48, salesSlotDays = 30, salesSlots = 18, keyAccounts = 12;

/// Invoices of the 30 days `slot` months ago that are paid by now, and their sum without tax in euros.
struct SalesSlot {
    int count, net;
};
SalesSlot salesSlot(int slot, int month)
{
    static const std::array<SalesSlot, 3> recent{{{9, 20000}, {12, 62000}, {15, 80000}}};
    if (slot < int(recent.size()))
        return recent[std::size_t(slot)];
    const int season = month == 8 ? 70 : month == 12 ? 112 : 100; // per cent
    return {16, (100000 - slot * 1300) / 100 * season};
}
} // namespace

int BooksBuilder::euroCustomer(int index, int copy) const
{
    return m_euro.at((index + frenchPerCopy * copy) % int(m_euro.size()));
}

int BooksBuilder::foreignCustomer(const QString &currency, int index) const
{
    QList<int> found;
    for (std::size_t i = 0; i < m_customers.size(); ++i)
        if (m_customers[i].currency == currency)
            found.append(int(i));
    return found.isEmpty() ? -1 : found.at(index % int(found.size()));
}

void BooksBuilder::planInvoices()
{
    if (m_euro.isEmpty())
        return;
    Dice dice = this->dice(31);
    planRecurringSales();
    for (int copy = 0; copy < m_scale; ++copy) {
        planOpenInvoices(copy);
        planPaidInvoices(copy, dice);
        planOtherInvoices(copy, dice);
    }
    for (std::size_t i = 0; i < m_invoices.size(); ++i)
        m_invoices[i].order = int(i);
    std::sort(m_invoices.begin(), m_invoices.end(), [](const InvoicePlan &a, const InvoicePlan &b) {
        return std::pair(a.date, a.order) < std::pair(b.date, b.order);
    });
}

void BooksBuilder::planOpenInvoices(int copy)
{
    const auto add = [this](const OpenInvoice &open, int customer, bool rateMissing) {
        InvoicePlan plan;
        plan.fate = Fate::Open;
        plan.customer = customer;
        plan.due = m_today.addDays(open.due);
        plan.date = plan.due.addDays(-open.terms);
        plan.terms = open.terms;
        plan.net = qint64(open.net) * 100;
        if (open.paidPermille > 0)
            plan.instalments.append({std::min(plan.due, ago(6)).addDays(-1), open.paidPermille});
        plan.viewed = open.viewed;
        plan.reminders = open.reminders;
        plan.rateMissing = rateMissing;
        plan.plain = true;
        if (open.promisedIn > 0)
            plan.promised = m_today.addDays(open.promisedIn);
        m_invoices.push_back(plan);
    };
    for (const OpenInvoice &open : openInvoices)
        add(open, euroCustomer(open.customer, copy), false);
    for (const ForeignInvoice &foreign : foreignInvoices) {
        const QString currency = QString::fromLatin1(foreign.currency);
        const int customer = foreignCustomer(currency, foreign.invoice.customer + 3 * copy);
        if (customer >= 0)
            add(foreign.invoice, customer, foreign.rateMissing);
    }
}

void BooksBuilder::planPaidInvoices(int copy, Dice &dice)
{
    static const QList<int> slow{23, 27, 28, 9}, regular{2, 19, 32, 36, 13, 11, 12, 37};
    for (int slot = 0; slot < salesSlots; ++slot) {
        const int oldest = (slot + 1) * salesSlotDays;
        const SalesSlot wanted = salesSlot(slot, ago(oldest - salesSlotDays / 2).month());
        int shares = 0;
        QList<int> share;
        for (int i = 0; i < wanted.count; ++i) {
            share.append(dice.between(3, 17));
            shares += share.last();
        }
        for (int i = 0; i < wanted.count; ++i) {
            // To ten euros.
            const qint64 net = qint64(wanted.net) * share.at(i) / shares / 10 * 1000;
            const QDate date = ago(oldest - dice.below(salesSlotDays));
            int customer = dice.chance(35) ? euroCustomer(dice.below(keyAccounts) * 3 + 2, copy)
                                           : dice.below(int(m_customers.size()));
            // Who has open invoices has a past to learn from.
            const int turn = i - int(slow.size());
            if (slot >= 5 && turn < 0)
                customer = euroCustomer(slow.at(i), copy);
            else if (slot >= 3 && turn >= 0 && turn < 3)
                customer = euroCustomer(regular.at((slot * 3 + turn) % int(regular.size())), copy);
            planPaid(customer, date, m_customers[std::size_t(customer)].terms, net, dice);
        }
    }
}

void BooksBuilder::planPaid(int customer, const QDate &date, int terms, qint64 net, Dice &dice)
{
    const ContactPlan &who = m_customers[std::size_t(customer)];
    InvoicePlan plan;
    plan.customer = customer;
    plan.date = date;
    plan.terms = terms;
    plan.due = date.addDays(terms);
    plan.net = net;
    int late = who.lateness + dice.between(-who.spread, who.spread);
    // Nobody is there in August; who pays months late does not notice.
    const bool summer =
        (plan.due.month() == 7 && plan.due.day() > 20) || (plan.due.month() == 8 && plan.due.day() < 26);
    if (summer && who.lateness < 60)
        late += dice.between(14, 24);
    QDate paid = std::max(plan.due.addDays(late), date);
    if (paid >= m_today) {
        // Too recent to have been paid the usual way: by card, on receipt, by one of those who pay at once.
        const int prompt = euroCustomer(dice.below(9) * 5, customer / accountsPerWorld);
        plan.customer = prompt;
        plan.terms = 0;
        plan.due = date;
        paid = std::min(date.addDays(dice.below(3)), ago(1));
        late = 0;
    }
    if (late > 20)
        plan.reminders = std::min(4, late / 20);
    if (dice.chance(7) && plan.due.addDays(-3) > date && plan.due.addDays(-3) < paid)
        plan.instalments.append({plan.due.addDays(-3), 400});
    plan.instalments.append({paid, 1000});
    plan.viewed = dice.chance(60);
    m_invoices.push_back(plan);
}

void BooksBuilder::planOtherInvoices(int copy, Dice &dice)
{
    const auto add = [&](Fate fate, int daysAgo, qint64 net) -> InvoicePlan & {
        InvoicePlan plan;
        plan.fate = fate;
        plan.customer = euroCustomer(dice.below(frenchPerCopy), copy);
        plan.date = ago(daysAgo);
        plan.due = plan.date.addDays(plan.terms);
        plan.net = net;
        m_invoices.push_back(plan);
        return m_invoices.back();
    };
    for (int i = 0; i < 8; ++i)
        add(Fate::Draft, dice.between(1, 6), dice.between(8, 90) * 100'00);
    for (int i = 0; i < 7; ++i)
        add(Fate::Void, 12 + i * 70, dice.between(8, 60) * 100'00);
    // Nearly paid; the rest was given up.
    InvoicePlan &given = add(Fate::WrittenOff, 190, 3450'00);
    given.plain = true;
    given.instalments.append({given.due.addDays(31), 850});
    given.reminders = 3;
}

// The maintenance contracts: an invoice each month. The last one is open, those before were paid on time.
void BooksBuilder::planRecurringSales()
{
    for (std::size_t i = 0; i < m_recurringSales.size(); ++i) {
        const RecurringProfilePlan &sale = m_recurringSales[i];
        for (int n = 1; sale.next.addMonths(-n * sale.everyMonths) >= sale.start; ++n) {
            InvoicePlan plan;
            plan.customer = sale.party;
            plan.recurring = int(i);
            plan.date = sale.next.addMonths(-n * sale.everyMonths);
            plan.due = plan.date.addDays(plan.terms);
            plan.net = sale.net;
            plan.plain = true;
            plan.viewed = n % 3 != 0;
            const QDate paid = plan.due.addDays(n % 2 == 0 ? -2 : -1);
            plan.fate = paid < m_today ? Fate::Paid : Fate::Open;
            if (plan.fate == Fate::Paid)
                plan.instalments.append({paid, 1000});
            m_invoices.push_back(plan);
        }
    }
}
} // namespace atlas::sandbox::dataset
