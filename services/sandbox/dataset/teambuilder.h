// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/dataset/dice.h"
#include "services/sandbox/dataset/teamdata.h"
#include "services/sandbox/dataset/teamscripts.h"

namespace atlas::sandbox::dataset
{
/// A conversation to be filled.
struct TeamRoom {
    QString chat;                ///< id
    QString topic;               ///< of its talks
    QString closing = {};        ///< topic of the last, unread talk; empty: everything is read
    int quota = 0;               ///< messages, threads included, deleted ones not
    QStringList colleagues = {}; ///< who speaks besides the person signed in
};

/// Writes the invented conversations into a store.
class TeamBuilder
{
public:
    TeamBuilder(cliq::Store &store, const QStringList &projects, quint32 seed, int scale, const QDate &today);
    void build();

private:
    struct Cast { ///< who is who in one talk
        QMap<QChar, QString> ids;
        QString name; ///< somebody who is talked about
        bool french = true;
    };
    void buildTeams();
    void buildBot();
    void buildChannels();
    void buildProjectChannels();
    void buildDirectChats();
    void buildGroup();
    void buildBotChat();
    void buildStatuses();
    TeamRoom addChannel(const QString &title, const QString &description, const QString &level,
                        const QList<int> &places);
    QString open(TeamRoom room, const QString &topic, const QString &closing, int quota); ///< fills it; its chat id
    TeamRoom withBot(const TeamRoom &room);
    [[nodiscard]] QStringList peopleAt(const QList<int> &places) const;
    void fill(const TeamRoom &room);
    void fillLast(const TeamRoom &room, const Talk &talk, int place);
    void finish(const TeamRoom &room);
    /// Says the first `most` lines that stay; how many did.
    int say(const TeamRoom &room, const Talk &talk, int most, qint64 startMs);
    cliq::Message &sayLine(cliq::Chat &chat, const TalkLine &line, const Cast &cast, qint64 ms);
    void react(const TeamRoom &room, cliq::Message &message, const TalkLine &line);
    [[nodiscard]] Cast castFor(const TeamRoom &room, const Talk &talk);
    [[nodiscard]] QString filled(QString text, const Cast &cast);
    [[nodiscard]] QString sharedFile(const QString &name);
    [[nodiscard]] QString me() const { return m_store.zuidAt(0); }
    [[nodiscard]] static qint64 at(const QDate &day, int minute);

    cliq::Store &m_store;
    QStringList m_projects;
    QString m_project; ///< what the talk is about
    Dice m_dice;
    int m_scale;
    QList<QDate> m_days; ///< workdays, the last of them the one with unread messages
    QString m_bot;
};
} // namespace atlas::sandbox::dataset
