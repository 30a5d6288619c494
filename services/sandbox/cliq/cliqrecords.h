// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

/// What the stand-in's Cliq keeps. Times are milliseconds since 1970 UTC, people are told by ZUID.
namespace atlas::sandbox::cliq
{
struct Reaction {
    QString zuid;
    qint64 time = 0;
};

/// A message. `text` keeps its markup; of a file it is the comment.
struct Message {
    QString id;
    qint64 time = 0;
    QString type = QStringLiteral("text"); ///< text, file, info
    QString sender;                        ///< ZUID, or the id of a bot
    QString shownAs;                       ///< another name than the sender's; mostly empty
    QString text;
    QString file;      ///< id of a SharedFile
    QString replyTo;   ///< id of a message of the same chat
    QString thread;    ///< chat id of the thread that begins here
    QJsonObject parts; ///< card, slides, buttons, styles, references
    int revision = 1;  ///< grows with every edit
    bool deleted = false;
    QMap<QString, QList<Reaction>> reactions = {}; ///< by emoji code
};

/// What a chat is to one of its members.
struct Seat {
    QString role = QStringLiteral("member"); ///< super_admin, admin, moderator, member
    qint64 readUpTo = 0;                     ///< everything up to here has been read
    qint64 clearedUpTo = 0;                  ///< the member emptied the history up to here
    bool pinned = false, muted = false, closed = false;
};

struct Pin {
    QString message, creator;
    qint64 expiry = -1; ///< -1: never
    qint64 created = 0, modified = 0;
    bool primary = false;
};

enum class ChatKind { Channel, Direct, Group, Bot, Thread };

struct Chat {
    QString id;
    ChatKind kind = ChatKind::Direct;
    QString title, description, creator;
    qint64 created = 0, modified = 0; ///< modified: time of the last message
    // Channels
    QString channelId, uniqueName;
    QString level;                              ///< organization, team, private, external
    QString status = QStringLiteral("created"); ///< created, pending, archived
    bool inviteOnly = false;
    QStringList teams, bots; ///< ids; bots that take part
    QJsonObject permissions; ///< by role: what differs from the usual
    QStringList autoFollow;  ///< who follows its threads without asking
    // Threads
    QString parent, parentMessage; ///< chat id, message id
    bool open = true;
    bool historyKept = true;
    std::map<QString, Seat> seats;       ///< by ZUID; of a thread its followers
    std::map<QString, Message> messages; ///< by id, which is by time
    QList<Pin> pins;
    qint64 stamp = 0; ///< of the last change
};

struct Bot {
    QString id, uniqueName, name, creator; ///< id: "b-" and digits
    QStringList subscribers;
};

struct Team {
    QString id, name;
    QStringList members;
};

struct SharedFile {
    QString id, name, type; ///< type: MIME
    QByteArray bytes;
    int width = 0, height = 0; ///< of images, pixels
};

/// A line of status: code available, busy, invisible, ...
struct StatusLine {
    QString code = QStringLiteral("available"), message;
    qint64 id = 0;
    qint64 expiry = 0; ///< 0: none
};

struct OwnStatuses {
    QList<StatusLine> custom;
    StatusLine current, ephemeral; ///< ephemeral counts until its expiry
};
} // namespace atlas::sandbox::cliq
