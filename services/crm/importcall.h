// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apirequest.h"
#include "services/crm/importrecords.h"

/// One call of an import: rows of a batch out, what became of each in.
/// Source: https://www.zoho.com/crm/developer/docs/api/v8/insert-records.html and upsert-records.html
namespace atlas::importcall
{
/// The call for some rows (places in the batch) of a module.
[[nodiscard]] ApiRequest request(const QString &module, const ImportBatch &batch, const QList<int> &places);
/// Takes the answer's elements, which come in the order of the rows. A row without element stays Sent.
[[nodiscard]] ImportBatch answered(ImportBatch batch, const QList<int> &places, const QJsonArray &elements);
/// Zoho answers a call none of whose records it took like a refused call, and says the first reason only: whether the
/// error is of that kind, so that smaller calls tell more.
[[nodiscard]] bool blamesRecords(const ApiError &error);
/// The only row of a call that was refused.
void refuse(ImportItem &item, const ApiError &error);
} // namespace atlas::importcall
