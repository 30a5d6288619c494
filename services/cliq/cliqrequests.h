// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqservice.h"

/// The calls to Cliq, ready to be sent. Each names the counter it is held against (services/core/limits.cpp).
namespace atlas::cliqrequests
{
[[nodiscard]] ApiRequest channels(const CliqChannelQuery &query);
/// One channel by its unique name, or by its id.
[[nodiscard]] ApiRequest channel(const CliqTarget &target);
/// v3, with unread counts; instants in UTC, invalid: no bound.
[[nodiscard]] ApiRequest chats(const QDateTime &after, const QDateTime &before, Priority priority);
/// v3: the direct chat with a person.
[[nodiscard]] ApiRequest chatWith(const QString &zuid);
/// v2: without unread counts, but with the other people.
[[nodiscard]] ApiRequest olderChats(Priority priority);
[[nodiscard]] ApiRequest messages(const QString &chatId, const QDateTime &from, const QDateTime &to, Priority priority);
[[nodiscard]] ApiRequest channelMembers(const QString &channelId);
[[nodiscard]] ApiRequest chatMembers(const QString &chatId);
[[nodiscard]] ApiRequest users(const QString &pageToken, Priority priority);
[[nodiscard]] ApiRequest user(const QString &idOrEmail, bool presenceOnly, Priority priority);
[[nodiscard]] ApiRequest reactions(const QString &chatId, const QString &messageId, Priority priority);
[[nodiscard]] ApiRequest mentions(const QDateTime &since, const QString &pageToken, Priority priority);
[[nodiscard]] ApiRequest file(const QString &fileId);
[[nodiscard]] ApiRequest search(const QString &text, const QString &chatId);

/// The form of files is put in by who reads them.
[[nodiscard]] ApiRequest post(const CliqTarget &target, const CliqDraft &draft);
[[nodiscard]] ApiRequest files(const CliqTarget &target);
[[nodiscard]] ApiRequest edit(const QString &chatId, const QString &messageId, const QString &text);
[[nodiscard]] ApiRequest remove(const QString &chatId, const QString &messageId);
[[nodiscard]] ApiRequest react(const QString &chatId, const QString &messageId, const QString &emoji, bool on);
[[nodiscard]] ApiRequest markRead(const QString &chatId, const QString &lastMessageId);
[[nodiscard]] ApiRequest answer(const QString &eventUid, const QString &word);

/// How many rows a page of messages or chats has at most.
inline constexpr int kPage = 100;
} // namespace atlas::cliqrequests
