// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/booksstore.h"

#include "services/sandbox/books/bookstime.h"

namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 idBase = 712300000000000000;
constexpr qint64 firstFreeId = 100000; ///< what is below belongs to settings with ids of their own
constexpr qint64 idStep = 3;           ///< Books skips ids between records

QString numberPrefix(const QString &kind)
{
    static const QMap<QString, QString> prefixes{{kind::invoices, u"FA"_s},    {kind::estimates, u"DE"_s},
                                                 {kind::salesOrders, u"CO"_s}, {kind::purchaseOrders, u"BC"_s},
                                                 {kind::creditNotes, u"AV"_s}, {kind::vendorCredits, u"AVF"_s}};
    return prefixes.value(kind);
}

QStringList allKinds()
{
    return {kind::contacts,
            kind::invoices,
            kind::payments,
            kind::creditNotes,
            kind::estimates,
            kind::salesOrders,
            kind::purchaseOrders,
            kind::bills,
            kind::vendorPayments,
            kind::vendorCredits,
            kind::expenses,
            kind::bankAccounts,
            kind::bankTransactions,
            kind::accounts,
            kind::items,
            kind::taxes,
            kind::currencies,
            kind::users,
            kind::recurringInvoices,
            kind::recurringBills,
            kind::recurringExpenses,
            kind::journals,
            kind::exchangeRates};
}

/// The organisation's keys as GET /organizations/{id} has them (the Books reference, section 3).
QJsonObject blankOrganisation()
{
    const QJsonObject address{{u"street_address1"_s, u""_s}, {u"street_address2"_s, u""_s}, {u"city"_s, u""_s},
                              {u"state"_s, u""_s},           {u"country"_s, u"France"_s},   {u"zip"_s, u""_s}};
    return {{u"organization_id"_s, organisationId},
            {u"name"_s, u""_s},
            {u"is_default_org"_s, true},
            {u"account_created_date"_s, u""_s},
            {u"time_zone"_s, u"Europe/Paris"_s},
            {u"language_code"_s, u"fr"_s},
            {u"date_format"_s, u"dd MMM yyyy"_s},
            {u"field_separator"_s, u" "_s},
            {u"fiscal_year_start_month"_s, 0},
            {u"contact_name"_s, u""_s},
            {u"industry_type"_s, u"Services"_s},
            {u"industry_size"_s, u""_s},
            {u"company_id_label"_s, u"SIRET"_s},
            {u"company_id_value"_s, u""_s},
            {u"tax_id_label"_s, u"TVA"_s},
            {u"tax_id_value"_s, u""_s},
            {u"currency_id"_s, baseCurrencyId},
            {u"currency_code"_s, u"EUR"_s},
            {u"currency_symbol"_s, u"€"_s},
            {u"currency_format"_s, u"###,##0.00"_s},
            {u"price_precision"_s, 2},
            {u"org_address"_s, u""_s},
            {u"remit_to_address"_s, u""_s},
            {u"phone"_s, u""_s},
            {u"fax"_s, u""_s},
            {u"website"_s, u""_s},
            {u"email"_s, u""_s},
            {u"is_org_active"_s, true},
            {u"address"_s, address},
            {u"custom_fields"_s, QJsonArray{}}};
}
} // namespace

const QJsonObject *Collection::find(const QString &id) const
{
    const auto found = m_records.find(id);
    return found == m_records.end() ? nullptr : &found->second;
}

void Collection::put(const QString &id, const QJsonObject &record)
{
    m_records.insert_or_assign(id, record);
}

bool Collection::remove(const QString &id)
{
    return m_records.erase(id) > 0;
}

Store::Store()
    : organisation(blankOrganisation())
    , m_lastId(firstFreeId)
{
    // All kinds exist from the start: of() must not insert while readers share the lock.
    for (const QString &kind : allKinds())
        m_collections[kind];
}

Collection &Store::of(const QString &kind)
{
    return m_collections[kind];
}

const Collection &Store::of(const QString &kind) const
{
    static const Collection none;
    const auto found = m_collections.find(kind);
    return found == m_collections.end() ? none : found->second;
}

QString Store::nextId()
{
    m_lastId += idStep;
    return QString::number(idBase + m_lastId);
}

QString Store::nextNumber(const QString &kind, const QDate &date)
{
    const QString prefix = numberPrefix(kind);
    if (prefix.isEmpty())
        return QString::number(++counters[kind]);
    const QString year = QString::number(date.year());
    const qint64 number = ++counters[kind + u'/' + year];
    return u"%1-%2-%3"_s.arg(prefix, year).arg(number, 4, 10, QChar(u'0'));
}

void Store::comment(const QString &recordId, const QString &description, const QString &operation, qint64 nowMs)
{
    QString authorId;
    for (const auto &[id, user] : of(kind::users).all()) {
        if (authorId.isEmpty() || user.value(u"is_current_user"_s).toBool())
            authorId = id;
    }
    const QJsonObject comment{{u"comment_id"_s, nextId()},
                              {u"description"_s, description},
                              {u"commented_by_id"_s, authorId},
                              {u"commented_by"_s, organisation.value(u"contact_name"_s)},
                              {u"comment_type"_s, u"system"_s},
                              {u"operation_type"_s, operation},
                              {u"date"_s, dayAt(nowMs).toString(Qt::ISODate)},
                              {u"date_description"_s, u"few seconds ago"_s},
                              {u"time"_s, clockTextAt(nowMs)},
                              {u"transaction_id"_s, recordId},
                              {u"transaction_type"_s, u""_s}};
    comments[recordId].append(comment);
}
} // namespace atlas::sandbox::books
