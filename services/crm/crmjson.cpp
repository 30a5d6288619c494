// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmjson.h"

#include "services/core/json.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::crmjson
{
namespace
{
LookupRef lookupRef(const QJsonObject &record, QLatin1StringView key)
{
    const QJsonValue value = record.value(key);
    if (!value.isObject())
        return {json::id(value), {}}; // older versions answer with a plain id
    const QJsonObject object = value.toObject();
    return {json::id(object.value("id"_L1)), json::text(object, "name"_L1)};
}

QString recordCurrency(const QJsonObject &record, const QString &homeCurrency)
{
    const QString own = json::text(record, "Currency"_L1);
    return own.isEmpty() ? homeCurrency : own;
}

int percentOf(const QJsonObject &record, QLatin1StringView key)
{
    const QJsonValue value = record.value(key);
    if (value.isNull() || value.isUndefined())
        return -1;
    const qint64 percent = json::integer(record, key, -1);
    return percent < 0 || percent > 100 ? -1 : int(percent);
}
} // namespace

QStringList dealFields()
{
    return {u"Deal_Name"_s,      u"Account_Name"_s,       u"Contact_Name"_s,       u"Owner"_s,
            u"Amount"_s,         u"Currency"_s,           u"Exchange_Rate"_s,      u"Probability"_s,
            u"Stage"_s,          u"Pipeline"_s,           u"Closing_Date"_s,       u"Next_Step"_s,
            u"Type"_s,           u"Lead_Source"_s,        u"Reason_For_Loss__s"_s, u"Description"_s,
            u"Created_Time"_s,   u"Last_Activity_Time"_s, u"Modified_Time"_s,      u"Expected_Revenue"_s,
            u"Campaign_Source"_s};
}

Deal deal(const QJsonObject &record, const QString &homeCurrency)
{
    Deal deal;
    deal.id = json::id(record.value("id"_L1));
    deal.name = json::text(record, "Deal_Name"_L1);
    deal.account = lookupRef(record, "Account_Name"_L1);
    deal.contact = lookupRef(record, "Contact_Name"_L1);
    deal.owner = lookupRef(record, "Owner"_L1);
    deal.amount = Money::fromJson(record.value("Amount"_L1), recordCurrency(record, homeCurrency));
    deal.probability = percentOf(record, "Probability"_L1);
    deal.stage = json::text(record, "Stage"_L1);
    deal.pipeline = json::text(record, "Pipeline"_L1);
    deal.closing = json::date(record, "Closing_Date"_L1);
    deal.nextStep = json::text(record, "Next_Step"_L1);
    deal.type = json::text(record, "Type"_L1);
    deal.leadSource = json::text(record, "Lead_Source"_L1);
    deal.campaign = lookupRef(record, "Campaign_Source"_L1);
    deal.lossReason = json::text(record, "Reason_For_Loss__s"_L1);
    deal.description = json::text(record, "Description"_L1);
    deal.created = json::instant(record, "Created_Time"_L1);
    deal.modified = json::instant(record, "Modified_Time"_L1);
    deal.lastActivity = json::instant(record, "Last_Activity_Time"_L1);
    deal.version = json::text(record, "Modified_Time"_L1);
    return deal;
}

Lead lead(const QJsonObject &record)
{
    Lead lead;
    lead.id = json::id(record.value("id"_L1));
    lead.firstName = json::text(record, "First_Name"_L1);
    lead.lastName = json::text(record, "Last_Name"_L1);
    lead.company = json::text(record, "Company"_L1);
    lead.email = json::text(record, "Email"_L1);
    lead.phone = json::text(record, "Phone"_L1);
    lead.status = json::text(record, "Lead_Status"_L1);
    lead.source = json::text(record, "Lead_Source"_L1);
    lead.owner = lookupRef(record, "Owner"_L1);
    lead.created = json::instant(record, "Created_Time"_L1);
    lead.modified = json::instant(record, "Modified_Time"_L1);
    lead.convertedAt = json::instant(record, "Converted_Date_Time"_L1);
    lead.convertedAccount = lookupRef(record, "Converted_Account"_L1);
    lead.convertedContact = lookupRef(record, "Converted_Contact"_L1);
    lead.convertedDeal = lookupRef(record, "Converted_Deal"_L1);
    lead.converted = json::boolean(record, "Converted__s"_L1) || !lead.convertedContact.id.isEmpty();
    lead.version = json::text(record, "Modified_Time"_L1);
    return lead;
}

Contact contact(const QJsonObject &record)
{
    Contact contact;
    contact.id = json::id(record.value("id"_L1));
    contact.firstName = json::text(record, "First_Name"_L1);
    contact.lastName = json::text(record, "Last_Name"_L1);
    contact.title = json::text(record, "Title"_L1);
    contact.email = json::text(record, "Email"_L1);
    contact.phone = json::text(record, "Phone"_L1);
    contact.mobile = json::text(record, "Mobile"_L1);
    contact.account = lookupRef(record, "Account_Name"_L1);
    contact.owner = lookupRef(record, "Owner"_L1);
    contact.created = json::instant(record, "Created_Time"_L1);
    contact.modified = json::instant(record, "Modified_Time"_L1);
    contact.version = json::text(record, "Modified_Time"_L1);
    return contact;
}

CrmAccount account(const QJsonObject &record)
{
    CrmAccount account;
    account.id = json::id(record.value("id"_L1));
    account.name = json::text(record, "Account_Name"_L1);
    account.website = json::text(record, "Website"_L1);
    account.phone = json::text(record, "Phone"_L1);
    account.industry = json::text(record, "Industry"_L1);
    account.city = json::text(record, "Billing_City"_L1);
    account.country = json::text(record, "Billing_Country"_L1);
    account.owner = lookupRef(record, "Owner"_L1);
    account.created = json::instant(record, "Created_Time"_L1);
    account.modified = json::instant(record, "Modified_Time"_L1);
    account.version = json::text(record, "Modified_Time"_L1);
    return account;
}

Note note(const QJsonObject &record)
{
    Note note;
    note.id = json::id(record.value("id"_L1));
    note.title = json::text(record, "Note_Title"_L1);
    note.content = json::text(record, "Note_Content"_L1);
    note.authorName = lookupRef(record, "Created_By"_L1).name;
    note.created = json::instant(record, "Created_Time"_L1);
    note.modified = json::instant(record, "Modified_Time"_L1);
    return note;
}

CrmUser user(const QJsonObject &record)
{
    CrmUser user;
    user.id = json::id(record.value("id"_L1));
    user.name = json::text(record, "full_name"_L1);
    user.email = json::text(record, "email"_L1);
    user.role = lookupRef(record, "role"_L1).name;
    user.timeZone = json::text(record, "time_zone"_L1);
    const QString status = json::text(record, "status"_L1);
    user.active = status.isEmpty() || status == "active"_L1;
    return user;
}

CrmOrg org(const QJsonObject &record)
{
    CrmOrg org;
    org.id = json::id(record.value("id"_L1));
    org.name = json::text(record, "company_name"_L1);
    org.currency = json::text(record, "iso_code"_L1);
    org.timeZone = json::text(record, "time_zone"_L1);
    return org;
}
} // namespace atlas::crmjson
