// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/kernel/world.h"

#include <QTimeZone>

namespace atlas::sandbox
{
namespace
{
const QTimeZone &agencyZone()
{
    static const QTimeZone zone("Europe/Paris");
    return zone;
}
} // namespace

WorldClock::WorldClock(const QDate &today)
{
    if (today.isValid())
        m_shiftDays = QDateTime::currentDateTimeUtc().toTimeZone(agencyZone()).date().daysTo(today);
}

QDateTime WorldClock::now() const
{
    const QDateTime real = QDateTime::currentDateTimeUtc();
    if (m_shiftDays == 0)
        return real;
    // Moved as wall-clock time of the agency, so that a change of summer time in between cannot change the day.
    const QDateTime wall = real.toTimeZone(agencyZone());
    return QDateTime(wall.date().addDays(m_shiftDays), wall.time(), agencyZone()).toUTC();
}

QDate WorldClock::today() const
{
    return now().toTimeZone(agencyZone()).date();
}
} // namespace atlas::sandbox
