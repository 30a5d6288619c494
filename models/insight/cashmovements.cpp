// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/cashmovements.h"

#include "models/insight/cashbasis.h"

namespace atlas::cash
{
using Source = CashMovement::Source;

namespace
{
constexpr int kDaysUntilOverdueMoney = 7;

// Overdue money does not come at once.
QDate notBefore(const QDate &today, const QDate &expected)
{
    return expected < today ? today.addDays(kDaysUntilOverdueMoney) : expected;
}

/// Collects what recurs within the horizon.
class RecurringCollector
{
public:
    RecurringCollector(const Horizon &horizon, const CashIndex &index, CashForecast &forecast,
                       std::vector<Expected> &movements)
        : m_horizon(horizon)
        , m_index(index)
        , m_forecast(forecast)
        , m_movements(movements)
    {
    }

    void addProfiles(const QList<RecurringProfile> &profiles, Source source)
    {
        for (qsizetype row = 0; row < profiles.size(); ++row) {
            const RecurringProfile &profile = profiles.at(row);
            if (!profile.active || !profile.next.isValid())
                continue;
            if (profile.amount.currency().isEmpty()) {
                ++m_forecast.unknownAmounts;
                continue;
            }
            const bool incoming = source == Source::RecurringInvoice;
            const int lateness = incoming ? m_index.latenessByName.value(profile.contactName) : 0;
            const int terms = source == Source::RecurringExpense ? 0 : profile.paymentTermsDays;
            const QList<QDate> days = daysOf(profile, m_horizon.first(), m_horizon.last());
            for (const QDate &issued : days) {
                const QDate due = issued.addDays(terms);
                add({source, row, profile.amount.minor(), incoming, due, std::max(issued, due.addDays(lateness))},
                    profile.amount);
            }
        }
    }

    void addLines(const QList<PlannedLine> &lines)
    {
        for (qsizetype row = 0; row < lines.size(); ++row) {
            const PlannedLine &line = lines.at(row);
            if (!line.enabled || line.amount.minor() <= 0)
                continue;
            const QList<QDate> days = daysOf(line, m_horizon.first(), m_horizon.last());
            for (const QDate &day : days)
                add({Source::Planned, row, line.amount.minor(), line.incoming, day, day}, line.amount);
        }
    }

private:
    void add(const Expected &movement, const Money &amount)
    {
        if (!m_horizon.contains(movement.expected))
            return;
        if (amount.currency() == m_index.base)
            m_movements.push_back(movement);
        else if (movement.incoming)
            m_forecast.leftOut.add(amount);
        else
            m_forecast.leftOut.subtract(amount);
    }
    const Horizon &m_horizon;
    const CashIndex &m_index;
    CashForecast &m_forecast;
    std::vector<Expected> &m_movements;
};

void nameAfter(CashMovement &movement, const BooksDocument &document)
{
    movement.recordId = document.id;
    movement.name = document.contactName;
    movement.number = document.number;
}

void nameAfter(CashMovement &movement, const RecurringProfile &profile)
{
    movement.recordId = profile.id;
    movement.name = profile.contactName.isEmpty() ? profile.name : profile.contactName;
    movement.number = profile.contactName.isEmpty() ? QString() : profile.name;
}
} // namespace

std::vector<Expected> expectedReceipts(const BooksSnapshot &books, const CashIndex &index, const CashPlan &plan,
                                       const QDate &today)
{
    std::vector<Expected> receipts;
    receipts.reserve(size_t(index.invoices.size()));
    for (const CashIndex::OpenDocument &open : index.invoices)
        receipts.push_back({Source::Invoice, open.row, open.amount, true, books.invoices.at(open.row).due,
                            notBefore(today, open.expected)});
    for (auto moved = plan.expectedDates.cbegin(); moved != plan.expectedDates.cend(); ++moved) {
        const qsizetype place = index.openInvoiceById.value(moved.key(), -1);
        if (place >= 0 && moved.value().isValid())
            receipts[size_t(place)].expected = notBefore(today, moved.value());
    }
    return receipts;
}

std::vector<Expected> otherMovements(const BooksSnapshot &books, const CashIndex &index, const CashPlan &plan,
                                     const Horizon &horizon, CashForecast &forecast)
{
    std::vector<Expected> movements;
    for (const CashIndex::OpenDocument &open : index.bills) {
        const QDate expected = std::max(open.expected, horizon.first());
        if (horizon.contains(expected))
            movements.push_back({Source::Bill, open.row, open.amount, false, books.bills.at(open.row).due, expected});
    }
    RecurringCollector collector(horizon, index, forecast, movements);
    collector.addProfiles(books.recurringInvoices, Source::RecurringInvoice);
    collector.addProfiles(books.recurringBills, Source::RecurringBill);
    collector.addProfiles(books.recurringExpenses, Source::RecurringExpense);
    collector.addLines(plan.lines);
    return movements;
}

CashMovement movementOf(const Expected &expected, const BooksSnapshot &books, const CashPlan &plan, const QString &base)
{
    CashMovement movement;
    movement.source = expected.source;
    movement.amount = Money(expected.amount, base);
    movement.incoming = expected.incoming;
    movement.due = expected.due;
    movement.expected = expected.expected;
    switch (expected.source) {
    case Source::Invoice:
        nameAfter(movement, books.invoices.at(expected.row));
        break;
    case Source::Bill:
        nameAfter(movement, books.bills.at(expected.row));
        break;
    case Source::RecurringInvoice:
        nameAfter(movement, books.recurringInvoices.at(expected.row));
        break;
    case Source::RecurringBill:
        nameAfter(movement, books.recurringBills.at(expected.row));
        break;
    case Source::RecurringExpense:
        nameAfter(movement, books.recurringExpenses.at(expected.row));
        break;
    case Source::Planned:
        movement.recordId = plan.lines.at(expected.row).id;
        movement.name = plan.lines.at(expected.row).name;
        movement.simulated = plan.lines.at(expected.row).simulated;
        break;
    }
    return movement;
}
} // namespace atlas::cash
