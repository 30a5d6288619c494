// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailcall.h"

#include <algorithm>
#include <QRegularExpression>

// Folders. Source: docs/zoho.md.
namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Of the mailbox itself: ids below those that nextId() gives.
bool isSystemFolder(const Folder &folder)
{
    return folder.id < u"1234567000000008100"_s;
}

QJsonObject folderObject(const Store &store, const Folder &folder)
{
    QJsonObject object{{u"folderId"_s, folder.id},
                       {u"folderName"_s, folder.name},
                       {u"path"_s, folder.path},
                       {u"folderType"_s, folder.type},
                       {u"imapAccess"_s, true},
                       {u"isArchived"_s, 0},
                       {u"folderIcon"_s, u"default"_s},
                       {u"VW"_s, true},
                       {u"HIDE"_s, false},
                       {u"URI"_s, uri(u"folders"_s, folder.id)}};
    if (!folder.parentId.isEmpty())
        object.insert(u"parentFolderId"_s, folder.parentId);
    const auto at = std::find_if(store.folders.cbegin(), store.folders.cend(),
                                 [&folder](const Folder &other) { return other.id == folder.id; });
    // Only the real inbox has none: it is the order, not the parent.
    if (at != store.folders.cbegin())
        object.insert(u"previousFolderId"_s, std::prev(at)->id);
    return object;
}

Response listFolders(Call &call)
{
    if (const auto refused = checkQuery(call))
        return *refused;
    QJsonArray all;
    for (const Folder &folder : std::as_const(call.store.folders))
        all.append(folderObject(call.store, folder));
    return ok(all);
}

Response getFolder(Call &call)
{
    if (const auto refused = checkQuery(call))
        return *refused;
    const Folder *folder = std::as_const(call.store).folder(call.id());
    return folder ? ok(folderObject(call.store, *folder)) : unknownId(u"Folder"_s, call.id());
}

/// The refusal of a name that is empty, has special characters or is taken below this parent.
std::optional<Response> checkName(const Store &store, const QString &name, const QString &parentId,
                                  const QString &ownId = {})
{
    static const QRegularExpression allowed(u"^[\\p{L}\\p{N}][\\p{L}\\p{N} _-]*$"_s);
    if (!allowed.match(name).hasMatch())
        return badValue(u"folderName"_s);
    const bool taken = std::any_of(store.folders.cbegin(), store.folders.cend(), [&](const Folder &other) {
        return other.id != ownId && other.parentId == parentId && other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return taken ? std::optional(refuse(400, {}, u"Folder name already exists"_s)) : std::nullopt; // UNCONFIRMED
}

/// Paths of this folder and everything below it, from the names.
void renewPaths(Store &store, Folder &folder)
{
    const Folder *parent = store.folder(folder.parentId);
    folder.path = (parent ? parent->path : QString()) + u'/' + folder.name;
    for (Folder &other : store.folders) {
        if (other.parentId == folder.id)
            renewPaths(store, other);
    }
}

/// The folder's id and those of all folders below it.
QStringList branchOf(const Store &store, const QString &id)
{
    QStringList branch{id};
    for (qsizetype i = 0; i < branch.size(); ++i) {
        for (const Folder &folder : store.folders) {
            if (folder.parentId == branch.at(i))
                branch.append(folder.id);
        }
    }
    return branch;
}

/// The parent a body names by id or by path; "" and "0" mean the top level.
std::optional<QString> parentIn(const Store &store, const QJsonObject &body, std::optional<Response> &refused)
{
    const QString id = idOf(body.value(u"parentFolderId"_s));
    const QString path = body.value(u"parentFolderPath"_s).toString();
    if ((id.isEmpty() || id == "0"_L1) && path.isEmpty())
        return QString();
    const auto parent = std::find_if(store.folders.cbegin(), store.folders.cend(), [&](const Folder &folder) {
        return path.isEmpty() ? folder.id == id : folder.path == path;
    });
    if (parent != store.folders.cend())
        return parent->id;
    refused = unknownId(u"Folder"_s, path.isEmpty() ? id : path);
    return std::nullopt;
}

Response createFolder(Call &call)
{
    std::optional<Response> refused;
    const auto body = bodyObject(
        call, {{u"folderName"_s, Type::Text}, {u"parentFolderId"_s, Type::Id}, {u"parentFolderPath"_s, Type::Text}},
        refused);
    if (!refused)
        refused = checkPresent(*body, {u"folderName"_s});
    if (refused)
        return *refused;
    const auto parent = parentIn(call.store, *body, refused);
    const QString name = body->value(u"folderName"_s).toString();
    if (!refused)
        refused = checkName(call.store, name, *parent);
    if (refused)
        return *refused;
    // Of type Inbox, as every folder of a user.
    Folder folder{call.store.nextId(), name, {}, u"Inbox"_s, *parent};
    renewPaths(call.store, folder);
    call.store.folders.append(folder);
    call.changed();
    return created(folderObject(call.store, folder));
}

std::optional<Response> renameFolder(Call &call, Folder &folder, const QJsonObject &body)
{
    if (auto refused = checkPresent(body, {u"folderName"_s}))
        return refused;
    const QString name = body.value(u"folderName"_s).toString();
    if (auto refused = checkName(call.store, name, folder.parentId, folder.id))
        return refused;
    folder.name = name;
    renewPaths(call.store, folder);
    return std::nullopt;
}

std::optional<Response> moveFolder(Call &call, Folder &folder, const QJsonObject &body)
{
    if (auto refused = checkPresent(body, {u"parentFolderId"_s}))
        return refused;
    std::optional<Response> refused;
    const auto parent = parentIn(call.store, body, refused);
    if (!refused && branchOf(call.store, folder.id).contains(*parent))
        refused = badValue(u"parentFolderId"_s);
    if (!refused)
        refused = checkName(call.store, folder.name, *parent, folder.id);
    const QString previous = idOf(body.value(u"previousFolderId"_s));
    if (!refused && !previous.isEmpty() && previous != "0"_L1 &&
        (previous == folder.id || !call.store.folder(previous)))
        refused = unknownId(u"Folder"_s, previous);
    if (refused)
        return refused;
    folder.parentId = *parent;
    renewPaths(call.store, folder);
    if (call.store.folder(previous)) {
        const Folder moved = folder;
        QList<Folder> &all = call.store.folders;
        all.removeIf([&moved](const Folder &other) { return other.id == moved.id; });
        const auto before =
            std::find_if(all.cbegin(), all.cend(), [&](const Folder &other) { return other.id == previous; });
        all.insert(std::next(before), moved);
    }
    return std::nullopt;
}

void markFolderRead(Call &call, const QString &folderId)
{
    const QList<const Message *> all = call.store.newestFirst();
    for (const Message *message : all) {
        if (message->folderId == folderId)
            call.store.message(message->id)->isRead = true;
    }
}

const Fields &folderFields(const QString &mode)
{
    static const Fields none{{u"mode"_s, Type::Text}};
    static const QMap<QString, Fields> byMode{
        {u"rename"_s, {{u"mode"_s, Type::Text}, {u"folderName"_s, Type::Text}}},
        {u"move"_s, {{u"mode"_s, Type::Text}, {u"parentFolderId"_s, Type::Id}, {u"previousFolderId"_s, Type::Id}}}};
    const auto found = byMode.constFind(mode);
    return found == byMode.cend() ? none : *found;
}

Response updateFolder(Call &call)
{
    Folder *folder = call.store.folder(call.id());
    if (!folder)
        return unknownId(u"Folder"_s, call.id());
    std::optional<Response> refused;
    Fields fields = folderFields(u"rename"_s);
    fields.insert(folderFields(u"move"_s));
    const auto any = bodyObject(call, fields, refused);
    if (!refused)
        refused = checkPresent(*any, {u"mode"_s});
    if (refused)
        return *refused;
    const QString mode = any->value(u"mode"_s).toString();
    const auto body = bodyObject(call, folderFields(mode), refused);
    if (refused)
        return *refused;
    if (mode == "markAsRead"_L1)
        markFolderRead(call, folder->id);
    else if (mode != "rename"_L1 && mode != "move"_L1)
        return badValue(u"mode"_s);
    else if (isSystemFolder(*folder))
        return refuse(400, {}, u"Default folder cannot be changed"_s); // UNCONFIRMED
    else
        refused = mode == "rename"_L1 ? renameFolder(call, *folder, *body) : moveFolder(call, *folder, *body);
    if (refused)
        return *refused;
    call.changed();
    return done();
}

Response deleteFolder(Call &call)
{
    if (const auto refused = checkQuery(call))
        return *refused;
    const Folder *folder = call.store.folder(call.id());
    if (!folder)
        return unknownId(u"Folder"_s, call.id());
    if (isSystemFolder(*folder))
        return refuse(400, {}, u"Default folder cannot be deleted"_s); // UNCONFIRMED
    const QStringList branch = branchOf(call.store, folder->id);
    QStringList doomed;
    const QList<const Message *> all = call.store.newestFirst();
    for (const Message *message : all) {
        if (branch.contains(message->folderId))
            doomed.append(message->id);
    }
    for (const QString &id : std::as_const(doomed))
        call.store.remove(id);
    call.store.folders.removeIf([&branch](const Folder &other) { return branch.contains(other.id); });
    call.changed();
    return done();
}
} // namespace

QList<MailRoute> folderRoutes()
{
    return {{"GET", u"/folders"_s, u"folders.READ"_s, listFolders},
            {"POST", u"/folders"_s, u"folders.CREATE"_s, createFolder},
            {"GET", u"/folders/{folder}"_s, u"folders.READ"_s, getFolder},
            {"PUT", u"/folders/{folder}"_s, u"folders.UPDATE"_s, updateFolder},
            {"DELETE", u"/folders/{folder}"_s, u"folders.DELETE"_s, deleteFolder}};
}
} // namespace atlas::sandbox::mail
