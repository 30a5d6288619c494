// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/accountsections.h"

#include "models/calendar/calendarbook.h"
#include "models/crm/directorybook.h"
#include "models/crm/duplicates.h"
#include "models/files/drivebook.h"
#include "models/home/dayrows.h"
#include "models/home/filewalk.h"
#include "models/home/homebasis.h"
#include "models/mail/mailbook.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Mails, files, meetings, people and what was done with them.
namespace atlas::accountsections
{
namespace
{
/// Folders lie in folders; deeper than this nobody files by client.
constexpr int deepestFolder = 8;

AccountSection talkSection(AccountSection::Kind kind, const QDateTime &readAt)
{
    AccountSection section;
    section.kind = kind;
    section.list.readAt = readAt;
    if (!readAt.isValid())
        section.list.unavailable = u"never_read"_s;
    return section;
}

/// Where addresses tell what belongs to the account, and it has none.
AccountSection addressSection(AccountSection::Kind kind, const QDateTime &readAt, const Subject &subject)
{
    AccountSection section = talkSection(kind, readAt);
    if (section.list.unavailable.isEmpty() && subject.addresses.isEmpty())
        section.list.unavailable = u"no_address"_s;
    return section;
}

bool isWith(const MailMessage &message, const QSet<QString> &addresses)
{
    const auto known = [&addresses](const MailAddress &who) { return addresses.contains(who.address.toLower()); };
    return known(message.from) || std::ranges::any_of(message.to, known) || std::ranges::any_of(message.cc, known);
}

bool isWith(const CalendarEvent &event, const QSet<QString> &addresses)
{
    return addresses.contains(event.organizer.toLower()) ||
           std::ranges::any_of(event.attendees, [&addresses](const EventAttendee &guest) {
               return addresses.contains(guest.email.toLower());
           });
}

/// What was listed below a folder; `inside`: the folder is the client's.
void collectFiles(const DriveBook &drive, const QString &folderId, const QString &client, bool inside, int depth,
                  QList<HomeRow> &rows)
{
    const DriveFolder *folder = depth < deepestFolder ? drive.folder(folderId) : nullptr;
    if (!folder)
        return;
    for (const DriveItem &item : folder->items) {
        if (item.isFolder) {
            const bool theirs = inside || duplicates::companyKey(item.name) == client;
            if (theirs && !inside)
                rows.append(home::fileRow(item, drive));
            collectFiles(drive, item.id, client, theirs, depth + 1, rows);
        } else if (inside) {
            rows.append(home::fileRow(item, drive));
        }
    }
}

HomeRow activityRow(const CrmActivity &activity, const HomeSources &sources)
{
    HomeRow row;
    row.kind = u"activities"_s;
    row.id = activity.id;
    row.title = activity.subject;
    row.with = activity.who.name.isEmpty() ? activity.owner.name : activity.who.name;
    if (activity.kind == CrmActivity::Kind::Task)
        row.date = activity.due;
    else
        row.at = activity.from;
    if (!activity.isDone && activity.due.isValid() && activity.due < sources.today) {
        row.state = u"late"_s;
        row.tone = HomeRow::Tone::Bad;
        row.numbers.insert(u"days"_s, home::daysBetween(activity.due, sources.today));
    } else if (!activity.isDone) {
        row.state = u"planned"_s;
    }
    return row;
}
} // namespace

AccountSection mails(const HomeSources &sources, const Subject &subject)
{
    AccountSection section = addressSection(AccountSection::Kind::Mails, home::readOf(sources.mail), subject);
    if (!section.list.unavailable.isEmpty())
        return section;
    QList<const MailMessage *> found;
    for (const MailMessage &message : sources.mail->snapshot().messages)
        if (isWith(message, subject.addresses))
            found.append(&message);
    std::ranges::stable_sort(found, std::ranges::greater(), &MailMessage::receivedAt);
    for (const MailMessage *message : std::as_const(found)) {
        HomeRow row = home::mailRow(*message);
        row.at = message->receivedAt;
        if (!message->isRead && !message->isOutgoing)
            row.state = u"unread"_s;
        section.list.rows.append(row);
    }
    return section;
}

AccountSection files(const HomeSources &sources, const Subject &subject)
{
    AccountSection section = talkSection(AccountSection::Kind::Files, home::readOf(sources.files));
    const QString client = duplicates::companyKey(subject.name);
    if (!section.list.unavailable.isEmpty() || client.isEmpty())
        return section;
    for (const DriveSpace &space : sources.files->spaces())
        collectFiles(*sources.files, space.id, client, duplicates::companyKey(space.name) == client, 0,
                     section.list.rows);
    std::ranges::stable_sort(section.list.rows, std::ranges::greater(), &HomeRow::at);
    return section;
}

AccountSection meetings(const HomeSources &sources, const Subject &subject, bool next)
{
    const auto kind = next ? AccountSection::Kind::NextMeetings : AccountSection::Kind::PastMeetings;
    AccountSection section = addressSection(kind, home::readOf(sources.calendar), subject);
    if (!section.list.unavailable.isEmpty())
        return section;
    const CalendarBook &calendar = *sources.calendar;
    QList<const CalendarEvent *> found;
    for (const CalendarEvent &event : calendar.snapshot().events) {
        const bool ahead = calendar.timeOf(event).to(calendar.zone()) > sources.now;
        if (ahead == next && isWith(event, subject.addresses))
            found.append(&event);
    }
    const auto begin = [&calendar](const CalendarEvent *event) {
        return calendar.timeOf(*event).from(calendar.zone());
    };
    std::ranges::stable_sort(found, [&begin, next](const CalendarEvent *a, const CalendarEvent *b) {
        return next ? begin(a) < begin(b) : begin(a) > begin(b);
    });
    for (const CalendarEvent *event : std::as_const(found)) {
        HomeRow row = home::eventRow(calendar, *event, {});
        if (!next) { // what a past meeting lacked matters no more
            row.state.clear();
            row.tone = HomeRow::Tone::Neutral;
        }
        section.list.rows.append(row);
    }
    return section;
}

AccountSection contacts(const HomeSources &sources, const Subject &subject)
{
    AccountSection section = talkSection(AccountSection::Kind::Contacts, home::readOf(sources.directory));
    for (const Contact *contact : subject.contacts) {
        HomeRow row;
        row.kind = u"contacts"_s;
        row.id = contact->id;
        row.title = home::personName(contact->firstName, contact->lastName, contact->email);
        row.with = contact->title;
        row.note = contact->email;
        if (contact->email.isEmpty()) {
            row.state = u"no_mail"_s;
            row.tone = HomeRow::Tone::Warn;
        }
        section.list.rows.append(row);
    }
    std::ranges::stable_sort(section.list.rows, [](const HomeRow &a, const HomeRow &b) {
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    return section;
}

AccountSection activities(const HomeSources &sources, const Subject &subject)
{
    AccountSection section = talkSection(AccountSection::Kind::Activities, home::readOf(sources.directory));
    QList<const CrmActivity *> found = sources.directory->activitiesOf(subject.id);
    for (const Contact *contact : subject.contacts)
        for (const CrmActivity *activity : sources.directory->activitiesOf(contact->id))
            if (!found.contains(activity))
                found.append(activity);
    for (const DealRow *deal : dealsOf(sources, subject))
        for (const CrmActivity *activity : sources.directory->activitiesOf(deal->deal.id))
            if (!found.contains(activity))
                found.append(activity);
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const CrmActivity *activity) { return DirectoryBook::activityTime(*activity); });
    for (const CrmActivity *activity : std::as_const(found))
        section.list.rows.append(activityRow(*activity, sources));
    return section;
}
} // namespace atlas::accountsections
