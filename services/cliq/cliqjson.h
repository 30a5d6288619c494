// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqrecords.h"

#include <optional>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

/// Cliq's answers as records. Every shape that has been documented or seen is read (docs/zoho.md, "Cliq"): senders as
/// {id,name} or {senderID,senderName}, contents as objects or bare texts, times as numbers, digits or ISO 8601.
namespace atlas::cliqjson
{
/// The rows of a list below the first of these keys that is there; single objects count as one row.
[[nodiscard]] QJsonArray rows(const QJsonObject &answer, std::initializer_list<QLatin1StringView> keys);
/// An instant in UTC; invalid if there is none.
[[nodiscard]] QDateTime time(const QJsonValue &value);
/// A user, a member, a sender or a bot.
[[nodiscard]] CliqPerson person(const QJsonObject &row);
[[nodiscard]] CliqChat channel(const QJsonObject &row);
/// A row of v3's chats; nullopt for channels and threads, which have lists of their own.
[[nodiscard]] std::optional<CliqChat> chat(const QJsonObject &row);
/// The zuid of the other person by chat id, of the rows of v2's chats.
[[nodiscard]] QHash<QString, QString> recipients(const QJsonArray &rows);
[[nodiscard]] CliqMessage message(const QJsonObject &row, const QString &chatId);
/// Messages oldest first, each once.
[[nodiscard]] QList<CliqMessage> messages(const QJsonArray &rows, const QString &chatId);
/// A hit of v3's search, whose ids are bare times and whose senders are bare zuids.
[[nodiscard]] CliqMessage searchHit(const QJsonObject &row);
[[nodiscard]] CliqMention mention(const QJsonObject &row);
/// {":smile:":["1772612700123:20431801:Ada Lindt"]}
[[nodiscard]] QList<CliqReaction> reactions(const QJsonObject &data);
[[nodiscard]] CliqPresence presence(const QJsonObject &answer);

/// What an answer to a post tells.
struct Posted {
    QString messageId, chatId;
};
[[nodiscard]] Posted posted(const QJsonObject &answer);
} // namespace atlas::cliqjson
