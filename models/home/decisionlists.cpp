// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/cashbook.h"
#include "models/home/dayrows.h"
#include "models/home/daysupport.h"
#include "models/home/homebasis.h"
#include "models/home/homelists.h"
#include "models/home/moneysupport.h"
#include "models/insight/cashfigures.h"
#include "models/mail/mailbook.h"
#include "models/projects/deliverybook.h"
#include "models/team/teambook.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace atlas::homelists
{
namespace
{
constexpr int largestClients = 3;
constexpr int chasedAfterDays = 30;
constexpr int expiryDays = 7;

bool waitsForApproval(const BooksDocument &document)
{
    return document.statusText == u"pending_approval" || document.statusText == u"pending";
}

HomeRow approvalRow(const QString &kind, const BooksDocument &document, const QDate &day)
{
    HomeRow row = home::documentRow(kind, document);
    row.amount = document.total;
    row.date = day;
    row.state = u"approve"_s;
    row.tone = HomeRow::Tone::Warn;
    return row;
}

void addApprovals(QList<HomeRow> &rows, const BooksSnapshot &books, const QDate &today)
{
    QList<HomeRow> found;
    for (const Estimate &estimate : books.estimates) {
        const bool expires =
            estimate.statusText == u"sent" && estimate.expiry >= today && estimate.expiry <= today.addDays(expiryDays);
        if (!expires && !waitsForApproval(estimate))
            continue;
        found.append(approvalRow(u"estimates"_s, estimate, estimate.expiry));
        if (expires)
            found.last().state = u"expires"_s;
    }
    for (const Bill &bill : books.bills)
        if (waitsForApproval(bill))
            found.append(approvalRow(u"bills"_s, bill, bill.due));
    std::sort(found.begin(), found.end(), [](const HomeRow &a, const HomeRow &b) {
        return std::tuple(!a.date.isValid(), a.date, a.title, a.id) <
               std::tuple(!b.date.isValid(), b.date, b.title, b.id);
    });
    rows.append(found);
}

void addLargeClients(QList<HomeRow> &rows, const BooksSnapshot &books, const QDate &today)
{
    QSet<QString> large;
    const QList<ClientShare> shares = clientShares(books, today);
    for (const ClientShare &share : shares)
        if (large.size() < largestClients && share.revenue.minor() > 0)
            large.insert(share.customerId);
    QList<HomeRow> found;
    for (const Invoice &invoice : books.invoices)
        if (invoice.isOpen() && large.contains(invoice.contactId) &&
            home::daysBetween(invoice.due, today) >= chasedAfterDays)
            found.append(home::overdueRow(invoice, today));
    std::sort(found.begin(), found.end(), [](const HomeRow &a, const HomeRow &b) {
        return std::tuple(a.date, a.title, a.id) < std::tuple(b.date, b.title, b.id);
    });
    rows.append(found);
}

void addBareMeetings(QList<HomeRow> &rows, const CalendarBook &calendar, const QDate &today, const QDateTime &now)
{
    const QList<const CalendarEvent *> events = home::eventsOf(calendar, today, today.addDays(1));
    for (const CalendarEvent *event : events) {
        const bool isAhead = !now.isValid() || calendar.timeOf(*event).start > now;
        if (isAhead && home::lacksAgenda(calendar, *event))
            rows.append(home::eventRow(calendar, *event, {}));
    }
}

void addFlagged(QList<HomeRow> &rows, const MailBook &mail)
{
    const MailFolder *inbox = mail.folderOf(MailFolder::Kind::Inbox);
    if (!inbox)
        return;
    for (const int place : mail.inFolder(inbox->id)) {
        const MailMessage &message = mail.snapshot().messages.at(place);
        if (message.flag == MailFlag::None || mail.isSnoozed(message.id))
            continue;
        rows.append(home::mailRow(message));
        rows.last().state = u"flagged"_s;
        rows.last().tone = HomeRow::Tone::Warn;
    }
}
} // namespace

HomeList decisionsWaiting(const HomeSources &sources, int limit)
{
    HomeList list;
    const auto reads = [&list](const QDateTime &readAt) {
        if (readAt.isValid() && (!list.readAt.isValid() || readAt < list.readAt))
            list.readAt = readAt;
        return readAt.isValid();
    };
    constexpr int all = std::numeric_limits<int>::max();
    if (reads(home::readOf(sources.cash))) {
        addApprovals(list.rows, sources.cash->books(), sources.today);
        addLargeClients(list.rows, sources.cash->books(), sources.today);
    }
    if (reads(home::readOf(sources.delivery)))
        list.rows.append(homelists::projectsAtRisk(sources, all).rows);
    if (reads(home::readOf(sources.calendar)))
        addBareMeetings(list.rows, *sources.calendar, sources.today, sources.now);
    if (reads(home::readOf(sources.mail)))
        addFlagged(list.rows, *sources.mail);
    if (reads(home::readOf(sources.team)))
        list.rows.append(homelists::mentions(sources, all).rows);
    if (!list.readAt.isValid())
        list.unavailable = u"never_read"_s;
    return home::limited(list, limit);
}
} // namespace atlas::homelists
