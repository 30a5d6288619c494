// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace atlas
{
/// Makes resources/roles readable as ":/roles/<role>.json"; to be called before one is opened.
void ensureRoleResources();
} // namespace atlas
