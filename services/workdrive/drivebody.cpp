// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/drivebody.h"

#include <cstring>

namespace atlas
{
namespace
{
qint64 copyPiece(const QByteArray &piece, qint64 from, char *to, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, piece.size() - from);
    std::memcpy(to, piece.constData() + from, size_t(count));
    return count;
}
} // namespace

DriveBody::DriveBody(const DriveBytes &bytes, const QByteArray &before, const QByteArray &after)
    : m_file(bytes.path)
    , m_length(bytes.length)
    , m_before(before)
    , m_after(after)
{
}

std::unique_ptr<QIODevice> DriveBody::open(const DriveBytes &bytes, const QByteArray &before, const QByteArray &after)
{
    std::unique_ptr<DriveBody> body(new DriveBody(bytes, before, after)); // the constructor is private
    if (!body->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !body->m_file.seek(bytes.offset))
        return nullptr;
    body->QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return body;
}

qint64 DriveBody::size() const
{
    return m_before.size() + m_length + m_after.size();
}

qint64 DriveBody::readData(char *data, qint64 maxSize)
{
    qint64 at = pos();
    if (at < m_before.size())
        return copyPiece(m_before, at, data, maxSize);
    at -= m_before.size();
    if (at < m_length)
        return m_file.read(data, std::min(maxSize, m_length - at));
    at -= m_length;
    return at < m_after.size() ? copyPiece(m_after, at, data, maxSize) : -1;
}

qint64 DriveBody::writeData(const char *, qint64)
{
    return -1;
}
} // namespace atlas
