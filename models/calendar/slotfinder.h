// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarrecords.h"

#include <QTimeZone>

namespace atlas
{
/// When people may be asked to meet: minutes of the day in their own zone, Monday to Friday.
struct WorkingHours {
    int startMinute = 9 * 60, endMinute = 18 * 60;
};

/// One person whose time is wanted.
struct SlotPerson {
    QString email, name;
    QTimeZone zone;
    Availability availability;
    QList<BusyTime> tentative; ///< busy, but not answered yet
};

class SlotRequest
{
public:
    QList<SlotPerson> people; ///< the first is the one who plans
    int minutes = 60;
    QDate firstDay;
    int workingDays = 8;
    QTimeZone zone; ///< of the planner: days and hours are theirs
    WorkingHours hours;
    QDateTime now; ///< UTC; nothing before it is proposed
};

/// A time to meet and what speaks against it.
struct SlotProposal {
    QDateTime start, end;  ///< UTC
    QStringList free;      ///< e-mails of people known to be free
    QStringList unknown;   ///< who shares nothing: never counted as free
    QStringList tentative; ///< who has something there they have not answered
    QStringList outside;   ///< for whom it is outside working hours
    [[nodiscard]] bool suitsAll(qsizetype people) const { return free.size() == people; }
};

/// The best times, best first: nobody busy; then fewest outside their hours, fewest tentative, fewest unknown; then the
/// earliest; at most two on one day. Starts are on the quarter of an hour, inside the planner's hours.
[[nodiscard]] QList<SlotProposal> proposeSlots(const SlotRequest &request, int limit = 4);

/// Whether [start, end) meets one of these times.
[[nodiscard]] bool isBusyAt(const QList<BusyTime> &busy, const QDateTime &start, const QDateTime &end);
} // namespace atlas
