// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/calendarbuilder.h"

// When colleagues are busy.
namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int sharesNothing = 4; ///< this one keeps free/busy to themselves
constexpr int emptyCalendar = 5; ///< and this one has nothing in their calendar
constexpr int abroadEvery = 8;   ///< every so many works in Montréal
constexpr int weeksAround = 8;
} // namespace

void CalendarBuilder::buildColleague(int place)
{
    const calendar::Person &who = m_store.people.at(place);
    const QString uid = addCalendar(m_store.nextHex(), who.email, who.firstName, u"#56B4E9"_s);
    calendar::CalendarRecord &record = m_store.calendars.at(uid);
    record.isDefault = true;
    const QString zone = place % abroadEvery == 3 ? u"America/Toronto"_s : u"Europe/Paris"_s;
    record.fields.insert(u"timezone"_s, zone);
    if (place == sharesNothing)
        record.fields.insert(u"include_infreebusy"_s, false);
    if (place == emptyCalendar)
        return;
    Dice dice = this->dice(quint32(100 + place));
    CalendarDraft weekly{uid, u"Point d’équipe"_s, {}, {}, firstWeekday(1 + place % 5), 600 + 30 * (place % 4), 60};
    weekly.rule = u"FREQ=WEEKLY;INTERVAL=1"_s;
    weekly.zone = zone;
    add(weekly);
    for (QDate day = m_today.addDays(-7 * weeksAround); day < m_today.addDays(7 * weeksAround); day = day.addDays(1)) {
        if (day.dayOfWeek() > 5 || !dice.chance(55))
            continue;
        CalendarDraft draft{uid,
                            dice.pick(officeMeetings()),
                            {},
                            {},
                            day,
                            540 + 30 * dice.below(16),
                            dice.pick(QList<int>{30, 60, 60, 90, 120})};
        draft.zone = zone;
        add(draft);
    }
    CalendarDraft leave{uid, u"Congés"_s, {}, {}, workday(m_today.addDays(3 + 6 * place))};
    leave.days = 2;
    leave.zone = zone;
    add(leave);
}
} // namespace atlas::sandbox::dataset
