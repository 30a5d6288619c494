// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Meetings, mail, files and chats.

#include "models/calendar/calendarbook.h"
#include "models/files/drivebook.h"
#include "models/home/homebasis.h"
#include "models/mail/mailbook.h"
#include "models/search/searchrows.h"
#include "models/team/teambook.h"

#include <algorithm>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atlas::searchrows
{
namespace
{
/// Of the messages that were read of a chat, the newest: enough to find what was said lately.
constexpr qsizetype kMessagesOfChat = 200;

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
QList<SearchRow> rowsOfEvents(const QList<CalendarEvent> &events)
{
    QList<SearchRow> rows;
    QSet<QString> met; // the same meeting may stand in two calendars
    for (const CalendarEvent &event : events) {
        if (met.contains(event.key()))
            continue;
        met.insert(event.key());
        QStringList people{event.organizerName, event.organizer};
        for (const EventAttendee &guest : event.attendees)
            people << guest.email;
        const QDateTime start = event.time.isAllDay ? event.time.firstDay.startOfDay() : event.time.start;
        rows.append(
            {App::Calendar, u"events"_s, event.key(), event.title, event.location, people.join(u' '), momentOf(start)});
    }
    return rows;
}

QList<SearchRow> rowsOfMails(const QList<MailMessage> &messages)
{
    QList<SearchRow> rows;
    rows.reserve(messages.size());
    for (const MailMessage &message : messages) {
        const MailAddress &who = message.isOutgoing && !message.to.isEmpty() ? message.to.constFirst() : message.from;
        rows.append({App::Mail, u"mails"_s, message.id, message.subject, nameOrAddress(who),
                     addressesOf(message) + u' ' + message.summary, momentOf(message.receivedAt)});
    }
    return rows;
}

/// A folder that was read, and how a person calls it.
struct ReadFolder {
    QString place;
    QList<DriveItem> items;
};

QList<ReadFolder> foldersOf(const DriveBook &book)
{
    QList<ReadFolder> folders;
    QStringList waiting;
    for (const DriveSpace &space : book.spaces())
        waiting.append(space.id);
    QSet<QString> met;
    while (!waiting.isEmpty()) {
        const QString id = waiting.takeLast();
        const DriveFolder *folder = book.folder(id);
        if (!folder || met.contains(id))
            continue;
        met.insert(id);
        folders.append({book.placeName(id), folder->items});
        for (const DriveItem &item : folder->items)
            if (item.isFolder)
                waiting.append(item.id);
    }
    return folders;
}

QList<SearchRow> rowsOfFolders(const QList<ReadFolder> &folders)
{
    QList<SearchRow> rows;
    QSet<QString> met;
    for (const ReadFolder &folder : folders) {
        for (const DriveItem &item : folder.items) {
            if (met.contains(item.id)) // moved between two readings it lies in both
                continue;
            met.insert(item.id);
            rows.append(rowOfFile(item, folder.place));
        }
    }
    return rows;
}

/// A chat, and what was last said in it.
struct ReadChat {
    CliqChat chat;
    QString otherAddress;
    QList<CliqMessage> messages;
};

SearchRow rowOfReadChat(const ReadChat &read)
{
    const CliqChat &chat = read.chat;
    QStringList said{chat.uniqueName, read.otherAddress, chat.lastSender, chat.lastText};
    const qsizetype first = std::max<qsizetype>(0, read.messages.size() - kMessagesOfChat);
    for (qsizetype i = first; i < read.messages.size(); ++i)
        said << read.messages.at(i).text << read.messages.at(i).file.name;
    said.removeAll(QString());
    return {App::Cliq, u"chats"_s, chat.id, chat.name, chat.description, said.join(u' '), momentOf(chat.lastAt)};
}
} // namespace

Make events(const HomeSources &sources)
{
    if (!home::readOf(sources.calendar).isValid())
        return {};
    return [events = sources.calendar->snapshot().events] { return rowsOfEvents(events); };
}

Make mails(const HomeSources &sources)
{
    if (!home::readOf(sources.mail).isValid())
        return {};
    return [messages = sources.mail->snapshot().messages] { return rowsOfMails(messages); };
}

Make files(const HomeSources &sources)
{
    if (!home::readOf(sources.files).isValid())
        return {};
    return [folders = foldersOf(*sources.files)] { return rowsOfFolders(folders); };
}

Make chats(const HomeSources &sources)
{
    if (!home::readOf(sources.team).isValid())
        return {};
    QList<ReadChat> chats;
    for (const CliqChat &chat : sources.team->snapshot().chats) {
        const CliqPerson *other = sources.team->person(chat.otherId);
        chats.append({chat, other ? other->email : QString(), sources.team->history(chat.id).messages});
    }
    return [chats] {
        QList<SearchRow> rows;
        for (const ReadChat &chat : chats)
            rows.append(rowOfReadChat(chat));
        return rows;
    };
}
} // namespace atlas::searchrows
