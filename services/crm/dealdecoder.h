// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/core/task.h"
#include "services/crm/crmrecords.h"

#include <QJsonObject>

/// Deals between Zoho's JSON, the store and typed records. Pure; run off the ui thread.
namespace atlas::dealdecoder
{
/// A page of deals in both forms, in the same order. Rows without id are left out.
struct DecodedDeals {
    QList<Deal> deals;
    QList<StoredRecord> records;
    QDateTime newest; ///< highest Modified_Time
};
/// The fields the store keeps of a deal: those of a list row, so that both compare equal.
[[nodiscard]] QJsonObject storedFields(const QJsonObject &record);
[[nodiscard]] StoredRecord storedRecord(const QJsonObject &record);
/// Decodes stored bodies on two threads. An unreadable body is left out: the next full read brings it back.
[[nodiscard]] Task<QList<Deal>> decodeStored(QList<StoredRecord> records, QString homeCurrency);
/// Currency of the first deal that names one; for grants that may not read the organisation.
[[nodiscard]] QString firstCurrency(const QList<StoredRecord> &records);
} // namespace atlas::dealdecoder
