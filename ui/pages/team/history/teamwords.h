// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace atlas
{
struct CliqChat;

/// The words of a conversation.
namespace teamwords
{
/// "Today, Wednesday 25 November", "Tuesday 24 November", with the year when it is another.
[[nodiscard]] QString dayTitle(const QDate &day, const QDate &today);
[[nodiscard]] QString newMessages();
[[nodiscard]] QString edited();
[[nodiscard]] QString replies(int count);
[[nodiscard]] QString open();
[[nodiscard]] QString download();
[[nodiscard]] QString addReaction();
[[nodiscard]] QString sending();
[[nodiscard]] QString notSent(const QString &why);
[[nodiscard]] QString tryAgain();
[[nodiscard]] QString discard();
[[nodiscard]] QString bot();
/// A message of a kind only Cliq itself shows.
[[nodiscard]] QString unsupported(const QString &kindWord);
/// The icon of a chat in lists and heads.
[[nodiscard]] QString chatIcon(const CliqChat &chat);
/// "#finance", "Yanis Derrouiche".
[[nodiscard]] QString chatTitle(const CliqChat &chat);
} // namespace teamwords
} // namespace atlas
