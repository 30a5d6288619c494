// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/sales/documentkind.h"

namespace atlas::sandbox::books::selling
{
/// Every key of a record of the kind, blank.
[[nodiscard]] const QJsonObject &shapeOfKind(const DocumentKind &kind);
/// The stored record with the keys it lacks, its status as of today and what is told of its customer.
[[nodiscard]] QJsonObject wholeRecord(const Call &call, const DocumentKind &kind, const QJsonObject &record);
/// The record as GET shows it: wholeRecord() with exactly the keys of the kind.
[[nodiscard]] QJsonObject shownRecord(const Call &call, const DocumentKind &kind, const QJsonObject &record);
/// The list row: the keys of `shape`, status as of today, custom fields with their flattened twins.
[[nodiscard]] QJsonObject shownRow(const Call &call, const DocumentKind &kind, const QJsonObject &record,
                                   const QJsonObject &shape);
/// Status as of today: late invoices read overdue (part-paid ones as well), quotes past their date expired.
[[nodiscard]] QString statusToday(const Call &call, const DocumentKind &kind, const QJsonObject &record);
/// Sent and not settled: sent, viewed, overdue, partially paid.
[[nodiscard]] bool isOpenInvoice(const QString &status);
/// GET of one record: JSON, or the file with accept=pdf|html.
[[nodiscard]] Response showRecord(Call &call, const DocumentKind &kind);
/// What a customer may open in the browser.
[[nodiscard]] QString shareLink(const QJsonObject &invoice);
/// Sets invoice_url, which drafts and voids lack.
void setInvoiceUrl(QJsonObject &invoice);
} // namespace atlas::sandbox::books::selling
