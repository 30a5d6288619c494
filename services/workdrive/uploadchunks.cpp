// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/uploadwork.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int mostSessions = 2; ///< begun in one go: the first may have ended meanwhile
constexpr int mostRefusals = 3; ///< of chunks in a row

bool isSessionGone(const ApiError &error)
{
    return error.kind == ErrorKind::NotFound && error.code == "session_gone"_L1;
}

void noteSession(Upload &up, const DriveSession &session)
{
    up.mark.uploadId = session.uploadId.isEmpty() ? up.mark.uploadId : session.uploadId;
    up.mark.chunkSize = session.chunkSize > 0 ? session.chunkSize : up.mark.chunkSize;
    up.mark.sent = std::clamp<qint64>(session.received, 0, up.size());
}

/// The session that was begun, as Zoho has it now, or a new one.
Task<Result<Done>> enterSession(Upload::Shared up)
{
    if (!up->mark.uploadId.isEmpty()) {
        const QString uploadId = up->mark.uploadId;
        const Result<DriveSession> known = co_await up->service.session(uploadId, up->cancel);
        if (known)
            noteSession(*up, *known);
        co_return known.map([](const DriveSession &) { return Done{}; });
    }
    // KeepBoth has a free name already: one that is taken after all must be noticed.
    const NameConflict conflict =
        up->order.onConflict == NameConflict::Replace ? NameConflict::Replace : NameConflict::Fail;
    const QString folder = up->order.folderId, name = up->mark.name;
    const Result<DriveSession> opened =
        co_await up->service.openSession(up->size(), folder, name, conflict, up->cancel);
    if (!opened)
        co_return fail(opened.error());
    if (opened->uploadId.isEmpty() || opened->chunkSize <= 0)
        co_return fail(ErrorKind::Decode, u"no_session"_s, u"WorkDrive did not tell how to send the file."_s);
    noteSession(*up, *opened);
    co_await Upload::keep(up);
    co_return Done{};
}

/// One chunk; where Zoho refuses it, what it waits for decides.
Task<Result<Done>> sendNext(Upload::Shared up)
{
    const Result<FileMark> file = co_await Upload::examine(up);
    if (!file)
        co_return fail(file.error());
    const qint64 before = up->mark.sent;
    DriveBytes bytes;
    bytes.path = up->order.path;
    bytes.offset = before;
    bytes.length = std::min(up->mark.chunkSize, up->size() - before);
    const QString uploadId = up->mark.uploadId;
    const WorkDriveService::Progress progress = up->progressFrom(before);
    Result<DriveSession> now = co_await up->service.sendChunk(bytes, up->size(), uploadId, progress, up->cancel);
    const bool isRefused =
        !now && (now.error().kind == ErrorKind::Conflict || now.error().kind == ErrorKind::Validation);
    if (isRefused) {
        const Result<DriveSession> asked = co_await up->service.session(uploadId, up->cancel);
        if (!asked || asked->received == before)
            co_return fail(asked ? now.error() : asked.error());
        now = *asked;
    }
    if (!now)
        co_return fail(now.error());
    noteSession(*up, *now);
    co_await Upload::keep(up);
    co_return Done{};
}

Task<Result<Done>> sendRest(Upload::Shared up)
{
    int inVain = 0;
    while (up->mark.sent < up->size()) {
        const qint64 before = up->mark.sent;
        const Result<Done> sent = co_await sendNext(up);
        if (!sent)
            co_return fail(sent.error());
        inVain = up->mark.sent > before ? 0 : inVain + 1;
        if (inVain == mostRefusals)
            co_return fail(ErrorKind::Server, u"no_progress"_s, u"WorkDrive does not take the next part."_s);
        if (up->hooks.progress)
            up->hooks.progress(up->mark.sent);
    }
    const Result<FileMark> file = co_await Upload::examine(up);
    co_return file.map([](const FileMark &) { return Done{}; });
}

Task<Result<DriveStored>> commitSession(Upload::Shared up)
{
    up->mark.begunAt = up->clock().now();
    co_await Upload::keep(up);
    const NameConflict conflict =
        up->order.onConflict == NameConflict::Replace ? NameConflict::Replace : NameConflict::Fail;
    const QString uploadId = up->mark.uploadId, folder = up->order.folderId, name = up->mark.name;
    const Result<DriveStored> stored = co_await up->service.commit(uploadId, folder, name, conflict, up->cancel);
    if (stored)
        co_return stored;
    const ApiError error = stored.error();
    // A session that ended or is complete may have been committed by a call whose answer was lost.
    const bool mayBeThere = error.http == 412 || isSessionGone(error);
    if (!mayBeThere)
        co_return co_await Upload::settle(up, error);
    const Result<std::optional<DriveStored>> found = co_await Upload::look(up);
    if (!found)
        co_return fail(found.error());
    if (*found)
        co_return **found;
    co_return fail(ErrorKind::NotFound, u"session_gone"_s, error.detail);
}

Task<Result<DriveStored>> runSession(Upload::Shared up)
{
    const Result<Done> entered = co_await enterSession(up);
    if (!entered)
        co_return fail(entered.error());
    const Result<Done> sent = co_await sendRest(up);
    if (!sent)
        co_return fail(sent.error());
    co_return co_await commitSession(up);
}
} // namespace

Task<Result<DriveStored>> Upload::sendChunks(Shared up)
{
    if (up->mark.begunAt.isValid()) { // it was to be committed already
        const Result<std::optional<DriveStored>> found = co_await look(up);
        if (!found)
            co_return fail(found.error());
        if (*found)
            co_return **found;
    }
    for (int sessions = 1;; ++sessions) {
        const Result<DriveStored> stored = co_await runSession(up);
        if (stored || !isSessionGone(stored.error()) || sessions == mostSessions)
            co_return stored;
        up->mark.uploadId.clear();
        up->mark.chunkSize = 0;
        up->mark.sent = 0;
        up->mark.begunAt = {};
        co_await keep(up);
    }
}
} // namespace atlas
