// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/contactlog.h"

#include "models/calendar/calendarbook.h"
#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "models/home/homebasis.h"
#include "models/mail/mailbook.h"

namespace atlas::home
{
namespace
{
QSet<QString> unsentFolders(const MailSnapshot &mails)
{
    QSet<QString> folders;
    for (const MailFolder &folder : mails.folders)
        if (folder.kind == MailFolder::Kind::Drafts || folder.kind == MailFolder::Kind::Templates ||
            folder.kind == MailFolder::Kind::Outbox || folder.kind == MailFolder::Kind::Spam)
            folders.insert(folder.id);
    return folders;
}
} // namespace

ContactLog::ContactLog(const HomeSources &sources)
    : m_now(sources.now)
{
    for (const CrmAccount &account : sources.directory->snapshot().accounts)
        m_accountOfRecord.insert(account.id, account.id);
    for (const Contact &contact : sources.directory->snapshot().contacts) {
        m_accountOfRecord.insert(contact.id, contact.account.id);
        if (!contact.email.isEmpty() && !contact.account.id.isEmpty())
            m_accountOfAddress.insert(contact.email.toLower(), contact.account.id);
    }
    addDeals(sources);
    addActivities(sources);
    addMails(sources);
    addMeetings(sources);
}

void ContactLog::note(const QString &accountId, const QDateTime &at)
{
    if (accountId.isEmpty() || !at.isValid() || (m_now.isValid() && at > m_now))
        return;
    QDateTime &last = m_last[accountId];
    if (!last.isValid() || at > last)
        last = at;
}

void ContactLog::addDeals(const HomeSources &sources)
{
    if (!sources.deals)
        return;
    for (const DealRow &row : sources.deals->rows()) {
        m_accountOfRecord.insert(row.deal.id, row.deal.account.id);
        note(row.deal.account.id, row.deal.lastActivity);
    }
}

void ContactLog::addActivities(const HomeSources &sources)
{
    for (const CrmActivity &activity : sources.directory->snapshot().activities) {
        if (!activity.isDoneAt(m_now))
            continue;
        const QDateTime at = DirectoryBook::activityTime(activity);
        note(m_accountOfRecord.value(activity.who.id), at);
        note(m_accountOfRecord.value(activity.what.id), at);
    }
}

void ContactLog::addMails(const HomeSources &sources)
{
    if (!sources.mail)
        return;
    const QSet<QString> unsent = unsentFolders(sources.mail->snapshot());
    for (const MailMessage &message : sources.mail->snapshot().messages) {
        if (unsent.contains(message.folderId))
            continue;
        note(m_accountOfAddress.value(message.from.address.toLower()), message.receivedAt);
        for (const MailAddress &to : message.to)
            note(m_accountOfAddress.value(to.address.toLower()), message.receivedAt);
    }
}

void ContactLog::addMeetings(const HomeSources &sources)
{
    if (!sources.calendar)
        return;
    for (const CalendarEvent &event : sources.calendar->snapshot().events) {
        const QDateTime at = sources.calendar->timeOf(event).from(sources.calendar->zone());
        for (const EventAttendee &guest : event.attendees)
            note(m_accountOfAddress.value(guest.email.toLower()), at);
        note(m_accountOfAddress.value(event.organizer.toLower()), at);
    }
}
} // namespace atlas::home
