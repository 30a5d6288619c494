// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/calendarbuilder.h"

#include <algorithm>

// Single meetings, day by day.
namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int lastStart = 1050;    ///< 17:30
constexpr int meetingsPerDay = 75; ///< percent
} // namespace

void CalendarBuilder::buildDays()
{
    Dice dice = this->dice(10);
    for (QDate day = m_first; day < m_last; day = day.addDays(1)) {
        if (day.dayOfWeek() > 5)
            continue;
        for (int round = 0; round < m_scale; ++round) {
            if (!dice.chance(meetingsPerDay))
                continue;
            const int end = buildMeeting(day, 540 + 30 * dice.below(17), dice);
            // Some have no time to breathe in between.
            if (dice.chance(12) && end <= lastStart)
                static_cast<void>(buildMeeting(day, end, dice));
            if (dice.chance(8))
                buildInvitation(day, dice);
        }
    }
}

/// A meeting of some kind; when it ends, in minutes after midnight.
int CalendarBuilder::buildMeeting(const QDate &day, int from, Dice &dice)
{
    const int kind = dice.below(10);
    CalendarDraft draft{m_clients, {}, {}, {}, day, from, dice.pick(QList<int>{30, 45, 60, 60, 90})};
    if (kind < 5) {
        const int number = dice.below(64);
        draft.title = dice.pick(clientMeetings()).arg(client(number));
        draft.attendees = colleagues(dice, 2, day);
        if (!m_store.guests.isEmpty())
            draft.attendees.append(attendee(m_store.guests.at(number % m_store.guests.size()).email, dice, day));
    } else if (kind < 9) {
        draft.calendar = m_direction;
        draft.title = dice.pick(officeMeetings());
        draft.attendees = colleagues(dice, 4, day);
    } else {
        draft.calendar = m_private;
        draft.title = dice.pick(privateMatters());
    }
    if (dice.chance(60) && kind < 9)
        draft.agenda = dice.pick(meetingAgendas());
    if (dice.chance(45) && kind < 9) {
        draft.linkOfApp = dice.chance(35);
        draft.link = draft.linkOfApp ? u"https://video.example.org/r/%1"_s.arg(100000 + dice.below(900000))
                                     : u"https://meet.example.com/join?key=%1"_s.arg(4820000000 + dice.below(99999999));
        draft.place = u"Visio"_s;
    } else if (kind < 9) {
        draft.place = dice.pick(meetingPlaces());
    }
    add(draft);
    return from + draft.minutes;
}

/// Somebody else invites: the executive is a guest, and ahead of today has not answered yet.
void CalendarBuilder::buildInvitation(const QDate &day, Dice &dice)
{
    if (m_store.guests.isEmpty())
        return;
    const calendar::Guest &host = m_store.guests.at(dice.below(int(m_store.guests.size())));
    CalendarDraft draft{
        m_direction, dice.pick(invitationTitles()).arg(host.name), u"Visio"_s, {}, day, 600 + 30 * dice.below(14), 45};
    draft.organizer = host.email;
    QJsonObject own = attendee(me(), dice, day);
    if (day >= m_today)
        own.insert(u"status"_s, u"NEEDS-ACTION"_s);
    own.insert(u"permission"_s, 0);
    draft.attendees = {own};
    draft.agenda = dice.pick(meetingAgendas());
    add(draft);
}

/// Two meetings that cannot both be held, one right after another, one without agenda, and an invitation, in the days
/// ahead.
void CalendarBuilder::buildConflict()
{
    Dice dice = this->dice(11);
    const QDate day = workday(m_today.addDays(4));
    CalendarDraft steering{
        m_clients, u"Copil %1"_s.arg(client(3)), u"Visio"_s, u"Planning, budget, recette"_s, day, 870, 90};
    steering.attendees = colleagues(dice, 3, day);
    steering.link = u"https://meet.example.com/join?key=4820990017"_s;
    add(steering);
    CalendarDraft review{m_direction, u"Revue %1"_s.arg(client(5)), u"Salle Canal"_s, {}, day, 900, 90};
    review.attendees = colleagues(dice, 3, day);
    add(review);
    const QDate next = workday(m_today.addDays(1));
    const auto inRow = [&](const QString &title, int from, int minutes) {
        CalendarDraft draft{m_clients, title, u"Visio"_s, {}, next, from, minutes};
        draft.attendees = colleagues(dice, 2, next);
        add(draft);
    };
    inRow(u"Démo Portail %1"_s.arg(client(7)), 570, 60);
    inRow(u"%1, bilan"_s.arg(client(9)), 630, 60);
    inRow(u"Négociation %1"_s.arg(client(11)), 690, 45);
    CalendarDraft press{m_direction, u"Interview presse"_s, u"Téléphone"_s, {}, day, 1020, 60};
    press.organizer = m_store.guests.isEmpty() ? u"redaction@journal.example"_s : m_store.guests.constLast().email;
    press.attendees = {
        QJsonObject{{u"email"_s, me()}, {u"status"_s, u"NEEDS-ACTION"_s}, {u"permission"_s, 0}, {u"attendance"_s, 1}}};
    add(press);
}

/// A journey: its flights end in another zone than they begin in, and one night has an event in it.
void CalendarBuilder::buildTravel()
{
    const QDate out = workday(m_today.addDays(24));
    CalendarDraft flight{m_direction, u"Vol Paris – Montréal"_s, u"CDG, terminal 2E"_s, {}, out, 810, 475};
    add(flight);
    CalendarDraft workshop{m_clients,
                           u"Workshop kick-off, Montréal"_s,
                           u"Montréal"_s,
                           u"Scope, roles, milestones"_s,
                           workday(out.addDays(1)),
                           570,
                           420};
    workshop.zone = u"America/Toronto"_s;
    add(workshop);
    CalendarDraft home{m_direction, u"Vol Montréal – Paris"_s, u"YUL"_s, {}, workday(out.addDays(2)), 1190, 420};
    home.zone = u"America/Toronto"_s;
    add(home);
    CalendarDraft release{m_direction,
                          u"Mise en production, nuit"_s,
                          {},
                          u"Bascule, contrôles, retour arrière"_s,
                          workday(m_today.addDays(9)),
                          1320,
                          240};
    add(release);
    CalendarDraft evening{m_direction, u"Séminaire annuel"_s, u"Annecy"_s, {}, workday(m_today.addDays(-40)),
                          540,         2 * 1440 - 240};
    add(evening);
    CalendarDraft review{m_direction,
                         u"Quarterly review with Pune"_s,
                         u"Visio"_s,
                         u"KPIs, staffing"_s,
                         workday(m_today.addDays(13)),
                         930,
                         60};
    review.zone = u"Asia/Kolkata"_s;
    add(review);
}
} // namespace atlas::sandbox::dataset
