// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What proofs of mail, meetings and files have in common.

#include "tests/models/homeproof.h"

#include <QRegularExpression>

namespace atlas::test::byhand
{
QStringList addressesIn(const QJsonValue &text)
{
    static const QRegularExpression address(u"[^\\s<>,;\"&]+@[^\\s<>,;\"&]+"_s);
    QStringList found;
    auto it = address.globalMatch(text.toString().replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s));
    while (it.hasNext())
        found.append(it.next().captured().toLower());
    return found;
}

QDateTime receivedAt(const QJsonValue &mail)
{
    return QDateTime::fromMSecsSinceEpoch(mail[u"receivedTime"_s].toVariant().toLongLong(), Qt::UTC);
}

QSet<QString> ownAddresses(HomeProof &hand)
{
    QSet<QString> own;
    if (const MailAccount *account = hand.m_world->mail.account())
        for (const QString &address : account->ownAddresses)
            own.insert(address.toLower());
    return own;
}

QSet<QString> ownDomains(HomeProof &hand)
{
    QSet<QString> domains;
    for (const QString &address :
         ownAddresses(hand) + QSet<QString>{hand.m_world->deals.settings().me.email, hand.m_world->team.me().email})
        domains.insert(address.section(u'@', 1).toLower());
    return domains;
}

bool isMachine(const QString &address)
{
    static const QStringList words{u"no-reply"_s, u"noreply"_s, u"ne-pas-repondre"_s, u"notif"_s,  u"newsletter"_s,
                                   u"news@"_s,    u"mailer"_s,  u"postmaster"_s,      u"bounce"_s, u"alert"_s};
    return std::any_of(words.cbegin(), words.cend(),
                       [&address](const QString &word) { return address.startsWith(word); });
}

QString exchange(const QJsonValue &mail, const QString &with)
{
    static const QRegularExpression prefix(u"^\\s*((re|fwd?|tr|aw)\\s*:\\s*)+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return mail[u"subject"_s].toString().remove(prefix).simplified().toLower() + u'|' + with;
}

/// "20261123T090000Z", or with an offset.
QDateTime eventInstant(const QJsonValue &event, const QString &end)
{
    const QString text = event[u"dateandtime"_s][end].toString();
    QDateTime at = QDateTime::fromString(text.left(15), u"yyyyMMdd'T'HHmmss"_s);
    at.setTimeSpec(Qt::UTC);
    const QString offset = text.mid(15);
    if (offset.size() >= 5)
        at = at.addSecs((offset.startsWith(u'-') ? 1 : -1) *
                        (offset.mid(1, 2).toInt() * 3600 + offset.right(2).toInt() * 60));
    return at;
}

bool takesTime(const QJsonValue &event)
{
    return !event[u"isallday"_s].toBool() && event[u"transparency"_s].toVariant().toInt() == 0;
}

QList<DriveSpace> spacesOf(const HomeProof &hand, DriveSpace::Kind kind)
{
    QList<DriveSpace> spaces = hand.m_world->files.spaces();
    spaces.removeIf([kind](const DriveSpace &space) { return space.kind != kind; });
    return spaces;
}

bool isFolder(const QJsonValue &item)
{
    return item[u"attributes"_s][u"is_folder"_s].toBool() || item[u"attributes"_s][u"type"_s] == u"folder"_s;
}

/// Files that lie in folders the client has listed; below `root` too.
QStringList filesIn(HomeProof &hand, const QString &root, bool below)
{
    QStringList ids;
    if (!hand.m_world->files.folder(root))
        return ids;
    const QJsonArray items = hand.folder(root);
    for (const QJsonValue &item : items) {
        if (!isFolder(item))
            ids.append(item[u"id"_s].toString());
        else if (below)
            ids.append(filesIn(hand, item[u"id"_s].toString(), true));
    }
    return ids;
}

} // namespace atlas::test::byhand
