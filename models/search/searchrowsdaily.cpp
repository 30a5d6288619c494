// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Meetings, mail, files and chats.

#include "models/calendar/calendarbook.h"
#include "models/files/drivebook.h"
#include "models/home/homebasis.h"
#include "models/mail/mailbook.h"
#include "models/search/searchrows.h"
#include "models/team/teambook.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atlas::searchrows
{
namespace
{
qint64 momentOf(const QDateTime &at)
{
    return at.isValid() ? at.toSecsSinceEpoch() : 0;
}

QString nameOrAddress(const MailAddress &who)
{
    return who.name.isEmpty() ? who.address : who.name;
}

QString addressesOf(const MailMessage &message)
{
    QStringList all{message.from.address};
    for (const QList<MailAddress> &people : {message.to, message.cc})
        for (const MailAddress &who : people)
            all << who.name << who.address;
    return all.join(u' ');
}

SearchRow rowOfFile(const DriveItem &item, const QString &place)
{
    return {
        App::WorkDrive,           item.isFolder ? u"folders"_s : u"files"_s, item.id, item.name, place, item.modifiedBy,
        momentOf(item.modifiedAt)};
}
} // namespace

QList<SearchRow> events(const HomeSources &sources)
{
    QList<SearchRow> rows;
    if (!home::readOf(sources.calendar).isValid())
        return rows;
    QSet<QString> met; // the same meeting may stand in two calendars
    for (const CalendarEvent &event : sources.calendar->snapshot().events) {
        if (met.contains(event.key()))
            continue;
        met.insert(event.key());
        QStringList people{event.organizerName, event.organizer};
        for (const EventAttendee &guest : event.attendees)
            people << guest.email;
        const EventTime time = sources.calendar->timeOf(event);
        const QDateTime start = time.isAllDay ? time.firstDay.startOfDay() : time.start;
        rows.append(
            {App::Calendar, u"events"_s, event.key(), event.title, event.location, people.join(u' '), momentOf(start)});
    }
    return rows;
}

QList<SearchRow> mails(const HomeSources &sources)
{
    QList<SearchRow> rows;
    if (!home::readOf(sources.mail).isValid())
        return rows;
    for (const MailMessage &message : sources.mail->snapshot().messages) {
        const MailAddress &who = message.isOutgoing && !message.to.isEmpty() ? message.to.constFirst() : message.from;
        rows.append({App::Mail, u"mails"_s, message.id, message.subject, nameOrAddress(who),
                     addressesOf(message) + u' ' + message.summary, momentOf(message.receivedAt)});
    }
    return rows;
}

QList<SearchRow> files(const HomeSources &sources)
{
    QList<SearchRow> rows;
    if (!home::readOf(sources.files).isValid())
        return rows;
    QStringList waiting;
    for (const DriveSpace &space : sources.files->spaces())
        waiting.append(space.id);
    QSet<QString> met;
    while (!waiting.isEmpty()) {
        const QString id = waiting.takeLast();
        const DriveFolder *folder = sources.files->folder(id);
        if (!folder)
            continue;
        const QString place = sources.files->placeName(id);
        for (const DriveItem &item : folder->items) {
            if (met.contains(item.id)) // moved between two readings it lies in both
                continue;
            met.insert(item.id);
            rows.append(rowOfFile(item, place));
            if (item.isFolder)
                waiting.append(item.id);
        }
    }
    return rows;
}

QList<SearchRow> chats(const HomeSources &sources)
{
    QList<SearchRow> rows;
    if (!home::readOf(sources.team).isValid())
        return rows;
    for (const CliqChat &chat : sources.team->snapshot().chats)
        rows.append(
            {App::Cliq, u"chats"_s, chat.id, chat.name, chat.description, chat.uniqueName, momentOf(chat.lastAt)});
    return rows;
}
} // namespace atlas::searchrows
