// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/mailfixtures.h"

namespace atlas::test
{
using namespace Qt::StringLiterals;

namespace
{
MailFolder mailFolder(const QString &id, MailFolder::Kind kind)
{
    MailFolder folder;
    folder.id = id;
    folder.name = id;
    folder.kind = kind;
    return folder;
}

void sortNewestFirst(QList<MailMessage> &messages)
{
    std::stable_sort(messages.begin(), messages.end(),
                     [](const MailMessage &a, const MailMessage &b) { return a.receivedAt > b.receivedAt; });
}

QString anyOf(QRandomGenerator &random, const QStringList &words)
{
    return words.at(random.bounded(int(words.size())));
}
} // namespace

QDateTime mailNow()
{
    return QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
}

QString ownAddress()
{
    return u"maud@studio.example"_s;
}

MailMessage mailOf(const QString &id, const QString &subject, const QString &from, int hoursAgo,
                   const QString &folderId)
{
    MailMessage message;
    message.id = id;
    message.folderId = folderId;
    message.subject = subject;
    message.from = {{}, from};
    message.to = {{{}, ownAddress()}};
    message.receivedAt = mailNow().addSecs(-3600LL * hoursAgo);
    return message;
}

MailMessage sentMail(const QString &id, const QString &subject, const QString &to, int hoursAgo)
{
    MailMessage message = mailOf(id, subject, ownAddress(), hoursAgo, u"sent"_s);
    message.to = {{{}, to}};
    message.isOutgoing = true;
    message.isRead = true;
    return message;
}

MailSnapshot mailboxOf(QList<MailMessage> messages)
{
    using Kind = MailFolder::Kind;
    MailAccount account;
    account.id = u"a1"_s;
    account.address = ownAddress();
    account.ownAddresses = {ownAddress(), u"m.carsin@studio.example"_s};
    sortNewestFirst(messages);
    MailSnapshot snapshot;
    snapshot.accounts = {account};
    snapshot.accountId = account.id;
    snapshot.folders = {mailFolder(u"inbox"_s, Kind::Inbox),          mailFolder(u"sent"_s, Kind::Sent),
                        mailFolder(u"drafts"_s, Kind::Drafts),        mailFolder(u"spam"_s, Kind::Spam),
                        mailFolder(u"trash"_s, Kind::Trash),          mailFolder(u"news"_s, Kind::Newsletter),
                        mailFolder(u"notices"_s, Kind::Notification), mailFolder(u"projects"_s, Kind::User)};
    snapshot.labels = {{u"l1"_s, u"Devis"_s, u"#08aeea"_s}, {u"l2"_s, u"À relire"_s, u"#f0483e"_s}};
    snapshot.messages = messages;
    return snapshot;
}

QStringList mailsAt(const MailBook &book, const QList<int> &places)
{
    QStringList ids;
    for (const int place : places)
        ids.append(book.snapshot().messages.at(place).id);
    return ids;
}

MailMessage randomMail(QRandomGenerator &random, const QString &id)
{
    static const QStringList senders{u"e.garance@hotel.example"_s, u"paul@atelier.example"_s,
                                     u"ines.dumont@hotel.example"_s, u"noreply@poste.example"_s};
    static const QStringList subjects{u"Devis du site"_s, u"Re: Devis du site"_s, u"Intégration de la boutique"_s,
                                      u"Invoice 2026-118"_s, u"Fwd: Maquettes de l’accueil"_s};
    static const QStringList folders{u"inbox"_s, u"inbox"_s, u"inbox"_s, u"projects"_s, u"news"_s, u"trash"_s};
    MailMessage message = mailOf(id, anyOf(random, subjects) + u" %1"_s.arg(random.bounded(50)), anyOf(random, senders),
                                 0, anyOf(random, folders));
    message.from.name = message.from.address.section(u'@', 0, 0);
    message.receivedAt = mailNow().addSecs(-random.bounded(3600 * 24 * 90));
    message.summary = u"Bonjour Maud, voici la suite de nos échanges sur la refonte, avec le planning mis à jour."_s;
    message.isRead = random.bounded(3) != 0;
    message.isReplied = random.bounded(5) == 0;
    message.flag = random.bounded(10) == 0 ? MailFlag::Important : MailFlag::None;
    if (random.bounded(6) == 0)
        message.labelIds.append(random.bounded(2) ? u"l1"_s : u"l2"_s);
    return message;
}

MailSnapshot randomMailbox(QRandomGenerator &random, int mails)
{
    QList<MailMessage> messages;
    messages.reserve(mails);
    for (int i = 0; i < mails; ++i)
        messages.append(randomMail(random, u"16500000000%1"_s.arg(i, 7, 10, QLatin1Char('0'))));
    return mailboxOf(messages);
}

void changeMailbox(QRandomGenerator &random, MailSnapshot &snapshot, int &nextId)
{
    for (int change = random.bounded(6); change >= 0; --change) {
        const int kind = snapshot.messages.isEmpty() ? 0 : random.bounded(6);
        if (kind == 0) {
            snapshot.messages.append(randomMail(random, u"n%1"_s.arg(nextId++)));
            continue;
        }
        const int place = random.bounded(int(snapshot.messages.size()));
        MailMessage &message = snapshot.messages[place];
        if (kind == 1)
            snapshot.messages.removeAt(place);
        else if (kind == 2)
            message.folderId = message.folderId == u"inbox"_s ? u"projects"_s : u"inbox"_s;
        else if (kind == 3)
            message.flag = message.flag == MailFlag::None ? MailFlag::Info : MailFlag::None;
        else
            message.isRead = !message.isRead;
    }
    sortNewestFirst(snapshot.messages);
}
} // namespace atlas::test
