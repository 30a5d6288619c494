// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/streamedbody.h"

namespace atlas
{
StreamedBody::StreamedBody(std::unique_ptr<QIODevice> source)
    : m_source(std::move(source))
    , m_size(m_source->size())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 StreamedBody::size() const
{
    return m_size;
}

bool StreamedBody::reset()
{
    return false;
}

bool StreamedBody::isShort() const
{
    return m_short;
}

qint64 StreamedBody::readData(char *data, qint64 maxSize)
{
    const qint64 wanted = std::min(maxSize, m_size - pos()); // a source that grew meanwhile ends where it was said to
    if (wanted <= 0)
        return -1;
    const qint64 count = m_source->read(data, wanted);
    if (count > 0)
        return count;
    if (!std::exchange(m_short, true))
        Q_EMIT fellShort();
    return -1;
}

qint64 StreamedBody::writeData(const char *, qint64)
{
    return -1;
}
} // namespace atlas
