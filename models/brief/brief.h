// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homerow.h"
#include "models/home/homesources.h"

namespace atlas
{
/// What a role's brief is made of, as resources/roles/<role>.json says ("brief").
struct BriefPlan {
    QString roleId;
    QStringList numbers; ///< ids of figure cards
    QStringList changes; ///< "deals", "leads", "payments", "estimates", "tasks", "issues", "milestones", "files"
    QStringList decide;  ///< ids of list cards: what needs the person today
    QStringList wait;    ///< ids of list cards: what can wait
};
/// Empty lists for a role there is not.
[[nodiscard]] BriefPlan briefPlan(const QString &roleId);
/// The roles there are, in their order.
[[nodiscard]] QStringList briefRoles();

/// One page a role: the day, the numbers, what changed, what to decide, what can wait. No words: see brieftext.h.
struct Brief {
    struct Number {
        QString cardId;
        Figure figure;
    };
    struct Part {
        QString cardId;
        HomeList list;
    };
    QString roleId, currency;
    QDate day;
    QDate since; ///< what changed on this day or later
    QDateTime now;
    QList<Number> numbers;
    HomeList agenda; ///< of the day
    HomeList changed;
    QList<Part> decide, wait; ///< with at least one row, or with why there can be none
};
[[nodiscard]] Brief makeBrief(const BriefPlan &plan, const HomeSources &sources);

/// The working day before `day`: on a Monday, Friday; weekends are worked through by nobody.
[[nodiscard]] QDate workingDayBefore(const QDate &day);
/// What happened on `since` or later, newest first: deals made, won and lost; leads made and converted; payments
/// received; estimates accepted or declined; invoices that fell due; tasks completed; issues opened; milestones
/// reached; files changed. `kinds` as in BriefPlan::changes. A book that was never read tells nothing; when none of
/// them was, the list is "never_read".
[[nodiscard]] HomeList changesSince(const HomeSources &sources, const QStringList &kinds, const QDate &since,
                                    int limit);
} // namespace atlas
