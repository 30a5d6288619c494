// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/startuptrace.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Time between exec and main(), from /proc: loading the libraries counts as start-up too.
std::chrono::milliseconds timeBeforeMain()
{
#ifdef Q_OS_LINUX
    QFile stat(u"/proc/self/stat"_s);
    QFile uptime(u"/proc/uptime"_s);
    if (stat.open(QIODevice::ReadOnly) && uptime.open(QIODevice::ReadOnly)) {
        const QByteArray all = stat.readAll();
        const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
        const double startedTicks = fields.value(19).toDouble();
        const double up = uptime.readAll().split(' ').value(0).toDouble();
        const double seconds = up - startedTicks / 100.0; // USER_HZ is 100 on every Linux port
        if (seconds > 0 && seconds < 60)
            return std::chrono::milliseconds(qRound64(seconds * 1000));
    }
#endif
    return {};
}
} // namespace

StartupTrace::StartupTrace()
    : m_start(std::chrono::steady_clock::now() - timeBeforeMain())
{
}

void StartupTrace::mark(const QString &name)
{
    if (m_marks.contains(name))
        return;
    const std::chrono::duration<double, std::milli> since = std::chrono::steady_clock::now() - m_start;
    m_marks.insert(name, since.count());
}

void StartupTrace::markFirstDataPaint()
{
    if (m_firstDataPaint != 0)
        return;
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    m_firstDataPaint = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
    mark(u"first_data_paint"_s);
}

bool StartupTrace::write(const QString &path) const
{
    QJsonObject all = m_marks;
    if (m_firstDataPaint != 0)
        all.insert(u"first_data_paint_at_ns"_s, m_firstDataPaint);
    all.insert(u"resident_mib"_s, residentMebibytes());
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(QJsonDocument(all).toJson()) > 0;
}

double residentMebibytes()
{
#ifdef Q_OS_LINUX
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmRSS:"))
                return line.simplified().split(' ').value(1).toDouble() / 1024.0;
        }
    }
#endif
    return 0;
}
} // namespace atlas
