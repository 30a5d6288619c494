// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/workdrive/workdrivejson.h"

#include <QJsonDocument>
#include <QRegularExpression>

// What Zoho answers to uploads: three shapes for the same facts.
namespace atlas::drivejson
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The objects in which the fields of an answer may be, nearest first.
QList<QJsonObject> placesOf(const QJsonObject &answer)
{
    QList<QJsonObject> places;
    for (const QJsonObject &outer : {answer, firstRow(answer)}) {
        places.append(outer);
        places.append(outer.value("attributes"_L1).toObject());
    }
    return places;
}

QJsonValue foundIn(const QList<QJsonObject> &places, std::initializer_list<QLatin1StringView> keys)
{
    for (const QJsonObject &place : places) {
        for (const QLatin1StringView key : keys) {
            const QJsonValue value = place.value(key);
            if (!value.isUndefined() && !value.isNull())
                return value;
        }
    }
    return {QJsonValue::Undefined};
}

qint64 numberIn(const QList<QJsonObject> &places, std::initializer_list<QLatin1StringView> keys, qint64 fallback)
{
    return json::integer({{u"it"_s, foundIn(places, keys)}}, "it"_L1, fallback);
}

/// "67108864-134217727", or only the first number: where the next chunk begins. -1: not told.
qint64 nextChunkStart(const QJsonValue &next)
{
    bool isNumber = false;
    const qint64 start = json::id(next).section(u'-', 0, 0).trimmed().toLongLong(&isNumber);
    return isNumber ? start : -1;
}

/// Facts in a JSON document inside a string.
QJsonObject infoDocument(const QList<QJsonObject> &places)
{
    const QJsonValue info = foundIn(places, {"File INFO"_L1, "file_info"_L1});
    return info.isObject() ? info.toObject() : QJsonDocument::fromJson(info.toString().toUtf8()).object();
}

/// The metadata of a file, as a commit answers it.
DriveStored ofMetadata(const QJsonObject &row)
{
    DriveStored stored;
    const QJsonObject attributes = row.value("attributes"_L1).toObject();
    stored.fileId = json::id(row.value("id"_L1));
    stored.name = json::text(attributes, "name"_L1);
    stored.size = json::integer(attributes.value("storage_info"_L1).toObject(), "size_in_bytes"_L1, -1);
    return stored;
}
} // namespace

DriveSession session(const QJsonObject &answer)
{
    const QList<QJsonObject> places = placesOf(answer);
    DriveSession session;
    session.uploadId = json::id(foundIn(places, {"upload_id"_L1, "uploadId"_L1}));
    session.chunkSize = numberIn(places, {"chunk_size"_L1, "chunkSize"_L1}, 0);
    session.received = numberIn(places, {"bytes_received"_L1, "bytesReceived"_L1}, -1);
    if (session.received < 0)
        session.received = std::max<qint64>(0, nextChunkStart(foundIn(places, {"next_chunk"_L1, "nextChunk"_L1})));
    const qint64 expires = numberIn(places, {"expiry_time_in_millisecond"_L1, "expiry_time"_L1, "expires_at"_L1}, 0);
    if (expires > 0)
        session.expiresAt = QDateTime::fromMSecsSinceEpoch(expires, Qt::UTC);
    return session;
}

DriveStored stored(const QJsonObject &answer)
{
    const QList<QJsonObject> places = placesOf(answer);
    const QJsonObject info = infoDocument(places);
    DriveStored stored;
    stored.fileId = json::id(foundIn(places, {"resource_id"_L1, "RESOURCE_ID"_L1}));
    if (stored.fileId.isEmpty())
        stored.fileId = json::id(info.value("RESOURCE_ID"_L1));
    if (stored.fileId.isEmpty())
        return ofMetadata(firstRow(answer));
    const QJsonObject resource = info.value("AUDIT_INFO"_L1).toObject().value("resource"_L1).toObject();
    stored.name = json::text(resource, "name"_L1);
    if (stored.name.isEmpty())
        stored.name = foundIn(places, {"FileName"_L1, "file_name"_L1}).toString();
    stored.size = json::integer(info, "size"_L1, -1);
    stored.md5 = json::text(info, "MD5_CHECKSUM"_L1).toLatin1().toLower();
    return stored;
}

QString progressCode(const QJsonObject &answer)
{
    static const QRegularExpression pattern(u"\"(D\\d{3,4})\""_s);
    return pattern.match(QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact))).captured(1);
}
} // namespace atlas::drivejson
