// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookscall.h"
#include "services/sandbox/books/cents.h"

namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// An amount in the contact's currency and in base currency, in cents.
struct TwinAmount {
    qint64 own = 0, base = 0;
    void add(const QJsonObject &record, const QString &key)
    {
        const qint64 amount = exact::cents(record.value(key));
        own += amount;
        base += exact::baseCents(amount, 100, record.value(u"exchange_rate"_s));
    }
};

struct ContactSums {
    TwinAmount receivable, payable, receivableCredits, payableCredits;
    bool hasTransaction = false;
};

/// Sums of the contacts, by id; of one contact only when `only` is not empty.
class ContactLedger
{
public:
    ContactLedger(const Store &store, QString only)
        : m_only(std::move(only))
    {
        static const QStringList owed{u"sent"_s, u"viewed"_s,   u"overdue"_s,
                                      u"open"_s, u"approved"_s, u"partially_paid"_s};
        collect(store, kind::invoices, u"customer_id"_s, u"balance"_s, owed, &ContactSums::receivable);
        collect(store, kind::bills, u"vendor_id"_s, u"balance"_s, owed, &ContactSums::payable);
        collect(store, kind::creditNotes, u"customer_id"_s, u"balance"_s, {u"open"_s}, &ContactSums::receivableCredits);
        collect(store, kind::payments, u"customer_id"_s, u"unused_amount"_s, {}, &ContactSums::receivableCredits);
        collect(store, kind::vendorCredits, u"vendor_id"_s, u"balance"_s, {u"open"_s}, &ContactSums::payableCredits);
        collect(store, kind::vendorPayments, u"vendor_id"_s, u"balance"_s, {}, &ContactSums::payableCredits);
    }
    [[nodiscard]] ContactSums of(const QString &contactId) const { return m_sums.value(contactId); }

private:
    /// `statuses` empty: records of this kind count whatever their status.
    void collect(const Store &store, const QString &kind, const QString &party, const QString &amount,
                 const QStringList &statuses, TwinAmount ContactSums::*member)
    {
        for (const auto &[id, record] : store.of(kind).all()) {
            const QString contactId = record.value(party).toString();
            if (!m_only.isEmpty() && contactId != m_only)
                continue;
            ContactSums &sums = m_sums[contactId];
            sums.hasTransaction = true;
            if (statuses.isEmpty() || statuses.contains(record.value(u"status"_s).toString()))
                (sums.*member).add(record, amount);
        }
    }

    QString m_only;
    QMap<QString, ContactSums> m_sums;
};

QJsonArray currencySummaries(const QJsonObject &contact, const ContactSums &sums)
{
    const QString code = contact.value(u"currency_code"_s).toString();
    const QString name = code == u"EUR"_s ? u"Euro"_s : code;
    const QJsonObject summary{{u"currency_id"_s, contact.value(u"currency_id"_s)},
                              {u"currency_code"_s, code},
                              {u"currency_symbol"_s, contact.value(u"currency_symbol"_s).toString()},
                              {u"price_precision"_s, 2},
                              {u"is_base_currency"_s, contact.value(u"currency_id"_s) == baseCurrencyId},
                              {u"currency_name_formatted"_s, code + u"- "_s + name},
                              {u"outstanding_receivable_amount"_s, exact::fromCents(sums.receivable.own)},
                              {u"unused_credits_receivable_amount"_s, exact::fromCents(sums.receivableCredits.own)}};
    return {summary};
}

void writeContact(Store &store, const QString &contactId, const ContactSums &sums)
{
    const QJsonObject *found = store.of(kind::contacts).find(contactId);
    if (!found)
        return;
    QJsonObject contact = *found;
    const auto both = [&contact](const QString &key, const TwinAmount &amount) {
        contact.insert(key, exact::fromCents(amount.own));
        contact.insert(key + u"_bcy"_s, exact::fromCents(amount.base));
    };
    both(u"outstanding_receivable_amount"_s, sums.receivable);
    both(u"outstanding_payable_amount"_s, sums.payable);
    both(u"unused_credits_receivable_amount"_s, sums.receivableCredits);
    both(u"unused_credits_payable_amount"_s, sums.payableCredits);
    contact.insert(u"has_transaction"_s, sums.hasTransaction);
    if (contact.value(u"contact_type"_s).toString() != u"vendor"_s)
        contact.insert(u"customer_currency_summaries"_s, currencySummaries(contact, sums));
    store.of(kind::contacts).put(contactId, contact);
}
} // namespace

void settleContact(Store &store, const QString &contactId)
{
    if (!contactId.isEmpty())
        writeContact(store, contactId, ContactLedger(store, contactId).of(contactId));
}

void settleAllContacts(Store &store)
{
    const ContactLedger ledger(store, {});
    QStringList ids;
    for (const auto &[id, contact] : store.of(kind::contacts).all())
        ids.append(id);
    for (const QString &id : ids)
        writeContact(store, id, ledger.of(id));
}
} // namespace atlas::sandbox::books
