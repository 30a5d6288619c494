// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmdirectory.h"

#include <QSet>

namespace atlas
{
/// Records of one module, typed and as the store keeps them, ascending by id. The lists of other modules are empty.
struct CrmDirectoryRows {
    QList<Lead> leads;
    QList<Contact> contacts;
    QList<CrmAccount> accounts;
    QList<Campaign> campaigns;
    QList<CrmActivity> activities;
    QList<StoredRecord> records;
    QDateTime newest; ///< highest Modified_Time of the rows as they came
};

/// Records between Zoho's JSON, the store and a snapshot whose lists ascend by id.
namespace crmdirectoryrows
{
/// What rows are decoded with. Activities older than twelve months before `now` are left out.
struct Context {
    QString module, homeCurrency;
    QDateTime now; ///< UTC
};

/// The fields the store keeps of a record.
[[nodiscard]] StoredRecord storedRecord(const CrmModule &module, const QJsonObject &record);
/// Rows without id are left out. Pure; run off the ui thread.
[[nodiscard]] CrmDirectoryRows decode(const Context &context, const QJsonArray &rows);
/// Stored records; unreadable ones are left out: the next full read brings them back.
[[nodiscard]] CrmDirectoryRows decodeStored(const Context &context, const QList<StoredRecord> &records);

/// Without the rows that the snapshot holds in the same state, or in a later one.
[[nodiscard]] CrmDirectoryRows news(const DirectorySnapshot &snapshot, CrmDirectoryRows rows);
/// Adds the rows of one page to those of others; of one id the later one stays.
void append(CrmDirectoryRows &rows, const CrmDirectoryRows &more);
void put(DirectorySnapshot &snapshot, const CrmDirectoryRows &rows);
void remove(DirectorySnapshot &snapshot, const CrmModule &module, const QSet<QString> &ids);
/// Ids of a module in the snapshot.
[[nodiscard]] QSet<QString> ids(const DirectorySnapshot &snapshot, const CrmModule &module);
} // namespace crmdirectoryrows
} // namespace atlas
