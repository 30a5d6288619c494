// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/syncparty.h"

/// Where the fields lie in the records of both apps. Source: the field references of Zoho CRM v8 (Accounts, Contacts)
/// and Zoho Books v3 (contacts); see docs/zoho.md.
namespace atlas::syncfields
{
/// API names of a CRM module by field; `own`: of what has no standard field there. Name of Contacts has none: it is
/// two.
[[nodiscard]] QMap<SyncField, QString> crmNames(const QString &module, const QMap<SyncField, QString> &own = {});
/// Which fields of the organisation's accounts hold payment terms and a tax number, by the names that are usual.
[[nodiscard]] QMap<SyncField, QString> ownFields(const QStringList &apiNames);
/// What is read of a CRM module.
[[nodiscard]] QStringList crmColumns(const QString &module, const QMap<SyncField, QString> &own);

/// "billing_address" or "shipping_address" of Books, and the member of it; empty: the field is no part of an address.
struct AddressPart {
    QString address, member;
};
[[nodiscard]] AddressPart addressPart(SyncField field);
/// "contact_name", ... of Books; empty for parts of addresses and of persons.
[[nodiscard]] QString booksName(SyncField field);

/// The value of a field as a member of a CRM record: null for an empty one.
[[nodiscard]] QJsonValue crmValue(const QString &value);
/// Puts fields of a customer into `changes`, which starts from the touched members of `detail`; `base` gets these as
/// they are. Persons are sent as Books takes them.
void putBooks(const QJsonObject &detail, const QMap<SyncField, QString> &values, const SyncPerson &newPerson,
              QJsonObject *base, QJsonObject *changes);
/// Members of a customer as they were, in the form Books takes them back.
[[nodiscard]] QJsonObject restored(const QJsonObject &base);
} // namespace atlas::syncfields
