// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/directorycells.h"
#include "ui/pages/crm/bulk/crmbulkrun.h"
#include "ui/pages/pipeline/form/fieldtext.h"

namespace atlas
{
/// What one field set to one value would do to the chosen records. Pure.
struct CrmBulkPlan {
    QList<CrmBulkStep> steps; ///< those that would change
    int already = 0;          ///< have the value already
    int without = 0;          ///< are of a module without the field, or no longer here
    int converted = 0;        ///< leads that were converted: Zoho does not let them be changed
};

namespace crmbulk
{
/// API names that may be changed for many records at once, in order: owner, status, source, due date, priority.
[[nodiscard]] QStringList fieldsOf(DirectoryKind kind);
/// The module whose layout describes the field.
[[nodiscard]] QString moduleOf(DirectoryKind kind, const QString &field);
[[nodiscard]] CrmBulkPlan plan(const DirectoryBook &book, DirectoryKind kind, const QStringList &ids,
                               const QString &field, const QJsonValue &value);
} // namespace crmbulk
} // namespace atlas
