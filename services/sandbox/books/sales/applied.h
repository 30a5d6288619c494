// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/sales/documentkind.h"

/// What payments and credit notes do to invoices. The links live with the giver: `invoices` of a payment
/// (invoice_payment_id, invoice_id, amount_applied) and `invoices_credited` of a credit note (creditnotes_invoice_id,
/// invoice_id, amount_applied). Everything else is computed from them. Amounts in the documents' currency.
namespace atlas::sandbox::books::selling
{
/// What was applied to an invoice so far.
struct AppliedSums {
    double paid = 0, credited = 0;
    QString lastPaymentDate; ///< yyyy-MM-dd; empty without payments
    [[nodiscard]] bool any() const { return paid != 0 || credited != 0; }
};
[[nodiscard]] AppliedSums appliedTo(const Store &store, const QString &invoiceId);

/// Recomputes what depends on the links.
void settleInvoice(Call &call, QJsonObject &invoice);
void settleCreditNote(QJsonObject &note);
void settlePayment(QJsonObject &payment);
/// Settles the stored invoice and keeps it; nothing for an unknown id.
void settleStoredInvoice(Call &call, const QString &invoiceId);

/// What one application needs to know.
struct Application {
    QString invoiceId;
    double amount = 0;
    double withheld = 0; ///< tax the customer kept back: settles the invoice without being money received
};
/// The applications of a request: `list` entries with invoice_id and amount_applied. Refused: unknown invoices, those
/// of another customer or currency, drafts where `draftsToo` is false, voids, amounts of 0 or less or above what the
/// invoice owes. `already`: what the giver has applied to an invoice before and now applies anew.
[[nodiscard]] QList<Application> readApplications(const Call &call, const QJsonArray &list, const QJsonObject &giver,
                                                  bool draftsToo, const QMap<QString, double> &already,
                                                  Refusal &refusal);
/// Refuses the application of credits to an invoice that cannot take them: draft, paid, void.
[[nodiscard]] Refusal refusesCredits(const QJsonObject &invoice);
/// Adds a credit note's link to the invoice; the caller settles and keeps both.
void creditInvoice(Call &call, QJsonObject &note, const QJsonObject &invoice, double amount);
/// Adds a payment's link to the invoice; the caller settles and keeps both.
void payInvoice(Call &call, QJsonObject &payment, const QJsonObject &invoice, double amount, double withheld = 0);
/// Takes every link to the invoice away: payments and credits become credits of the customer.
void releaseInvoice(Call &call, const QString &invoiceId);
} // namespace atlas::sandbox::books::selling
