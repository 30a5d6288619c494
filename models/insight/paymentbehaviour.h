// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksrecords.h"

#include <QHash>

namespace atlas
{
/// How late a customer pays, learned from their last six paid invoices.
struct PaymentBehaviour {
    QList<int> lastLateness; ///< days after the due date, oldest first, at most six; negative: early
    int medianDays = 0;      ///< of an even number the mean of the middle two, rounded down; 0 without history
    bool known = false;      ///< at least one paid invoice
};

/// By customer id. Lateness of an invoice = last_payment_date - due_date, paid invoices only; the last six by the day
/// of payment. An invoice settled without a payment (credit note, write-off) has no such day and teaches nothing.
[[nodiscard]] QHash<QString, PaymentBehaviour> paymentBehaviour(const QList<Invoice> &invoices);
/// due + median lateness; `override` wins; without history the due date (an invoice without one: its own date). Never
/// before the invoice's own expectedPayment when Books holds one and the person gave none.
[[nodiscard]] QDate expectedPaymentDate(const Invoice &invoice, const PaymentBehaviour &behaviour,
                                        const QDate &override);
} // namespace atlas
