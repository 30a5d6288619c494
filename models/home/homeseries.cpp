// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/cashbook.h"
#include "models/crm/dealbook.h"
#include "models/home/deliverysupport.h"
#include "models/home/homebasis.h"
#include "models/home/homelists.h"
#include "models/home/leadsupport.h"
#include "models/insight/cashfigures.h"
#include "models/insight/figurebasics.h"
#include "models/insight/timelogs.h"
#include "models/projects/deliverybook.h"
#include "models/projects/workcalendar.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::homelists
{
namespace
{
constexpr int leadWeeks = 12;
constexpr double minutesOfAnHour = 60;

/// Bars by name, largest first; what has no name is "unknown".
class NamedBars
{
public:
    HomeSeries::Bar &of(const QString &name, const QString &id)
    {
        auto known = m_bars.find(id);
        if (known == m_bars.end()) {
            HomeSeries::Bar bar;
            bar.label = name;
            if (name.isEmpty())
                bar.key = u"unknown"_s;
            known = m_bars.insert(id, bar);
        }
        return *known;
    }
    [[nodiscard]] QList<HomeSeries::Bar> largestFirst() const
    {
        QList<HomeSeries::Bar> bars = m_bars.values();
        std::stable_sort(bars.begin(), bars.end(), [](const HomeSeries::Bar &a, const HomeSeries::Bar &b) {
            return a.value != b.value ? a.value > b.value : a.label < b.label;
        });
        return bars;
    }

private:
    QMap<QString, HomeSeries::Bar> m_bars;
};

HomeSeries ageingSeries(const HomeSources &sources, Ageing (*ageingOf)(const BooksSnapshot &, const QDate &))
{
    HomeSeries series = home::newSeries(u"money"_s, {home::readOf(sources.cash)});
    if (!series.unavailable.isEmpty())
        return series;
    static const QStringList keys{u"current"_s, u"to30"_s, u"to60"_s, u"to90"_s, u"over90"_s};
    const Ageing ageing = ageingOf(sources.cash->books(), sources.today);
    for (int bucket = 0; bucket < kAgeBuckets; ++bucket) {
        HomeSeries::Bar bar;
        bar.key = keys.at(bucket);
        bar.amount = ageing.amounts.at(size_t(bucket));
        bar.value = bar.amount->toDecimal().toDouble();
        bar.recordIds = ageing.recordIds.at(size_t(bucket));
        series.bars.append(bar);
    }
    return series;
}
} // namespace

HomeSeries funnel(const HomeSources &sources)
{
    HomeSeries series = home::newSeries(u"count"_s, {home::readOf(sources.deals)});
    if (!series.unavailable.isEmpty())
        return series;
    const DealBook &deals = *sources.deals;
    const QList<FunnelStep> steps = atlas::funnel(deals.rows(), deals.pipeline());
    for (const FunnelStep &step : steps) {
        HomeSeries::Bar bar;
        bar.label = deals.pipeline().stages.at(step.stageIndex).display;
        bar.value = step.count;
        for (const DealRow &row : deals.rows())
            if (row.stageIndex == step.stageIndex)
                bar.recordIds.append(row.deal.id);
        series.bars.append(bar);
    }
    return series;
}

HomeSeries leadsBySource(const HomeSources &sources)
{
    HomeSeries series = home::newSeries(u"count"_s, {home::readOf(sources.directory)}, home::chosen(sources));
    if (series.unavailable.isEmpty())
        series.unavailable = home::missingReason(sources, {u"Leads"_s});
    if (!series.unavailable.isEmpty())
        return series;
    NamedBars bars;
    const QList<const Lead *> leads = home::leadsCreatedIn(*sources.directory, {series.from, series.to});
    for (const Lead *lead : leads) {
        const QString source = lead->source.simplified();
        HomeSeries::Bar &bar = bars.of(source, source);
        bar.value += 1;
        bar.recordIds.append(lead->id);
    }
    series.bars = bars.largestFirst();
    if (leads.isEmpty())
        series.unavailable = u"no_leads"_s;
    return series;
}

HomeSeries wonBySource(const HomeSources &sources)
{
    HomeSeries series = home::newSeries(u"money"_s, {home::readOf(sources.deals)}, home::chosen(sources));
    if (!series.unavailable.isEmpty())
        return series;
    const DateRange period{series.from, series.to};
    const QString currency = home::homeCurrency(sources);
    NamedBars bars;
    for (const DealRow &row : sources.deals->rows()) {
        if (!insight::hasOutcome(row, sources.deals->pipeline(), StageOutcome::Won) ||
            !period.contains(row.deal.closing) || !row.deal.amount)
            continue;
        // Deals have no rate: other currencies are bars of their own, never added to the home currency.
        const QString &other = row.deal.amount->currency();
        const QString source = row.deal.leadSource.simplified();
        HomeSeries::Bar &bar = bars.of(source, other == currency ? source : source + u'|' + other);
        bar.amount = Money(row.deal.amount->minor() + (bar.amount ? bar.amount->minor() : 0), other);
        bar.value = bar.amount->toDecimal().toDouble();
        bar.recordIds.append(row.deal.id);
    }
    series.bars = bars.largestFirst();
    if (series.bars.isEmpty())
        series.unavailable = u"no_closed_deals"_s;
    return series;
}

HomeSeries leadsByWeek(const HomeSources &sources)
{
    const QDate last = mondayOf(sources.today);
    const QDate first = last.addDays(-7 * (leadWeeks - 1));
    HomeSeries series =
        home::newSeries(u"count"_s, {home::readOf(sources.directory)}, DateRange{first, last.addDays(6)});
    if (series.unavailable.isEmpty())
        series.unavailable = home::missingReason(sources, {u"Leads"_s});
    if (!series.unavailable.isEmpty())
        return series;
    for (int week = 0; week < leadWeeks; ++week) {
        HomeSeries::Bar bar;
        bar.key = first.addDays(7 * week).toString(Qt::ISODate);
        series.bars.append(bar);
    }
    const QList<const Lead *> leads = home::leadsCreatedIn(*sources.directory, {series.from, series.to});
    for (const Lead *lead : leads) {
        HomeSeries::Bar &bar = series.bars[first.daysTo(home::localDay(lead->created)) / 7];
        bar.value += 1;
        bar.recordIds.append(lead->id);
    }
    return series;
}

HomeSeries receivablesAgeing(const HomeSources &sources)
{
    return ageingSeries(sources, atlas::receivablesAgeing);
}

HomeSeries payablesAgeing(const HomeSources &sources)
{
    return ageingSeries(sources, atlas::payablesAgeing);
}

HomeSeries loadByPerson(const HomeSources &sources)
{
    const QDate monday = mondayOf(sources.today);
    HomeSeries series =
        home::newSeries(u"percent"_s, {home::readOf(sources.delivery)}, DateRange{monday, monday.addDays(6)});
    if (series.unavailable.isEmpty() && home::isAvailabilityUnset(sources))
        series.unavailable = u"availability_unset"_s;
    if (!series.unavailable.isEmpty())
        return series;
    NamedBars bars;
    const QList<WorkRow> staff = home::staffLoad(sources);
    for (const WorkRow &person : staff) {
        const std::optional<double> load = person.cells.constFirst().load();
        if (!load)
            continue; // away all week: of nothing there is no share
        HomeSeries::Bar &bar = bars.of(person.name, person.personId);
        bar.value = *load;
        bar.recordIds = QStringList{person.personId};
    }
    series.bars = bars.largestFirst();
    return series;
}

HomeSeries hoursByProject(const HomeSources &sources)
{
    HomeSeries series = home::newSeries(u"hours"_s, {home::readOf(sources.delivery)}, home::chosen(sources));
    if (!series.unavailable.isEmpty())
        return series;
    const ProjectsSnapshot &snapshot = sources.delivery->snapshot();
    if (!timelogs::areMonthsRead(snapshot, series.from, std::min(series.to, sources.today))) {
        series.unavailable = u"months_unread"_s;
        return series;
    }
    const DateRange period{series.from, series.to};
    NamedBars bars;
    for (const TimeLog &log : snapshot.logs) {
        if (!period.contains(log.date))
            continue;
        const Project *project = sources.delivery->project(log.projectId);
        HomeSeries::Bar &bar = bars.of(project ? project->name : log.projectName, log.projectId);
        bar.value += log.minutes / minutesOfAnHour;
        bar.recordIds.append(log.id);
    }
    series.bars = bars.largestFirst();
    if (series.bars.isEmpty())
        series.unavailable = u"no_hours"_s;
    return series;
}
} // namespace atlas::homelists
