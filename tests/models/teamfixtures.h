// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/team/teambook.h"

namespace atlas::test
{
/// Wednesday, 25 November 2026, 11:00 UTC.
[[nodiscard]] QDateTime teamNow();
/// Maud Carsin ("m1"), the person signed in.
[[nodiscard]] CliqPerson teamMe();
/// Maud, Yanis Derrouiche ("y1"), Inès Vauquelin ("i1"), Maud Carron ("m2") and a bot ("b-projects").
[[nodiscard]] QList<CliqPerson> teamPeople();
[[nodiscard]] CliqChat teamChannel(const QString &id, const QString &name, int unread = 0);
/// A direct chat with somebody of teamPeople(), last written in so many minutes before teamNow().
[[nodiscard]] CliqChat teamDirect(const QString &otherId, int minutesAgo, int unread = 0);
/// The id is made of the time, as Zoho's: minutes before teamNow().
[[nodiscard]] CliqMessage teamMessage(int minutesAgo, const QString &senderId, const QString &text = {},
                                      const QString &chatId = QStringLiteral("c1"));
[[nodiscard]] CliqHistory teamHistory(const QList<CliqMessage> &messages, const QString &seenId = {},
                                      const QString &chatId = QStringLiteral("c1"));
[[nodiscard]] CliqMention teamMention(const QString &chatId, int minutesAgo, bool unread);
[[nodiscard]] CliqSnapshot teamSnapshot(const QList<CliqChat> &chats, const QList<CliqMention> &mentions = {});
} // namespace atlas::test
