// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/team/teammade.h"
#include "ui/widgets/errortext.h"

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
/// What Cliq refuses in its own way, with what to do about it; any other error as everywhere else.
[[nodiscard]] ErrorText refusal(const ApiError &error, const QDateTime &now);
/// The same in one line.
[[nodiscard]] QString refusalLine(const ApiError &error, const QDateTime &now);
[[nodiscard]] QString tryAgain();
[[nodiscard]] QString change(); ///< the text of what was not sent
/// "Task: Audit".
[[nodiscard]] QString made(const TeamMade &made);
/// Of a table of which the first rows are shown.
[[nodiscard]] QString moreRows(int count);
/// Of a button only Cliq itself can press.
[[nodiscard]] QString onlyInCliq(const QString &hint);
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
