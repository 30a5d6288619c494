// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/clock.h"
#include "services/core/task.h"

#include <functional>
#include <QObject>

namespace atlas
{
/// The one running timer. It survives a restart: what runs since when is kept at once, time is told by the clock, not
/// counted. Stopping gives the minutes to log and keeps them until they are logged or thrown away.
class TimeKeeper : public QObject
{
    Q_OBJECT
public:
    /// How the state is kept: ProjectsRepository::setValue("timer", ...).
    using Keep = std::function<void(const QByteArray &state)>;
    TimeKeeper(const Clock &clock, Keep keep, QObject *parent = nullptr);
    /// What was kept when the program ended; unreadable: no timer.
    void restore(const QByteArray &state);

    /// Starts on a task; a running one is stopped first and stays pending.
    void start(const QString &taskId);
    void stop();
    void pause();
    void resume();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] QString taskId() const; ///< of the running or paused timer
    [[nodiscard]] qint64 elapsedSeconds() const;
    /// Stopped and not yet logged.
    struct Pending {
        QString taskId;
        int minutes = 0; ///< rounded to the nearest minute, at least 1
        QDate date;      ///< the day it was started, local
        friend bool operator==(const Pending &, const Pending &) = default;
    };
    [[nodiscard]] const QList<Pending> &pending() const;
    void dropPending(int index);

Q_SIGNALS:
    /// Started, stopped, paused or something pending changed. Not emitted every second.
    void changed();

private:
    void keep();
    const Clock &m_clock;
    Keep m_keep;
    QString m_task;
    QDateTime m_since;   ///< UTC; invalid while paused or stopped
    qint64 m_before = 0; ///< seconds run before m_since
    QDate m_day;
    QList<Pending> m_pending;
};
} // namespace atlas
