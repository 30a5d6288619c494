// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/calendarbook.h"
#include "models/home/homesources.h"
#include "services/mail/mailrecords.h"

#include <QSet>

/// What figures and lists of the day have in common. Calendar parts need a calendar that was read.
namespace atlas::home
{
/// Events of calendars that are shown, not declined, by start; the same meeting in two calendars once.
[[nodiscard]] QList<const CalendarEvent *> eventsOf(const CalendarBook &calendar, const QDate &first,
                                                    const QDate &last);
/// Keys of events that overlap another one in these days.
[[nodiscard]] QSet<QString> keysInConflict(const CalendarBook &calendar, const QDate &first, const QDate &last);
/// With somebody else, as far as the calendar tells: guests, another organiser, or a video link.
[[nodiscard]] bool isMeeting(const CalendarEvent &event);
/// A meeting that takes time and whose description was read and is empty: what was not read is not called missing.
[[nodiscard]] bool lacksAgenda(const CalendarBook &calendar, const CalendarEvent &event);
/// A meeting that says neither where nor by which link it is joined.
[[nodiscard]] bool lacksPlace(const CalendarBook &calendar, const CalendarEvent &event);
/// The mail domains of the person's own organisation, lower case; empty: none is known.
[[nodiscard]] QSet<QString> ownDomains(const HomeSources &sources);
/// "folder_unread" where nothing is here of the folder and it was never read: empty it may be only in Zoho.
[[nodiscard]] QString unreadReason(const MailBook &mail, MailFolder::Kind kind);
/// Unread mentions, newest first; needs a team book that was read.
[[nodiscard]] QStringList unreadMentionIds(const TeamBook &team);
} // namespace atlas::home
