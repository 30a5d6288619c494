// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/brief/roleresources.h"

#include <QtGlobal>

/// Q_INIT_RESOURCE must stand outside namespaces. A static library's resources are linked only when asked for.
static void initRoleResources()
{
    Q_INIT_RESOURCE(roles);
}

namespace atlas
{
void ensureRoleResources()
{
    initRoleResources();
}
} // namespace atlas
