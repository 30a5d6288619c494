// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/formdevice.h"

#include <algorithm>
#include <cstring>

namespace atlas
{
FormDevice::FormDevice(const QList<Part> &parts)
{
    bool readable = true;
    for (const Part &part : parts) {
        Source source;
        source.bytes = part.bytes;
        source.left = part.path.isEmpty() ? part.bytes.size() : part.size;
        if (!part.path.isEmpty()) {
            source.file = std::make_unique<QFile>(part.path);
            readable = readable && source.file->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        }
        m_size += source.left;
        m_sources.push_back(std::move(source));
    }
    if (readable)
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 FormDevice::readData(char *data, qint64 maxSize)
{
    while (m_current < m_sources.size() && m_sources[m_current].left == 0)
        ++m_current;
    if (m_current == m_sources.size())
        return m_read < m_size ? -1 : 0;
    Source &source = m_sources[m_current];
    qint64 count = std::min(maxSize, source.left);
    if (source.file)
        count = source.file->read(data, count);
    else
        std::memcpy(data, source.bytes.constData() + source.at, size_t(count));
    if (count <= 0 && maxSize > 0) // shorter than it was: nothing that follows would be what was announced
        return -1;
    source.at += count;
    source.left -= count;
    m_read += count;
    return count;
}

qint64 FormDevice::writeData(const char *, qint64)
{
    return -1;
}
} // namespace atlas
