// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <mutex>
#include <QByteArray>
#include <QDateTime>
#include <QFile>

namespace atlas::sandbox
{
/// What one line of --log says about a request. Never a token, a secret or a body.
struct LogLine {
    QDateTime time; ///< UTC, when the request came in
    QByteArray method, target;
    int status = 0; ///< 0: the connection was closed without an answer
    qint64 ms = 0;
    QString app;
    QByteArray ifUnmodifiedSince;
    QString fault; ///< names of the faults that struck it, comma separated
};

/// The file of --log: one JSON object a line, appended and flushed per request.
class RequestLog
{
public:
    /// False, with a sentence, when the file cannot be written. An empty path logs nothing.
    [[nodiscard]] bool open(const QString &path, QString *error);
    void write(const LogLine &line);

private:
    std::mutex m_mutex;
    QFile m_file;
};
} // namespace atlas::sandbox
