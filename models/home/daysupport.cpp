// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/daysupport.h"

#include "models/calendar/conflicts.h"
#include "models/crm/dealbook.h"
#include "models/mail/mailbook.h"
#include "models/team/teambook.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas::home
{
namespace
{
bool isSameTime(const CalendarBook &calendar, const CalendarEvent &a, const CalendarEvent &b)
{
    return a.title == b.title && calendar.timeOf(a) == calendar.timeOf(b);
}

void addDomain(QSet<QString> &domains, const QString &address)
{
    const QString domain = address.section(u'@', 1).trimmed().toLower();
    if (!domain.isEmpty())
        domains.insert(domain);
}
} // namespace

QList<const CalendarEvent *> eventsOf(const CalendarBook &calendar, const QDate &first, const QDate &last)
{
    QList<const CalendarEvent *> events;
    const QList<const CalendarEvent *> all = calendar.between(first, last);
    for (const CalendarEvent *event : all) {
        const auto isSame = [&](const CalendarEvent *other) { return isSameTime(calendar, *event, *other); };
        if (event->ownAnswer != AttendeeAnswer::Declined && std::none_of(events.cbegin(), events.cend(), isSame))
            events.append(event);
    }
    return events;
}

QSet<QString> keysInConflict(const CalendarBook &calendar, const QDate &first, const QDate &last)
{
    QSet<QString> keys;
    const QList<CalendarConflict> conflicts = conflictsBetween(calendar, first, last);
    for (const CalendarConflict &conflict : conflicts)
        keys << conflict.firstKey << conflict.secondKey;
    return keys;
}

bool isMeeting(const CalendarEvent &event)
{
    const auto isOther = [&event](const EventAttendee &guest) {
        return guest.email.compare(event.organizer, Qt::CaseInsensitive) != 0;
    };
    return !event.isOrganizer || !event.joinLink.isEmpty() ||
           std::any_of(event.attendees.cbegin(), event.attendees.cend(), isOther);
}

bool lacksAgenda(const CalendarBook &calendar, const CalendarEvent &event)
{
    return event.isDetailed && isMeeting(event) && calendar.takesTime(event) && event.description.trimmed().isEmpty();
}

bool lacksPlace(const CalendarBook &calendar, const CalendarEvent &event)
{
    return isMeeting(event) && calendar.takesTime(event) && event.joinLink.isEmpty() && event.url.isEmpty() &&
           event.location.trimmed().isEmpty();
}

QSet<QString> ownDomains(const HomeSources &sources)
{
    QSet<QString> domains;
    if (sources.deals)
        addDomain(domains, sources.deals->settings().me.email);
    if (sources.team)
        addDomain(domains, sources.team->me().email);
    if (sources.mail && sources.mail->account())
        for (const QString &address : sources.mail->account()->ownAddresses)
            addDomain(domains, address);
    return domains;
}

QString unreadReason(const MailBook &mail, MailFolder::Kind kind)
{
    const MailFolder *folder = mail.folderOf(kind);
    const bool isUnread =
        folder && mail.inFolder(folder->id).isEmpty() && !mail.snapshot().states.value(folder->id).readAt.isValid();
    return isUnread ? u"folder_unread"_s : QString();
}

QStringList unreadMentionIds(const TeamBook &team)
{
    QStringList ids;
    for (const CliqMention &mention : team.snapshot().mentions)
        if (mention.isUnread && !ids.contains(mention.message.id))
            ids.append(mention.message.id);
    return ids;
}
} // namespace atlas::home
