// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/homeproof.h"

#include <cmath>

namespace atlas::test
{
namespace proofteam
{
using namespace byhand;

namespace
{
QString mailId(const QJsonValue &mail)
{
    return mail[u"messageId"_s].toVariant().toString();
}

/// Median hours to the first mail sent back, of each mail of a person in thirty days.
ExpectedCard response(HomeProof &hand)
{
    const QSet<QString> own = ownAddresses(hand);
    QMultiMap<QString, QDateTime> answers;
    const QJsonArray sent = hand.mails(MailFolder::Kind::Sent);
    for (const QJsonValue &mail : sent)
        answers.insert(exchange(mail, addressesIn(mail[u"toAddress"_s]).value(0)), receivedAt(mail));
    QList<int> minutes;
    ExpectedCard expected;
    expected.ids.emplace();
    const QJsonArray inbox = hand.mails(MailFolder::Kind::Inbox);
    for (const QJsonValue &mail : inbox) {
        const QString from = addressesIn(mail[u"fromAddress"_s]).value(0);
        const QDateTime at = receivedAt(mail);
        if (at < hand.m_now.addDays(-30) || own.contains(from) || isMachine(from))
            continue;
        QList<QDateTime> later = answers.values(exchange(mail, from));
        later.removeIf([&at](const QDateTime &answer) { return answer <= at; });
        if (later.isEmpty())
            continue;
        minutes.append(int(at.secsTo(*std::min_element(later.cbegin(), later.cend())) / 60));
        expected.ids->append(mailId(mail));
    }
    if (minutes.isEmpty())
        expected.reason = u"no_answers"_s;
    else
        expected.counts = {{u"hours"_s, std::lround(lowerMedian(minutes) / 60.0)}};
    return expected;
}

ExpectedCard templates(HomeProof &hand)
{
    ExpectedCard expected;
    expected.ids.emplace();
    const QJsonArray mails = hand.mails(MailFolder::Kind::Templates);
    for (const QJsonValue &mail : mails)
        expected.ids->append(mailId(mail));
    return expected;
}

/// The last mail of thirty days with each lead that was not converted.
ExpectedCard prospects(HomeProof &hand)
{
    QSet<QString> leads;
    const QJsonArray rows = hand.leads();
    for (const QJsonValue &lead : rows)
        if (!lead[u"Converted__s"_s].toBool())
            leads.insert(lead[u"Email"_s].toString().toLower());
    leads.remove(QString());
    QMap<QString, QPair<QDateTime, QString>> last;
    for (const auto &[kind, field] :
         {std::pair(MailFolder::Kind::Inbox, u"fromAddress"_s), std::pair(MailFolder::Kind::Sent, u"toAddress"_s)}) {
        const QJsonArray mails = hand.mails(kind);
        for (const QJsonValue &mail : mails) {
            const QString address = addressesIn(mail[field]).value(0);
            if (leads.contains(address) && receivedAt(mail) >= hand.m_now.addDays(-30))
                last[address] = std::max(last.value(address), {receivedAt(mail), mailId(mail)});
        }
    }
    ExpectedCard expected;
    expected.ids.emplace();
    for (const auto &[at, id] : std::as_const(last))
        expected.ids->append(id);
    return expected;
}

/// Meetings of a week that are not over with somebody else of the house, as a guest or as who called them.
ExpectedCard teamMeetings(HomeProof &hand)
{
    const QSet<QString> domains = ownDomains(hand);
    const QSet<QString> own = ownAddresses(hand) + QSet<QString>{hand.m_world->deals.settings().me.email.toLower(),
                                                                 hand.m_world->team.me().email.toLower()};
    const auto isColleague = [&](const QJsonValue &value) {
        const QString address = value.toString().toLower();
        return !own.contains(address) && domains.contains(address.section(u'@', 1));
    };
    qsizetype found = 0;
    const QJsonArray events = hand.events(hand.m_today, hand.m_today.addDays(6));
    for (const QJsonValue &event : events) {
        const QJsonArray guests = event[u"attendees"_s].toArray();
        const bool hasColleague = isColleague(event[u"organizer"_s]) ||
                                  std::any_of(guests.begin(), guests.end(), [&isColleague](const QJsonValue &guest) {
                                      return isColleague(guest[u"email"_s]);
                                  });
        found += takesTime(event) && hasColleague && eventInstant(event, u"end"_s) > hand.m_now ? 1 : 0;
    }
    ExpectedCard expected;
    expected.total = found;
    return expected;
}

ExpectedCard channels(HomeProof &hand)
{
    ExpectedCard expected;
    expected.ids.emplace();
    const QJsonArray rows = hand.channels();
    for (const QJsonValue &row : rows)
        if (row[u"joined"_s].toBool(true) && row[u"status"_s] != u"archived"_s)
            expected.ids->append(row[u"chat_id"_s].toString());
    return expected;
}

/// Team folders, and folders right in them, with one of the words at the beginning of a word of their name.
ExpectedCard documents(HomeProof &hand, const QStringList &words)
{
    const auto isNamed = [&words](const QString &name) {
        const QStringList own = name.toLower().replace(u'é', u'e').replace(u'-', u' ').split(u' ');
        return std::any_of(own.cbegin(), own.cend(), [&words](const QString &each) {
            return std::any_of(words.cbegin(), words.cend(),
                               [&each](const QString &word) { return each.startsWith(word); });
        });
    };
    ExpectedCard expected;
    bool found = false;
    QStringList ids;
    const QList<DriveSpace> spaces = spacesOf(hand, DriveSpace::Kind::Team);
    for (const DriveSpace &space : spaces) {
        if (isNamed(space.name)) {
            found = true;
            ids.append(filesIn(hand, space.id, true));
            continue;
        }
        const QJsonArray items = hand.folder(space.id);
        for (const QJsonValue &item : items)
            if (isFolder(item) && isNamed(item[u"attributes"_s][u"name"_s].toString())) {
                found = true;
                ids.append(filesIn(hand, item[u"id"_s].toString(), true));
            }
    }
    if (found)
        expected.ids = ids;
    else
        expected.reason = u"no_such_folder"_s;
    return expected;
}

ExpectedCard marketing(HomeProof &hand)
{
    return documents(hand, {u"marketing"_s, u"campa"_s, u"communication"_s, u"marque"_s, u"brand"_s, u"maquette"_s,
                            u"prospect"_s, u"commercial"_s, u"media"_s, u"contenu"_s});
}

ExpectedCard technical(HomeProof &hand)
{
    return documents(hand,
                     {u"tech"_s, u"dev"_s, u"deploy"_s, u"livrais"_s, u"hebergement"_s, u"release"_s, u"astreinte"_s});
}

ExpectedCard finance(HomeProof &hand)
{
    return documents(hand, {u"financ"_s, u"comptab"_s, u"account"_s, u"tresor"_s, u"fisc"_s, u"bilan"_s, u"budget"_s});
}
} // namespace
} // namespace proofteam

QHash<QString, HomeProofOf> teamProofs()
{
    using namespace proofteam;
    return {{u"mail.response"_s, response},    {u"mail.templates"_s, templates}, {u"mail.prospects"_s, prospects},
            {u"day.team"_s, teamMeetings},     {u"team.channels"_s, channels},   {u"files.marketing"_s, marketing},
            {u"files.technical"_s, technical}, {u"files.finance"_s, finance}};
}
} // namespace atlas::test
