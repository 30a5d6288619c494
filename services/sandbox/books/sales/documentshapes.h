// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

/// Every key of a record as Books shows it, with the value it has when nothing was said: new records start from these,
/// and records that lack a key get it when they are shown. Source: answers of books/v3 (docs/zoho.md, "Books").
namespace atlas::sandbox::books::selling
{
[[nodiscard]] const QJsonObject &invoiceShape();
[[nodiscard]] const QJsonObject &lineShape();       ///< one entry of line_items
[[nodiscard]] const QJsonObject &invoiceRowShape(); ///< without invoice_url, which drafts and voids lack
[[nodiscard]] const QJsonObject &estimateShape();
[[nodiscard]] const QJsonObject &estimateRowShape();
[[nodiscard]] const QJsonObject &salesOrderShape();
[[nodiscard]] const QJsonObject &salesOrderRowShape();
[[nodiscard]] const QJsonObject &paymentShape();
[[nodiscard]] const QJsonObject &paymentLineShape(); ///< one entry of a payment's invoices
[[nodiscard]] const QJsonObject &paymentRowShape();
[[nodiscard]] const QJsonObject &creditNoteShape();
[[nodiscard]] const QJsonObject &creditNoteRowShape();
} // namespace atlas::sandbox::books::selling
