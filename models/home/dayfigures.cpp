// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/conflicts.h"
#include "models/home/daysupport.h"
#include "models/home/homebasis.h"
#include "models/home/homefigures.h"
#include "models/home/homelists.h"
#include "models/mail/mailbook.h"
#include "models/team/teambook.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace atlas::homefigures
{
namespace
{
QStringList mailIds(const MailBook &mail, const QList<int> &places)
{
    QStringList ids;
    for (const int place : places)
        ids.append(mail.snapshot().messages.at(place).id);
    return ids;
}
} // namespace

Figure mailsToAnswer(const HomeSources &sources)
{
    Figure figure = home::newFigure(u"mails_to_answer"_s, {home::readOf(sources.mail)});
    if (!figure.unavailable.isEmpty())
        return figure;
    home::setCount(figure, mailIds(*sources.mail, sources.mail->toAnswer()));
    const MailFolder *inbox = sources.mail->folderOf(MailFolder::Kind::Inbox);
    const MailFolderState state = inbox ? sources.mail->snapshot().states.value(inbox->id) : MailFolderState();
    figure.counts.insert(u"unread"_s, state.unread);
    figure.counts.insert(u"floor"_s, state.unreadIsFloor ? 1 : 0);
    return figure;
}

Figure meetingsToday(const HomeSources &sources)
{
    Figure figure =
        home::newFigure(u"meetings_today"_s, {home::readOf(sources.calendar)}, {sources.today, sources.today});
    if (!figure.unavailable.isEmpty())
        return figure;
    const CalendarBook &calendar = *sources.calendar;
    QStringList ids;
    qint64 withoutAgenda = 0;
    const QList<const CalendarEvent *> events = home::eventsOf(calendar, sources.today, sources.today);
    for (const CalendarEvent *event : events) {
        if (!calendar.takesTime(*event))
            continue;
        ids.append(event->key());
        withoutAgenda += home::lacksAgenda(calendar, *event) ? 1 : 0;
    }
    home::setCount(figure, ids);
    figure.counts.insert(u"conflicts"_s, conflictsBetween(calendar, sources.today, sources.today).size());
    figure.counts.insert(u"without_agenda"_s, withoutAgenda);
    return figure;
}

Figure followUpsOwed(const HomeSources &sources)
{
    Figure figure = home::newFigure(u"follow_ups_owed"_s, {home::readOf(sources.mail)});
    if (figure.unavailable.isEmpty())
        figure.unavailable = home::unreadReason(*sources.mail, MailFolder::Kind::Sent);
    if (figure.unavailable.isEmpty())
        home::setCount(figure, mailIds(*sources.mail, sources.mail->awaitingAnswer()));
    return figure;
}

Figure mentions(const HomeSources &sources)
{
    Figure figure = home::newFigure(u"mentions"_s, {home::readOf(sources.team)});
    if (figure.unavailable.isEmpty())
        home::setCount(figure, home::unreadMentionIds(*sources.team));
    return figure;
}

Figure decisions(const HomeSources &sources)
{
    const HomeList waiting = homelists::decisionsWaiting(sources, std::numeric_limits<int>::max());
    Figure figure;
    figure.id = u"decisions"_s;
    figure.unavailable = waiting.unavailable;
    figure.readAt = waiting.readAt;
    if (!figure.unavailable.isEmpty())
        return figure;
    QStringList ids;
    for (const HomeRow &row : waiting.rows)
        ids.append(row.part.isEmpty() ? row.id : row.part);
    home::setCount(figure, ids);
    return figure;
}
} // namespace atlas::homefigures
