// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksrecords.h"
#include "services/crm/crmrecords.h"
#include "services/sync/syncparty.h"

/// Parties from what Zoho sends, and from what the repositories hold of it.
namespace atlas::syncrecords
{
/// A row of Accounts or Contacts with the columns of syncfields::crmColumns.
[[nodiscard]] SyncParty crmParty(const QString &module, const QJsonObject &record,
                                 const QMap<SyncField, QString> &own = {});
[[nodiscard]] SyncPerson crmPerson(const QJsonObject &contact);
/// A row of GET /contacts: no addresses, no tax number, and not with which record it is linked.
[[nodiscard]] SyncParty customer(const QJsonObject &row);
/// The detail of GET /contacts/{id}.
[[nodiscard]] SyncParty customerDetail(const QJsonObject &detail);
/// What is kept of a detail.
[[nodiscard]] QJsonObject keptDetail(const QJsonObject &detail);
/// The values of a customer's fields in any record that has (some of) its members.
[[nodiscard]] QMap<SyncField, QString> booksValues(const QJsonObject &record);

/// Accounts with their contacts, then contacts without account.
[[nodiscard]] QList<SyncParty> joined(QList<SyncParty> accounts, const QList<QJsonObject> &contacts);

// From the mirrors, which know less.
[[nodiscard]] QList<SyncParty> fromDirectory(const QList<CrmAccount> &accounts, const QList<Contact> &contacts);
[[nodiscard]] SyncParty fromLedger(const BooksContact &contact);
} // namespace atlas::syncrecords
