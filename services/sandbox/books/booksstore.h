// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/world.h"

#include <map>
#include <QJsonArray>
#include <QJsonObject>
#include <QReadWriteLock>
#include <QStringList>

namespace atlas::sandbox::books
{
/// Record kinds of the stand-in's Books, by their list key. Bank transactions, comments, mails and receipts included.
namespace kind
{
inline const QString contacts = QStringLiteral("contacts");
inline const QString invoices = QStringLiteral("invoices");
inline const QString payments = QStringLiteral("customerpayments");
inline const QString creditNotes = QStringLiteral("creditnotes");
inline const QString estimates = QStringLiteral("estimates");
inline const QString salesOrders = QStringLiteral("salesorders");
inline const QString purchaseOrders = QStringLiteral("purchaseorders");
inline const QString bills = QStringLiteral("bills");
inline const QString vendorPayments = QStringLiteral("vendorpayments");
inline const QString vendorCredits = QStringLiteral("vendor_credits");
inline const QString expenses = QStringLiteral("expenses");
inline const QString bankAccounts = QStringLiteral("bankaccounts");
inline const QString bankTransactions = QStringLiteral("banktransactions");
inline const QString accounts = QStringLiteral("chartofaccounts");
inline const QString items = QStringLiteral("items");
inline const QString taxes = QStringLiteral("taxes");
inline const QString currencies = QStringLiteral("currencies");
inline const QString users = QStringLiteral("users");
inline const QString recurringInvoices = QStringLiteral("recurring_invoices");
inline const QString recurringBills = QStringLiteral("recurring_bills");
inline const QString recurringExpenses = QStringLiteral("recurring_expenses");
inline const QString journals = QStringLiteral("journals");
inline const QString exchangeRates = QStringLiteral("exchange_rates");
} // namespace kind

/// organization_id of the agency's books.
inline const QString organisationId = QStringLiteral("20087654321");
/// Its base currency, EUR.
inline const QString baseCurrencyId = QStringLiteral("712300000000000097");

/// The records of one kind: the detail objects as the API shows them, by id (ids ascend with creation).
/// Amounts are JSON numbers with two decimals; dates yyyy-MM-dd; times "2026-10-05T09:46:27+0200".
class Collection
{
public:
    [[nodiscard]] const QJsonObject *find(const QString &id) const;
    void put(const QString &id, const QJsonObject &record);
    bool remove(const QString &id);
    [[nodiscard]] const std::map<QString, QJsonObject> &all() const { return m_records; }
    [[nodiscard]] bool isEmpty() const { return m_records.empty(); }

private:
    std::map<QString, QJsonObject> m_records;
};

/// A CRM account or contact, as Books knows it through the integration.
struct CrmParty {
    QString accountId, name, currency, country, city, website, phone;
    QString contactId, firstName, lastName, email; ///< the first contact person; may be empty
    QString street = {}, zip = {};                 ///< of the account's billing address
};

/// All records of the organisation. Locking is the caller's: readers share `lock`, writers hold it alone.
class Store
{
public:
    /// Empty but for the organisation: EUR, Europe/Paris, no name yet.
    Store();
    [[nodiscard]] Collection &of(const QString &kind);
    [[nodiscard]] const Collection &of(const QString &kind) const;
    /// A new id of the organisation ("7123" and 14 digits more, ascending; those below 712300000000100000 are never
    /// given out: they are free for accounts, currencies and the like).
    [[nodiscard]] QString nextId();
    /// "FA-2026-0214": the next number of a numbered kind, advancing the counter (invoices FA-, estimates DE-, purchase
    /// orders BC-, credit notes AV-, sales orders CO-, payments plain). `date` gives the year.
    [[nodiscard]] QString nextNumber(const QString &kind, const QDate &date);
    /// Comments of a record (oldest first) as the API shows them; `description` is in the organisation's language.
    void comment(const QString &recordId, const QString &description, const QString &operation, qint64 nowMs);

    QJsonObject organisation;            ///< the detail object
    QList<CrmParty> parties;             ///< of the CRM, for imports
    QMap<QString, QJsonArray> comments;  ///< record id -> comments
    QMap<QString, QByteArray> receipts;  ///< expense id -> bytes
    QMap<QString, QString> receiptNames; ///< expense id -> file name
    QJsonArray outbox;                   ///< mails "sent": {to,cc,subject,body,invoice_id,reminder,at}
    QMap<QString, qint64> counters;      ///< numbers used, by kind and year
    QDate lockedUntil;                   ///< transaction lock: nothing dated on or before it may be written
    bool franceEdition = false;          ///< drafts without number, locked once open
    mutable QReadWriteLock lock;

private:
    qint64 m_lastId = 0;
    std::map<QString, Collection> m_collections;
    friend struct StateCodec;
};
} // namespace atlas::sandbox::books
