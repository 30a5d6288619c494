// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/cliq/cliqstore.h"

/// Messages as they go out. Source: docs/zoho.md, "Reading messages".
namespace atlas::sandbox::cliq
{
[[nodiscard]] QString senderName(const Store &store, const Message &message);
/// A message of GET messages: `reader` says what is read and followed. The time is a text now and then.
[[nodiscard]] QJsonObject messageView(const Store &store, const Chat &chat, const Message &message,
                                      const QString &reader);
/// {"text"} or {"file","comment"}.
[[nodiscard]] QJsonObject contentView(const Store &store, const Message &message);
/// `last_message_info` of v2; empty for an empty chat.
[[nodiscard]] QJsonObject lastMessageInfo(const Store &store, const Chat &chat, bool withId);
/// `last_message_info` of v3.
[[nodiscard]] QJsonObject newerLastMessageInfo(const Store &store, const Chat &chat);
/// `thread_information` of the message a thread hangs on.
[[nodiscard]] QJsonObject threadInformation(const Chat &thread, const QString &reader);
/// {"id","time","content","sender"} of the message that is answered; empty when it is gone.
[[nodiscard]] QJsonObject repliedTo(const Store &store, const Chat &chat, const Message &message);
} // namespace atlas::sandbox::cliq
