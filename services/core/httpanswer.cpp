// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/httpanswer.h"

#include <algorithm>

namespace atlas
{
namespace
{
constexpr qsizetype largestHead = 256 * 1024;
constexpr qint64 largestBody = 64 * 1024 * 1024;

/// Up to the end of its line, which is taken away too; null when the line is not complete.
QByteArray takeLine(QByteArray &from)
{
    const qsizetype end = from.indexOf('\n');
    if (end < 0)
        return {};
    const qsizetype length = end > 0 && from.at(end - 1) == '\r' ? end - 1 : end;
    const QByteArray line = length == 0 ? QByteArray("") : from.first(length);
    from.remove(0, end + 1);
    return line;
}
} // namespace

bool HttpAnswer::take(const QByteArray &bytes)
{
    if (m_state == State::Complete || m_state == State::Broken)
        return m_state == State::Complete;
    m_raw.append(bytes);
    while (step()) {
    }
    return m_state != State::Broken;
}

void HttpAnswer::end()
{
    if (m_state == State::UntilEnd)
        m_state = State::Complete;
}

/// Reads one element; false: there is none to read (any more).
bool HttpAnswer::step()
{
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::Length:
        return readBytes(State::Complete);
    case State::ChunkSize:
        return readChunkSize();
    case State::Chunk:
        return readBytes(State::ChunkSize);
    case State::Trailer:
        return readTrailer();
    case State::UntilEnd:
        m_left = m_raw.size();
        return !m_raw.isEmpty() && readBytes(State::UntilEnd);
    case State::Complete:
    case State::Broken:
        break;
    }
    return false;
}

bool HttpAnswer::breakOff()
{
    m_state = State::Broken;
    m_raw.clear();
    return false;
}

bool HttpAnswer::readHead()
{
    const qsizetype end = m_raw.indexOf("\r\n\r\n");
    if (end < 0)
        return m_raw.size() > largestHead || (m_raw.size() >= 5 && !m_raw.startsWith("HTTP/")) ? breakOff() : false;
    QByteArray head = m_raw.first(end + 2);
    m_raw.remove(0, end + 4);
    const QByteArray first = takeLine(head); // "HTTP/1.1 404 Not Found"
    bool isNumber = false;
    const int status = first.mid(first.indexOf(' ') + 1, 3).toInt(&isNumber);
    if (!first.startsWith("HTTP/1.") || !isNumber || status < 100)
        return breakOff();
    if (status < 200)
        return true; // the answer itself follows
    m_reason = first.mid(first.indexOf(' ') + 5).trimmed();
    while (!head.isEmpty()) {
        if (!readHeader(takeLine(head)))
            return breakOff();
    }
    m_status = status;
    beginBody();
    return m_state != State::Broken;
}

bool HttpAnswer::readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return false;
    const QByteArray name = line.first(colon).trimmed(), value = line.sliced(colon + 1).trimmed();
    const auto same = std::find_if(m_headers.begin(), m_headers.end(), [&name](const QPair<QByteArray, QByteArray> &h) {
        return h.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (same == m_headers.end())
        m_headers.emplaceBack(name, value);
    else
        same->second += ", " + value;
    return true;
}

void HttpAnswer::beginBody()
{
    constexpr int noContent = 204, notModified = 304;
    const QByteArray length = header("content-length");
    if (m_status == noContent || m_status == notModified) {
        m_state = State::Complete;
    } else if (header("transfer-encoding").toLower().contains("chunked")) {
        m_state = State::ChunkSize;
    } else if (length.isEmpty()) {
        m_state = State::UntilEnd;
    } else {
        bool isNumber = false;
        m_left = length.toLongLong(&isNumber);
        m_state = State::Length;
        if (!isNumber || m_left < 0 || m_left > largestBody)
            breakOff();
        else if (m_left == 0)
            m_state = State::Complete;
    }
}

bool HttpAnswer::readBytes(State next)
{
    const qsizetype count = qsizetype(std::min<qint64>(m_left, m_raw.size()));
    m_body.append(m_raw.constData(), count);
    m_raw.remove(0, count);
    m_left -= count;
    if (m_body.size() > largestBody)
        return breakOff();
    if (m_left > 0)
        return false;
    m_state = next;
    return true;
}

bool HttpAnswer::readChunkSize()
{
    QByteArray line = takeLine(m_raw);
    if (!line.isNull() && line.isEmpty()) // the end of the chunk before
        line = takeLine(m_raw);
    if (line.isNull())
        return m_raw.size() > largestHead ? breakOff() : false;
    bool isNumber = false;
    m_left = line.split(';').constFirst().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0 || m_left > largestBody)
        return breakOff();
    m_state = m_left == 0 ? State::Trailer : State::Chunk;
    return true;
}

bool HttpAnswer::readTrailer()
{
    const QByteArray line = takeLine(m_raw);
    if (line.isNull())
        return m_raw.size() > largestHead ? breakOff() : false;
    if (line.isEmpty())
        m_state = State::Complete;
    return true;
}

QByteArray HttpAnswer::header(const char *name) const
{
    for (const auto &[each, value] : m_headers) {
        if (each.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}
} // namespace atlas
