// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/workdrive/workdrivecall.h"

namespace atlas::sandbox::workdrive
{
/// "bytes 0-9/100" of a request.
struct ChunkRange {
    qint64 first = 0, last = 0, total = 0;
};
[[nodiscard]] std::optional<ChunkRange> chunkRangeOf(const QByteArray &header);
/// How far a session is: what create, a chunk and the resume call answer.
[[nodiscard]] QJsonObject sessionState(const UploadSession &session);
/// The last byte of the chunk that comes next.
[[nodiscard]] qint64 nextChunkEnd(const UploadSession &session);
/// Takes one chunk, which must be the next one, of exactly the session's size unless it is the last. A later try
/// for the same chunk wins over one that still hangs. Locks the store itself.
[[nodiscard]] Response chunkUpload(Call &call);
} // namespace atlas::sandbox::workdrive
