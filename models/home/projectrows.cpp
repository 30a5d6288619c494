// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/projectrows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas::home
{
namespace
{
void setLevel(HomeRow &row, HealthLevel level)
{
    switch (level) {
    case HealthLevel::Risk:
        row.state = u"risk"_s;
        row.tone = HomeRow::Tone::Bad;
        return;
    case HealthLevel::Warn:
        row.state = u"warn"_s;
        row.tone = HomeRow::Tone::Warn;
        return;
    case HealthLevel::Ahead:
        row.state = u"ahead"_s;
        row.tone = HomeRow::Tone::Good;
        return;
    case HealthLevel::Good:
        row.state = u"on_time"_s;
        row.tone = HomeRow::Tone::Good;
        return;
    case HealthLevel::Unknown:
        return;
    }
}
} // namespace

HomeRow projectRow(const Project &project, const ProjectHealth &health)
{
    HomeRow row;
    row.app = App::Projects;
    row.kind = u"projects"_s;
    row.id = project.id;
    row.title = project.name;
    row.amount = project.budgetMoney;
    row.date = project.end;
    row.numbers.insert(u"complete"_s, double(project.percent) / 100);
    if (health.burn)
        row.numbers.insert(u"burn"_s, *health.burn);
    setLevel(row, health.level);
    return row;
}

HomeRow taskRow(const ProjectTask &task)
{
    HomeRow row;
    row.app = App::Projects;
    row.kind = u"tasks"_s;
    row.id = task.id;
    row.title = task.name;
    row.with = task.projectName;
    row.date = task.end;
    if (!task.owners.isEmpty())
        row.note = task.owners.constFirst().person.name;
    return row;
}

void sortByDate(QList<HomeRow> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const HomeRow &a, const HomeRow &b) {
        return std::tuple(!a.date.isValid(), a.date, a.title, a.id) <
               std::tuple(!b.date.isValid(), b.date, b.title, b.id);
    });
}
} // namespace atlas::home
