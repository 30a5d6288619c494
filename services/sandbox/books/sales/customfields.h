// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/sales/documentkind.h"

namespace atlas::sandbox::books::selling
{
/// The one custom field of the organisation's sales documents: text, unique within a kind.
inline const QString uniqueFieldName = QStringLiteral("cf_atlas_key");

[[nodiscard]] QString uniqueKeyOf(const QJsonObject &record);
/// Shows the field in custom_fields, empty where it was not set, and custom_field_hash.
void showCustomFields(const DocumentKind &kind, QJsonObject &record);
/// Sets the field; a value another record of the kind has is refused.
[[nodiscard]] Refusal setUniqueKey(const Call &call, const DocumentKind &kind, const QString &value,
                                   QJsonObject &record);
/// custom_fields of a request: entries name the field by customfield_id, index or api_name; others are refused.
[[nodiscard]] Refusal setCustomFields(const Call &call, const DocumentKind &kind, const QJsonArray &sent,
                                      QJsonObject &record);
/// PUT /{record}/{id}/customfields, body [{customfield_id, value}].
[[nodiscard]] Response putCustomFields(Call &call, const DocumentKind &kind);
/// What an upsert does. The headers X-Unique-Identifier-Key and -Value name a record; with X-Upsert: true one that does
/// not exist is to be created.
struct UpsertTarget {
    std::optional<QJsonObject> record; ///< the one that has the value
    QString newKey;                    ///< else: the value the new one gets
};
[[nodiscard]] UpsertTarget upsertTarget(const Call &call, const DocumentKind &kind, Refusal &refusal);
} // namespace atlas::sandbox::books::selling
