// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace atlas
{
/// Reads one HTTP/1.1 answer (RFC 9112) from the bytes of a connection as they come. Interim answers (1xx) are passed
/// over. For answers of some kilobytes: the body is kept whole.
class HttpAnswer
{
public:
    /// More came. False: this is no HTTP, or too large (256 KiB of headers, 64 MiB of body); nothing more is read.
    [[nodiscard]] bool take(const QByteArray &bytes);
    /// The connection ended: an answer without a length is complete with it.
    void end();
    /// All of it is there.
    [[nodiscard]] bool isComplete() const { return m_state == State::Complete; }
    /// The headers are there.
    [[nodiscard]] bool hasHead() const { return m_status != 0; }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] QByteArray reason() const { return m_reason; }
    /// Names as sent.
    [[nodiscard]] QList<QPair<QByteArray, QByteArray>> headers() const { return m_headers; }
    [[nodiscard]] QByteArray body() const { return m_body; }

private:
    enum class State { Head, Length, ChunkSize, Chunk, Trailer, UntilEnd, Complete, Broken };
    [[nodiscard]] bool step();
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool readHeader(const QByteArray &line);
    void beginBody();
    [[nodiscard]] bool readBytes(State next);
    [[nodiscard]] bool readChunkSize();
    [[nodiscard]] bool readTrailer();
    [[nodiscard]] QByteArray header(const char *name) const;
    bool breakOff();

    State m_state = State::Head;
    int m_status = 0;
    QByteArray m_reason;
    QList<QPair<QByteArray, QByteArray>> m_headers;
    QByteArray m_raw, m_body;
    qint64 m_left = 0; ///< bytes of the body, or of its chunk, that are to come
};
} // namespace atlas
