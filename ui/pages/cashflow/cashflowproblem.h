// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/errortext.h"

namespace atlas
{
/// errorText() with the words of the cash page for what only Books can answer: no organisation ("no_books"), several
/// of which none is chosen ("choose_organisation").
[[nodiscard]] ErrorText cashflowErrorText(const ApiError &error);
} // namespace atlas
