// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/transferjson.h"

#include <array>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace atlas::transferkept
{
namespace
{
using State = Transfer::State;

struct StateWord {
    State state;
    QLatin1StringView word;
};
constexpr std::array stateWords{StateWord{State::Waiting, "waiting"_L1}, StateWord{State::Paused, "paused"_L1},
                                StateWord{State::Failed, "failed"_L1}, StateWord{State::Done, "done"_L1}};

/// What was under way, or held, waits when it is read again.
QLatin1StringView stateWord(State state)
{
    for (const StateWord &each : stateWords) {
        if (each.state == state)
            return each.word;
    }
    return "waiting"_L1;
}

State wordState(const QString &word)
{
    for (const StateWord &each : stateWords) {
        if (each.word == word)
            return each.state;
    }
    return State::Waiting;
}

struct ConflictWord {
    NameConflict conflict;
    QLatin1StringView word;
};
constexpr std::array conflictWords{ConflictWord{NameConflict::KeepBoth, "keep_both"_L1},
                                   ConflictWord{NameConflict::Replace, "replace"_L1},
                                   ConflictWord{NameConflict::Fail, "fail"_L1}};

QLatin1StringView conflictWord(NameConflict conflict)
{
    for (const ConflictWord &each : conflictWords) {
        if (each.conflict == conflict)
            return each.word;
    }
    return {};
}

/// A word that is not known harms nothing.
NameConflict wordConflict(const QString &word)
{
    for (const ConflictWord &each : conflictWords) {
        if (each.word == word)
            return each.conflict;
    }
    return NameConflict::KeepBoth;
}

QJsonValue fromTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime toTime(const QJsonValue &kept)
{
    return kept.isDouble() ? QDateTime::fromMSecsSinceEpoch(kept.toInteger(), Qt::UTC) : QDateTime();
}

QJsonObject fromFailure(const ApiError &error)
{
    return {{u"kind"_s, errorKindName(error.kind)},
            {u"http"_s, error.http},
            {u"code"_s, error.code},
            {u"detail"_s, error.detail},
            {u"field"_s, error.field},
            {u"scope"_s, error.missingScope}};
}

ApiError toFailure(const QJsonObject &kept)
{
    ApiError error(ErrorKind::Unknown, kept.value("code"_L1).toString(), kept.value("detail"_L1).toString());
    for (int kind = 0; kind <= int(ErrorKind::Unknown); ++kind) {
        if (errorKindName(ErrorKind(kind)) == kept.value("kind"_L1).toString())
            error.kind = ErrorKind(kind);
    }
    error.http = kept.value("http"_L1).toInt();
    error.field = kept.value("field"_L1).toString();
    error.missingScope = kept.value("scope"_L1).toString();
    return error;
}

QJsonObject fromMark(const UploadMark &mark)
{
    return {{u"size"_s, mark.file.size},
            {u"modified"_s, fromTime(mark.file.modifiedAt)},
            {u"upload_id"_s, mark.uploadId},
            {u"chunk"_s, mark.chunkSize},
            {u"sent"_s, mark.sent},
            {u"name"_s, mark.name},
            {u"begun"_s, fromTime(mark.begunAt)},
            {u"replaces"_s, fromTime(mark.replacesAt)}};
}

UploadMark toMark(const QJsonObject &kept)
{
    UploadMark mark;
    mark.file.size = kept.value("size"_L1).toInteger(-1);
    mark.file.modifiedAt = toTime(kept.value("modified"_L1));
    mark.uploadId = kept.value("upload_id"_L1).toString();
    mark.chunkSize = kept.value("chunk"_L1).toInteger();
    mark.sent = kept.value("sent"_L1).toInteger();
    mark.name = kept.value("name"_L1).toString();
    mark.begunAt = toTime(kept.value("begun"_L1));
    mark.replacesAt = toTime(kept.value("replaces"_L1));
    return mark;
}

QJsonObject fromItem(const DriveItem &item)
{
    return {{u"id"_s, item.id},
            {u"parent"_s, item.parentId},
            {u"name"_s, item.name},
            {u"type"_s, item.type},
            {u"modified"_s, fromTime(item.modifiedAt)},
            {u"url"_s, item.downloadUrl},
            {u"size"_s, item.size},
            {u"native"_s, item.isNative}};
}

DriveItem toItem(const QJsonObject &kept)
{
    DriveItem item;
    item.id = kept.value("id"_L1).toString();
    item.parentId = kept.value("parent"_L1).toString();
    item.name = kept.value("name"_L1).toString();
    item.type = kept.value("type"_L1).toString();
    item.modifiedAt = toTime(kept.value("modified"_L1));
    item.downloadUrl = kept.value("url"_L1).toString();
    item.size = kept.value("size"_L1).toInteger();
    item.isNative = kept.value("native"_L1).toBool();
    return item;
}
} // namespace

QJsonObject toJson(const Kept &kept)
{
    const Transfer &transfer = kept.transfer;
    QJsonObject json{{u"state"_s, stateWord(transfer.state)},
                     {u"path"_s, transfer.path},
                     {u"name"_s, transfer.name},
                     {u"folder"_s, transfer.folderId},
                     {u"place"_s, transfer.placeName},
                     {u"below"_s, transfer.below},
                     {u"file"_s, transfer.fileId},
                     {u"batch"_s, transfer.batch},
                     {u"size"_s, transfer.size},
                     {u"moved"_s, transfer.moved},
                     {u"conflict"_s, conflictWord(transfer.onConflict)},
                     {u"added"_s, fromTime(transfer.addedAt)},
                     {u"ended"_s, fromTime(transfer.endedAt)}};
    if (transfer.error)
        json.insert(u"error"_s, fromFailure(*transfer.error));
    if (transfer.kind == Transfer::Kind::Upload)
        json.insert(u"upload"_s, fromMark(kept.mark));
    else
        json.insert(u"download"_s, fromItem(kept.item));
    if (transfer.kind == Transfer::Kind::Download && kept.mark.begunAt.isValid())
        json.insert(u"begun"_s, fromTime(kept.mark.begunAt));
    if (kept.overwrite)
        json.insert(u"overwrite"_s, true);
    return json;
}

Kept fromJson(const QJsonObject &json)
{
    Kept kept;
    Transfer &transfer = kept.transfer;
    transfer.kind = json.contains("download"_L1) ? Transfer::Kind::Download : Transfer::Kind::Upload;
    transfer.state = wordState(json.value("state"_L1).toString());
    transfer.path = json.value("path"_L1).toString();
    transfer.name = json.value("name"_L1).toString();
    transfer.folderId = json.value("folder"_L1).toString();
    transfer.placeName = json.value("place"_L1).toString();
    transfer.below = json.value("below"_L1).toString();
    transfer.fileId = json.value("file"_L1).toString();
    transfer.batch = json.value("batch"_L1).toString();
    transfer.size = json.value("size"_L1).toInteger();
    transfer.moved = json.value("moved"_L1).toInteger();
    transfer.onConflict = wordConflict(json.value("conflict"_L1).toString());
    transfer.addedAt = toTime(json.value("added"_L1));
    transfer.endedAt = toTime(json.value("ended"_L1));
    if (json.contains("error"_L1))
        transfer.error = toFailure(json.value("error"_L1).toObject());
    kept.mark = toMark(json.value("upload"_L1).toObject());
    if (json.contains("begun"_L1))
        kept.mark.begunAt = toTime(json.value("begun"_L1));
    kept.item = toItem(json.value("download"_L1).toObject());
    kept.overwrite = json.value("overwrite"_L1).toBool();
    return kept;
}
} // namespace atlas::transferkept
