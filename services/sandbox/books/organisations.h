// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

namespace atlas::sandbox::books
{
/// GET /organizations: the agency's, and one that only uses a sister product and must be filtered out by clients.
[[nodiscard]] QJsonArray organisationRows(const Store &store);
/// The answer to a call without organization_id: 400 code 6024 with the organisations (UNCONFIRMED).
[[nodiscard]] Response organisationMissing(const Store &store);
/// The user the tokens belong to; empty when the store has none.
[[nodiscard]] QJsonObject currentUser(const Store &store);

/// The routes of taxes and currencies, of items.
[[nodiscard]] QList<BooksRoute> rateRoutes();
[[nodiscard]] QList<BooksRoute> itemRoutes();
} // namespace atlas::sandbox::books
