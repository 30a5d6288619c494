// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mcp/linebuffer.h"

namespace atlas
{
LineBuffer::LineBuffer(qsizetype bound)
    : m_bound(bound)
{
}

void LineBuffer::append(const char *bytes, qsizetype size)
{
    if (m_dropping)
        return;
    if (m_open.size() + size > m_bound) {
        m_dropping = true;
        m_open = QByteArray(); // gives the memory back
        return;
    }
    m_open.append(bytes, size);
}

LineBuffer::Line LineBuffer::finished()
{
    Line line;
    line.tooLong = std::exchange(m_dropping, false);
    line.text = std::exchange(m_open, QByteArray());
    if (line.text.endsWith('\r'))
        line.text.chop(1);
    return line;
}

QList<LineBuffer::Line> LineBuffer::take(const QByteArray &bytes)
{
    QList<Line> lines;
    qsizetype from = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', from)) {
        append(bytes.constData() + from, end - from);
        lines.append(finished());
        from = end + 1;
    }
    append(bytes.constData() + from, bytes.size() - from);
    return lines;
}

QList<LineBuffer::Line> LineBuffer::rest()
{
    if (m_open.isEmpty() && !m_dropping)
        return {};
    return {finished()};
}
} // namespace atlas
