// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/figure.h"
#include "models/projects/workplan.h"
#include "services/projects/projectsrepository.h"

#include <array>

namespace atlas
{
/// The hours a person logged in a week, by item and day.
struct WeekSheet {
    QDate monday;
    QString personId;
    struct Line {
        QString projectId, projectName, itemId, itemName;
        LogModule module = LogModule::Task;
        std::array<int, 7> minutes{}; ///< Monday to Sunday
        std::array<QStringList, 7> logIds;
        int total = 0;
        friend bool operator==(const Line &, const Line &) = default;
    };
    QList<Line> lines; ///< by project and item name
    std::array<int, 7> totals{}, available{};
    int total = 0, billable = 0;
    bool monthsMissing = false; ///< logs of one of its months were not read
};
[[nodiscard]] WeekSheet weekSheet(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const QString &personId,
                                  const QDate &day);

/// Staff with no log on a working day they were there for.
struct Unlogged {
    QString personId, name;
    QDate lastLog;       ///< invalid: none known
    int daysMissing = 0; ///< working days without a log, of the last five
    friend bool operator==(const Unlogged &, const Unlogged &) = default;
};
/// The last working day before `today`; most missing days first.
[[nodiscard]] QList<Unlogged> unloggedPeople(const ProjectsSnapshot &snapshot, const WorkPlan &plan,
                                             const QDate &today);

/// Hours of a period by person.
struct PersonTime {
    QString personId, name;
    int logged = 0, billable = 0, available = 0;
    [[nodiscard]] std::optional<double> utilisation() const;   ///< billable / available
    [[nodiscard]] std::optional<double> billableRatio() const; ///< billable / logged
    friend bool operator==(const PersonTime &, const PersonTime &) = default;
};
/// Both days inclusive; counted staff, by name. Source: docs/kpis.md.
[[nodiscard]] QList<PersonTime> personTimes(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const QDate &from,
                                            const QDate &to);
/// "utilisation", "billable_ratio", "logged_hours", "unlogged_people", "unapproved_hours" of the period; n/a with its
/// reason ("no_logs", "months_unread", "no_staff"). Counts: "minutes", "billable_minutes", "available_minutes",
/// "logged_minutes", "count". A period that is not over is measured until today.
[[nodiscard]] QList<Figure> timeFigures(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const QDate &from,
                                        const QDate &to, const QDate &today);

/// What a project cost: hours at the person's local rate, else at the log's or user's own; per currency.
struct ProjectCost {
    QString projectId;
    MoneyBag cost;
    int minutes = 0, minutesWithoutRate = 0; ///< the latter are not in `cost`, and said so
    [[nodiscard]] int costedMinutes() const { return minutes - minutesWithoutRate; }
    friend bool operator==(const ProjectCost &, const ProjectCost &) = default;
};
/// Of the logs in the snapshot (its months). `currency` of rates that Projects tells without one.
[[nodiscard]] QList<ProjectCost> projectCosts(const ProjectsSnapshot &snapshot, const WorkPlan &plan,
                                              const QString &currency);
/// Currency of rates that Projects tells without one: that of most budgets in money and local rates, else EUR, in which
/// local rates are typed.
[[nodiscard]] QString rateCurrency(const ProjectsSnapshot &snapshot, const WorkPlan &plan);
/// First days of the months from `from` to `to` whose logs are not in the snapshot, the newest first.
[[nodiscard]] QList<QDate> unreadMonths(const ProjectsSnapshot &snapshot, const QDate &from, const QDate &to);

/// "1:30 Audit refonte, review": hours first or last, then words of the task or project, then a note after a comma,
/// "//" or "-". Hits: open tasks, best first (own tasks, recently logged, all words).
struct QuickEntry {
    std::optional<int> minutes;
    QString words, notes;
    QStringList taskIds;  ///< at most 8
    QDate date;           ///< "hier", "yesterday", "lundi", "12/11" name a day; else today
    bool billable = true; ///< "nf", "non facturable", "nb", "non billable" say no
};
[[nodiscard]] QuickEntry quickEntry(const QString &text, const ProjectsSnapshot &snapshot, const QString &personId,
                                    const QDate &today);
} // namespace atlas
