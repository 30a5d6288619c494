// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksservice.h"

#include <optional>

/// Status changes and other acts without content: what they are called, and from which states they lead where.
/// Source: https://www.zoho.com/books/api/v3/ (docs/zoho.md, "Books").
namespace atlas::booksacts
{
struct Rule {
    QString below;      ///< of the record's path: "status/void"
    QStringList from;   ///< states that permit it
    QStringList wanted; ///< states in which nothing is left to do
};

/// nullopt: this kind has no such act.
[[nodiscard]] std::optional<Rule> rule(BooksKind kind, BooksAct act);
/// The record's state in the words of the rules: its status; "active" or "inactive" where it has only a flag;
/// "written_off" for an invoice whose balance was written off.
[[nodiscard]] QString stateOf(const QJsonObject &record);
/// True: to be sent. False: already as wanted. Validation "act_not_allowed" (field "status") otherwise.
[[nodiscard]] Result<bool> mustSend(const Rule &rule, const QJsonObject &record);
/// Whether a document can be chased: issued and not paid in full.
[[nodiscard]] bool isOpenForReminders(const QJsonObject &invoice);
/// Validation "act_not_allowed" with the state in words.
[[nodiscard]] ApiError notAllowed(const QString &state);
} // namespace atlas::booksacts
