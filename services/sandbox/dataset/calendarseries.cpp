// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/calendarbuilder.h"

#include "services/sandbox/calendar/series.h"

// What repeats: every series begins six months ago, so that it runs across a change of summer time.
namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

void CalendarBuilder::buildDirectionSeries()
{
    Dice dice = this->dice(1);
    CalendarDraft board{m_direction,
                        u"Comité de direction"_s,
                        u"Salle Ourcq"_s,
                        u"1. Chiffres de la semaine\n2. Risques clients\n3. Décisions"_s,
                        firstWeekday(1),
                        600,
                        90};
    board.rule = u"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO"_s;
    board.attendees = colleagues(dice, 5, m_today);
    bendSeries(add(board));

    CalendarDraft finance{
        m_direction, u"Point finance"_s, {}, u"Trésorerie, factures en retard, marge"_s, firstWeekday(3), 660, 60};
    finance.rule = u"FREQ=WEEKLY;INTERVAL=1;BYDAY=WE"_s;
    finance.attendees = colleagues(dice, 2, m_today);
    add(finance);

    CalendarDraft pipeline{m_direction, u"Revue du pipeline"_s, u"Salle Canal"_s, {}, firstWeekday(2), 840, 60};
    pipeline.rule = u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"_s;
    pipeline.attendees = colleagues(dice, 4, m_today);
    add(pipeline);

    CalendarDraft council{m_direction,
                          u"Conseil d’administration"_s,
                          u"12 rue Vesle"_s,
                          u"Comptes, budget, résolutions"_s,
                          firstWeekday(4),
                          1020,
                          120};
    council.day = QDate(m_first.year(), m_first.month(), 1).addMonths(1);
    council.day = council.day.addDays((4 - council.day.dayOfWeek() + 7) % 7 + 14);
    council.rule = u"FREQ=MONTHLY;INTERVAL=1;BYDAY=3TH"_s;
    add(council);
}

/// One occurrence deleted and one put off by an hour, in the weeks ahead, and one of each that is past.
void CalendarBuilder::bendSeries(calendar::EventRecord &series)
{
    const QTimeZone zone(series.time.zone.toLatin1());
    const auto weeksOn = [&](int weeks) {
        const QDate monday = m_today.addDays(1 - m_today.dayOfWeek() + 7 * weeks);
        const QDateTime start(monday, series.time.start.toTimeZone(zone).time(), zone);
        return calendar::recurrenceIdOf(calendar::movedTo(series.time, start.toUTC()));
    };
    for (const int weeks : {-7, 2})
        calendar::removeOccurrence(series, weeksOn(weeks));
    for (const int weeks : {-3, 1}) {
        const auto occurrence = calendar::occurrenceAt(series, weeksOn(weeks));
        if (!occurrence)
            continue;
        calendar::BrokenOut broken{calendar::movedTo(occurrence->time, occurrence->time.start.addSecs(3600)),
                                   series.fields};
        broken.fields.insert(u"title"_s, u"Comité de direction (décalé)"_s);
        series.broken.emplace(occurrence->recurrenceId, broken);
    }
}

/// The wall clocks of Montréal and of Pune: seen from Paris they move when the clocks change there, or here.
void CalendarBuilder::buildWorldSeries()
{
    Dice dice = this->dice(2);
    CalendarDraft montreal{
        m_direction, u"Weekly sync Montréal"_s, {}, u"Delivery, hiring, blockers"_s, firstWeekday(4), 570, 45};
    montreal.zone = u"America/Toronto"_s;
    montreal.rule = u"FREQ=WEEKLY;INTERVAL=1;BYDAY=TH"_s;
    montreal.attendees = colleagues(dice, 3, m_today);
    montreal.link = u"https://meet.example.com/join?key=4820175533"_s;
    add(montreal);

    CalendarDraft pune{m_direction, u"Data team sync (Pune)"_s, {}, {}, firstWeekday(3), 840, 45};
    pune.zone = u"Asia/Kolkata"_s;
    pune.rule = u"FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"_s;
    pune.link = u"https://video.example.org/r/pune-sync"_s;
    pune.linkOfApp = true;
    add(pune);
}

void CalendarBuilder::buildTeamSeries()
{
    Dice dice = this->dice(3);
    const auto weekly = [&](const QString &title, int weekday, int from, int minutes, const QString &rule) {
        CalendarDraft draft{m_team, title, u"Équipe"_s, {}, firstWeekday(weekday), from, minutes};
        draft.rule = u"FREQ=WEEKLY;"_s + rule;
        draft.attendees = colleagues(dice, 6, m_today);
        draft.attendees.append(attendee(me(), dice, m_first));
        add(draft);
    };
    weekly(u"Brief hebdo"_s, 1, 540, 30, u"INTERVAL=1;BYDAY=MO"_s);
    weekly(u"Brief delivery"_s, 2, 540, 25, u"INTERVAL=1;BYDAY=TU,TH"_s);
    weekly(u"Rétrospective"_s, 5, 660, 60, u"INTERVAL=2;BYDAY=FR"_s);
    CalendarDraft standby{m_team, u"Astreinte technique"_s, {}, {}, firstWeekday(1)};
    standby.days = 7;
    standby.rule = u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"_s;
    add(standby);
}

void CalendarBuilder::buildClientSeries()
{
    Dice dice = this->dice(4);
    const QList<QString> days{u"2WE"_s, u"1TU"_s, u"-1FR"_s};
    for (int number = 0; number < int(days.size()); ++number) {
        CalendarDraft draft{m_clients, u"Comité %1"_s.arg(client(number)), u"Visio"_s, {}, m_first, 900, 60};
        // A monthly series begins on a day that its rule meets.
        const int weekday = number == 0 ? 3 : number == 1 ? 2 : 5;
        const QDate month = QDate(m_first.year(), m_first.month(), 1).addMonths(1);
        draft.day = month.addDays((weekday - month.dayOfWeek() + 7) % 7 + (number == 0 ? 7 : 0));
        if (number == 2) {
            const QDate last = month.addMonths(1).addDays(-1);
            draft.day = last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
        }
        draft.rule = u"FREQ=MONTHLY;INTERVAL=1;BYDAY="_s + days.at(number) + u";COUNT=12"_s;
        draft.attendees = colleagues(dice, 2, m_today);
        if (!m_store.guests.isEmpty())
            draft.attendees.append(attendee(m_store.guests.at(number % m_store.guests.size()).email, dice, m_today));
        add(draft);
    }
    CalendarDraft sport{m_private, u"Escalade"_s, {}, {}, firstWeekday(2), 1080, 60};
    sport.rule = u"FREQ=WEEKLY;INTERVAL=1;BYDAY=TU"_s;
    add(sport);
}

void CalendarBuilder::buildWholeDays()
{
    const auto monthly = [this](const QString &title, int dayOfMonth) {
        CalendarDraft draft{m_direction, title, {}, {}, QDate(m_first.year(), m_first.month(), dayOfMonth)};
        draft.days = 1;
        draft.rule = u"FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=%1"_s.arg(dayOfMonth);
        calendar::EventRecord &event = add(draft);
        event.fields.insert(u"transparency"_s, 1);
    };
    monthly(u"TVA, dépôt CA3"_s, 19);
    monthly(u"Paie, virement"_s, 27);
    CalendarDraft birthday{m_private, u"Anniversaire de Léonie"_s, {}, {}, m_today.addDays(20).addYears(-9)};
    birthday.days = 1;
    birthday.rule = u"FREQ=YEARLY;INTERVAL=1"_s;
    add(birthday);
    CalendarDraft fair{m_clients, u"Salon Horizon Data, Lyon"_s, u"Lyon"_s, {}, workday(m_today.addDays(2))};
    fair.days = 3;
    add(fair);
    CalendarDraft leave{m_private, u"Congés"_s, {}, {}, workday(m_today.addDays(45))};
    leave.days = 9;
    add(leave);
    CalendarDraft past{m_private, u"Congés"_s, {}, {}, workday(m_today.addDays(-75))};
    past.days = 5;
    add(past);
}
} // namespace atlas::sandbox::dataset
