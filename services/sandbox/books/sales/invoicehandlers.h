// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/sales/documentkind.h"

/// What only invoices can do.
namespace atlas::sandbox::books::selling
{
// invoicelist.cpp
[[nodiscard]] Response listInvoices(Call &call);
[[nodiscard]] Response invoiceDashboard(Call &call);
/// GET /share/paymentlink
[[nodiscard]] Response paymentLink(Call &call);

// invoicecreate.cpp
/// createRecord() with what only invoices know: invoiced_estimate_id and batch_payments.
[[nodiscard]] Refusal createInvoiceRecord(Call &call, const QJsonObject &body, QJsonObject &invoice,
                                          const QString &uniqueKey);

// invoiceacts.cpp
[[nodiscard]] Response deleteInvoice(Call &call);
[[nodiscard]] Response markInvoiceSent(Call &call);
[[nodiscard]] Response voidInvoice(Call &call);
[[nodiscard]] Response draftInvoice(Call &call);
[[nodiscard]] Response writeOffInvoice(Call &call);
[[nodiscard]] Response cancelWriteOff(Call &call);
[[nodiscard]] Response scheduleMail(Call &call);
/// The bulk twins, with invoice_ids in the query: all or nothing.
[[nodiscard]] Response markInvoicesSent(Call &call);
[[nodiscard]] Response voidInvoices(Call &call);
[[nodiscard]] Response writeOffInvoices(Call &call);
[[nodiscard]] Response submitInvoices(Call &call);
[[nodiscard]] Response approveInvoices(Call &call);

// invoicereminders.cpp
[[nodiscard]] Response reminderContent(Call &call);
[[nodiscard]] Response remind(Call &call);
[[nodiscard]] Response remindAll(Call &call);
[[nodiscard]] Response enableReminders(Call &call);
[[nodiscard]] Response disableReminders(Call &call);

// invoicecredits.cpp
[[nodiscard]] Response invoicePayments(Call &call);
[[nodiscard]] Response removeInvoicePayment(Call &call);
[[nodiscard]] Response creditsApplied(Call &call);
[[nodiscard]] Response applyCredits(Call &call);
[[nodiscard]] Response removeCredit(Call &call);

// invoiceconversion.cpp
[[nodiscard]] Response invoiceFromEstimates(Call &call);
[[nodiscard]] Response invoiceFromSalesOrder(Call &call);
/// Marks a quote or sales order as invoiced by this invoice.
void markInvoiced(Call &call, const DocumentKind &kind, QJsonObject source, const QJsonObject &invoice);
/// Gives the quotes and orders of an invoice that goes away back to work: accepted, open.
void freeSources(Call &call, const QString &invoiceId);
/// Whether a quote may become an invoice; the refusal if not.
[[nodiscard]] Refusal refusesConversion(const Call &call, const QJsonObject &estimate);
} // namespace atlas::sandbox::books::selling
