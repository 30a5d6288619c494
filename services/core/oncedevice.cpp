// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/oncedevice.h"

#include <cstring>

namespace atlas
{
OnceDevice::OnceDevice(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceDevice::size() const
{
    return m_bytes.size();
}

bool OnceDevice::reset()
{
    return false;
}

qint64 OnceDevice::readData(char *data, qint64 maxSize)
{
    const qint64 left = m_bytes.size() - pos();
    const qint64 count = std::min(left, maxSize);
    if (count <= 0)
        return left <= 0 ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + pos(), size_t(count));
    return count;
}

qint64 OnceDevice::writeData(const char *, qint64)
{
    return -1;
}
} // namespace atlas
