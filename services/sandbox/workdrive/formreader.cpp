// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/formreader.h"

#include <QRegularExpression>

namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype longestHead = 8192;

/// name="value" or name=value of a header.
QString headerParameter(const QByteArray &header, const QString &name)
{
    const QRegularExpression pattern(u"[;\\s]%1=(?:\"([^\"]*)\"|([^;\\s]+))"_s.arg(name),
                                     QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(header));
    return match.captured(1) + match.captured(2);
}
} // namespace

FormReader::FormReader(const QByteArray &contentType, Sinks sinks)
    : m_sinks(std::move(sinks))
    , m_delimiter("\r\n--" + headerParameter(contentType, u"boundary"_s).toLatin1())
    , m_buffer("\r\n") // the first delimiter has no line before it
{
}

bool FormReader::feed(const char *data, size_t size)
{
    if (m_delimiter.size() == 4) // no boundary
        return false;
    if (m_state != State::Done) // what follows the end is of no meaning
        m_buffer.append(data, qsizetype(size));
    bool more = true;
    while (more && m_state != State::Done) {
        if (!step(&more))
            return false;
    }
    return true;
}

/// Takes what the buffer has for the state; `more` becomes false when it has too little.
bool FormReader::step(bool *more)
{
    switch (m_state) {
    case State::Start:
        *more = m_buffer.size() >= m_delimiter.size();
        if (!*more)
            return true;
        if (!m_buffer.startsWith(m_delimiter))
            return false;
        m_buffer.remove(0, m_delimiter.size());
        m_state = State::AfterDelimiter;
        return true;
    case State::AfterDelimiter:
        *more = m_buffer.size() >= 2;
        if (!*more)
            return true;
        if (!m_buffer.startsWith("--") && !m_buffer.startsWith("\r\n"))
            return false;
        m_state = m_buffer.startsWith("--") ? State::Done : State::Head;
        return true;
    case State::Head:
        *more = m_buffer.contains("\r\n\r\n");
        return *more ? readHead() : m_buffer.size() <= longestHead;
    case State::Bytes:
        return readBytes(more);
    case State::Done:
        break;
    }
    return true;
}

bool FormReader::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    const QByteArray head = m_buffer.first(end);
    m_buffer.remove(0, end + 4);
    const QString name = headerParameter(head, u"name"_s);
    if (name.isEmpty())
        return false;
    m_sinks.begin(name, headerParameter(head, u"filename"_s));
    m_state = State::Bytes;
    return true;
}

bool FormReader::readBytes(bool *more)
{
    const qsizetype end = m_buffer.indexOf(m_delimiter);
    // Without a delimiter its first part may be what the buffer ends with.
    const qsizetype certain = end >= 0 ? end : m_buffer.size() - m_delimiter.size() + 1;
    if (certain > 0 && !m_sinks.bytes(m_buffer.constData(), certain))
        return false;
    if (end >= 0) {
        m_buffer.remove(0, end + m_delimiter.size());
        m_state = State::AfterDelimiter;
        return true;
    }
    if (certain > 0)
        m_buffer.remove(0, certain);
    *more = false;
    return true;
}
} // namespace atlas::sandbox::workdrive
