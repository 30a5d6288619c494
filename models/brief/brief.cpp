// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/brief/brief.h"

#include "models/brief/roleresources.h"
#include "models/home/homebasis.h"
#include "models/home/homecatalogue.h"
#include "models/home/homelists.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kAgendaRows = 12;
constexpr int kChangedRows = 12;
constexpr int kDecideRows = 6;
constexpr int kWaitRows = 4;

QStringList briefStrings(const QJsonObject &json, const QString &key)
{
    QStringList strings;
    for (const QJsonValue &value : json.value(key).toArray())
        strings.append(value.toString());
    return strings;
}

QList<Brief::Part> partsOf(const QStringList &cards, const HomeSources &sources, int limit)
{
    QList<Brief::Part> parts;
    for (const QString &id : cards) {
        const CardKind *kind = cardKind(id);
        if (!kind || !kind->list)
            continue;
        HomeList list = kind->list(sources, limit);
        if (!list.rows.isEmpty() || !list.unavailable.isEmpty())
            parts.append({id, std::move(list)});
    }
    return parts;
}
} // namespace

QStringList briefRoles()
{
    return {u"ceo"_s, u"cmo"_s, u"cto"_s, u"cfo"_s, u"coo"_s, u"av"_s};
}

BriefPlan briefPlan(const QString &roleId)
{
    ensureRoleResources();
    BriefPlan plan;
    plan.roleId = roleId;
    QFile file(u":/roles/%1.json"_s.arg(roleId));
    if (!briefRoles().contains(roleId) || !file.open(QIODevice::ReadOnly))
        return plan;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object().value(u"brief"_s).toObject();
    plan.numbers = briefStrings(json, u"numbers"_s);
    plan.changes = briefStrings(json, u"changes"_s);
    plan.decide = briefStrings(json, u"decide"_s);
    plan.wait = briefStrings(json, u"wait"_s);
    return plan;
}

Brief makeBrief(const BriefPlan &plan, const HomeSources &sources)
{
    Brief brief;
    brief.roleId = plan.roleId;
    brief.currency = home::homeCurrency(sources);
    brief.day = sources.today;
    brief.since = workingDayBefore(sources.today);
    brief.now = sources.now;
    for (const QString &id : plan.numbers) {
        const CardKind *kind = cardKind(id);
        if (kind && kind->figure)
            brief.numbers.append({id, kind->figure(sources)});
    }
    brief.agenda = homelists::agenda(sources, 1, kAgendaRows);
    // The home shows what is next; a page for the day is read from the morning on. Whole days come first.
    std::stable_sort(brief.agenda.rows.begin(), brief.agenda.rows.end(),
                     [](const HomeRow &a, const HomeRow &b) { return a.at < b.at; });
    brief.changed = changesSince(sources, plan.changes, brief.since, kChangedRows);
    brief.decide = partsOf(plan.decide, sources, kDecideRows);
    brief.wait = partsOf(plan.wait, sources, kWaitRows);
    return brief;
}

QDate workingDayBefore(const QDate &day)
{
    QDate before = day.addDays(-1);
    while (before.dayOfWeek() > Qt::Friday)
        before = before.addDays(-1);
    return before;
}
} // namespace atlas
