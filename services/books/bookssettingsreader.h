// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksservice.h"

namespace atlas
{
/// Reads what forms offer: items, taxes, currencies, the chart of accounts. In the form of booksjson::settings, reduced
/// to what it reads. A list that this user or the organisation's plan may not have is left empty.
[[nodiscard]] Task<Result<QJsonObject>> readBooksSettings(BooksService *service, BooksOrg org, Priority priority,
                                                          CancelToken cancel);
} // namespace atlas
