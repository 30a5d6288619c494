// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/cliq/cliqstore.h"

/// Channels, chats and threads as they go out.
namespace atlas::sandbox::cliq
{
/// A channel of v2 as this person sees it.
[[nodiscard]] QJsonObject channelView(const Store &store, const Chat &chat, const QString &reader);
/// A row of v2 GET /chats: direct, group and bot chats.
[[nodiscard]] QJsonObject chatView(const Store &store, const Chat &chat, const QString &reader);
/// A chat of v3, channels and threads, too.
[[nodiscard]] QJsonObject newerChatView(const Store &store, const Chat &chat, const QString &reader);
/// The name a chat has for this person: the other one's, or its title.
[[nodiscard]] QString chatName(const Store &store, const Chat &chat, const QString &reader);
/// dm, chat, bot of v2; direct_message, group_chat, bot, channel, thread of v3.
[[nodiscard]] QString chatType(const Chat &chat, bool v3);
[[nodiscard]] int participantCount(const Store &store, const Chat &chat);
/// A thread as both versions list it.
[[nodiscard]] QJsonObject threadView(const Store &store, const Chat &thread, const QString &reader);
} // namespace atlas::sandbox::cliq
