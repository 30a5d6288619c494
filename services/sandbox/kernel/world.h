// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <QDateTime>
#include <QJsonObject>
#include <QMutex>

namespace atlas::sandbox
{
/// Options of the program, shared by all apps.
struct Options {
    int port = 0;
    quint32 seed = 1;
    int scale = 1;
    QDate today;       ///< invalid: the computer's date
    QString stateFile; ///< empty: nothing is kept
    int latencyMs = 0;
    bool limits = true;
    QString faultsFile, logFile;
    bool booksFrance = false; ///< the France edition of Books: drafts without number, fiscal fields locked once open
    QDate booksLockedUntil;   ///< nothing dated on or before it may be written in Books; invalid: nothing is locked
    int projectsLockSeconds = 600; ///< how long a throttled URL of Projects stays locked
};

/// Time of the stand-in: the wall clock, moved to `today` when a date was given. Second granularity where Zoho has it.
class WorldClock
{
public:
    explicit WorldClock(const QDate &today);
    [[nodiscard]] QDateTime now() const; ///< UTC
    [[nodiscard]] QDate today() const;   ///< in Europe/Paris, the agency's zone

private:
    qint64 m_shiftDays = 0;
};

/// What an app owes the kernel so that its data survive a restart (--state FILE). Called with the app's own lock held
/// by the app; the kernel only carries the JSON. The file is written atomically (temp + rename) after each change.
struct Persistent {
    QString name; ///< "crm", "accounts"
    std::function<QJsonObject()> save;
    std::function<void(const QJsonObject &)> load; ///< only called when the state file has this name
};
} // namespace atlas::sandbox
