// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailcall.h"

#include <algorithm>

// Read, move, flag, label, archive, spam, delete. Source: docs/zoho.md.
namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype mostIds = 100; ///< of one call; the service's own limit is UNCONFIRMED

/// One way to change messages: what it needs beyond the ids, and what it does to each.
struct Mode {
    QString field = {}; ///< mandatory; empty: none
    Type type = Type::Text;
    void (*apply)(Store &store, Message &message, const QJsonObject &body) = nullptr;
    bool ofThreads = true; ///< updatethread knows it too
};

QString folderIdOf(const Store &store, const QString &name)
{
    const Folder *folder = store.folderNamed(name);
    return folder ? folder->id : QString();
}

void setRead(Store & /*store*/, Message &message, const QJsonObject & /*body*/)
{
    message.isRead = true;
}

void setUnread(Store & /*store*/, Message &message, const QJsonObject & /*body*/)
{
    message.isRead = false;
}

void moveTo(Store &store, Message &message, const QString &folderId)
{
    const Folder *folder = std::as_const(store).folder(folderId);
    message.folderId = folderId;
    message.isArchived = folder && folder->type == "Archive"_L1;
}

void moveAsAsked(Store &store, Message &message, const QJsonObject &body)
{
    moveTo(store, message, idOf(body.value(u"destfolderId"_s)));
}

void setFlag(Store & /*store*/, Message &message, const QJsonObject &body)
{
    message.flag = body.value(u"flagid"_s).toString();
}

void applyLabels(Store & /*store*/, Message &message, const QJsonObject &body)
{
    const QStringList ids = idsOf(body.value(u"labelId"_s));
    for (const QString &id : ids) {
        if (!message.labelIds.contains(id))
            message.labelIds.append(id);
    }
}

void removeLabels(Store & /*store*/, Message &message, const QJsonObject &body)
{
    const QStringList ids = idsOf(body.value(u"labelId"_s));
    message.labelIds.removeIf([&ids](const QString &id) { return ids.contains(id); });
}

void removeAllLabels(Store & /*store*/, Message &message, const QJsonObject & /*body*/)
{
    message.labelIds.clear();
}

void archive(Store &store, Message &message, const QJsonObject & /*body*/)
{
    const QString folderId = folderIdOf(store, u"Archive"_s);
    if (!folderId.isEmpty())
        message.folderId = folderId;
    message.isArchived = true;
}

void unarchive(Store &store, Message &message, const QJsonObject & /*body*/)
{
    if (message.folderId == folderIdOf(store, u"Archive"_s))
        message.folderId = folderIdOf(store, u"Inbox"_s);
    message.isArchived = false;
}

void moveToSpam(Store &store, Message &message, const QJsonObject & /*body*/)
{
    moveTo(store, message, folderIdOf(store, u"Spam"_s));
}

void markNotSpam(Store &store, Message &message, const QJsonObject & /*body*/)
{
    if (message.folderId == folderIdOf(store, u"Spam"_s))
        moveTo(store, message, folderIdOf(store, u"Inbox"_s));
}

const QMap<QString, Mode> &modes()
{
    static const QMap<QString, Mode> all{{u"markAsRead"_s, {.apply = setRead}},
                                         {u"markAsUnread"_s, {.apply = setUnread}},
                                         {u"moveMessage"_s, {u"destfolderId"_s, Type::Id, moveAsAsked}},
                                         {u"setFlag"_s, {u"flagid"_s, Type::Text, setFlag}},
                                         {u"applyLabel"_s, {u"labelId"_s, Type::IdList, applyLabels}},
                                         {u"removeLabel"_s, {u"labelId"_s, Type::IdList, removeLabels}},
                                         {u"removeAllLabels"_s, {.apply = removeAllLabels}},
                                         {u"archiveMails"_s, {.apply = archive, .ofThreads = false}},
                                         {u"unArchiveMails"_s, {.apply = unarchive, .ofThreads = false}},
                                         {u"moveToSpam"_s, {.apply = moveToSpam}},
                                         {u"markNotSpam"_s, {.apply = markNotSpam}}};
    return all;
}

/// The refusal of a folder, flag or label that does not exist.
std::optional<Response> checkTargets(const Store &store, const QJsonObject &body)
{
    const QStringList flags{u"flag_not_set"_s, u"info"_s, u"important"_s, u"followup"_s};
    for (const QString &field : {u"destfolderId"_s, u"folderId"_s}) {
        const QString id = idOf(body.value(field));
        if (body.contains(field) && !store.folder(id))
            return unknownId(u"Folder"_s, id);
    }
    if (body.contains(u"flagid"_s) && !flags.contains(body.value(u"flagid"_s).toString()))
        return badValue(u"flagid"_s);
    const QStringList labels = idsOf(body.value(u"labelId"_s));
    if (body.contains(u"labelId"_s) && labels.isEmpty())
        return refuse(400, u"ARRAY_SIZE_OUT_OF_RANGE"_s, u"labelId"_s);
    for (const QString &id : labels) {
        if (!store.label(id))
            return unknownId(u"Label"_s, id);
    }
    return std::nullopt;
}

/// The refusal of a list of ids that is missing, empty or too long.
std::optional<Response> checkIds(const QJsonObject &body, const QStringList &idFields)
{
    const bool named =
        std::any_of(idFields.cbegin(), idFields.cend(), [&body](const QString &field) { return body.contains(field); });
    if (!named)
        return missing(idFields.first());
    for (const QString &field : idFields) {
        const qsizetype count = body.value(field).toArray().size();
        if (body.contains(field) && (count == 0 || count > mostIds))
            return refuse(400, u"ARRAY_SIZE_OUT_OF_RANGE"_s, field);
    }
    return std::nullopt;
}

/// The messages a body names. Ids that do not exist are passed over: the answer tells nothing of single messages.
QList<Message *> targetsOf(Store &store, const QJsonObject &body)
{
    const QStringList ids = idsOf(body.value(u"messageId"_s));
    const QStringList threads = idsOf(body.value(u"threadId"_s));
    const bool oneFolder = body.value(u"isFolderSpecific"_s).toBool();
    const QString folderId = idOf(body.value(u"folderId"_s));
    QList<Message *> targets;
    const QList<const Message *> all = store.newestFirst();
    for (const Message *message : all) {
        const bool meant = ids.contains(message->id) || threads.contains(message->threadId);
        if (meant && (!oneFolder || message->folderId == folderId))
            targets.append(store.message(message->id));
    }
    return targets;
}

/// The body with the fields its mode has and no other; the refusal otherwise.
std::optional<QJsonObject> modeBody(const Call &call, const QStringList &idFields, std::optional<Response> &refused)
{
    Fields fields{{u"mode"_s, Type::Text},
                  {u"isFolderSpecific"_s, Type::Bool},
                  {u"folderId"_s, Type::Id},
                  {u"isArchive"_s, Type::Bool}};
    for (const QString &field : idFields)
        fields.insert(field, Type::IdList);
    Fields any = fields;
    for (const Mode &mode : modes()) {
        if (!mode.field.isEmpty())
            any.insert(mode.field, mode.type);
    }
    const auto body = bodyObject(call, any, refused);
    if (!refused)
        refused = checkPresent(*body, {u"mode"_s});
    if (refused)
        return std::nullopt;
    const auto mode = modes().constFind(body->value(u"mode"_s).toString());
    if (mode == modes().cend() || (!mode->ofThreads && !idFields.contains(u"messageId"_s))) {
        refused = badValue(u"mode"_s);
        return std::nullopt;
    }
    if (!mode->field.isEmpty())
        fields.insert(mode->field, mode->type);
    auto checked = bodyObject(call, fields, refused);
    if (!refused && !mode->field.isEmpty())
        refused = checkPresent(*body, {mode->field});
    return checked;
}

Response update(Call &call, const QStringList &idFields)
{
    std::optional<Response> refused;
    const auto body = modeBody(call, idFields, refused);
    if (!refused)
        refused = checkIds(*body, idFields);
    if (!refused && body->value(u"isFolderSpecific"_s).toBool())
        refused = checkPresent(*body, {u"folderId"_s});
    if (!refused)
        refused = checkTargets(call.store, *body);
    if (refused)
        return *refused;
    const Mode &mode = *modes().constFind(body->value(u"mode"_s).toString());
    const QList<Message *> targets = targetsOf(call.store, *body);
    for (Message *message : targets)
        mode.apply(call.store, *message, *body);
    if (!targets.isEmpty())
        call.changed();
    return done();
}

Response updateMessages(Call &call)
{
    return update(call, {u"messageId"_s, u"threadId"_s});
}

Response updateThreads(Call &call)
{
    return update(call, {u"threadId"_s});
}

Response deleteMessage(Call &call)
{
    if (const auto refused = checkQuery(call, {{u"expunge"_s, Type::Bool}}))
        return *refused;
    Message *message = call.store.message(call.id(1));
    if (!message || message->folderId != call.id(0))
        return unknownId(u"Message"_s, call.id(1));
    if (call.flag(u"expunge"_s))
        call.store.remove(message->id);
    else
        moveTo(call.store, *message, folderIdOf(call.store, u"Trash"_s));
    call.changed();
    return ok(QJsonObject{{u"cId"_s, 0}});
}
} // namespace

QList<MailRoute> updateRoutes()
{
    return {{"PUT", u"/updatemessage"_s, u"messages.UPDATE"_s, updateMessages},
            {"PUT", u"/updatethread"_s, u"messages.UPDATE"_s, updateThreads},
            {"DELETE", u"/folders/{folder}/messages/{message}"_s, u"messages.DELETE"_s, deleteMessage}};
}
} // namespace atlas::sandbox::mail
