// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarmirror.h"

namespace atlas
{
/// State of CalendarRepository, shared by its source files only.
struct CalendarRepository::Private {
    Private(CalendarRepository *owner, CalendarService &calendar, Store &cache, const Clock &time, QString account);

    Task<Result<Done>> load();
    Task<Result<Done>> refreshOnce(Priority priority, CancelToken cancel);
    Task<Result<Done>> readCalendars(Priority priority, CancelToken cancel);
    /// Some months at a time; goes on after one calendar that fails by itself. The first error.
    Task<Result<Done>> readMonths(QList<CalendarMonth> months, Priority priority, CancelToken cancel);
    Task<Result<Done>> readMonth(CalendarMonth month, Priority priority, CancelToken cancel);
    /// Of the months those that have to be read: never read, outdated, 15 minutes old, or with `byTag` of a calendar
    /// that has changed since.
    [[nodiscard]] QList<CalendarMonth> due(const QList<QDate> &months, bool byTag) const;
    /// The months a refresh reads.
    [[nodiscard]] QList<QDate> refreshed() const;
    /// After a change of a series: the months that are kept fresh now, all others when they are looked at.
    Task<Result<Done>> reread(QString calendarUid, CancelToken cancel);
    /// A single event as Zoho confirmed it; of a series its months.
    Task<Result<Done>> keep(QJsonObject row, bool wasSeries, CancelToken cancel);
    void announce();
    void announceIfMoved();

    CalendarRepository *q;
    CalendarService &service;
    Store &store;
    const Clock &clock;
    QString accountId;
    CalendarMirror mirror;
    QList<QDate> shown;   ///< months that were looked at, the last one first
    qint64 announced = 0; ///< revision of the mirror
    qint64 writes = 0;    ///< begun and ended: a read that spans one may not know of it
    bool refreshing = false;
    int busy = 0; ///< reads and writes under way
    /// Counts work while it lives: until then the service must not go.
    class Work
    {
    public:
        explicit Work(Private &owner, bool isWrite = false)
            : m_owner(owner)
            , m_isWrite(isWrite)
        {
            ++m_owner.busy;
            m_owner.writes += m_isWrite ? 1 : 0;
        }
        ~Work() { --m_owner.busy; }
        /// The service has answered.
        void answered() { m_owner.writes += m_isWrite ? 1 : 0; }
        Q_DISABLE_COPY_MOVE(Work)

    private:
        Private &m_owner;
        bool m_isWrite;
    };
    Result<Done> lastRefresh = Done{};
};
} // namespace atlas
