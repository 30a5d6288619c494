// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace atlas
{
enum class SyncSide { Crm, Books };

/// What a client has in both apps.
enum class SyncField {
    Name,    ///< CRM Account_Name, or a person's name; Books contact_name
    Company, ///< Books company_name, which follows the account's name
    Email,   ///< of the main contact
    Phone,
    Website,
    Currency,     ///< shown, never written: Books fixes it with the first document
    PaymentTerms, ///< days, decimal text
    TaxNumber,
    BillingStreet,
    BillingCity,
    BillingState,
    BillingZip,
    BillingCountry,
    ShippingStreet,
    ShippingCity,
    ShippingState,
    ShippingZip,
    ShippingCountry
};
inline constexpr int kSyncFieldCount = int(SyncField::ShippingCountry) + 1;
/// "name", "billing_city": in the journal, in scripts and in settings.
[[nodiscard]] QString syncFieldKey(SyncField field);
[[nodiscard]] std::optional<SyncField> syncFieldOf(const QString &key);
/// Whether two values mean the same: addresses and web sites regardless of case, telephone numbers by their digits.
[[nodiscard]] bool sameSyncValue(SyncField field, const QString &a, const QString &b);
/// Whether Atlas writes the field on that side.
[[nodiscard]] bool isSyncWritable(SyncField field, SyncSide side, bool person);

/// A contact of an account, or a contact person of a customer.
struct SyncPerson {
    QString id, firstName, lastName, email;
    QDateTime modified; ///< of a contact of the CRM
    friend bool operator==(const SyncPerson &, const SyncPerson &) = default;
};

/// A client as one app has it: an account of the CRM, a contact of it without account, or a customer of Books.
struct SyncParty {
    QString id;
    QString module;                  ///< "Accounts" or "Contacts"; Books: empty
    QMap<SyncField, QString> values; ///< a field that is missing is unknown, an empty one is empty
    QList<SyncPerson> persons;       ///< of Books: the primary one first
    QStringList emails;              ///< all addresses, plain
    // Books: Zoho's own link with the CRM. Lists tell that there is one, details which.
    QString linkAccount, linkContact;
    bool linked = false, detailed = false;
    bool individual = false; ///< Books: customer_sub_type
    bool active = true;
    QDateTime created, modified; ///< UTC
    QString version;             ///< Modified_Time or last_modified_time, verbatim
    QJsonObject raw;             ///< the record as it was read, for what a write is based on
    [[nodiscard]] bool isPerson() const { return module == u"Contacts" || individual; }
    [[nodiscard]] QString name() const { return values.value(SyncField::Name); }
    /// "Accounts:17", "Contacts:4"; Books: the id.
    [[nodiscard]] QString key() const { return module.isEmpty() ? id : module + u':' + id; }
    friend bool operator==(const SyncParty &, const SyncParty &) = default;
};

/// Both sides as read.
struct SyncParties {
    QList<SyncParty> crm, books;
    QDateTime readAt; ///< UTC, of the older side; invalid: never
    /// Fields of the organisation's own accounts in the CRM that hold what has no standard field there (payment terms,
    /// tax number), by API name.
    QMap<SyncField, QString> crmFields;
    int withoutDetail = 0; ///< customers whose addresses and link are not known
};
} // namespace atlas
