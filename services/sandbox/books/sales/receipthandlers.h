// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/sales/documentkind.h"

/// Money that comes in, and credit notes.
namespace atlas::sandbox::books::selling
{
// paymentwriter.cpp
/// Records a payment with its applications to invoices, posted to its account; or the refusal, nothing changed.
[[nodiscard]] Refusal recordPayment(Call &call, const QJsonObject &body, QJsonObject &payment,
                                    const QString &uniqueKey);
[[nodiscard]] Refusal changePayment(Call &call, const QJsonObject &body, QJsonObject &payment);
/// Takes the payment away, settles its invoices and its account.
void erasePayment(Call &call, const QJsonObject &payment);

// payments.cpp
[[nodiscard]] Response listPayments(Call &call);
[[nodiscard]] Response createPayment(Call &call);
[[nodiscard]] Response updatePayment(Call &call);
[[nodiscard]] Response upsertPayment(Call &call);
[[nodiscard]] Response deletePayment(Call &call);

// refunds.cpp: of payments (their unused amount) and of credit notes (their balance)
[[nodiscard]] Response listRefunds(Call &call, const DocumentKind &kind);
[[nodiscard]] Response addRefund(Call &call, const DocumentKind &kind);
[[nodiscard]] Response removeRefund(Call &call, const DocumentKind &kind);

// creditnotes.cpp
/// createRecord() of a credit note; with invoice_id in the query, applied to that invoice as far as it goes.
[[nodiscard]] Refusal createCreditNoteRecord(Call &call, const QJsonObject &body, QJsonObject &note,
                                             const QString &uniqueKey);
[[nodiscard]] Response listCreditNotes(Call &call);
[[nodiscard]] Response deleteCreditNote(Call &call);
[[nodiscard]] Response openCreditNote(Call &call);
[[nodiscard]] Response voidCreditNote(Call &call);
[[nodiscard]] Response draftCreditNote(Call &call);
[[nodiscard]] Response creditedInvoices(Call &call);
[[nodiscard]] Response creditInvoices(Call &call);
[[nodiscard]] Response removeCreditedInvoice(Call &call);
} // namespace atlas::sandbox::books::selling
