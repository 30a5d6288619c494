// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/calendarbook.h"
#include "models/home/homerow.h"
#include "services/cliq/cliqrecords.h"
#include "services/mail/mailrecords.h"

#include <QSet>

namespace atlas
{
class TeamBook;
}

namespace atlas::home
{
/// An event with what is wrong with it: in conflict, without agenda, without place or link.
[[nodiscard]] HomeRow eventRow(const CalendarBook &calendar, const CalendarEvent &event,
                               const QSet<QString> &inConflict);
/// A mail with its sender, or the first recipient of one the person wrote.
[[nodiscard]] HomeRow mailRow(const MailMessage &message);
[[nodiscard]] HomeRow mentionRow(const CliqMention &mention, const TeamBook &team);
} // namespace atlas::home
