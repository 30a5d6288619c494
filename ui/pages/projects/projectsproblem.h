// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/errortext.h"

namespace atlas
{
/// errorText() with the words of the projects page for what only Projects can answer: no portal ("no_portal"), several
/// of which none is chosen ("choose_portal").
[[nodiscard]] ErrorText projectsErrorText(const ApiError &error);
} // namespace atlas
