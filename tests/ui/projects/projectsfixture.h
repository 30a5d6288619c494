// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/services/core/apifixture.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>
#include <QTest>

namespace atlas::test
{
/// Answers what a person would answer, and remembers the questions.
class ProjectsPrompter final : public Prompter
{
public:
    bool confirmed = true;
    std::optional<Choice> choice;
    QStringList asked;
    QStringList offered; ///< values of the last choice
    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return confirmed;
    }
    std::optional<Choice> choose(QWidget *, const QString &title, const QString &, const QStringList &values,
                                 const QString &) override
    {
        asked.append(title);
        offered = values;
        return choice;
    }
};

/// Wednesday of the sample week.
[[nodiscard]] inline QDate deliveryDay()
{
    return {2026, 11, 25};
}

/// Five projects ("calder" at risk, "sylvamer" ahead, "kervidal", "orfeo", "brume"), 20 tasks ("c1".."c5" where c4 and
/// c5 are subtasks of c3, "s1".."s4" where s4 has no dates, "k1".."k3" where k3 has no owner, "o1".."o4", "b1".."b4"),
/// chains of links, a baseline of three weeks before `today`'s week, eight milestones ("mc", "ms", "mk", "mo1".."mo3",
/// "mb", "mb0"), six people ("lg", "ht", "br", "yd", "mc", "ef") and a client, logs of this month and of the last.
/// All days are told from the Monday of `today`'s week. "ht" has more than 35 h planned in it.
[[nodiscard]] ProjectsSnapshot sampleDelivery(const QDate &today);
/// Everybody 35 h; "yd" 32 h, "ef" 28 h, "lg" away in the fifth week from `today`'s.
[[nodiscard]] WorkPlan sampleWorkPlan(const QDate &today);

/// A book filled from records, and actions that reach a scripted server only. Portal "100", 25 November 2026, 10:00 in
/// Paris.
struct ProjectsWorld : ApiFixture {
    ProjectsWorld();
    ~ProjectsWorld();
    /// The sample week in the book.
    void fill();
    /// A task as Projects v3 answers it, from the book's.
    [[nodiscard]] QJsonObject taskRow(const QString &taskId) const;
    /// "/api/v3/portal/100/projects/calder/tasks/c1"
    [[nodiscard]] QString taskPath(const QString &taskId) const;
    QTemporaryDir dir;
    Store store{dir.filePath(QStringLiteral("atlas.db"))};
    ProjectsService service{*client, &clock};
    ProjectsRepository repository{service, store, clock, QStringLiteral("test")};
    ProjectsPrompter prompter;
    DeliveryBook book;
    ProjectsActions actions{repository, book, prompter, clock};
};
} // namespace atlas::test
