// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksservice.h"

/// The HTTP calls of Zoho Books v3 as plain values, so that a dry run can show exactly what a call would send.
/// organization_id is added when a call is sent: it may have to be asked for first.
/// Source: https://www.zoho.com/books/api/v3/
namespace atlas::booksrequests
{
/// Below /books/v3. `module` and the verb make the scope: ZohoBooks.<module>.<READ|CREATE|UPDATE|DELETE>; acts are POST
/// and need CREATE.
[[nodiscard]] ApiRequest call(Verb verb, const QString &module, const QString &path);
/// <the kind's path>[/<id>][/<below>]; `below` without leading slash: "status/sent".
[[nodiscard]] ApiRequest of(Verb verb, BooksKind kind, const QString &id = {}, const QString &below = {});
[[nodiscard]] ApiRequest organisations();
/// Usage for a page size out of range or a filter the kind's list does not know.
[[nodiscard]] Result<ApiRequest> list(const BooksListQuery &query);

/// Ids are digits: anything else would lead to another path. Usage names the parameter "id".
[[nodiscard]] Result<Done> checkId(const QString &id);
/// Success is code 0, whatever the HTTP status was. The failure of a write that has no readable code is Ambiguous.
[[nodiscard]] Result<Done> checkEnvelope(const QJsonObject &answer, const ApiRequest &request);
/// The record of an answer; some kinds come as an array of one. Decode "no_record" if there is none.
[[nodiscard]] Result<QJsonObject> recordIn(const QJsonObject &answer, BooksKind kind);
/// The rows of an answer; an object in their place is one row.
[[nodiscard]] BooksPage pageIn(const QJsonObject &answer, const BooksListQuery &query);
} // namespace atlas::booksrequests
