// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QString>

/// Ids and tokens of Cliq. Source: docs/zoho.md, "Identifiers".
namespace atlas::sandbox::cliq
{
/// What a page token stands for.
enum class TokenKind { Page, Sync };

/// "<13-digit ms>_<digits>".
[[nodiscard]] QString messageId(qint64 ms, qint64 number);
/// A message id as it came in a path, a query or a body (decoded once by the kernel): "a_b", "a b" and "a+b" name the
/// same message. Nothing for anything else, which includes an id that was encoded twice.
[[nodiscard]] std::optional<QString> plainMessageId(const QString &given);
/// The form several answers deliver: percent-encoded with a space; every fifth one with a plus sign.
[[nodiscard]] QString encodedMessageId(const QString &id);
/// Milliseconds since 1970 of a message id.
[[nodiscard]] qint64 messageTime(const QString &id);
/// Digits, 1 to 25 of them.
[[nodiscard]] bool isDigits(const QString &text);
/// "P2043178000000118009": the letter is the level's.
[[nodiscard]] bool isChannelId(const QString &text);
/// "CT_1_2", "CT_1_2-B1", "CT_1_2-T-3" or digits.
[[nodiscard]] bool isChatId(const QString &text);

/// An opaque token for a number, and back. Nothing for a token of another kind.
[[nodiscard]] QString tokenFor(TokenKind kind, qint64 number);
[[nodiscard]] std::optional<qint64> tokenNumber(TokenKind kind, const QString &token);
} // namespace atlas::sandbox::cliq
