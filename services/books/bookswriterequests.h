// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksservice.h"

/// The writing calls of Zoho Books v3 as plain values. Source: https://www.zoho.com/books/api/v3/
namespace atlas::bookswriterequests
{
/// The custom field that makes creates idempotent where an organisation has configured it as unique (docs/zoho.md).
inline constexpr QLatin1StringView uniqueKeyField{"cf_atlas_key"};

/// POST /<kind>. With a number of the person's own, automatic numbering is switched off for this call.
[[nodiscard]] ApiRequest create(BooksKind kind, const QJsonObject &record);
/// PUT /<kind> with X-Unique-Identifier headers and X-Upsert: creates once, however often it is sent.
[[nodiscard]] ApiRequest upsert(BooksKind kind, const QJsonObject &record, const QString &key);
/// PUT /<kind>/<id>; partial at top level, but an array replaces the stored one.
[[nodiscard]] ApiRequest update(BooksKind kind, const QString &id, const QJsonObject &changes);
[[nodiscard]] ApiRequest remove(BooksKind kind, const QString &id);
/// POST /<kind>/<id>/<below> with an empty object: without a body some of these were refused.
[[nodiscard]] ApiRequest act(BooksKind kind, const QString &id, const QString &below);
[[nodiscard]] ApiRequest comment(BooksKind kind, const QString &id, const QString &text);
/// POST /<kind>/<id>/email or /paymentreminder.
[[nodiscard]] ApiRequest mail(BooksKind kind, const QString &id, const QString &below, const BooksEmail &email);
/// POST /invoices/<id>/credits: credit note id -> amount (decimal text).
[[nodiscard]] ApiRequest applyCredits(const QString &invoiceId, const QMap<QString, QString> &amounts);
[[nodiscard]] ApiRequest invoiceFromEstimate(const QString &estimateId);
/// POST /expenses/<id>/receipt as multipart/form-data.
[[nodiscard]] ApiRequest receipt(const QString &expenseId, const QString &fileName, const QByteArray &content);
} // namespace atlas::bookswriterequests
