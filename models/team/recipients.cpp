// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/recipients.h"

#include "models/crm/dealfilter.h"
#include "models/team/cliqtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct RankedRecipient {
    Recipient who;
    bool isBeginning = false;
};

bool ranksBefore(const RankedRecipient &a, const RankedRecipient &b)
{
    if (a.isBeginning != b.isBeginning)
        return a.isBeginning;
    if (a.who.isChannel != b.who.isChannel)
        return b.who.isChannel;
    return QString::localeAwareCompare(a.who.name, b.who.name) < 0;
}

QList<Recipient> everybody(const TeamBook &book)
{
    QList<Recipient> all;
    for (const CliqPerson &person : book.snapshot().people) {
        if (person.isBot || person.name.isEmpty() || person.id == book.me().id)
            continue;
        const CliqChat *chat = book.chatWith(person.id);
        all.append({chat ? chat->id : QString(), person.id, person.name, person.email, false});
    }
    for (const CliqChat &chat : book.snapshot().chats) {
        const bool isOpen = chat.isJoined && !chat.isArchived && chat.mayPost;
        const bool isMany = chat.kind == CliqChat::Kind::Channel || chat.kind == CliqChat::Kind::Group;
        if (isOpen && isMany)
            all.append({chat.id,
                        {},
                        chat.name,
                        cliqtext::plain(chat.description).simplified(),
                        chat.kind == CliqChat::Kind::Channel});
    }
    return all;
}
} // namespace

QList<Recipient> recipientsFor(const TeamBook &book, const QString &typed, int limit)
{
    QString folded = foldForSearch(typed).simplified();
    const bool channelsOnly = folded.startsWith(u'#');
    while (folded.startsWith(u'#') || folded.startsWith(u'@'))
        folded.remove(0, 1);
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    QList<RankedRecipient> found;
    const QList<Recipient> all = everybody(book);
    for (const Recipient &each : all) {
        const QString name = foldForSearch(each.name);
        const QString needle = each.isChannel ? name : name + u' ' + foldForSearch(each.note);
        if ((channelsOnly && !each.isChannel) ||
            !std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return needle.contains(word); }))
            continue;
        found.append({each, name.startsWith(folded)});
    }
    std::stable_sort(found.begin(), found.end(), ranksBefore);
    QList<Recipient> first;
    for (qsizetype at = 0; at < qMin<qsizetype>(limit, found.size()); ++at)
        first.append(found.at(at).who);
    return first;
}
} // namespace atlas
