// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/mentions.h"

#include <algorithm>
#include <QRegularExpression>

namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const Team *teamWithId(const Store &store, const QString &id)
{
    const auto found =
        std::find_if(store.teams.cbegin(), store.teams.cend(), [&id](const Team &team) { return team.id == id; });
    return found == store.teams.cend() ? nullptr : &*found;
}

void noteOnce(QStringList &list, const QString &id)
{
    if (!list.contains(id))
        list.append(id);
}

void noteMention(const Store &store, const QString &word, Mentioned &mentioned)
{
    const QString zuid = store.resolvedPerson(word);
    if (word == u"all" || word == u"participants")
        mentioned.all = true;
    else if (word == u"available")
        mentioned.available = true;
    else if (!zuid.isEmpty())
        noteOnce(mentioned.people, zuid);
    else if (teamWithId(store, word))
        noteOnce(mentioned.teams, word);
}
} // namespace

Mentioned mentionedIn(const Store &store, const QString &text)
{
    static const QRegularExpression markup(u"\\{([@#])([^{}\\s]+)\\}"_s);
    Mentioned mentioned;
    auto matches = markup.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(1) == u"@")
            noteMention(store, match.captured(2), mentioned);
        else
            noteOnce(mentioned.channels, match.captured(2));
    }
    return mentioned;
}

bool calls(const Store &store, const QString &text, const QString &zuid)
{
    const Mentioned mentioned = mentionedIn(store, text);
    return mentioned.special() || mentioned.people.contains(zuid) ||
           std::any_of(mentioned.teams.cbegin(), mentioned.teams.cend(), [&](const QString &id) {
               const Team *team = teamWithId(store, id);
               return team && team->members.contains(zuid);
           });
}

QJsonArray mentionRows(const Store &store, const QString &text, bool withDisplayName)
{
    const Mentioned mentioned = mentionedIn(store, text);
    QJsonArray rows;
    const auto add = [&rows, withDisplayName](const QString &name, const QString &id, const QString &type) {
        // The feed tells the plain name and the shown one apart; messages have the shown one only.
        QJsonObject row{{u"name"_s, withDisplayName ? name : u'@' + name}, {u"id"_s, id}, {u"type"_s, type}};
        if (withDisplayName)
            row.insert(u"display_name"_s, u'@' + name);
        rows.append(row);
    };
    for (const QString &zuid : mentioned.people)
        add(store.nameOf(zuid), zuid, u"user"_s);
    for (const QString &id : mentioned.teams)
        add(teamWithId(store, id)->name, id, u"team"_s);
    if (mentioned.all)
        add(u"all"_s, u"all"_s, u"participants"_s);
    return rows;
}
} // namespace atlas::sandbox::cliq
