// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncparty.h"

#include "services/sync/syncnames.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
const QStringList &fieldKeys()
{
    static const QStringList keys{
        u"name"_s,           u"company"_s,       u"email"_s,           u"phone"_s,           u"website"_s,
        u"currency"_s,       u"payment_terms"_s, u"tax_number"_s,      u"billing_street"_s,  u"billing_city"_s,
        u"billing_state"_s,  u"billing_zip"_s,   u"billing_country"_s, u"shipping_street"_s, u"shipping_city"_s,
        u"shipping_state"_s, u"shipping_zip"_s,  u"shipping_country"_s};
    return keys;
}
} // namespace

QString syncFieldKey(SyncField field)
{
    return fieldKeys().at(int(field));
}

std::optional<SyncField> syncFieldOf(const QString &key)
{
    const auto index = fieldKeys().indexOf(key);
    return index < 0 ? std::nullopt : std::optional(SyncField(index));
}

bool sameSyncValue(SyncField field, const QString &a, const QString &b)
{
    switch (field) {
    case SyncField::Email:
        return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
    case SyncField::Phone:
        return syncnames::plainPhone(a) == syncnames::plainPhone(b);
    case SyncField::Website:
        return syncnames::plainWebsite(a) == syncnames::plainWebsite(b);
    case SyncField::TaxNumber:
        return syncnames::plainNumber(a) == syncnames::plainNumber(b);
    case SyncField::BillingCountry:
    case SyncField::ShippingCountry:
    case SyncField::Currency:
        return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
    default:
        return a.simplified() == b.simplified();
    }
}

bool isSyncWritable(SyncField field, SyncSide side, bool person)
{
    if (field == SyncField::Currency)
        return false;
    if (side == SyncSide::Books)
        return true;
    // A person's name is two fields in the CRM; which is which cannot be told from one.
    return field != SyncField::Company && !(person && field == SyncField::Name);
}
} // namespace atlas
