// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqschedule.h"

#include "services/cliq/cliqstored.h"

#include <algorithm>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
constexpr CliqSchedule::Interval readMinute = 60s, firstPause = 15s, longestPause = 300s;
constexpr CliqSchedule::Interval never = std::chrono::hours(24 * 365);

bool needsThePerson(ErrorKind kind)
{
    return kind == ErrorKind::SignedOut || kind == ErrorKind::MissingScope || kind == ErrorKind::Forbidden ||
           kind == ErrorKind::NotFound;
}

QString lockName(CliqSchedule::Job job)
{
    static const QStringList names{u"messages"_s, u"chats"_s, u"channels"_s, u"mentions"_s};
    return names.at(int(job));
}
} // namespace

CliqSchedule::Interval CliqSchedule::interval(Job job, Watch watch)
{
    if (watch == Watch::Hidden)
        return job == Job::Mentions ? Interval(120s) : never;
    switch (job) {
    case Job::Open:
        return 8s;
    case Job::Chats:
        return watch == Watch::Focused ? 15s : 30s;
    default:
        return 60s;
    }
}

bool CliqSchedule::isDue(Job job, Watch watch, Interval now, const QDateTime &utc) const
{
    const Turn &each = turn(job);
    const Interval pause = interval(job, watch);
    if (each.isRunning || now < each.notBefore || pause == never || lockedUntil(job, utc).isValid())
        return false;
    if (job == Job::Open) {
        const auto recent =
            std::count_if(m_reads.cbegin(), m_reads.cend(), [now](Interval read) { return now - read < readMinute; });
        if (recent >= kOwnReads)
            return false;
    }
    return !each.last || now - *each.last >= pause;
}

void CliqSchedule::began(Job job, Interval now)
{
    turn(job).isRunning = true;
    turn(job).last = now;
    if (job != Job::Open)
        return;
    while (!m_reads.empty() && now - m_reads.front() >= readMinute)
        m_reads.pop_front();
    m_reads.push_back(now);
}

bool CliqSchedule::ended(Job job, const ApiError *error, Interval now, const QDateTime &utc)
{
    Turn &each = turn(job);
    each.isRunning = false;
    if (!error) {
        each.failures = 0;
        each.notBefore = Interval(0);
        return false;
    }
    if (error->kind == ErrorKind::Cancelled)
        return false;
    ++each.failures;
    const Interval told = error->retryAfter.value_or(Interval(0));
    Interval pause = needsThePerson(error->kind) ? longestPause : firstPause * (1 << std::min(each.failures - 1, 5));
    if (isLock(*error))
        each.lockedUntil = utc.addMSecs(told.count());
    else if (error->kind == ErrorKind::RateLimited)
        pause = told; // this computer's own gate: it knows exactly
    each.notBefore = now + std::max(told, std::min(pause, longestPause));
    return each.failures == 1 && (isLock(*error) || error->kind != ErrorKind::RateLimited);
}

void CliqSchedule::hurry(Job job)
{
    turn(job).last.reset();
    turn(job).notBefore = Interval(0); // what failed there may work here; locks have a time of their own
}

void CliqSchedule::postpone(Job job, Interval now)
{
    turn(job).last = now;
}

QDateTime CliqSchedule::lockedUntil(Job job, const QDateTime &utc) const
{
    const QDateTime until = turn(job).lockedUntil;
    return until.isValid() && utc < until ? until : QDateTime();
}

QByteArray CliqSchedule::locks() const
{
    QJsonObject locks;
    for (const Job job : kJobs) {
        if (turn(job).lockedUntil.isValid())
            locks.insert(lockName(job), cliqstored::ofTime(turn(job).lockedUntil));
    }
    return locks.isEmpty() ? QByteArray() : cliqstored::bytes(locks);
}

void CliqSchedule::setLocks(const QByteArray &stored, const QDateTime &utc)
{
    constexpr qint64 longestLock = 3600; // seconds
    const QJsonObject locks = cliqstored::object(stored);
    for (const Job job : kJobs) {
        const QDateTime until = cliqstored::toTime(locks.value(lockName(job)));
        if (until.isValid())
            turn(job).lockedUntil = std::min(until, utc.addSecs(longestLock));
    }
}

bool CliqSchedule::isLock(const ApiError &error)
{
    return error.kind == ErrorKind::RateLimited && error.retryAfter && error.code != "local_limit"_L1;
}
} // namespace atlas
