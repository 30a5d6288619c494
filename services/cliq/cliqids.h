// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace atlas::cliq
{
/// The one form of a message id, whatever way it was encoded ("1772142435619%20202..." -> "1772142435619_202...").
[[nodiscard]] QString messageId(const QString &any);
/// When the message was made (UTC), which its id begins with; invalid if it does not.
[[nodiscard]] QDateTime messageTime(const QString &id);
/// The conversation with a person that Zoho has no chat for yet, as an id of its own: their first message makes it.
[[nodiscard]] QString personChat(const QString &userId);
/// The person of such an id; empty: it is the id of a chat.
[[nodiscard]] QString personOf(const QString &chatId);
} // namespace atlas::cliq
