// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/kernel/requestlog.h"

#include "services/sandbox/kernel/target.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace atlas::sandbox
{
bool RequestLog::open(const QString &path, QString *error)
{
    if (path.isEmpty())
        return true;
    m_file.setFileName(path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        return true;
    *error = u"cannot write the log file %1: %2"_s.arg(path, m_file.errorString());
    return false;
}

void RequestLog::write(const LogLine &line)
{
    const std::lock_guard lock(m_mutex);
    if (!m_file.isOpen())
        return;
    QJsonObject object{{u"time"_s, line.time.toString(Qt::ISODateWithMs)},
                       {u"method"_s, QString::fromLatin1(line.method)},
                       {u"path"_s, QString::fromUtf8(redactedTarget(line.target))},
                       {u"status"_s, line.status},
                       {u"ms"_s, line.ms},
                       {u"app"_s, line.app}};
    if (!line.ifUnmodifiedSince.isEmpty())
        object.insert(u"if-unmodified-since"_s, QString::fromLatin1(line.ifUnmodifiedSince));
    if (!line.fault.isEmpty())
        object.insert(u"fault"_s, line.fault);
    m_file.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}
} // namespace atlas::sandbox
