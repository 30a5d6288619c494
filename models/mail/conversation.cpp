// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/conversation.h"

#include "models/crm/dealfilter.h"
#include "services/mail/mailtext.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int exchangeDays = 60;

QStringList linkIds(const QString &field)
{
    static const QRegularExpression id(u"<[^<>\\s]+>"_s);
    QStringList ids;
    for (auto match = id.globalMatch(field); match.hasNext();)
        ids.append(match.next().captured());
    return ids;
}

QSet<QString> allIds(const MailLinks &links)
{
    QSet<QString> ids(links.references.cbegin(), links.references.cend());
    ids << links.messageId << links.inReplyTo;
    ids.remove(QString());
    return ids;
}

bool isBetween(const MailMessage &message, const QSet<QString> &people)
{
    const auto isOne = [&people](const MailAddress &each) { return people.contains(each.address.toLower()); };
    return isOne(message.from) || std::any_of(message.to.cbegin(), message.to.cend(), isOne);
}

/// Everybody a message is between, without the person's own addresses; lower case.
QSet<QString> counterparts(const MailBook &book, const MailMessage &message)
{
    QSet<QString> people;
    const auto add = [&](const MailAddress &each) {
        if (!each.address.isEmpty() && !book.isOwn(each.address))
            people.insert(each.address.toLower());
    };
    add(message.from);
    for (const MailAddress &each : message.to)
        add(each);
    return people;
}
} // namespace

MailLinks MailLinks::of(const MailHeaders &headers)
{
    MailLinks links;
    links.messageId = linkIds(headers.value(u"Message-ID"_s)).value(0);
    links.inReplyTo = linkIds(headers.value(u"In-Reply-To"_s)).value(0);
    links.references = linkIds(headers.value(u"References"_s));
    return links;
}

QList<const MailMessage *> conversationOf(const MailBook &book, const MailMessage &message,
                                          const QHash<QString, MailLinks> &known)
{
    const QString subject = foldForSearch(mailtext::bareSubject(message.subject));
    const QSet<QString> people = counterparts(book, message);
    const QSet<QString> ids = allIds(known.value(message.id));
    const MailFolder *trash = book.folderOf(MailFolder::Kind::Trash), *drafts = book.folderOf(MailFolder::Kind::Drafts);
    QList<const MailMessage *> others;
    for (const MailMessage &other : book.snapshot().messages) {
        const bool away = (trash && other.folderId == trash->id) || (drafts && other.folderId == drafts->id);
        if (other.id == message.id || away)
            continue;
        const bool byThread = !message.threadId.isEmpty() && other.threadId == message.threadId;
        const bool byHeaders = known.contains(other.id) && ids.intersects(allIds(known.value(other.id)));
        const bool near = qAbs(other.receivedAt.daysTo(message.receivedAt)) <= exchangeDays;
        const bool bySubject = near && !subject.isEmpty() && isBetween(other, people) &&
                               foldForSearch(mailtext::bareSubject(other.subject)) == subject;
        if (byThread || byHeaders || bySubject)
            others.append(&other);
    }
    return others;
}
} // namespace atlas
