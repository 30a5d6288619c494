// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/lostwrite.h"
#include "services/workdrive/drivesinks.h"
#include "services/workdrive/workdriveserviceprivate.h"

// Single calls that move bytes; put together by uploadFile() and downloadFile().
namespace atlas
{
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int statusMissing = 404;
constexpr int mostExports = 2; ///< of a document of Zoho's own, after the first

Result<Done> checkTarget(const QString &folderId, const QString &name)
{
    Result<Done> sound = driverequests::checkId(folderId, u"folder_id"_s);
    return sound ? workdrive::checkName(name) : sound;
}

ApiError tooLargeForMemory()
{
    ApiError error(ErrorKind::Validation, u"too_large"_s);
    error.field = u"file"_s;
    return error;
}

/// A broken download: there is nothing ambiguous about a read.
ApiError ofBrokenRead(ApiError error)
{
    if (error.kind != ErrorKind::Ambiguous)
        return error;
    if (error.http >= 500)
        error.kind = ErrorKind::Server;
    else
        error.kind = error.code.contains(u"timeout"_s) ? ErrorKind::Timeout : ErrorKind::Offline;
    return error;
}
/// An unknown or ended session, whatever the status it came with.
ApiError ofSession(ApiError error)
{
    if (error.kind == ErrorKind::NotFound)
        error.code = u"session_gone"_s;
    return error;
}

constexpr QLatin1StringView stillWorking = "D9217"_L1;

ApiError ofProgress(const QString &code)
{
    struct Row {
        QLatin1StringView code;
        ErrorKind kind;
        QLatin1StringView word;
    };
    // Source: https://www.zoho.com/workdrive/developer/docs/api/v1/upload-progress.html
    static constexpr Row rows[] = {
        {stillWorking, ErrorKind::Server, "in_progress"_L1},  {"D9102"_L1, ErrorKind::Server, "incomplete"_L1},
        {"D9201"_L1, ErrorKind::Validation, "empty_file"_L1}, {"D9211"_L1, ErrorKind::Forbidden, "storage_full"_L1},
        {"D9214"_L1, ErrorKind::NotFound, "no_folder"_L1},    {"D9219"_L1, ErrorKind::Forbidden, "no_permission"_L1},
    };
    for (const Row &row : rows) {
        if (row.code == code)
            return ApiError(row.kind, row.word, code);
    }
    return ApiError(ErrorKind::Server, u"upload_failed"_s, code);
}

/// What the progress call says has become of an upload.
Result<DriveStored> outcomeOf(const QJsonObject &progress)
{
    const QString code = drivejson::progressCode(progress);
    if (code != "D201"_L1)
        return fail(ofProgress(code));
    DriveStored stored = drivejson::stored(progress);
    if (stored.fileId.isEmpty())
        return fail(ErrorKind::Decode, u"no_file_id"_s);
    return stored;
}
} // namespace

Task<Result<DriveStored>> WorkDriveService::Private::storedBy(ApiRequest request, CancelToken cancel)
{
    const Result<QJsonObject> answer = co_await client->json(request, cancel);
    if (!answer)
        co_return fail(answer.error());
    DriveStored stored = drivejson::stored(*answer);
    if (stored.fileId.isEmpty())
        co_return fail(lostwrite::unknownFate(ApiError(ErrorKind::Ambiguous)));
    co_return stored;
}

Task<Result<DriveStored>> WorkDriveService::uploadForm(DriveBytes bytes, QString folderId, QString name, bool replace,
                                                       Progress progress, CancelToken cancel)
{
    const Result<Done> sound = checkTarget(folderId, name);
    if (!sound)
        co_return fail(sound.error());
    const ApiRequest request = driverequests::uploadForm(bytes, folderId, name, replace, progress);
    co_return co_await d->storedBy(request, cancel);
}

Task<Result<DriveStored>> WorkDriveService::uploadStream(DriveBytes bytes, QString uploadId, QString folderId,
                                                         QString name, bool replace, Progress progress,
                                                         CancelToken cancel)
{
    Result<Done> sound = checkTarget(folderId, name);
    if (sound)
        sound = driverequests::checkId(uploadId, u"upload_id"_s);
    if (!sound)
        co_return fail(sound.error());
    const ApiRequest request = driverequests::uploadStream(bytes, uploadId, folderId, name, replace, progress);
    const Result<DriveStored> stored = co_await d->storedBy(request, cancel);
    if (stored || !lostwrite::leavesFateOpen(stored.error()))
        co_return stored;
    // Zoho works on a large file after its last byte: it is asked until it has an opinion.
    constexpr int looks = 30;
    for (int look = 0; look < looks; ++look) {
        const Result<QJsonObject> told = co_await d->askProgress(uploadId, cancel);
        if (!told)
            co_return fail(cancel.isCancelled() ? ApiError(ErrorKind::Cancelled) : stored.error());
        if (drivejson::progressCode(*told) != stillWorking)
            co_return outcomeOf(*told);
        co_await d->clock->sleep(2s, cancel);
    }
    co_return fail(lostwrite::unknownFate(stored.error()));
}

Task<Result<QJsonObject>> WorkDriveService::Private::askProgress(QString uploadId, CancelToken cancel)
{
    if (!user) {
        const Result<DriveUser> found = co_await askUser(Priority::User, cancel);
        if (!found)
            co_return fail(found.error());
        user = *found;
    }
    const ApiRequest request = driverequests::streamProgress(user->zuid, uploadId);
    co_return co_await client->json(request, cancel);
}

Task<Result<DriveStored>> WorkDriveService::streamProgress(QString uploadId, CancelToken cancel)
{
    const Result<Done> sound = driverequests::checkId(uploadId, u"upload_id"_s);
    if (!sound)
        co_return fail(sound.error());
    const Result<QJsonObject> told = co_await d->askProgress(uploadId, cancel);
    if (!told)
        co_return fail(told.error());
    co_return outcomeOf(*told);
}

Task<Result<DriveSession>> WorkDriveService::openSession(qint64 size, QString folderId, QString name,
                                                         NameConflict conflict, CancelToken cancel)
{
    const Result<Done> sound = checkTarget(folderId, name);
    if (!sound)
        co_return fail(sound.error());
    const ApiRequest request = driverequests::openSession(size, folderId, name, conflict);
    const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
    if (!answer) {
        ApiError error = answer.error();
        if (error.http == statusMissing) { // not of the folder, which would be R008: the plan allows no such size
            error.kind = ErrorKind::Validation;
            error.code = u"too_large"_s;
        }
        co_return fail(error);
    }
    DriveSession opened = drivejson::session(*answer);
    if (opened.uploadId.isEmpty() || opened.chunkSize <= 0)
        co_return fail(ErrorKind::Decode, u"no_session"_s);
    co_return opened;
}

Task<Result<DriveSession>> WorkDriveService::session(QString uploadId, CancelToken cancel)
{
    const Result<Done> sound = driverequests::checkId(uploadId, u"upload_id"_s);
    if (!sound)
        co_return fail(sound.error());
    const ApiRequest request = driverequests::session(uploadId);
    const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
    if (!answer)
        co_return fail(ofSession(answer.error()));
    DriveSession state = drivejson::session(*answer);
    if (state.uploadId.isEmpty())
        state.uploadId = uploadId;
    co_return state;
}

Task<Result<DriveSession>> WorkDriveService::sendChunk(DriveBytes bytes, qint64 total, QString uploadId,
                                                       Progress progress, CancelToken cancel)
{
    const Result<Done> sound = driverequests::checkId(uploadId, u"upload_id"_s);
    if (!sound)
        co_return fail(sound.error());
    const ApiRequest request = driverequests::sendChunk(bytes, total, uploadId, progress);
    const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
    if (answer) {
        DriveSession state = drivejson::session(*answer);
        if (state.uploadId.isEmpty())
            state.uploadId = uploadId;
        co_return state;
    }
    if (answer.error().kind != ErrorKind::Conflict)
        co_return fail(ofSession(answer.error()));
    // Another position is waited for: an earlier try of this chunk may have arrived.
    const Result<DriveSession> state = co_await session(uploadId, cancel);
    if (state && state->received == bytes.offset)
        co_return fail(answer.error()); // no: it is this very chunk that Zoho does not take
    co_return state;
}

Task<Result<DriveStored>> WorkDriveService::commit(QString uploadId, QString folderId, QString name,
                                                   NameConflict conflict, CancelToken cancel)
{
    Result<Done> sound = checkTarget(folderId, name);
    if (sound)
        sound = driverequests::checkId(uploadId, u"upload_id"_s);
    if (!sound)
        co_return fail(sound.error());
    const ApiRequest request = driverequests::commit(uploadId, folderId, name, conflict);
    const Result<DriveStored> stored = co_await d->storedBy(request, cancel);
    if (!stored && stored.error().code != "R008"_L1) // that is the folder
        co_return fail(ofSession(stored.error()));
    co_return stored;
}

Task<Result<qint64>> WorkDriveService::Private::receive(DriveItem item, QString version, QString path, qint64 from,
                                                        Progress progress, CancelToken cancel)
{
    const auto sink = std::make_shared<DriveFileSink>(path, from, progress);
    int exports = 0;
    for (bool mayBeStale = true;;) { // the first connection may be one that Zoho has closed meanwhile
        const qint64 before = sink->size();
        ApiRequest request = driverequests::download(item.id, version, before);
        request.repeat = Repeat::OnlyIfUnsent; // a repetition by the client would begin where this one began
        request.sink = sink;
        const Result<ApiReply> reply = co_await client->send(request, cancel);
        if (reply)
            co_return sink->size();
        if (reply.error().code == "sink_refused"_L1)
            co_return fail(sink->refusal());
        const bool wentOn = sink->size() > before || std::exchange(mayBeStale, false);
        const bool mayGoOn = item.isNative ? exports++ < mostExports : wentOn;
        if (reply.error().kind != ErrorKind::Ambiguous || !mayGoOn)
            co_return fail(ofBrokenRead(reply.error()));
        if (item.isNative) // each export is another file
            sink->beginAnew();
        else
            sink->goOn();
    }
}

Task<Result<qint64>> WorkDriveService::download(DriveItem item, QString version, QString path, qint64 from,
                                                Progress progress, CancelToken cancel)
{
    const Result<Done> sound = driverequests::checkId(item.id, u"file_id"_s);
    if (!sound)
        co_return fail(sound.error());
    co_return co_await d->receive(item, version, path, from, progress, cancel);
}

Task<Result<QByteArray>> WorkDriveService::bytes(DriveItem item, qint64 limit, CancelToken cancel)
{
    const Result<Done> sound = driverequests::checkId(item.id, u"file_id"_s);
    if (!sound)
        co_return fail(sound.error());
    if (item.size > limit)
        co_return fail(tooLargeForMemory());
    const auto sink = std::make_shared<DriveMemorySink>(limit);
    ApiRequest request = driverequests::download(item.id, {}, 0);
    request.sink = sink;
    const Result<ApiReply> reply = co_await d->client->send(request, cancel);
    if (!reply && reply.error().code == "sink_refused"_L1)
        co_return fail(tooLargeForMemory());
    if (!reply)
        co_return fail(reply.error());
    co_return sink->bytes();
}
} // namespace atlas
