// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/workload.h"

#include <QCoreApplication>

namespace atlas
{
class DeliveryBook;

/// What the workload says, in the program's language.
class WorkWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::WorkWords)
public:
    [[nodiscard]] static QString team();
    [[nodiscard]] static QString person();
    [[nodiscard]] static QString utilisation();
    [[nodiscard]] static QString unknown();                  ///< "n/a"
    [[nodiscard]] static QString away(const WorkCell &cell); ///< the reason, or "away"
    /// Tooltip and accessible description of a cell.
    [[nodiscard]] static QString cell(const WorkRow &row, const WorkCell &cell);
    /// "Hugo W48"
    [[nodiscard]] static QString cellName(const QString &person, const QDate &week);
    /// A project's name up to its first comma: "Maison Calder".
    [[nodiscard]] static QString shortProject(const DeliveryBook &book, const QString &projectId);
};
} // namespace atlas
