// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/dayrows.h"

#include "models/team/teambook.h"

#include "models/team/cliqtext.h"

#include "models/home/daysupport.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::home
{
namespace
{
QString wordOf(const MailAddress &who)
{
    return who.name.isEmpty() ? who.address : who.name;
}
} // namespace

HomeRow eventRow(const CalendarBook &calendar, const CalendarEvent &event, const QSet<QString> &inConflict)
{
    const EventTime time = calendar.timeOf(event);
    HomeRow row;
    row.app = App::Calendar;
    row.kind = u"events"_s;
    row.id = event.key();
    row.title = event.title;
    row.note = event.location;
    if (!event.isOrganizer)
        row.with = event.organizerName.isEmpty() ? event.organizer : event.organizerName;
    if (time.isAllDay)
        row.date = time.firstDay;
    else
        row.at = time.start;
    if (inConflict.contains(event.key())) {
        row.state = u"conflict"_s;
        row.tone = HomeRow::Tone::Bad;
    } else if (lacksAgenda(calendar, event)) {
        row.state = u"no_agenda"_s;
        row.tone = HomeRow::Tone::Warn;
    } else if (lacksPlace(calendar, event)) {
        row.state = u"no_link"_s;
        row.tone = HomeRow::Tone::Warn;
    }
    return row;
}

HomeRow mailRow(const MailMessage &message)
{
    HomeRow row;
    row.app = App::Mail;
    row.kind = u"mails"_s;
    row.id = message.id;
    row.title = message.subject;
    if (!message.isOutgoing)
        row.with = wordOf(message.from);
    else if (!message.to.isEmpty())
        row.with = wordOf(message.to.constFirst());
    row.at = message.receivedAt;
    return row;
}

HomeRow mentionRow(const CliqMention &mention, const TeamBook &team)
{
    HomeRow row;
    row.app = App::Cliq;
    row.kind = u"chats"_s;
    row.id = mention.chatId;
    row.part = mention.message.id;
    row.title = mention.chatName;
    row.with = mention.message.sender.name;
    row.at = mention.message.at;
    row.note = cliqtext::summary(
        mention.message, [&team](const QString &id) { return team.nameOf(id); }, 80);
    row.state = u"mention"_s;
    row.tone = mention.isUnread ? HomeRow::Tone::Warn : HomeRow::Tone::Neutral;
    return row;
}
} // namespace atlas::home
