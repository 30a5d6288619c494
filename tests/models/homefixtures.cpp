// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/homefixtures.h"

#include "tests/models/bookfixtures.h"
#include "tests/models/calendarfixtures.h"
#include "tests/models/dealfixtures.h"
#include "tests/models/deliveryfixtures.h"
#include "tests/models/mailfixtures.h"
#include "tests/models/teamfixtures.h"

using namespace Qt::StringLiterals;

namespace atlas::test
{
QDate homeDay()
{
    return {2026, 11, 25};
}

QDateTime homeNow()
{
    return QDateTime(homeDay(), QTime(9, 0), Qt::UTC);
}

QDateTime noonOf(const QDate &day)
{
    return QDateTime(day, QTime(12, 0), Qt::UTC);
}

Lead homeLead(const QString &id, const QDate &created, const QString &source)
{
    Lead lead;
    lead.id = id;
    lead.lastName = u"Prospect "_s + id;
    lead.company = u"Maison "_s + id;
    lead.source = source;
    lead.status = u"Not Contacted"_s;
    lead.created = noonOf(created);
    return lead;
}

Contact crmContactOf(const QString &id, const QString &email, const QString &accountId)
{
    Contact contact;
    contact.id = id;
    contact.lastName = u"Contact "_s + id;
    contact.email = email;
    if (!accountId.isEmpty())
        contact.account = {accountId, u"Compte "_s + accountId};
    return contact;
}

CrmAccount crmAccountOf(const QString &id, const QString &name)
{
    CrmAccount account;
    account.id = id;
    account.name = name;
    return account;
}

Campaign homeCampaign(const QString &id, const QString &type, const QDate &from, const QDate &to)
{
    Campaign campaign;
    campaign.id = id;
    campaign.name = u"Campagne "_s + id;
    campaign.type = type;
    campaign.from = from;
    campaign.to = to;
    return campaign;
}

CrmActivity homeCall(const QString &id, const QString &whoId, const QDateTime &at)
{
    CrmActivity call;
    call.id = id;
    call.kind = CrmActivity::Kind::Call;
    call.subject = u"Appel "_s + id;
    call.who = {whoId, whoId};
    call.from = call.created = call.modified = at;
    call.isDone = true;
    return call;
}

CrmActivity crmTaskOf(const QString &id, const QDate &due)
{
    CrmActivity task;
    task.id = id;
    task.subject = u"Relancer "_s + id;
    task.owner = {u"me"_s, u"Maud Carsin"_s};
    task.due = due;
    return task;
}

DirectorySnapshot homeDirectory(const QList<Lead> &leads, const QList<CrmActivity> &activities)
{
    DirectorySnapshot snapshot;
    snapshot.leads = leads;
    snapshot.activities = activities;
    snapshot.readAt = homeNow();
    return snapshot;
}

HomeSources HomeWorld::sources(HomePeriod period, const QDate &today) const
{
    HomeSources sources;
    sources.deals = &deals;
    sources.directory = &directory;
    sources.cash = &cash;
    sources.delivery = &delivery;
    sources.calendar = &calendar;
    sources.mail = &mail;
    sources.team = &team;
    sources.files = &files;
    sources.today = today;
    sources.now = QDateTime(today, QTime(9, 0), Qt::UTC);
    sources.period = period;
    return sources;
}

void HomeWorld::setDeals(const QList<Deal> &list)
{
    DealSnapshot snapshot = snapshotOf(list);
    snapshot.settings.me.id = u"me"_s;
    snapshot.settings.me.email = ownAddress();
    deals.setSnapshot(snapshot, homeDay());
}

void HomeWorld::readNothing()
{
    setDeals({});
    directory.setSnapshot(homeDirectory());
    BooksSnapshot books = booksOf();
    books.bankAccounts.clear();
    setBooks(books);
    setDelivery(deliveryOf({}));
    CalendarSnapshot events = calendarsWith({});
    events.readAt = homeNow();
    showCalendar(calendar, events, QTimeZone::utc());
    MailSnapshot mails = mailboxOf({});
    mails.readAt = homeNow();
    for (const MailFolder &folder : mails.folders)
        mails.states.insert(folder.id, {homeNow(), true, 0, false});
    mail.setNow(homeNow());
    mail.setSnapshot(mails);
    team.setSnapshot(teamSnapshot({}));
    DriveSnapshot drive;
    drive.readAt = homeNow();
    files.setSnapshot(drive);
}
} // namespace atlas::test
