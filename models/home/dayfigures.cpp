// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/conflicts.h"
#include "models/crm/dealfilter.h"
#include "models/home/daysupport.h"
#include "models/home/homebasis.h"
#include "models/home/homefigures.h"
#include "models/home/homelists.h"
#include "models/mail/mailbook.h"
#include "models/team/teambook.h"
#include "services/mail/mailtext.h"

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace atlas::homefigures
{
namespace
{
constexpr int answerDays = 30;

QStringList mailIds(const MailBook &mail, const QList<int> &places)
{
    QStringList ids;
    for (const int place : places)
        ids.append(mail.snapshot().messages.at(place).id);
    return ids;
}

/// Of a folder and the last thirty days, newest first.
QList<const MailMessage *> mailsOf(const MailBook &mail, MailFolder::Kind kind, const QDateTime &now)
{
    QList<const MailMessage *> found;
    const MailFolder *folder = mail.folderOf(kind);
    for (const int place : folder ? mail.inFolder(folder->id) : QList<int>())
        if (const MailMessage &message = mail.snapshot().messages.at(place);
            message.receivedAt >= now.addDays(-answerDays))
            found.append(&message);
    return found;
}

/// What a question and its answer share. Lists tell no Message-ID, and a thread only of few mails: the subject without
/// its "Re:" and the counterpart do.
QString exchangeOf(const MailMessage &message, const QString &counterpart)
{
    return foldForSearch(mailtext::bareSubject(message.subject)) + u'\n' + counterpart.toLower();
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

Figure responseTime(const HomeSources &sources)
{
    const DateRange period{sources.today.addDays(-answerDays), sources.today};
    Figure figure = home::newFigure(u"response_time"_s, {home::readOf(sources.mail)}, period);
    if (figure.unavailable.isEmpty())
        figure.unavailable = home::unreadReason(*sources.mail, MailFolder::Kind::Sent);
    if (!figure.unavailable.isEmpty())
        return figure;
    const MailBook &mail = *sources.mail;
    QHash<QString, QList<QDateTime>> answers; // by exchange, newest first
    for (const MailMessage *sent : mailsOf(mail, MailFolder::Kind::Sent, sources.now))
        if (!sent->to.isEmpty())
            answers[exchangeOf(*sent, sent->to.constFirst().address)].append(sent->receivedAt);
    QList<int> minutes;
    for (const MailMessage *received : mailsOf(mail, MailFolder::Kind::Inbox, sources.now)) {
        if (mail.isOwn(received->from.address) || isAutomatic(mail, *received))
            continue;
        const QList<QDateTime> &sent = answers[exchangeOf(*received, received->from.address)];
        const auto first = std::find_if(sent.crbegin(), sent.crend(),
                                        [received](const QDateTime &at) { return at > received->receivedAt; });
        if (first == sent.crend())
            continue;
        minutes.append(int(received->receivedAt.secsTo(*first) / 60));
        figure.recordIds.append(received->id);
    }
    figure.counts.insert(u"answered"_s, minutes.size());
    if (minutes.isEmpty())
        figure.unavailable = u"no_answers"_s;
    else
        figure.counts.insert(u"hours"_s, std::lround(double(median(std::move(minutes))) / 60));
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
    if (!figure.recordIds.isEmpty()) // the oldest comes first
        if (const MailMessage *oldest = sources.mail->message(figure.recordIds.constFirst()))
            figure.counts.insert(u"oldest_days"_s,
                                 home::daysBetween(home::localDay(oldest->receivedAt), sources.today));
    return figure;
}

Figure mentions(const HomeSources &sources)
{
    Figure figure = home::newFigure(u"mentions"_s, {home::readOf(sources.team)});
    if (!figure.unavailable.isEmpty())
        return figure;
    home::setCount(figure, home::unreadMentionIds(*sources.team));
    QSet<QString> chats;
    for (const CliqMention &mention : sources.team->snapshot().mentions)
        if (mention.isUnread)
            chats.insert(mention.chatId);
    figure.counts.insert(u"chats"_s, chats.size());
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
