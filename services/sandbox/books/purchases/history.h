// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

namespace atlas::sandbox::books::buying
{
// GET .../comments: the history of a record, oldest first.
[[nodiscard]] Response purchaseOrderComments(Call &call);
[[nodiscard]] Response billComments(Call &call);
[[nodiscard]] Response expenseComments(Call &call);
} // namespace atlas::sandbox::books::buying
