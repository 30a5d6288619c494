// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/team/teambook.h"

namespace atlas
{
/// To whom a new message may go.
struct Recipient {
    QString chatId;   ///< a channel, a group, or the chat with a person there is already; empty: with none yet
    QString personId; ///< of a person
    QString name;     ///< a channel's without "#"
    QString note;     ///< address, or what the channel is about
    bool isChannel = false;
    friend bool operator==(const Recipient &, const Recipient &) = default;
};

/// People and channels that hold all words in name or address: those that begin so first, people before channels, by
/// name. Never the person themselves, bots, archived channels or those where the person may not write.
[[nodiscard]] QList<Recipient> recipientsFor(const TeamBook &book, const QString &typed, int limit = 30);
} // namespace atlas
