// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/bookskind.h"
#include "services/core/apierror.h"

namespace atlas::bookswriteerrors
{
/// Names the field a refused write was refused for, where Zoho's code or its message tells it: a number that is taken
/// or not the next one (1001, 4018, 4097, 71530), "Invalid value passed for Payment Terms" (2).
[[nodiscard]] ApiError refined(ApiError error, BooksKind kind);
} // namespace atlas::bookswriteerrors
