// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/undoplan.h"

#include "services/core/json.h"
#include "services/safety/images.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QJsonObject cannot(const QString &why)
{
    return {{"can"_L1, false}, {"why"_L1, why}};
}

QJsonObject byCalling(const QString &sentence, const QString &operation, const QJsonObject &parameters)
{
    return {{"can"_L1, true}, {"sentence"_L1, sentence}, {"operation"_L1, operation}, {"parameters"_L1, parameters}};
}

QJsonObject byRemoving(const QString &sentence, const QJsonObject &what)
{
    return {{"can"_L1, true}, {"sentence"_L1, sentence}, {"remove"_L1, what}};
}

/// What the log leaves out cannot be written back.
bool isKeptWhole(const QJsonObject &fields)
{
    return withoutSecrets(fields) == fields;
}

QJsonObject undoFields(const QString &operation, QJsonObject parameters, const QJsonObject &before,
                       const QJsonObject &after)
{
    if (before.isEmpty() || !isKeptWhole(before) || !isKeptWhole(after))
        return cannot(u"The log does not keep what these fields held."_s);
    const QString member = fieldsMember(operation);
    parameters.insert(member, before);
    parameters.insert("base"_L1, after);
    return byCalling(u"Sets %1 back to what was there before, unless somebody has changed it since."_s.arg(
                         QStringList(before.keys()).join(u", "_s)),
                     operation, parameters);
}

QJsonObject undoEvent(const QJsonObject &parameters, const QJsonObject &before)
{
    if (before.isEmpty())
        return cannot(u"What was changed is not kept."_s);
    if (before.value("is_series"_L1).toBool())
        return cannot(u"Zoho Calendar splits a series when a part of it changes; change it back in the calendar."_s);
    if (before.contains("attendees"_L1) && before.value("attendees"_L1).toArray().isEmpty())
        return cannot(u"Zoho Calendar does not let the last guest go."_s);
    QJsonObject call = before;
    for (const QString &name : {u"event_uid"_s, u"calendar_uid"_s, u"recurrence_scope"_s, u"recurrence_id"_s}) {
        if (parameters.contains(name))
            call.insert(name, parameters.value(name));
    }
    return byCalling(u"Sets the event back to what it was; guests are told nothing."_s, u"calendar_update_event"_s,
                     call);
}

QJsonObject undoCreatedEvent(const QJsonObject &after)
{
    return byCalling(u"Deletes the event that was created."_s, u"calendar_delete_event"_s,
                     {{"event_uid"_L1, after.value("uid"_L1)},
                      {"calendar_uid"_L1, after.value("caluid"_L1)},
                      {"recurrence_scope"_L1, u"all"_s}});
}

QJsonObject undoMail(const QJsonObject &parameters, const QJsonObject &after)
{
    if (parameters.value("mode"_L1).toString() != "draft"_L1)
        return cannot(u"A mail that was sent cannot be taken back."_s);
    return byRemoving(u"Moves the draft to the trash."_s, {{"what"_L1, u"mail_draft"_s},
                                                           {"account_id"_L1, parameters.value("account_id"_L1)},
                                                           {"id"_L1, after.value("messageId"_L1)}});
}

QJsonObject undoMessage(const QString &operation, const QJsonObject &after)
{
    const QString chat = after.value("chat_id"_L1).toString(), id = after.value("message_id"_L1).toString();
    if (operation == "cliq_create_bot_message"_L1)
        return cannot(u"Cliq lets people delete only their own messages, not those of a bot."_s);
    if (chat.isEmpty() || id.isEmpty())
        return cannot(u"Cliq did not tell the message's id: delete it in Cliq."_s);
    return byRemoving(u"Deletes the message; who has read it has read it."_s,
                      {{"what"_L1, u"cliq_message"_s}, {"chat_id"_L1, chat}, {"id"_L1, id}});
}

QJsonObject undoDrive(const QString &operation, const QJsonObject &parameters, const QJsonObject &after)
{
    if (operation == "workdrive_download"_L1)
        return cannot(u"The file lies on this computer: delete it there."_s);
    if (operation == "workdrive_share"_L1) {
        const bool isLink = parameters.value("link"_L1).toBool();
        return byRemoving(
            isLink ? u"Takes the link back."_s : u"Takes the permission back."_s,
            {{"what"_L1, isLink ? u"drive_link"_s : u"drive_permission"_s}, {"id"_L1, after.value("id"_L1)}});
    }
    if (parameters.value("on_conflict"_L1).toString() == "replace"_L1)
        return cannot(u"It may be a new version of a file: go back to the one before in WorkDrive."_s);
    return byRemoving(u"Moves it to the trash of WorkDrive."_s,
                      {{"what"_L1, operation == "workdrive_upload"_L1 ? u"drive_file"_s : u"drive_folder"_s},
                       {"id"_L1, after.value("id"_L1)}});
}

QJsonObject undoCreate(const QString &operation, const QJsonObject &parameters, const QJsonObject &after)
{
    if (operation == "crm_create_record"_L1)
        return byRemoving(u"Moves the record to the recycle bin, unless somebody has changed it since."_s,
                          {{"what"_L1, u"crm_record"_s},
                           {"module"_L1, parameters.value("module"_L1)},
                           {"id"_L1, after.value("id"_L1)},
                           {"stamp"_L1, after.value("Modified_Time"_L1)}});
    if (operation == "books_create_invoice"_L1)
        return byRemoving(u"Deletes the invoice while it is a draft."_s,
                          {{"what"_L1, u"books_invoice"_s},
                           {"organization_id"_L1, parameters.value("organization_id"_L1)},
                           {"id"_L1, json::id(after.value("invoice_id"_L1))}});
    return byRemoving(operation == "projects_log_time"_L1 ? u"Deletes the logged time."_s
                                                          : u"Moves the task to the trash of Projects."_s,
                      {{"what"_L1, operation == "projects_log_time"_L1 ? u"projects_log"_s : u"projects_task"_s},
                       {"portal_id"_L1, parameters.value("portal_id"_L1)},
                       {"project_id"_L1, parameters.value("project_id"_L1)},
                       {"id"_L1, json::id(after.value("id"_L1))},
                       {"record"_L1, operation == "projects_log_time"_L1 ? QJsonValue(after) : QJsonValue()}});
}
} // namespace

QJsonObject undoPlan(const QString &operation, const QJsonObject &parameters, const QJsonObject &before,
                     const QJsonObject &after)
{
    if (!fieldsMember(operation).isEmpty())
        return undoFields(operation, parameters, before, after);
    if (operation == "calendar_update_event"_L1)
        return undoEvent(parameters, before);
    if (operation == "calendar_create_event"_L1)
        return undoCreatedEvent(after);
    if (operation == "calendar_delete_event"_L1)
        return cannot(u"Zoho Calendar has no trash. What the event was stands under \"before\"."_s);
    if (operation == "mail_send"_L1)
        return undoMail(parameters, after);
    if (operation.startsWith("cliq_"_L1))
        return undoMessage(operation, after);
    if (operation.startsWith("workdrive_"_L1))
        return undoDrive(operation, parameters, after);
    return undoCreate(operation, parameters, after);
}
} // namespace atlas
