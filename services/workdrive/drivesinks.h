// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdriveservice.h"

#include <QFile>

namespace atlas
{
/// A download into a file, going on after the bytes that are there.
class DriveFileSink final : public ReplySink
{
public:
    /// `from`: bytes of the file that count; the rest is written over. Opened by the first answer.
    DriveFileSink(const QString &path, qint64 from, WorkDriveService::Progress progress);
    [[nodiscard]] bool begin(const ApiReply &head) override;
    [[nodiscard]] bool take(const char *bytes, qint64 count) override;
    /// Bytes the file has; what was received is then with the system.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// The next answer goes on after what is there.
    void goOn() { m_from = m_size; }
    /// What is there does not count: the next answer is asked for, and written, from the start.
    void beginAnew() { m_from = m_size = 0; }
    /// Why it refused: Storage "no_space" | "unwritable" | "wrong_range".
    [[nodiscard]] ApiError refusal() const;

private:
    [[nodiscard]] bool refuse(const QString &code);

    QFile m_file;
    qint64 m_from;
    qint64 m_size;
    WorkDriveService::Progress m_progress;
    QString m_refusal;
};

/// A download into memory, up to a limit.
class DriveMemorySink final : public ReplySink
{
public:
    explicit DriveMemorySink(qint64 limit)
        : m_limit(limit)
    {
    }
    [[nodiscard]] bool begin(const ApiReply &head) override;
    [[nodiscard]] bool take(const char *bytes, qint64 count) override;
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    qint64 m_limit;
    QByteArray m_bytes;
};
} // namespace atlas
