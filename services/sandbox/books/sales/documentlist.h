// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/sales/documentkind.h"

namespace atlas::sandbox::books::selling
{
/// The part of a ListSpec that all sales documents share: filters, search, page sizes.
[[nodiscard]] ListSpec documentListSpec(const DocumentKind &kind, const QString &reportName);
/// listRecords(), with the filters that look into a record's lines and custom fields: item_id, item_name,
/// item_description, custom_field, created_date. `spec.row` must call addSought().
[[nodiscard]] Response listDocuments(const Call &call, const ListSpec &spec);
/// Adds what those filters compare to the row; listDocuments() takes it away again.
void addSought(const Call &call, const QJsonObject &record, QJsonObject &row);
/// Whether a record's status, as of today, is the filter's; nothing for a word outside `words`.
[[nodiscard]] std::optional<bool> passesStatus(const QString &statusToday, const QString &filter,
                                               const QStringList &words);
} // namespace atlas::sandbox::books::selling
