// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdriverecords.h"

namespace atlas::rolewords
{
/// "View", "Edit": a role on a file or folder, as a choice.
[[nodiscard]] QString name(DriveRole role);
/// What somebody with it may do, in one sentence.
[[nodiscard]] QString explanation(DriveRole role, bool folder);
/// "until 2 December 2026"; empty: without end. `expires` as Zoho says it.
[[nodiscard]] QString expiry(const QString &expires);
} // namespace atlas::rolewords
