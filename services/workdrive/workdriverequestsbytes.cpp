// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/drivebody.h"
#include "services/workdrive/workdriverequests.h"

#include <QUuid>

// Moving bytes: forms, streams, sessions of chunks, downloads.
namespace atlas::driverequests
{
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr auto patience = 120s; ///< Zoho works on a file between its last byte and the answer

ApiRequest uploadCall(const QString &path, Host host)
{
    ApiRequest request(App::WorkDrive, Verb::Post, path);
    request.host = host;
    request.timeout = patience;
    request.requiredScope = host == Host::Main ? u"WorkDrive.files.CREATE"_s : u"ZohoFiles.files.CREATE"_s;
    return request;
}

/// The upload host's call with bytes of a file and nothing around them.
ApiRequest rawUpload(const DriveBytes &bytes, const QString &uploadId, const WorkDriveService::Progress &progress)
{
    ApiRequest request = uploadCall(u"/workdrive-api/v1/stream/upload"_s, Host::Upload);
    request.contentType = "application/octet-stream";
    request.headers = {{"upload-id", uploadId.toLatin1()}, {"x-streammode", "1"}};
    request.openBody = [bytes] { return DriveBody::open(bytes); };
    request.onSent = progress;
    return request;
}

QByteArray formField(const QByteArray &boundary, const QByteArray &name, const QByteArray &value)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
}

/// Atlas finds a free name itself before it keeps both, so that nothing rests on how Zoho spells that wish.
QString conflictWord(NameConflict conflict)
{
    return conflict == NameConflict::Replace ? u"update"_s : u"fail"_s;
}
} // namespace

QByteArray encodedName(const QString &name)
{
    return QUrl::toPercentEncoding(name);
}

ApiRequest uploadForm(const DriveBytes &bytes, const QString &folderId, const QString &name, bool replace,
                      const WorkDriveService::Progress &progress)
{
    const QByteArray boundary = "atlas-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QByteArray before = formField(boundary, "filename", encodedName(name)) +
                              formField(boundary, "parent_id", folderId.toLatin1()) +
                              formField(boundary, "override-name-exist", replace ? "true" : "false") + "--" + boundary +
                              "\r\nContent-Disposition: form-data; name=\"content\"; filename=\"" + encodedName(name) +
                              "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    const QByteArray after = "\r\n--" + boundary + "--\r\n";
    ApiRequest request = uploadCall(u"/api/v1/upload"_s, Host::Main);
    request.contentType = "multipart/form-data; boundary=" + boundary;
    request.openBody = [bytes, before, after] { return DriveBody::open(bytes, before, after); };
    if (progress)
        request.onSent = [progress, ahead = before.size(), length = bytes.length](qint64 sent) {
            progress(std::clamp<qint64>(sent - ahead, 0, length));
        };
    return request;
}

ApiRequest uploadStream(const DriveBytes &bytes, const QString &uploadId, const QString &folderId, const QString &name,
                        bool replace, const WorkDriveService::Progress &progress)
{
    ApiRequest request = rawUpload(bytes, uploadId, progress);
    request.headers.emplaceBack("x-filename", encodedName(name));
    request.headers.emplaceBack("x-parent_id", folderId.toLatin1());
    request.headers.emplaceBack("x-override-name-exist", replace ? "true" : "false");
    return request;
}

ApiRequest streamProgress(const QString &zuid, const QString &uploadId)
{
    ApiRequest request(App::WorkDrive, Verb::Get, u"/uploadprogress"_s);
    request.requiredScope = u"WorkDrive.files.READ"_s;
    request.addParam(u"uploadid"_s, u"upload_%1_%2"_s.arg(zuid, uploadId));
    return request;
}

ApiRequest openSession(qint64 size, const QString &folderId, const QString &name, NameConflict conflict)
{
    ApiRequest request = uploadCall(u"/api/v1/uploadsession/create"_s, Host::Main);
    request.repeat = Repeat::Safe; // a session nobody uses ends by itself
    request.addParam(u"size"_s, QString::number(size));
    request.addParam(u"file_name"_s, name);
    request.addParam(u"parent_id"_s, folderId);
    request.addParam(u"name_conflict"_s, conflictWord(conflict));
    return request;
}

ApiRequest session(const QString &uploadId)
{
    ApiRequest request(App::WorkDrive, Verb::Get, u"/api/v1/uploadsession"_s);
    request.requiredScope = u"WorkDrive.files.READ"_s;
    request.addParam(u"upload_id"_s, uploadId);
    return request;
}

ApiRequest sendChunk(const DriveBytes &bytes, qint64 total, const QString &uploadId,
                     const WorkDriveService::Progress &progress)
{
    ApiRequest request = rawUpload(bytes, uploadId, progress);
    request.repeat = Repeat::Safe;
    request.headers.emplaceBack("Content-Range", "bytes " + QByteArray::number(bytes.offset) + '-' +
                                                     QByteArray::number(bytes.offset + bytes.length - 1) + '/' +
                                                     QByteArray::number(total));
    return request;
}

ApiRequest commit(const QString &uploadId, const QString &folderId, const QString &name, NameConflict conflict)
{
    ApiRequest request = uploadCall(u"/api/v1/uploadsession/commit"_s, Host::Main);
    request.addParam(u"upload_id"_s, uploadId);
    request.addParam(u"parent_id"_s, folderId);
    request.addParam(u"file_name"_s, name);
    request.addParam(u"name_conflict"_s, conflictWord(conflict));
    return request;
}

ApiRequest download(const QString &id, const QString &version, qint64 from)
{
    ApiRequest request(App::WorkDrive, Verb::Get, u"/v1/workdrive/download/"_s + id);
    request.host = Host::Download;
    request.requiredScope = u"ZohoFiles.files.READ"_s;
    request.headers.emplaceBack("Accept", "*/*");
    if (!version.isEmpty())
        request.addParam(u"version"_s, version);
    if (from > 0)
        request.headers.emplaceBack("Range", "bytes=" + QByteArray::number(from) + '-');
    return request;
}
} // namespace atlas::driverequests
