// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/teambuilder.h"

#include <algorithm>

// The people of the team, their channels and chats.
namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int daysBack = 60;
constexpr int directChats = 10; ///< a group and the bot's chat make it twelve
constexpr int directQuota = 28, groupQuota = 50, botQuota = 90;
constexpr int createdMinute = 9 * 60;

QList<QDate> workdaysBefore(const QDate &today)
{
    QList<QDate> days;
    for (QDate day = today.addDays(-daysBack); day < today; day = day.addDays(1)) {
        if (day.dayOfWeek() <= 5)
            days.append(day);
    }
    return days;
}

/// "Maison Calder, refonte" -> "projet-maison-calder".
QString projectChannel(const QString &project)
{
    QString slug;
    const QString plain = project.section(u',', 0, 0).normalized(QString::NormalizationForm_D).toLower();
    for (const QChar letter : plain) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            slug += letter;
        else if (!letter.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.size() > 30 && slug.contains(u'-'))
        slug = slug.section(u'-', 0, -2);
    return u"projet-"_s + (slug.endsWith(u'-') ? slug.chopped(1) : slug);
}

QString plainLetters(const QString &title)
{
    QString name;
    const QString plain = title.normalized(QString::NormalizationForm_D).toLower();
    for (const QChar letter : plain) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            name += letter;
    }
    return name;
}

QList<int> everybody(const cliq::Store &store)
{
    QList<int> all;
    for (int place = 0; place < int(store.people.size()); ++place)
        all.append(place);
    return all;
}
} // namespace

TeamBuilder::TeamBuilder(cliq::Store &store, const QStringList &projects, quint32 seed, int scale, const QDate &today)
    : m_store(store)
    , m_projects(projects)
    , m_dice(seed ^ 0x7ea3U)
    , m_scale(scale)
    , m_days(workdaysBefore(today))
{
    static const QStringList usual{u"Refonte du site"_s, u"Catalogue en ligne"_s, u"Portail client"_s};
    for (const QString &project : usual) {
        if (m_projects.size() < usual.size() && !m_projects.contains(project))
            m_projects.append(project);
    }
}

void TeamBuilder::build()
{
    if (m_store.people.size() < 2)
        return;
    buildTeams();
    buildBot();
    buildChannels();
    buildDirectChats();
    buildGroup();
    buildBotChat();
    buildStatuses();
}

QStringList TeamBuilder::peopleAt(const QList<int> &places) const
{
    QStringList zuids;
    for (const int place : places) {
        if (place < m_store.people.size())
            zuids.append(m_store.zuidAt(place));
    }
    for (int place = 0; zuids.size() < 4 && place < m_store.people.size(); ++place) {
        if (!zuids.contains(m_store.zuidAt(place)))
            zuids.append(m_store.zuidAt(place));
    }
    return zuids;
}

void TeamBuilder::buildTeams()
{
    const auto add = [this](const QString &name, const QList<int> &places) {
        m_store.teams.append({m_store.nextDigits(19), name, peopleAt(places)});
    };
    add(u"Technique"_s, {0, 9, 10, 11, 13, 14, 15, 17, 19});
    add(u"Marketing"_s, {0, 8, 12, 18, 20, 21});
    add(u"Commercial"_s, {0, 1, 2, 3, 4, 5, 6, 7});
}

void TeamBuilder::buildBot()
{
    cliq::Bot bot;
    bot.id = u"b-"_s + m_store.nextDigits(19);
    bot.uniqueName = u"atlasbot"_s;
    bot.name = u"Atlas Bot"_s;
    bot.creator = me();
    bot.subscribers = peopleAt(everybody(m_store));
    m_bot = bot.id;
    m_store.bots.append(bot);
}

TeamRoom TeamBuilder::addChannel(const QString &title, const QString &description, const QString &level,
                                 const QList<int> &places)
{
    cliq::Chat chat;
    chat.id = u"CT_%1_%2"_s.arg(m_store.nextDigits(19), cliq::organisationId);
    chat.kind = cliq::ChatKind::Channel;
    chat.title = title;
    for (int number = 2; m_store.channelNamed(plainLetters(chat.title)); ++number)
        chat.title = title + u'-' + QString::number(number);
    chat.description = description;
    chat.channelId = level.left(1).toUpper() + m_store.nextDigits(19);
    chat.uniqueName = plainLetters(chat.title);
    chat.level = level;
    for (const cliq::Team &team : std::as_const(m_store.teams)) {
        if (level == u"team" && team.name.toLower() == title)
            chat.teams.append(team.id);
    }
    const QStringList members = peopleAt(places);
    chat.creator = members.constFirst();
    for (const QString &zuid : members)
        chat.seats.insert({zuid, {}});
    chat.seats[chat.creator].role = u"super_admin"_s;
    chat.created = chat.modified = at(m_days.constFirst().addDays(-90), createdMinute);
    cliq::Chat &stored = m_store.chats.insert_or_assign(chat.id, chat).first->second;
    m_store.touch(stored);
    TeamRoom room;
    room.chat = chat.id;
    room.colleagues = members;
    room.colleagues.removeAll(me());
    return room;
}

QString TeamBuilder::open(TeamRoom room, const QString &topic, const QString &closing, int quota)
{
    room.topic = topic;
    room.closing = closing;
    room.quota = quota * m_scale;
    fill(room);
    return room.chat;
}

TeamRoom TeamBuilder::withBot(const TeamRoom &room)
{
    m_store.chat(room.chat)->bots = {m_bot};
    return room;
}

void TeamBuilder::buildChannels()
{
    const QString general =
        open(withBot(addChannel(u"générale"_s, u"La vie de la maison"_s, u"organization"_s, everybody(m_store))),
             u"general"_s, u"closing-general"_s, 120);
    m_store.chat(general)->permissions = {{u"member"_s, QJsonObject{{u"special_mentions"_s, false}}}};
    const QString board = open(addChannel(u"direction"_s, u"Comité de direction"_s, u"private"_s, {0, 1, 8, 9, 22}),
                               u"direction"_s, u"closing-direction"_s, 80);
    m_store.chat(board)->seats[me()].pinned = true;
    open(withBot(addChannel(u"technique"_s, u"Développement et exploitation"_s, u"team"_s,
                            {9, 0, 10, 11, 13, 14, 15, 17, 19})),
         u"technique"_s, {}, 170);
    const QString marketing =
        open(addChannel(u"marketing"_s, u"Campagnes et contenus"_s, u"team"_s, {8, 0, 12, 18, 20, 21}), u"marketing"_s,
             {}, 70);
    m_store.chat(marketing)->seats[me()].muted = true;
    open(withBot(addChannel(u"commercial"_s, u"Devis, relances, signatures"_s, u"team"_s, {1, 0, 2, 3, 4, 5, 6, 7})),
         u"commercial"_s, u"closing-commercial"_s, 90);
    buildProjectChannels();
    open(addChannel(u"astreinte"_s, u"Alertes et passations"_s, u"organization"_s, {19, 13, 14, 15}), u"astreinte"_s,
         {}, 40);
}

void TeamBuilder::buildProjectChannels()
{
    const QList<int> quotas{110, 60, 40};
    for (int i = 0; i < int(quotas.size()); ++i) {
        m_project = m_projects.at(i);
        const TeamRoom room =
            addChannel(projectChannel(m_project), m_project, u"private"_s, {10 + i, 0, 12, 13 + i, 14 + i, 16 + i, 18});
        const QString id = open(withBot(room), u"project"_s, i == 0 ? u"closing-project"_s : QString(), quotas.at(i));
        cliq::Chat &chat = *m_store.chat(id);
        chat.seats[me()].role = u"admin"_s;
        if (i == int(quotas.size()) - 1)
            chat.status = u"archived"_s;
    }
    m_project.clear();
}

void TeamBuilder::buildDirectChats()
{
    static const QStringList closings{u"closing-dm"_s, u"closing-dm2"_s, u"closing-dm3"_s};
    const int count = std::min(directChats, int(m_store.people.size()) - 1);
    for (int i = 0; i < count; ++i) {
        const QString other = m_store.zuidAt(1 + i);
        cliq::Chat &chat = m_store.directChat(other, me(), at(m_days.constFirst(), createdMinute));
        chat.seats[me()].pinned = i == 0;
        fill({chat.id, u"dm"_s, closings.value(i), directQuota * m_scale, {other}});
    }
}

void TeamBuilder::buildGroup()
{
    const QStringList members = peopleAt({0, 1, 8, 9});
    cliq::Chat chat;
    chat.id = u"CT_%1_%2"_s.arg(m_store.nextDigits(19), cliq::organisationId);
    chat.kind = cliq::ChatKind::Group;
    chat.title = u"Déjeuner du comité"_s;
    chat.creator = me();
    chat.created = chat.modified = at(m_days.constFirst(), createdMinute);
    for (const QString &zuid : members)
        chat.seats.insert({zuid, {}});
    m_store.touch(m_store.chats.insert_or_assign(chat.id, chat).first->second);
    fill({chat.id, u"group"_s, {}, groupQuota * m_scale, members.sliced(1)});
}

void TeamBuilder::buildBotChat()
{
    const cliq::Chat &chat = m_store.botChat(me(), *m_store.botWithId(m_bot), at(m_days.constFirst(), createdMinute));
    fill({chat.id, u"bot"_s, u"closing-bot"_s, botQuota * m_scale, {}});
}

void TeamBuilder::buildStatuses()
{
    const QList<QPair<int, cliq::StatusLine>> lines{{2, {u"busy"_s, u"En réunion"_s, 1, 0}},
                                                    {4, {u"busy"_s, u"Chez un client"_s, 2, 0}},
                                                    {6, {u"invisible"_s, u"Absente"_s, 3, 0}},
                                                    {9, {u"available"_s, u"D’astreinte"_s, 4, 0}}};
    for (const auto &[place, line] : lines) {
        if (place < m_store.people.size())
            m_store.statuses[m_store.zuidAt(place)].current = line;
    }
}

void generateTeam(cliq::Store &store, const QStringList &projects, quint32 seed, int scale, const QDate &today)
{
    TeamBuilder(store, projects, seed, scale, today).build();
}
} // namespace atlas::sandbox::dataset
