// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/money.h"

#include <optional>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>

namespace atlas
{
/// What is known on this computer about one person's time and cost.
struct PersonPlan {
    int weeklyMinutes = 35 * 60;      ///< available a week, spread over the working days
    std::optional<Money> costPerHour; ///< what an hour costs the agency; unset: Projects' own rate, else unknown
    bool counted = true;              ///< false: no staff (a partner, an account for tests): left out of utilisation
    struct Absence {
        QDate from, to; ///< inclusive
        QString reason; ///< "congés"
        friend bool operator==(const Absence &, const Absence &) = default;
    };
    QList<Absence> absences;
    friend bool operator==(const PersonPlan &, const PersonPlan &) = default;
};

/// Availability and rates, local assumptions that never leave this computer.
struct WorkPlan {
    int weeklyMinutes = 35 * 60;      ///< of people without a plan of their own
    QMap<QString, PersonPlan> people; ///< by zpuid
    QList<QDate> publicHolidays;
    [[nodiscard]] PersonPlan of(const QString &personId) const;
    /// Minutes a person can work on a day: 0 on days off, on holidays and while absent.
    [[nodiscard]] int availableMinutes(const QString &personId, const QDate &day, const QList<int> &workingDays) const;
    [[nodiscard]] QJsonObject toJson() const;
    /// What cannot be read is left out.
    [[nodiscard]] static WorkPlan fromJson(const QJsonObject &object);
    friend bool operator==(const WorkPlan &, const WorkPlan &) = default;
};
} // namespace atlas
