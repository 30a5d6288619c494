// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/purchases/fields.h"

namespace atlas::sandbox::books::selling
{
using Refusal = std::optional<Response>;

/// What tells the sales documents apart: their keys, their words, where they begin.
struct DocumentKind {
    QString kind;             ///< of the store; also the path and the key of lists
    QString record;           ///< "invoice": key of one, and the singular path of /{record}/{id}/customfields
    QString idField;          ///< "invoice_id"
    QString numberField;      ///< "invoice_number"
    QString title;            ///< "Invoice": "Invoice does not exist."
    QString dueField;         ///< the second date: due_date, expiry_date, shipment_date; empty: none
    QString created, updated; ///< success messages
    QString deleted, mailed;
    QString initialStatus;
    QString issuedStatus; ///< what marking as sent, or mailing, makes of a draft
    QString paperTitle;   ///< on the PDF, in the organisation's language
};
[[nodiscard]] const DocumentKind &invoiceKind();
[[nodiscard]] const DocumentKind &estimateKind();
[[nodiscard]] const DocumentKind &salesOrderKind();
[[nodiscard]] const DocumentKind &creditNoteKind();
[[nodiscard]] const DocumentKind &paymentKind();

/// A handler that works for all kinds, bound to one.
template <Response (*Handle)(Call &, const DocumentKind &), const DocumentKind &(*Kind)()>
Response bound(Call &call)
{
    return Handle(call, Kind());
}

/// The stored record; null when there is none. Never creates a collection: reading handlers share the lock.
[[nodiscard]] const QJsonObject *findRecord(const Call &call, const QString &kind, const QString &id);
/// A copy of the record the path names; nothing and the refusal (404, 1002) when there is none.
[[nodiscard]] std::optional<QJsonObject> recordOf(const Call &call, const DocumentKind &kind, Refusal &refusal);
/// The records named by a comma list in the query, in its order. Refused: none, more than `maximum`, unknown ones.
[[nodiscard]] QList<QJsonObject> recordsOf(const Call &call, const DocumentKind &kind, const QString &parameter,
                                           int maximum, Refusal &refusal);
/// Stores the record as changed now, settles its customer and marks the data as written.
void keepRecord(Call &call, const DocumentKind &kind, QJsonObject &record);
/// Puts a line into the record's history.
void logAct(Call &call, const QString &recordId, const QString &description,
            const QString &operation = QStringLiteral("Updated"));
/// Refuses changes to a record that lies in the locked period.
[[nodiscard]] Refusal lockedPeriod(const Call &call, const QJsonObject &record);
[[nodiscard]] QString isoText(const QDate &date);
/// The first entry of `array` whose `key` is `id`; -1 when there is none.
[[nodiscard]] qsizetype entryIndex(const QJsonArray &array, const QString &key, const QString &id);
} // namespace atlas::sandbox::books::selling
