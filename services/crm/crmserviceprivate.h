// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/clock.h"
#include "services/crm/crmservice.h"

#include <QHash>
#include <QSet>

namespace atlas
{
/// What CrmService keeps in memory. Shared by its source files only.
struct CrmService::Private {
    struct KnownLayout {
        LayoutMeta layout;
        std::chrono::milliseconds readAt; ///< monotonic
    };
    ApiClient *client;
    const Clock *clock;
    QHash<QString, KnownLayout> layouts; ///< by module
    QList<Pipeline> pipelines;
    QString userId;            ///< of the grant; empty: not asked or not allowed to know
    QSet<QString> createdHere; ///< ids this process knows it created: never taken for the outcome of another create
};
} // namespace atlas
