// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/chunks.h"

#include <algorithm>
#include <QRegularExpression>

// Source: docs/zoho.md, WorkDrive, uploads.
namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
Response unknownUpload()
{
    return refuse(400, u"D9232"_s, u"Invalid upload id"_s); // title UNCONFIRMED
}

Response wrongRange()
{
    return refuse(400, u"D9233"_s, u"Invalid byte range"_s); // title UNCONFIRMED
}

/// The session a chunk may go to, else the refusal.
std::optional<Response> checkChunk(const Call &call, const UploadSession *session)
{
    if (session == nullptr)
        return unknownUpload();
    if (session->byZuid != call.zuid())
        return gone();
    if (session->completed)
        return refuse(412, u"F000"_s, u"Upload session already completed"_s); // UNCONFIRMED
    if (session->expiresMs <= call.nowMs)
        return refuse(400, u"D9234"_s, u"Upload session expired"_s); // title UNCONFIRMED
    const auto range = chunkRangeOf(call.header("content-range"));
    const bool next = range && range->total == session->size && range->first == session->received &&
                      range->last == nextChunkEnd(*session);
    return next ? std::nullopt : std::optional(wrongRange());
}

UploadSession *sessionOf(const Call &call)
{
    const auto found = call.store.sessions.find(QString::fromUtf8(call.header("upload-id")));
    return found == call.store.sessions.end() ? nullptr : &found->second;
}

/// What a chunk is written with, taken from its session under the lock.
struct ChunkTask {
    std::shared_ptr<ChunkGate> gate;
    int attempt = 0;
    QString path;
    ChunkRange range;
};

enum class ChunkEnd { Complete, Short, Superseded, DiskFull };

ChunkEnd receiveChunk(const Call &call, const ChunkTask &task)
{
    QFile file(task.path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !file.seek(task.range.first))
        return ChunkEnd::DiskFull;
    const qint64 wanted = task.range.last - task.range.first + 1;
    qint64 received = 0;
    bool current = true, written = true;
    const bool complete = call.request.readBody([&](const char *bytes, size_t count) {
        const std::lock_guard lock(task.gate->mutex);
        current = task.gate->attempt == task.attempt;
        received += qint64(count);
        if (current && received <= wanted)
            written = written && file.write(bytes, qint64(count)) == qint64(count);
        return current;
    });
    if (!current)
        return ChunkEnd::Superseded;
    if (!written)
        return ChunkEnd::DiskFull;
    return complete && received == wanted ? ChunkEnd::Complete : ChunkEnd::Short;
}

/// The chunk counts from now on, unless another try was faster.
Response acknowledge(const Call &call, const ChunkTask &task)
{
    const QWriteLocker lock(&call.store.lock);
    UploadSession *session = sessionOf(call);
    if (session == nullptr || session->received != task.range.first)
        return wrongRange();
    session->received = task.range.last + 1;
    call.changed();
    return answer(200, sessionState(*session));
}
} // namespace

std::optional<ChunkRange> chunkRangeOf(const QByteArray &header)
{
    static const QRegularExpression pattern(u"^bytes ([0-9]{1,15})-([0-9]{1,15})/([0-9]{1,15})$"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return std::nullopt;
    return ChunkRange{match.captured(1).toLongLong(), match.captured(2).toLongLong(), match.captured(3).toLongLong()};
}

qint64 nextChunkEnd(const UploadSession &session)
{
    return std::min(session.received + session.chunkBytes, session.size) - 1;
}

QJsonObject sessionState(const UploadSession &session)
{
    const qint64 all = (session.size + session.chunkBytes - 1) / session.chunkBytes;
    const qint64 done = (session.received + session.chunkBytes - 1) / session.chunkBytes;
    const QString next = session.received < session.size
                             ? u"%1-%2"_s.arg(QString::number(session.received), QString::number(nextChunkEnd(session)))
                             : QString();
    return {{u"upload_id"_s, session.id},
            {u"chunk_size"_s, session.chunkBytes},
            {u"chunks_uploaded"_s, done},
            {u"remaining_chunks"_s, all - done},
            {u"bytes_received"_s, session.received},
            {u"next_chunk"_s, next},
            {u"expiry_time_in_millisecond"_s, session.expiresMs}};
}

Response chunkUpload(Call &call)
{
    ChunkTask task;
    {
        const QWriteLocker lock(&call.store.lock);
        const UploadSession *session = sessionOf(call);
        if (auto refused = checkChunk(call, session))
            return *refused;
        task.gate = session->gate;
        task.path = call.contents.path(session->blob);
        task.range = *chunkRangeOf(call.header("content-range"));
        const std::lock_guard gate(task.gate->mutex);
        task.attempt = ++task.gate->attempt;
    }
    switch (receiveChunk(call, task)) {
    case ChunkEnd::Complete:
        return acknowledge(call, task);
    case ChunkEnd::DiskFull:
        return refuse(507, u"F7006"_s, u"Organization storage is full"_s);
    case ChunkEnd::Short:
    case ChunkEnd::Superseded:
        break;
    }
    return wrongRange();
}
} // namespace atlas::sandbox::workdrive
