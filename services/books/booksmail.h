// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksservice.h"

/// Mails about documents: what Books proposes, what is checked before sending, and what shows that one was sent.
namespace atlas::booksmail
{
/// Kinds that Books mails as documents.
[[nodiscard]] bool canBeMailed(BooksKind kind);
/// `data` of GET /invoices/{id}/email and /paymentreminder.
[[nodiscard]] BooksEmailDraft draftFrom(const QJsonObject &data);
/// Validation "mandatory_missing" (to, subject) or "invalid_address" (to/0, cc/1).
[[nodiscard]] Result<Done> check(const BooksEmail &email);
/// Whether comments that were not there before tell of a mail to one of the recipients.
[[nodiscard]] bool tellOfMail(const QJsonArray &before, const QJsonArray &after, const BooksEmail &email);
} // namespace atlas::booksmail
