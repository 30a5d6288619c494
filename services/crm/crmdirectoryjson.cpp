// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmdirectoryjson.h"

#include "services/core/json.h"
#include "services/crm/crmrequests.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas::crmdirectoryjson
{
namespace
{
LookupRef directoryRef(const QJsonObject &record, QLatin1StringView key)
{
    const QJsonValue value = record.value(key);
    if (!value.isObject())
        return {json::id(value), {}}; // older versions answer with a plain id
    const QJsonObject object = value.toObject();
    return {json::id(object.value("id"_L1)), json::text(object, "name"_L1)};
}

QDateTime utcInstant(const QJsonObject &record, QLatin1StringView key)
{
    const QDateTime when = json::instant(record, key);
    return when.isValid() ? when.toUTC() : QDateTime();
}

/// A number as text, without the digits a double would add: 1.08 stays "1.08".
QString verbatimNumber(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest) : QString();
}

void readTask(CrmActivity &task, const QJsonObject &record)
{
    task.kind = CrmActivity::Kind::Task;
    task.subject = json::text(record, "Subject"_L1);
    task.status = json::text(record, "Status"_L1);
    task.priority = json::text(record, "Priority"_L1);
    task.due = json::date(record, "Due_Date"_L1);
    task.closed = utcInstant(record, "Closed_Time"_L1);
    task.isDone = task.closed.isValid() || task.status == "Completed"_L1;
}

void readMeeting(CrmActivity &meeting, const QJsonObject &record, const QDateTime &now)
{
    meeting.kind = CrmActivity::Kind::Meeting;
    meeting.subject = json::text(record, "Event_Title"_L1);
    meeting.from = utcInstant(record, "Start_DateTime"_L1);
    meeting.to = utcInstant(record, "End_DateTime"_L1);
    meeting.isDone = meeting.isDoneAt(now);
}

/// Calls are logged after they took place, unless they are scheduled: those stay open until somebody says otherwise.
void readCall(CrmActivity &call, const QJsonObject &record, const QDateTime &now)
{
    call.kind = CrmActivity::Kind::Call;
    call.subject = json::text(record, "Subject"_L1);
    call.status = json::text(record, "Outgoing_Call_Status"_L1);
    call.from = utcInstant(record, "Call_Start_Time"_L1);
    const qint64 seconds = json::integer(record, "Call_Duration_in_seconds"_L1);
    if (call.from.isValid())
        call.to = call.from.addSecs(std::max<qint64>(0, seconds));
    call.isDone = call.isDoneAt(now);
}
} // namespace

const QStringList &modules()
{
    static const QStringList all{u"Leads"_s, u"Contacts"_s, u"Accounts"_s, u"Campaigns"_s,
                                 u"Tasks"_s, u"Events"_s,   u"Calls"_s};
    return all;
}

QStringList fields(const CrmModule &module)
{
    if (module == "Leads"_L1 || module == "Contacts"_L1 || module == "Accounts"_L1)
        return crmrequests::defaultColumns(module);
    const auto named = [](const QString &own) {
        return (own + u",Owner,Created_Time,Modified_Time"_s).split(u',', Qt::SkipEmptyParts);
    };
    if (module == "Campaigns"_L1)
        return named(u"Campaign_Name,Type,Status,Start_Date,End_Date,Expected_Revenue,Budgeted_Cost,Actual_Cost,"
                     "Currency,Exchange_Rate"_s);
    if (module == "Tasks"_L1)
        return named(u"Subject,Status,Priority,Due_Date,Closed_Time,Who_Id,What_Id"_s);
    if (module == "Events"_L1)
        return named(u"Event_Title,Start_DateTime,End_DateTime,Who_Id,What_Id"_s);
    if (module == "Calls"_L1)
        return named(u"Subject,Outgoing_Call_Status,Call_Start_Time,Call_Duration_in_seconds,Who_Id,What_Id"_s);
    return {};
}

bool isActivity(const CrmModule &module)
{
    return module == "Tasks"_L1 || module == "Events"_L1 || module == "Calls"_L1;
}

Campaign campaign(const QJsonObject &record, const QString &homeCurrency)
{
    const QString own = json::text(record, "Currency"_L1);
    const QString currency = own.isEmpty() ? homeCurrency : own;
    Campaign campaign;
    campaign.id = json::id(record.value("id"_L1));
    campaign.name = json::text(record, "Campaign_Name"_L1);
    campaign.type = json::text(record, "Type"_L1);
    campaign.status = json::text(record, "Status"_L1);
    campaign.from = json::date(record, "Start_Date"_L1);
    campaign.to = json::date(record, "End_Date"_L1);
    campaign.expectedRevenue = Money::fromJson(record.value("Expected_Revenue"_L1), currency);
    campaign.budgetedCost = Money::fromJson(record.value("Budgeted_Cost"_L1), currency);
    campaign.actualCost = Money::fromJson(record.value("Actual_Cost"_L1), currency);
    campaign.exchangeRate = verbatimNumber(record.value("Exchange_Rate"_L1));
    campaign.owner = directoryRef(record, "Owner"_L1);
    campaign.created = json::instant(record, "Created_Time"_L1);
    campaign.modified = json::instant(record, "Modified_Time"_L1);
    campaign.version = json::text(record, "Modified_Time"_L1);
    return campaign;
}

CrmActivity activity(const CrmModule &module, const QJsonObject &record, const QDateTime &now)
{
    CrmActivity activity;
    activity.id = json::id(record.value("id"_L1));
    activity.owner = directoryRef(record, "Owner"_L1);
    activity.who = directoryRef(record, "Who_Id"_L1);
    activity.what = directoryRef(record, "What_Id"_L1);
    activity.whatModule = json::text(record, "$se_module"_L1);
    activity.created = json::instant(record, "Created_Time"_L1);
    activity.modified = json::instant(record, "Modified_Time"_L1);
    activity.version = json::text(record, "Modified_Time"_L1);
    if (module == "Tasks"_L1)
        readTask(activity, record);
    else if (module == "Events"_L1)
        readMeeting(activity, record, now);
    else
        readCall(activity, record, now);
    return activity;
}

bool isWithin(const CrmActivity &activity, const QDateTime &since)
{
    const QDateTime planned = activity.due.isValid()  ? activity.due.endOfDay(Qt::UTC)
                              : activity.to.isValid() ? activity.to
                                                      : activity.from;
    return std::max(activity.modified, planned) >= since;
}
} // namespace atlas::crmdirectoryjson
