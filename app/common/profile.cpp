// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
Profile::Profile(const QString &name)
    : m_name(name.isEmpty() ? u"default"_s : name)
{
    // GenericDataLocation, not AppDataLocation: the latter depends on the running program's name, and tests have
    // another one than the desktop and the console.
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    m_directory = QDir(base).absoluteFilePath(u"Ran.AI/Atlas/profiles/"_s + m_name);
}

bool Profile::isValidName(const QString &name)
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9_-]{1,40}\\z"_s);
    return allowed.match(name).hasMatch();
}

QString Profile::storePath() const
{
    return m_directory + u"/atlas.sqlite"_s;
}
QString Profile::accountsPath() const
{
    return m_directory + u"/accounts.ini"_s;
}
QString Profile::lockDirectory() const
{
    return m_directory;
}
QString Profile::sandboxStatePath() const
{
    return m_directory + u"/sandbox-state.json"_s;
}
QString Profile::logPath() const
{
    return m_directory + u"/atlas.log"_s;
}

Result<Done> Profile::create() const
{
    if (!QDir().mkpath(m_directory))
        return fail(ErrorKind::Storage, u"profile_folder"_s, m_directory);
    QFile::setPermissions(m_directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return Done{};
}

void setApplicationIdentity(const QString &applicationVersion)
{
    QCoreApplication::setOrganizationName(u"Ran.AI"_s);
    QCoreApplication::setApplicationName(u"Atlas"_s);
    QCoreApplication::setApplicationVersion(applicationVersion);
}
} // namespace atlas
