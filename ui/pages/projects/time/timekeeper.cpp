// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/time/timekeeper.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qint64 kSecondsPerMinute = 60;

/// To the nearest minute; what was timed at all counts as one.
int timedMinutes(qint64 seconds)
{
    return int(std::max<qint64>(1, (seconds + kSecondsPerMinute / 2) / kSecondsPerMinute));
}
} // namespace

TimeKeeper::TimeKeeper(const Clock &clock, Keep keep, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keep(std::move(keep))
{
}

void TimeKeeper::restore(const QByteArray &state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    m_task = kept.value("task"_L1).toString();
    m_since = QDateTime::fromString(kept.value("since"_L1).toString(), Qt::ISODate);
    m_before = std::max(0, kept.value("before"_L1).toInt());
    m_day = QDate::fromString(kept.value("day"_L1).toString(), Qt::ISODate);
    m_pending.clear();
    const QJsonArray pending = kept.value("pending"_L1).toArray();
    for (const QJsonValue &entry : pending) {
        const Pending item{entry["task"_L1].toString(), entry["minutes"_L1].toInt(),
                           QDate::fromString(entry["date"_L1].toString(), Qt::ISODate)};
        if (!item.taskId.isEmpty() && item.minutes > 0 && item.date.isValid())
            m_pending.append(item);
    }
    Q_EMIT changed();
}

void TimeKeeper::start(const QString &taskId)
{
    stop();
    m_task = taskId;
    m_since = m_clock.now();
    m_before = 0;
    m_day = m_since.toLocalTime().date();
    keep();
}

void TimeKeeper::stop()
{
    if (m_task.isEmpty())
        return;
    m_pending.append({m_task, timedMinutes(elapsedSeconds()), m_day});
    m_task.clear();
    m_since = {};
    m_before = 0;
    keep();
}

void TimeKeeper::pause()
{
    if (!isRunning())
        return;
    m_before = elapsedSeconds();
    m_since = {};
    keep();
}

void TimeKeeper::resume()
{
    if (!isPaused())
        return;
    m_since = m_clock.now();
    keep();
}

bool TimeKeeper::isRunning() const
{
    return !m_task.isEmpty() && m_since.isValid();
}

bool TimeKeeper::isPaused() const
{
    return !m_task.isEmpty() && !m_since.isValid();
}

QString TimeKeeper::taskId() const
{
    return m_task;
}

qint64 TimeKeeper::elapsedSeconds() const
{
    // A clock that was set back must not make time run backwards.
    return m_before + (m_since.isValid() ? std::max<qint64>(0, m_since.secsTo(m_clock.now())) : 0);
}

const QList<TimeKeeper::Pending> &TimeKeeper::pending() const
{
    return m_pending;
}

void TimeKeeper::dropPending(int index)
{
    if (index < 0 || index >= m_pending.size())
        return;
    m_pending.removeAt(index);
    keep();
}

void TimeKeeper::keep()
{
    QJsonArray pending;
    for (const Pending &item : std::as_const(m_pending))
        pending.append(QJsonObject{
            {u"task"_s, item.taskId}, {u"minutes"_s, item.minutes}, {u"date"_s, item.date.toString(Qt::ISODate)}});
    const QJsonObject state{{u"task"_s, m_task},
                            {u"since"_s, m_since.toString(Qt::ISODate)},
                            {u"before"_s, m_before},
                            {u"day"_s, m_day.toString(Qt::ISODate)},
                            {u"pending"_s, pending}};
    m_keep(QJsonDocument(state).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}
} // namespace atlas
