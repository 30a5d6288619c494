// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/errortext.h"

namespace atlas
{
/// Words for the refusals of the accounts server and of the browser sign-in, by code. Unknown codes get a general
/// sentence; Zoho's word stays under details.
[[nodiscard]] ErrorText signInErrorText(const ApiError &error);
} // namespace atlas
