// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/calendar/calendarstore.h"
#include "services/sandbox/dataset/dice.h"

namespace atlas::sandbox::dataset
{
/// A calendar entry before it is a record.
struct CalendarDraft {
    QString calendar; ///< uid
    QString title, place, agenda;
    QDate day;
    int from = 540, minutes = 60; ///< on the wall clock of `zone`; minutes after midnight
    int days = 0;                 ///< above 0: all-day, that many days
    QString zone = {}, rule = {};
    QString organizer = {}; ///< empty: the calendar's owner
    QJsonArray attendees = {};
    QString link = {};      ///< video link
    bool linkOfApp = false; ///< it is an app's, not one of the service's own meetings
};

/// Builds what the executive's days look like, ten months of them, and when their colleagues are busy.
class CalendarBuilder
{
public:
    CalendarBuilder(calendar::Store &store, quint32 seed, int scale, QDate today);
    void build();

private:
    // calendarbuilder.cpp
    void buildCalendars();
    QString addCalendar(const QString &uid, const QString &owner, const QString &name, const QString &colour);
    calendar::EventRecord &add(const CalendarDraft &draft);
    // calendarseries.cpp
    void buildDirectionSeries();
    void buildWorldSeries();
    void buildTeamSeries();
    void buildClientSeries();
    void buildWholeDays();
    void bendSeries(calendar::EventRecord &series);
    // calendarmeetings.cpp
    void buildDays();
    int buildMeeting(const QDate &day, int from, Dice &dice);
    void buildInvitation(const QDate &day, Dice &dice);
    void buildConflict();
    void buildTravel();
    // calendarcolleagues.cpp
    void buildColleague(int place);

    [[nodiscard]] Dice dice(quint32 part) const { return Dice(m_seed * 2654435761u + 7919u * part); }
    [[nodiscard]] static QDate workday(const QDate &day); ///< the day, or the Monday after it
    /// The first such day of the week (1: Monday) of the ten months.
    [[nodiscard]] QDate firstWeekday(int dayOfWeek) const;
    /// One to `most` colleagues, with answers: whoever meets in the past has answered.
    [[nodiscard]] QJsonArray colleagues(Dice &dice, int most, const QDate &day) const;
    [[nodiscard]] QJsonObject attendee(const QString &email, Dice &dice, const QDate &day) const;
    [[nodiscard]] QString client(int number) const; ///< name of a company
    [[nodiscard]] QString me() const;

    calendar::Store &m_store;
    quint32 m_seed;
    int m_scale;
    QDate m_today, m_first, m_last;
    qint64 m_stamp = 0;
    QString m_direction, m_clients, m_private, m_team; ///< uids
};

[[nodiscard]] const QStringList &clientMeetings(); ///< with %1 for the client
[[nodiscard]] const QStringList &officeMeetings();
[[nodiscard]] const QStringList &privateMatters();
[[nodiscard]] const QStringList &invitationTitles(); ///< with %1 for who invites
[[nodiscard]] const QStringList &meetingPlaces();
[[nodiscard]] const QStringList &meetingAgendas();
[[nodiscard]] const QStringList &clientTopics(); ///< names for a world without contacts
} // namespace atlas::sandbox::dataset
