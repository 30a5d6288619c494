// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/logging.h"

#include <cstdio>
#include <mutex>
#include <QDateTime>
#include <QFile>

namespace atlas
{
Q_LOGGING_CATEGORY(lcHttp, "atlas.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "atlas.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "atlas.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "atlas.ui", QtInfoMsg)

namespace
{
constexpr qint64 logFileLimit = 2 * 1024 * 1024;

/// The one log file of the process; written from any thread.
struct LogFile {
    std::mutex mutex;
    QFile file;
    bool alsoStderr = false;

    void rotateWhenFull()
    {
        if (file.size() < logFileLimit)
            return;
        const QString path = file.fileName();
        const QString old = path + QStringLiteral(".1");
        file.close();
        QFile::remove(old);
        QFile::rename(path, old);
        file.setFileName(path);
        open();
    }

    void open()
    {
        if (file.open(QIODevice::WriteOnly | QIODevice::Append))
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
};

LogFile &theLogFile()
{
    static LogFile log;
    return log;
}

const char *levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

void writeLogLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QString flat = redact(message);
    flat.replace(u'\n', u' ');
    const QByteArray line =
        QStringLiteral("%1 %2 %3: %4\n")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QString::fromLatin1(levelWord(type)),
                 QString::fromLatin1(context.category ? context.category : "default"), flat)
            .toUtf8();
    LogFile &log = theLogFile();
    const std::scoped_lock lock(log.mutex);
    if (log.file.isOpen()) {
        log.rotateWhenFull();
        log.file.write(line);
        log.file.flush();
    }
    if (log.alsoStderr || type == QtFatalMsg)
        std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}
} // namespace

void installLogFile(const QString &path, bool alsoStderr)
{
    LogFile &log = theLogFile();
    {
        const std::scoped_lock lock(log.mutex);
        log.file.close();
        log.file.setFileName(path);
        log.alsoStderr = alsoStderr;
        log.open();
    }
    qInstallMessageHandler(writeLogLine);
}
} // namespace atlas
