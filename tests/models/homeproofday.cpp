// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/homeproof.h"

namespace atlas::test
{
namespace proofday
{
using namespace byhand;

namespace
{
ExpectedCard toAnswer(HomeProof &hand)
{
    const QSet<QString> own = ownAddresses(hand);
    ExpectedCard expected;
    expected.ids.emplace();
    const QJsonArray mails = hand.mails(MailFolder::Kind::Inbox);
    for (const QJsonValue &mail : mails) {
        const QString from = addressesIn(mail[u"fromAddress"_s]).value(0);
        const QString replied = mail[u"status2"_s].toVariant().toString();
        const bool isReplied = replied == u"1"_s || replied == u"reply"_s || replied == u"replied"_s;
        if (receivedAt(mail) >= hand.m_now.addDays(-30) && !isReplied && !own.contains(from) && !isMachine(from))
            expected.ids->append(mail[u"messageId"_s].toVariant().toString());
    }
    return expected;
}

ExpectedCard followUps(HomeProof &hand)
{
    const QSet<QString> own = ownAddresses(hand);
    QMap<QString, QPair<QDateTime, QString>> asked;
    const QJsonArray sent = hand.mails(MailFolder::Kind::Sent);
    for (const QJsonValue &mail : sent) {
        const QString to = addressesIn(mail[u"toAddress"_s]).value(0);
        if (to.isEmpty() || own.contains(to) || receivedAt(mail) < hand.m_now.addDays(-30))
            continue;
        QPair<QDateTime, QString> &last = asked[exchange(mail, to)];
        if (!last.first.isValid() || receivedAt(mail) > last.first)
            last = {receivedAt(mail), mail[u"messageId"_s].toVariant().toString()};
    }
    const QJsonArray inbox = hand.mails(MailFolder::Kind::Inbox);
    for (const QJsonValue &mail : inbox) {
        const QString key = exchange(mail, addressesIn(mail[u"fromAddress"_s]).value(0));
        if (asked.contains(key) && receivedAt(mail) > asked.value(key).first)
            asked.remove(key);
    }
    ExpectedCard expected;
    expected.ids.emplace();
    for (const auto &[at, id] : std::as_const(asked))
        if (at <= hand.m_now.addDays(-3))
            expected.ids->append(id);
    return expected;
}

ExpectedCard drafts(HomeProof &hand)
{
    ExpectedCard expected;
    expected.ids.emplace();
    const QJsonArray mails = hand.mails(MailFolder::Kind::Drafts);
    for (const QJsonValue &mail : mails)
        expected.ids->append(mail[u"messageId"_s].toVariant().toString());
    return expected;
}

ExpectedCard mentions(HomeProof &hand)
{
    qsizetype unread = 0;
    const QJsonArray rows = hand.mentions();
    for (const QJsonValue &row : rows)
        unread += row[u"status"_s] == u"unread"_s ? 1 : 0;
    ExpectedCard expected;
    expected.total = unread;
    return expected;
}

ExpectedCard meetings(HomeProof &hand)
{
    const QJsonArray events = hand.events(hand.m_today, hand.m_today);
    ExpectedCard expected;
    expected.counts = {{u"count"_s, std::count_if(events.begin(), events.end(), takesTime)}};
    return expected;
}

template <int Days>
ExpectedCard agenda(HomeProof &hand)
{
    ExpectedCard expected;
    expected.total = hand.events(hand.m_today, hand.m_today.addDays(Days - 1)).size();
    return expected;
}

ExpectedCard conflicts(HomeProof &hand)
{
    const QJsonArray events = hand.events(hand.m_today, hand.m_today.addDays(1));
    qsizetype found = 0;
    for (qsizetype i = 0; i < events.size(); ++i)
        for (qsizetype j = i + 1; j < events.size(); ++j) {
            const QDateTime from =
                std::max(eventInstant(events.at(i), u"start"_s), eventInstant(events.at(j), u"start"_s));
            const QDateTime to = std::min(eventInstant(events.at(i), u"end"_s), eventInstant(events.at(j), u"end"_s));
            found += takesTime(events.at(i)) && takesTime(events.at(j)) && from < to ? 1 : 0;
        }
    ExpectedCard expected;
    expected.total = found;
    return expected;
}

ExpectedCard strategic(HomeProof &hand)
{
    const QSet<QString> domains = ownDomains(hand);
    qsizetype found = 0;
    const QJsonArray events = hand.events(hand.m_today, hand.m_today.addDays(13));
    for (const QJsonValue &event : events) {
        const QJsonArray guests = event[u"attendees"_s].toArray();
        const auto outside = std::count_if(guests.begin(), guests.end(), [&domains](const QJsonValue &guest) {
            return !domains.contains(guest[u"email"_s].toString().section(u'@', 1).toLower());
        });
        const QDateTime end = eventInstant(event, u"end"_s);
        const bool isLong = eventInstant(event, u"start"_s).secsTo(end) >= 90 * 60;
        found += takesTime(event) && end > hand.m_now && (outside >= 2 || isLong) ? 1 : 0;
    }
    ExpectedCard expected;
    expected.total = found;
    return expected;
}

ExpectedCard toSort(HomeProof &hand)
{
    ExpectedCard expected;
    expected.ids.emplace();
    for (const DriveSpace &space : spacesOf(hand, DriveSpace::Kind::Own))
        expected.ids->append(filesIn(hand, space.id, false));
    return expected;
}

ExpectedCard latest(HomeProof &hand)
{
    ExpectedCard expected;
    expected.ids.emplace();
    for (const DriveSpace &space : spacesOf(hand, DriveSpace::Kind::Team))
        expected.ids->append(filesIn(hand, space.id, true));
    return expected;
}

qsizetype approvals(HomeProof &hand)
{
    const auto waits = [](const QJsonValue &row) {
        return row[u"status"_s] == u"pending_approval"_s || row[u"status"_s] == u"pending"_s;
    };
    qsizetype count = 0;
    for (const QJsonValue &row : hand.rows(BooksKind::Estimate)) {
        const QDate expiry = dayOf(row[u"expiry_date"_s]);
        const bool ends = row[u"status"_s] == u"sent"_s && expiry >= hand.m_today && expiry <= hand.m_today.addDays(7);
        count += waits(row) || ends ? 1 : 0;
    }
    for (const QJsonValue &row : hand.rows(BooksKind::Bill))
        count += waits(row) ? 1 : 0;
    return count;
}

/// Invoices of the three largest clients of twelve months that are late for thirty days.
qsizetype invoicesToChase(HomeProof &hand)
{
    QMap<QString, qint64> revenue;
    const auto inYear = [&hand](const QDate &day) { return day > hand.m_today.addMonths(-12) && day <= hand.m_today; };
    for (const QJsonValue &row : hand.rows(BooksKind::Invoice))
        if (isIssued(row.toObject()) && inYear(dayOf(row[u"date"_s])))
            revenue[row[u"customer_id"_s].toString()] += euros(row.toObject(), u"total"_s);
    for (const QJsonValue &row : hand.rows(BooksKind::CreditNote))
        if (isIssued(row.toObject()) && inYear(dayOf(row[u"date"_s])))
            revenue[row[u"customer_id"_s].toString()] -= euros(row.toObject(), u"total"_s);
    QMultiMap<qint64, QString> largest;
    for (auto it = revenue.cbegin(); it != revenue.cend(); ++it)
        largest.insert(-it.value(), it.key());
    const QStringList three = QStringList(largest.values()).mid(0, 3);
    qsizetype count = 0;
    for (const QJsonValue &row : hand.rows(BooksKind::Invoice))
        count += isOpenInvoice(row.toObject()) && three.contains(row[u"customer_id"_s].toString()) &&
                         dayOf(row[u"due_date"_s]).daysTo(hand.m_today) >= 30
                     ? 1
                     : 0;
    return count;
}

qsizetype flagged(HomeProof &hand)
{
    qsizetype count = 0;
    const QJsonArray mails = hand.mails(MailFolder::Kind::Inbox);
    for (const QJsonValue &mail : mails) {
        const QString flag = mail[u"flagid"_s].toVariant().toString();
        count += !flag.isEmpty() && flag != u"flag_not_set"_s && flag != u"0"_s ? 1 : 0;
    }
    return count;
}

/// Meetings to come, today and tomorrow, whose description was read and is empty.
qsizetype bareMeetings(HomeProof &hand)
{
    qsizetype count = 0;
    for (const CalendarEvent &event : hand.m_world->calendar.snapshot().events) {
        const QDate day = event.time.start.toLocalTime().date();
        count += event.isDetailed && event.description.isEmpty() && event.time.start > hand.m_now &&
                         day <= hand.m_today.addDays(1) && !event.attendees.isEmpty()
                     ? 1
                     : 0;
    }
    return count;
}

ExpectedCard decisions(HomeProof &hand)
{
    ExpectedCard expected;
    expected.total = approvals(hand) + invoicesToChase(hand) + projectsAtRisk(hand).size() + bareMeetings(hand) +
                     flagged(hand) + *mentions(hand).total;
    return expected;
}
} // namespace
} // namespace proofday

QHash<QString, HomeProofOf> dayProofs()
{
    using namespace proofday;
    return {{u"day.decisions"_s, decisions},   {u"day.decide"_s, decisions},          {u"day.meetings"_s, meetings},
            {u"day.agenda"_s, agenda<1>},      {u"day.agenda_two"_s, agenda<2>},      {u"day.conflicts"_s, conflicts},
            {u"day.strategic"_s, strategic},   {u"mail.to_answer"_s, toAnswer},       {u"mail.answer_list"_s, toAnswer},
            {u"mail.follow_ups"_s, followUps}, {u"mail.follow_up_list"_s, followUps}, {u"mail.drafts"_s, drafts},
            {u"team.mentions"_s, mentions},    {u"team.mention_list"_s, mentions},    {u"files.sort"_s, toSort},
            {u"files.latest"_s, latest}};
}
} // namespace atlas::test
