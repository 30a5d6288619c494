// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/resources.h"

#include <QtGlobal>

/// Q_INIT_RESOURCE must stand outside namespaces. A static library's resources are linked only when asked for.
static void initAtlasResources()
{
    Q_INIT_RESOURCE(atlas);
}

namespace atlas
{
void ensureResources()
{
    initAtlasResources();
}
} // namespace atlas
