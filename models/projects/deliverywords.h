// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/projecthealth.h"

#include <QCoreApplication>

namespace atlas
{
/// The words of the delivery pages that more than one view says, in the program's language.
class DeliveryWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::DeliveryWords)
public:
    [[nodiscard]] static QString hours(int minutes); ///< "4 h 30", "12 h", "45 min"
    [[nodiscard]] static QString level(HealthLevel level);
    /// The rules that decided the level with their figures, one a line; empty: none did.
    [[nodiscard]] static QString reasons(const ProjectHealth &health);
    [[nodiscard]] static QString priority(TaskPriority priority);
    [[nodiscard]] static QString daysLate(int days);
    /// "12 Dec", "12 déc."
    [[nodiscard]] static QString shortDay(const QDate &day);
    [[nodiscard]] static QString names(const QList<TaskShare> &owners); ///< "Hugo Talmont, Léna Guirec"
    /// "HT"; "HT +1" for several.
    [[nodiscard]] static QString initials(const QList<TaskShare> &owners);
    [[nodiscard]] static QString initials(const QString &name);

private:
    [[nodiscard]] static QString reason(const QString &key, const ProjectHealth &health);
};
} // namespace atlas
