// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/paymentbehaviour.h"

#include <algorithm>
#include <vector>

namespace atlas
{
namespace
{
constexpr int kRememberedPayments = 6;

bool paidEarlier(const Invoice *a, const Invoice *b)
{
    if (a->lastPayment != b->lastPayment)
        return a->lastPayment < b->lastPayment;
    return a->due != b->due ? a->due < b->due : a->id < b->id;
}

// Of an even number the mean of the middle two, rounded towards the past.
int flooredMedian(QList<int> days)
{
    std::sort(days.begin(), days.end());
    const qsizetype half = days.size() / 2;
    if (days.size() % 2 == 1)
        return days.at(half);
    const int sum = days.at(half - 1) + days.at(half);
    return sum >= 0 ? sum / 2 : (sum - 1) / 2;
}

PaymentBehaviour learnedFrom(std::vector<const Invoice *> &paid)
{
    const auto first = paid.end() - std::min<qsizetype>(kRememberedPayments, qsizetype(paid.size()));
    std::nth_element(paid.begin(), first, paid.end(), paidEarlier);
    std::sort(first, paid.end(), paidEarlier);
    PaymentBehaviour behaviour;
    behaviour.known = true;
    for (auto it = first; it != paid.end(); ++it)
        behaviour.lastLateness.append(int((*it)->due.daysTo((*it)->lastPayment)));
    behaviour.medianDays = flooredMedian(behaviour.lastLateness);
    return behaviour;
}
} // namespace

QHash<QString, PaymentBehaviour> paymentBehaviour(const QList<Invoice> &invoices)
{
    QHash<QString, std::vector<const Invoice *>> paid;
    for (const Invoice &invoice : invoices)
        if (invoice.status == InvoiceStatus::Paid && invoice.due.isValid() && invoice.lastPayment.isValid())
            paid[invoice.contactId].push_back(&invoice);
    QHash<QString, PaymentBehaviour> behaviour;
    behaviour.reserve(paid.size());
    for (auto it = paid.begin(); it != paid.end(); ++it)
        behaviour.insert(it.key(), learnedFrom(it.value()));
    return behaviour;
}

QDate expectedPaymentDate(const Invoice &invoice, const PaymentBehaviour &behaviour, const QDate &override)
{
    if (override.isValid())
        return override;
    const QDate learned = (invoice.due.isValid() ? invoice.due : invoice.date).addDays(behaviour.medianDays);
    return invoice.expectedPayment.isValid() ? std::max(learned, invoice.expectedPayment) : learned;
}
} // namespace atlas
