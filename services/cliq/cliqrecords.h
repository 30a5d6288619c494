// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace atlas
{
struct CliqPerson {
    QString id; ///< zuid; "b-..." for a bot
    QString name, email;
    bool isBot = false;
    friend bool operator==(const CliqPerson &, const CliqPerson &) = default;
};

/// A conversation: a channel, a direct chat, a group, or a bot's. Sources:
/// https://www.zoho.com/cliq/help/restapi/v2/channels/ and https://www.zoho.com/cliq/help/restapi/v3/chats/
struct CliqChat {
    enum class Kind { Channel, Direct, Group, Bot };
    enum class Level { Private, Team, Organization, External };
    QString id;         ///< chat id: what messages are read from and posted to
    QString channelId;  ///< channels only; never mixed up with the chat id
    QString uniqueName; ///< channels only; posts by name go there
    QString name;       ///< without the '#' Zoho puts before it
    QString description;
    Kind kind = Kind::Channel;
    Level level = Level::Organization; ///< channels only
    int people = 0;
    int unread = 0;
    QDateTime lastAt; ///< UTC, of the last message
    QString lastText, lastSender;
    QString otherId; ///< Direct: zuid of the other person; Bot: its unique name where known
    bool isJoined = true, isPinned = false, isMuted = false;
    bool isArchived = false; ///< readable, nobody can post
    bool mayPost = true;     ///< the person's role allows it
    bool mayMentionAll = true;
    friend bool operator==(const CliqChat &, const CliqChat &) = default;
};

struct CliqFile {
    QString id, name, mimeType;
    qint64 size = 0; ///< bytes
    QString comment;
    QByteArray preview; ///< a small JPEG Zoho sends along with pictures; may be empty
    friend bool operator==(const CliqFile &, const CliqFile &) = default;
};

struct CliqReaction {
    QString emoji;   ///< Zoho's key, verbatim: ":smile:" or the emoji itself
    QStringList who; ///< zuids
    QStringList names;
    friend bool operator==(const CliqReaction &, const CliqReaction &) = default;
};

/// A part of a card. Source: https://www.zoho.com/cliq/help/restapi/v3/messageformat/
struct CliqSlide {
    enum class Kind { Text, List, Table, Label, Other };
    Kind kind = Kind::Text;
    QString title;
    QString text;            ///< Text: Cliq's markup. Other: Zoho's word for it ("graph", "images", ...)
    QStringList headers;     ///< Table
    QList<QStringList> rows; ///< Table: its cells; List: one cell each; Label: name and value
    bool isNumbered = false; ///< List
    friend bool operator==(const CliqSlide &, const CliqSlide &) = default;
};

/// A button below a card. Nobody but Cliq itself can press one that calls a function: there is no call for it.
struct CliqButton {
    enum class Kind { Open, Copy, Other };
    Kind kind = Kind::Other;
    QString label, hint;
    QString target; ///< Open: the address; Copy: the text
    friend bool operator==(const CliqButton &, const CliqButton &) = default;
};

/// What a bot shows below its text.
struct CliqCard {
    QString title;
    QList<CliqSlide> slides;
    QList<CliqButton> buttons;
    [[nodiscard]] bool isEmpty() const { return title.isEmpty() && slides.isEmpty() && buttons.isEmpty(); }
    friend bool operator==(const CliqCard &, const CliqCard &) = default;
};

/// Source: https://www.zoho.com/cliq/help/restapi/v2/messages/
struct CliqMessage {
    enum class Kind { Text, File, Info, Other };
    QString id;     ///< in its one form: "<ms>_<digits>"
    QString chatId; ///< of the chat it was read from
    QDateTime at;   ///< UTC
    CliqPerson sender;
    QString text; ///< Cliq's own markup, as it came
    Kind kind = Kind::Text;
    QString kindWord; ///< Zoho's word for Other ("card", "poll", ...)
    CliqFile file;
    CliqCard card;    ///< empty: none
    int revision = 1; ///< above 1: edited
    QList<CliqPerson> mentions;
    QString threadId;  ///< chat id of the thread below it; empty: none
    int replies = 0;   ///< in that thread
    QString replyToId; ///< the message it answers
    QString replyToText, replyToSender;
    bool isPinned = false;
    QList<CliqReaction> reactions; ///< as far as they were asked for
    friend bool operator==(const CliqMessage &, const CliqMessage &) = default;
};

/// A message to be posted.
struct CliqDraft {
    QString text; ///< at most 5,000 characters
    QString replyToId;
    QString threadMessageId; ///< starts or goes on with the thread below this message
    bool marksRead = false;  ///< everything in the chat counts as read by the person afterwards
};

/// Somebody named the person, or answered them. Source: https://www.zoho.com/cliq/help/restapi/v3/mentions/
struct CliqMention {
    QString chatId, chatName;
    CliqMessage message;
    bool isUnread = false;
    friend bool operator==(const CliqMention &, const CliqMention &) = default;
};

/// Whether somebody is there; at most a minute old.
enum class CliqPresence { Unknown, Available, Busy, Away, Offline };
} // namespace atlas

Q_DECLARE_METATYPE(atlas::CliqMessage)
