// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

namespace atlas::sandbox::books::buying
{
/// A file as it came in a form.
struct Upload {
    QString fileName;
    QByteArray content;
};
/// The file of the multipart/form-data field; nullopt when the body is no such form or lacks the field. RFC 7578.
[[nodiscard]] std::optional<Upload> uploadOf(const Request &request, const QString &field);
/// "pdf" of "Facture.PDF".
[[nodiscard]] QString suffixOf(const QString &fileName);
/// A file's bytes with its type by the name.
[[nodiscard]] Response fileAnswer(const QString &fileName, const QByteArray &content);

// Receipts of expenses.
[[nodiscard]] Response getReceipt(Call &call);
[[nodiscard]] Response putReceipt(Call &call);
[[nodiscard]] Response deleteReceipt(Call &call);
[[nodiscard]] Response attachToExpense(Call &call); ///< POST /expenses/{id}/attachment

// The one file of a bill, purchase order or vendor credit.
[[nodiscard]] Response getBillFile(Call &call);
[[nodiscard]] Response putBillFile(Call &call);
[[nodiscard]] Response deleteBillFile(Call &call);
[[nodiscard]] Response getOrderFile(Call &call);
[[nodiscard]] Response putOrderFile(Call &call);
[[nodiscard]] Response deleteOrderFile(Call &call);
} // namespace atlas::sandbox::books::buying
