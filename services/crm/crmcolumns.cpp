// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmjson.h"
#include "services/crm/crmrequests.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace atlas::crmrequests
{
namespace
{
/// Standard modules: what a list shows, and by what a person would recognise one record. API names from Zoho's field
/// reference; a custom module has Name.
struct ModuleColumns {
    QString shown;
    QString key;
};

const QHash<QString, ModuleColumns> &knownModules()
{
    static const QHash<QString, ModuleColumns> modules{
        {u"Deals"_s, {crmjson::dealFields().join(u','), u"Deal_Name"_s}},
        {u"Leads"_s,
         {u"First_Name,Last_Name,Company,Email,Phone,Lead_Status,Lead_Source,Owner,Converted__s,Converted_Date_Time,"
          "Converted_Account,Converted_Contact,Converted_Deal,Created_Time,Modified_Time"_s,
          u"Last_Name,Email"_s}},
        {u"Contacts"_s,
         {u"First_Name,Last_Name,Title,Email,Phone,Mobile,Account_Name,Owner,Created_Time,Modified_Time"_s,
          u"Last_Name,Email"_s}},
        {u"Accounts"_s,
         {u"Account_Name,Website,Phone,Industry,Billing_City,Billing_Country,Owner,Created_Time,Modified_Time"_s,
          u"Account_Name"_s}},
        {u"Tasks"_s, {u"Subject,Status,Priority,Due_Date,Owner,Created_Time,Modified_Time"_s, u"Subject"_s}},
        {u"Events"_s,
         {u"Event_Title,Start_DateTime,End_DateTime,All_day,Venue,Owner,Created_Time,Modified_Time"_s,
          u"Event_Title,Start_DateTime"_s}},
        {u"Calls"_s,
         {u"Subject,Call_Type,Call_Start_Time,Call_Duration,Owner,Created_Time,Modified_Time"_s,
          u"Subject,Call_Start_Time"_s}},
        {u"Campaigns"_s,
         {u"Campaign_Name,Type,Status,Start_Date,End_Date,Owner,Created_Time,Modified_Time"_s, u"Campaign_Name"_s}},
        {u"Products"_s, {u"Product_Name,Product_Code,Unit_Price,Created_Time,Modified_Time"_s, u"Product_Name"_s}},
        {u"Vendors"_s, {u"Vendor_Name,Email,Phone,Created_Time,Modified_Time"_s, u"Vendor_Name"_s}},
        {u"Notes"_s, {u"Note_Title,Note_Content,Parent_Id,Created_By,Created_Time,Modified_Time"_s, {}}},
    };
    return modules;
}

const ModuleColumns &columnsOf(const QString &module)
{
    static const ModuleColumns custom{u"Name,Owner,Created_Time,Modified_Time"_s, u"Name"_s};
    const auto found = knownModules().constFind(module);
    return found == knownModules().constEnd() ? custom : *found;
}
} // namespace

QStringList defaultColumns(const QString &module)
{
    return columnsOf(module).shown.split(u',');
}

QStringList naturalKey(const QString &module)
{
    return columnsOf(module).key.split(u',', Qt::SkipEmptyParts);
}
} // namespace atlas::crmrequests
