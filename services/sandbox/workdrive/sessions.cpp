// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/chunks.h"
#include "services/sandbox/workdrive/fileview.h"
#include "services/sandbox/workdrive/incoming.h"

#include <QHash>

// Sessions of files that come in chunks, and the progress of stream uploads. Source: docs/zoho.md, WorkDrive, uploads.
namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 doubleChunksAbove = qint64(10) << 30;
constexpr qint64 dayInMs = 86'400'000;

/// What name_conflict asks for; nothing: no such value. "rename" is UNCONFIRMED.
std::optional<TakenName> conflictOf(const QString &word)
{
    static const QHash<QString, TakenName> words{
        {u"fail"_s, TakenName::Refuse}, {u"update"_s, TakenName::Replace}, {u"rename"_s, TakenName::Stamp}};
    const auto found = words.constFind(word);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Response> checkSessionSize(const Call &call, qint64 *size)
{
    bool digits = false;
    *size = call.param(u"size"_s).toLongLong(&digits);
    if (!call.has(u"size"_s))
        return missing();
    if (!digits)
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    if (*size < call.settings.smallestSession)
        return refuse(401, u"F000"_s,
                      u"Allowed minimum file size is %1 Bytes"_s.arg(call.settings.smallestSession)); // id UNCONFIRMED
    if (*size > call.settings.largestFile)
        return refuse(404, u"F000"_s, u"File size limit exceeded"_s); // id and title UNCONFIRMED
    return std::nullopt;
}

/// Those that expired a day ago make room; until then they tell why they cannot go on.
void dropOldSessions(const Call &call)
{
    for (auto it = call.store.sessions.begin(); it != call.store.sessions.end();) {
        const UploadSession &session = it->second;
        const bool old = session.expiresMs + dayInMs < call.nowMs;
        if (old && !session.completed)
            call.contents.remove(session.blob);
        it = old ? call.store.sessions.erase(it) : std::next(it);
    }
}

Response openSession(Call &call, UploadSession session)
{
    dropOldSessions(call);
    session.id = call.store.nextId();
    session.byZuid = call.zuid();
    session.blob = Contents::newBlob();
    session.chunkBytes = call.settings.chunkBytes * (session.size > doubleChunksAbove ? 2 : 1);
    session.expiresMs = call.nowMs + call.settings.sessionLifetimeMs;
    call.store.sessions.insert_or_assign(session.id, session);
    call.changed();
    return answer(200, sessionState(session));
}

/// Where parent_id, file_name and name_conflict lead; nothing and the refusal if one is missing or wrong.
std::optional<Incoming> sessionTarget(const Call &call, qint64 size, Response &refusal)
{
    Incoming incoming{call.param(u"parent_id"_s), call.param(u"file_name"_s), TakenName::Refuse, size};
    const auto taken = conflictOf(call.param(u"name_conflict"_s));
    if (incoming.parentId.isEmpty() || incoming.name.isEmpty() || !call.has(u"name_conflict"_s))
        refusal = missing();
    else if (!taken)
        refusal = invalid(u"PATTERN_NOT_MATCHED"_s);
    else {
        incoming.taken = *taken;
        if (auto refused = checkIncoming(call, incoming))
            refusal = refused->response;
        else
            return incoming;
    }
    return std::nullopt;
}

Response createSession(Call &call)
{
    UploadSession session;
    if (auto refused = checkSessionSize(call, &session.size))
        return *refused;
    Response refusal;
    const auto incoming = sessionTarget(call, session.size, refusal);
    if (!incoming)
        return refusal;
    session.parentId = incoming->parentId;
    session.name = incoming->name;
    session.conflict = call.param(u"name_conflict"_s);
    return openSession(call, session);
}

/// The file a revision belongs to, where the caller may put a new version; nullptr and the refusal otherwise.
Item *revisable(const Call &call, Response &refusal)
{
    Item *item = readable(call, call.id());
    if (item == nullptr || !item->isFile() || call.store.isTrashed(*item))
        refusal = gone();
    else if (!accessTo(call, *item).edit)
        refusal = forbidden();
    else if (lockedForOthers(call, *item))
        refusal = locked();
    else
        return item;
    return nullptr;
}

Response createRevision(Call &call)
{
    UploadSession session;
    Response refusal;
    const Item *item = revisable(call, refusal);
    if (item == nullptr)
        return refusal;
    if (auto refused = checkSessionSize(call, &session.size))
        return *refused;
    session.resourceId = item->id;
    return openSession(call, session);
}

/// The caller's session of upload_id; nullptr: answer 404.
UploadSession *sessionNamed(const Call &call)
{
    const auto found = call.store.sessions.find(call.param(u"upload_id"_s));
    const bool own = found != call.store.sessions.end() && found->second.byZuid == call.zuid();
    return own ? &found->second : nullptr;
}

Response unknownSession()
{
    return refuse(404, u"D9232"_s, u"Invalid upload id"_s); // title UNCONFIRMED
}

Response resumeSession(Call &call)
{
    const UploadSession *session = sessionNamed(call);
    if (session == nullptr)
        return call.has(u"upload_id"_s) ? unknownSession() : missing();
    if (session->expiresMs <= call.nowMs)
        return refuse(400, u"D9234"_s, u"Upload session expired"_s); // title UNCONFIRMED
    return answer(200, sessionState(*session));
}

std::optional<Response> checkCommit(const Call &call, const UploadSession *session)
{
    if (session == nullptr)
        return call.has(u"upload_id"_s) ? unknownSession() : missing();
    if (session->completed)
        return refuse(412, u"F000"_s, u"Upload session already completed"_s); // UNCONFIRMED
    if (session->expiresMs <= call.nowMs)
        return refuse(400, u"D9234"_s, u"Upload session expired"_s); // title UNCONFIRMED
    if (session->received < session->size)
        return refuse(412, u"F000"_s, u"Chunks are missing"_s); // UNCONFIRMED
    return std::nullopt;
}

Content contentOf(UploadSession &session)
{
    session.completed = true;
    return {session.blob, {}, 0, session.size};
}

Response commitSession(Call &call)
{
    UploadSession *session = sessionNamed(call);
    if (auto refused = checkCommit(call, session))
        return *refused;
    if (call.has(u"parent_id"_s) && call.param(u"parent_id"_s) != session->parentId)
        return gone();
    Response refusal;
    const auto incoming = sessionTarget(call, session->size, refusal);
    if (!incoming)
        return refusal;
    const Item &item = placeIncoming(call, *incoming, contentOf(*session));
    call.changed();
    return data(fileObject(call, item));
}

Response commitRevision(Call &call)
{
    UploadSession *session = sessionNamed(call);
    if (auto refused = checkCommit(call, session))
        return *refused;
    if (session->resourceId != call.id())
        return gone();
    Response refusal;
    Item *item = revisable(call, refusal);
    if (item == nullptr)
        return refusal;
    call.store.addVersion(*item, contentOf(*session), call.zuid(), call.nowMs);
    call.changed();
    return data(fileObject(call, *item));
}

Response uploadProgress(Call &call)
{
    if (!call.has(u"uploadid"_s))
        return missing();
    const auto found = call.store.progress.find(call.param(u"uploadid"_s));
    Progress progress;
    if (found != call.store.progress.end() && found->second.byZuid == call.zuid())
        progress = found->second;
    else
        progress.code = u"D9200"_s;
    QJsonObject attributes{
        {u"status_code"_s, progress.code}, {u"file_name"_s, progress.fileName}, {u"parent_id"_s, progress.parentId}};
    if (!progress.resourceId.isEmpty())
        attributes.insert(u"resource_id"_s, progress.resourceId);
    const bool well = progress.code == "D201"_L1 || progress.code == "D9217"_L1;
    return answer(200,
                  {{u"data"_s, QJsonArray{QJsonObject{{u"type"_s, u"API_UPLOAD"_s}, {u"attributes"_s, attributes}}}},
                   {u"status"_s, well ? u"SUCCESS"_s : u"FAILURE"_s}}); // FAILURE is UNCONFIRMED
}
} // namespace

QList<DriveRoute> sessionRoutes()
{
    const QList<QStringList> reading{{u"WorkDrive.files.READ"_s}}, creating{{u"WorkDrive.files.CREATE"_s}},
        updating{{u"WorkDrive.files.UPDATE"_s}};
    const QString base = apiBase + u"/uploadsession"_s;
    const QStringList target{u"parent_id"_s, u"file_name"_s, u"name_conflict"_s};
    return {
        {"POST", base + u"/create"_s, creating, createSession, Locking::Alone, target + QStringList{u"size"_s}},
        {"POST", base + u"/commit"_s, creating, commitSession, Locking::Alone, target + QStringList{u"upload_id"_s}},
        {"POST", base + u"/{id}/create"_s, updating, createRevision, Locking::Alone, {u"size"_s}},
        {"POST", base + u"/{id}/commit"_s, updating, commitRevision, Locking::Alone, {u"upload_id"_s}},
        {"GET", base, reading, resumeSession, Locking::Shared, {u"upload_id"_s}},
        {"GET", u"/workdrive/uploadprogress"_s, reading, uploadProgress, Locking::Shared, {u"uploadid"_s}}};
}
} // namespace atlas::sandbox::workdrive
