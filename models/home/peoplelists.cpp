// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// People and what projects cost.

#include "models/home/deliverysupport.h"
#include "models/home/homebasis.h"
#include "models/home/homelists.h"
#include "models/home/projectrows.h"
#include "models/insight/timelogs.h"
#include "models/projects/deliverybook.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::homelists
{
namespace
{
constexpr double minutesOfHour = 60;

HomeRow personRow(const QString &id, const QString &name)
{
    HomeRow row;
    row.app = App::Projects;
    row.kind = u"people"_s;
    row.id = id;
    row.title = name;
    return row;
}

HomeRow overloadedRow(const WorkRow &person, const WorkCell &week)
{
    HomeRow row = personRow(person.personId, person.name);
    row.date = week.week;
    row.state = u"over"_s;
    row.tone = HomeRow::Tone::Bad;
    row.numbers.insert(u"planned"_s, week.planned / minutesOfHour);
    row.numbers.insert(u"available"_s, week.available / minutesOfHour);
    if (const std::optional<double> load = week.load())
        row.numbers.insert(u"ratio"_s, *load);
    return row;
}

/// Of the budget: money where the cost is known in its currency, else hours.
std::optional<double> budgetShare(const CostShare &cost, const ProjectHealth &health)
{
    if (!cost.budget || cost.budget->minor() <= 0)
        return health.burn;
    const Money spent = cost.cost.cost.in(cost.budget->currency());
    return spent.isZero() ? health.burn : std::optional(double(spent.minor()) / double(cost.budget->minor()));
}

HomeRow costRow(const Project &project, const HomeSources &sources)
{
    const CostShare cost = sources.delivery->cost(project.id);
    HomeRow row = home::projectRow(project, sources.delivery->health(project.id));
    row.state.clear();
    row.tone = HomeRow::Tone::Neutral;
    row.amount.reset();
    const QList<Money> amounts = cost.cost.cost.amounts(cost.currency);
    if (!amounts.isEmpty())
        row.amount = amounts.constFirst();
    row.numbers.insert(u"hours"_s, cost.logged / minutesOfHour);
    if (const std::optional<double> unknown = cost.unknownShare())
        row.numbers.insert(u"unknown_share"_s, *unknown);
    if (const std::optional<double> share = budgetShare(cost, sources.delivery->health(project.id))) {
        row.state = u"budget"_s;
        row.numbers.insert(u"budget_share"_s, *share);
        row.numbers.insert(u"ratio"_s, *share);
        row.tone = *share > 1 ? HomeRow::Tone::Bad : *share > 0.8 ? HomeRow::Tone::Warn : HomeRow::Tone::Neutral;
    }
    return row;
}
} // namespace

HomeList overloaded(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.delivery)});
    if (list.unavailable.isEmpty() && home::isAvailabilityUnset(sources))
        list.unavailable = u"availability_unset"_s;
    if (!list.unavailable.isEmpty())
        return list;
    const QList<WorkRow> staff = home::staffLoad(sources);
    for (const WorkRow &person : staff)
        if (const WorkCell *week = home::worstWeek(person))
            list.rows.append(overloadedRow(person, *week));
    const auto above = [](const HomeRow &row) {
        return row.numbers.value(u"planned"_s) - row.numbers.value(u"available"_s);
    };
    std::sort(list.rows.begin(), list.rows.end(), [&above](const HomeRow &a, const HomeRow &b) {
        return std::tuple(-above(a), a.title, a.id) < std::tuple(-above(b), b.title, b.id);
    });
    return home::limited(list, limit);
}

HomeList unlogged(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.delivery)});
    if (!list.unavailable.isEmpty())
        return list;
    const ProjectsSnapshot &snapshot = sources.delivery->snapshot();
    const WorkPlan &plan = sources.delivery->plan();
    const QDate day = timelogs::lastWorkingDays(snapshot, plan, sources.today, 1).value(0);
    if (!timelogs::areMonthsRead(snapshot, day, day)) {
        list.unavailable = u"months_unread"_s;
        return list;
    }
    const QList<Unlogged> people = unloggedPeople(snapshot, plan, sources.today);
    for (const Unlogged &person : people) {
        HomeRow row = personRow(person.personId, person.name);
        row.date = person.lastLog;
        row.state = u"unlogged"_s;
        row.tone = person.daysMissing > 1 ? HomeRow::Tone::Bad : HomeRow::Tone::Warn;
        row.numbers.insert(u"days"_s, person.daysMissing);
        list.rows.append(row);
    }
    return home::limited(list, limit);
}

HomeList projectCosts(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.delivery)});
    if (!list.unavailable.isEmpty())
        return list;
    const QList<const Project *> projects = home::openProjects(sources);
    for (const Project *project : projects)
        if (sources.delivery->cost(project->id).logged > 0)
            list.rows.append(costRow(*project, sources));
    const auto rank = [](const HomeRow &row) {
        return std::tuple(-row.numbers.value(u"budget_share"_s, -1), row.amount ? -row.amount->minor() : 0, row.title,
                          row.id);
    };
    std::sort(list.rows.begin(), list.rows.end(),
              [&rank](const HomeRow &a, const HomeRow &b) { return rank(a) < rank(b); });
    return home::limited(list, limit);
}
} // namespace atlas::homelists
