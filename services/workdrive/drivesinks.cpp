// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/drivesinks.h"

#include <cerrno>
#include <QRegularExpression>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Where a part begins, of "bytes 100-199/200"; -1 when the answer does not say.
qint64 partStart(const ApiReply &head)
{
    static const QRegularExpression pattern(u"^bytes (\\d{1,18})-"_s);
    const auto match = pattern.match(QString::fromLatin1(head.header("content-range")));
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}
} // namespace

DriveFileSink::DriveFileSink(const QString &path, qint64 from, WorkDriveService::Progress progress)
    : m_file(path)
    , m_from(from)
    , m_size(from)
    , m_progress(std::move(progress))
{
}

bool DriveFileSink::begin(const ApiReply &head)
{
    constexpr int partial = 206;
    qint64 start = 0; // a server that ignores the range sends from the start
    if (head.status == partial) {
        const qint64 told = partStart(head);
        if (told >= 0 && told != m_from)
            return refuse(u"wrong_range"_s);
        start = m_from;
    }
    errno = 0;
    const bool open =
        m_file.isOpen() || m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered); // keeps what is there
    if (open && m_file.size() < start) // the part went away: a hole would be taken for it
        return refuse(u"wrong_range"_s);
    if (!open || !m_file.resize(start) || !m_file.seek(start))
        return refuse(errno == ENOSPC ? u"no_space"_s : u"unwritable"_s);
    m_size = start;
    return true;
}

bool DriveFileSink::take(const char *bytes, qint64 count)
{
    errno = 0;
    const qint64 written = m_file.write(bytes, count);
    m_size += std::max<qint64>(0, written);
    if (written != count)
        return refuse(errno == ENOSPC || errno == EDQUOT ? u"no_space"_s : u"unwritable"_s);
    if (m_progress)
        m_progress(m_size);
    return true;
}

bool DriveFileSink::refuse(const QString &code)
{
    m_refusal = code;
    return false;
}

ApiError DriveFileSink::refusal() const
{
    return ApiError(ErrorKind::Storage, m_refusal, m_file.errorString());
}

bool DriveMemorySink::begin(const ApiReply &)
{
    m_bytes.clear();
    return true;
}

bool DriveMemorySink::take(const char *bytes, qint64 count)
{
    if (m_bytes.size() + count > m_limit)
        return false;
    m_bytes.append(bytes, count);
    return true;
}
} // namespace atlas
