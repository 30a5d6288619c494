// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/chunks.h"
#include "services/sandbox/workdrive/incoming.h"
#include "services/sandbox/workdrive/naming.h"

// The upload host: a file in one stream, or a chunk of a session. Source: docs/zoho.md, WorkDrive, uploads.
namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString progressKey(const Call &call)
{
    return u"upload_%1_%2"_s.arg(call.zuid(), QString::fromUtf8(call.header("upload-id")));
}

/// What a client that gave an upload-id can ask for.
void noteProgress(const Call &call, const Progress &progress)
{
    if (call.header("upload-id").isEmpty())
        return;
    const QWriteLocker lock(&call.store.lock);
    call.store.progress.insert_or_assign(progressKey(call), progress);
}

/// Why it failed is told by the progress call only.
Response streamFailed()
{
    return answer(200, {{u"data"_s, QJsonArray()}, {u"status"_s, u"FAILURE"_s}});
}

Response streamDone(const Item &item, const QString &info)
{
    const QJsonObject attributes{{u"file_name"_s, item.name},
                                 {u"parent_id"_s, item.parentId},
                                 {u"resource_id"_s, item.id},
                                 {u"file_info"_s, info}};
    return answer(200,
                  {{u"data"_s, QJsonArray{QJsonObject{{u"type"_s, u"API_UPLOAD"_s}, {u"attributes"_s, attributes}}}},
                   {u"status"_s, u"SUCCESS"_s}});
}

/// What became of the bytes: empty when they are all there, else the progress code.
QString receiveStream(const Call &call, Spool &spool)
{
    bool fits = true, written = true;
    const bool complete = call.request.readBody([&](const char *bytes, size_t count) {
        fits = fits && spool.size() + qint64(count) <= call.settings.largestFile;
        written = written && (!fits || spool.write(bytes, count));
        return true;
    });
    if (!complete)
        return u"D9102"_s;
    if (!fits)
        return u"D9200"_s;
    if (!written)
        return u"D9211"_s;
    return spool.size() == 0 ? u"D9201"_s : QString();
}

/// The new file, or nothing with the progress code.
std::optional<Response> placeStream(const Call &call, Incoming incoming, Spool &spool, const QString &blob,
                                    Progress &progress)
{
    const QWriteLocker lock(&call.store.lock);
    incoming.size = spool.size();
    if (const auto refused = checkIncoming(call, incoming)) {
        progress.code = refused->progressCode;
        return std::nullopt;
    }
    if (!spool.keep()) {
        progress.code = u"D9211"_s;
        return std::nullopt;
    }
    const Item &item = placeIncoming(call, incoming, {blob, {}, 0, spool.size()});
    call.changed();
    progress.code = u"D201"_s;
    progress.fileName = item.name;
    progress.resourceId = item.id;
    return streamDone(item, incomingInfo(call, item, spool.md5()));
}

Response streamUpload(Call &call)
{
    const auto name = decodedName(call.header("x-filename"));
    Incoming incoming{QString::fromUtf8(call.header("x-parent_id")), name.value_or(QString())};
    if (call.header("x-filename").isEmpty() || incoming.parentId.isEmpty())
        return missing();
    if (!name)
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    // The same header without "x-" is of no meaning here: a duplicate with another name appears.
    if (call.header("x-override-name-exist") == "true")
        incoming.taken = TakenName::Replace;
    Progress progress{u"D9217"_s, incoming.name, incoming.parentId, {}, call.zuid()};
    noteProgress(call, progress);
    const QString blob = Contents::newBlob();
    Spool spool(call.contents.path(blob));
    progress.code = receiveStream(call, spool);
    std::optional<Response> done;
    if (progress.code.isEmpty())
        done = placeStream(call, incoming, spool, blob, progress);
    noteProgress(call, progress);
    return done ? *done : streamFailed();
}

Response upload(Call &call)
{
    const QByteArray type = call.header("content-type").split(';').constFirst().trimmed().toLower();
    if (type != "application/octet-stream")
        return refuse(415, u"F016"_s, u"Unsupported media type"_s); // id UNCONFIRMED
    if (call.header("x-streammode") != "1")
        return missing();
    return call.request.headers.contains("content-range") ? chunkUpload(call) : streamUpload(call);
}
} // namespace

QList<DriveRoute> uploadRoutes()
{
    return {{"POST",
             u"/workdrive-api/v1/stream/upload"_s,
             {{u"WorkDrive.files.CREATE"_s, u"ZohoFiles.files.CREATE"_s}},
             upload,
             Locking::Own,
             {},
             true}};
}
} // namespace atlas::sandbox::workdrive
