// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QDate>
#include <QString>
#include <QTime>

namespace atlas
{
/// A status of projects, tasks or issues. Ids differ per portal and layout; `closed` is what is portable.
struct WorkStatus {
    QString id, name;
    QString color; ///< "#08aeea"; may be empty
    bool closed = false;
    friend bool operator==(const WorkStatus &, const WorkStatus &) = default;
};

/// A person as records name them. `id` is the zpuid, the id v3 wants.
struct WorkPerson {
    QString id, name, email;
    friend bool operator==(const WorkPerson &, const WorkPerson &) = default;
};

/// A user of the portal. Source: GET /portal/{p}/users.
struct ProjectsUser : WorkPerson {
    QString zuid, role, profile;
    bool active = true;
    bool client = false;               ///< a client user: never counted as staff
    std::optional<double> costPerHour; ///< of budget.cost_rate_per_hour, if the portal tells it; portal currency
    QString version;
    friend bool operator==(const ProjectsUser &, const ProjectsUser &) = default;
};

/// A portal, which every path names. Source: GET /portals and /portal/{p}.
struct ProjectsPortal {
    QString id, name;
    QByteArray zone = QByteArrayLiteral("UTC"); ///< IANA; dates of tasks are days in it
    QString userId;                             ///< zpuid of the person signed in; empty: not known
    QTime dayStart{9, 0}, dayEnd{18, 0};        ///< business hours
    QList<int> workingDays{1, 2, 3, 4, 5};      ///< Qt::DayOfWeek
    [[nodiscard]] bool isWorkingDay(const QDate &day) const { return workingDays.contains(day.dayOfWeek()); }
    friend bool operator==(const ProjectsPortal &, const ProjectsPortal &) = default;
};
} // namespace atlas
