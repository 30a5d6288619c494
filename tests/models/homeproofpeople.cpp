// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/homeproof.h"

namespace atlas::test
{
namespace proofpeople
{
using namespace byhand;

namespace
{
constexpr int daysAWeek = 5; ///< the portal works from Monday to Friday

bool isWorkday(const QDate &day)
{
    return day.dayOfWeek() <= daysAWeek;
}

int workdays(const QDate &from, const QDate &to)
{
    int count = 0;
    for (QDate day = from; day <= to; day = day.addDays(1))
        count += isWorkday(day) ? 1 : 0;
    return count;
}

/// Names of active people who are no clients, by id.
QMap<QString, QString> staff(HomeProof &hand)
{
    QMap<QString, QString> people;
    for (const QJsonValue &user : hand.rows(ProjectsKind::User)) {
        const ProjectsUser *known = nullptr;
        for (const ProjectsUser &each : hand.m_world->delivery.snapshot().users)
            known = each.id == idIn(user) ? &each : known;
        if (known && known->active && !known->client)
            people.insert(known->id, known->name);
    }
    return people;
}

bool isBillable(const QJsonValue &log)
{
    const QString word = log[u"billing_status"_s].toString().toLower();
    return word.isEmpty() || word == u"billable"_s;
}

QString personOf(const QJsonValue &log)
{
    const QString owner = idIn(log[u"owner"_s]);
    return log[u"owner"_s].isObject()
               ? (log[u"owner"_s][u"zpuid"_s].isUndefined() ? owner
                                                            : log[u"owner"_s][u"zpuid"_s].toVariant().toString())
               : log[u"owner_zpuid"_s].toVariant().toString();
}

QList<QJsonObject> logsOfMonth(HomeProof &hand)
{
    const QDate first(hand.m_today.year(), hand.m_today.month(), 1);
    QList<QJsonObject> found;
    for (const QJsonValue &log : hand.logs())
        if (const QDate day = dayOf(log[u"date"_s]); day >= first && day <= hand.m_today)
            found.append(log.toObject());
    return found;
}

ExpectedCard utilisation(HomeProof &hand)
{
    const QMap<QString, QString> people = staff(hand);
    const QDate first(hand.m_today.year(), hand.m_today.month(), 1);
    const double available = double(people.size()) * workdays(first, hand.m_today) * minutesAWeek / daysAWeek;
    double billable = 0;
    const QList<QJsonObject> logs = logsOfMonth(hand);
    for (const QJsonObject &log : logs)
        billable += isBillable(log) && people.contains(personOf(log)) ? minutesOf(log[u"log_hour"_s]) : 0;
    ExpectedCard expected;
    expected.ratio = billable / available;
    return expected;
}

ExpectedCard billable(HomeProof &hand)
{
    double all = 0;
    double billed = 0;
    const QList<QJsonObject> logs = logsOfMonth(hand);
    for (const QJsonObject &log : logs) {
        all += minutesOf(log[u"log_hour"_s]);
        billed += isBillable(log) ? minutesOf(log[u"log_hour"_s]) : 0;
    }
    ExpectedCard expected;
    expected.ratio = billed / all;
    return expected;
}

/// What is left of the tasks of open projects, spread evenly over the working days until their ends, by person and week
/// (0 this one, 1 the next), minutes.
QMap<QString, std::array<double, 2>> planned(HomeProof &hand)
{
    const QDate monday = hand.m_today.addDays(1 - hand.m_today.dayOfWeek());
    QSet<QString> closed;
    const QSet<QString> open = hand.openProjectIds();
    QMap<QString, std::array<double, 2>> minutes;
    for (const QJsonValue &task : hand.rows(ProjectsKind::Task)) {
        if (!open.contains(idIn(task[u"project"_s])))
            continue;
        const QJsonArray owners = task[u"owners_and_work"_s][u"owners"_s].toArray();
        QDate start = portalDayOf(task[u"start_date"_s]);
        QDate end = portalDayOf(task[u"end_date"_s]);
        start = start.isValid() ? start : end;
        end = end.isValid() ? end : start;
        const double left =
            isClosedWork(task.toObject()) ? 0 : 1 - task[u"completion_percentage"_s].toVariant().toDouble() / 100;
        const int total = minutesOf(task[u"owners_and_work"_s][u"total_work"_s]);
        bool told = false;
        for (const QJsonValue &owner : owners)
            told |= minutesOf(owner[u"work_values"_s]) > 0;
        for (const QJsonValue &owner : owners) {
            const double share = told ? minutesOf(owner[u"work_values"_s])
                                      : double(total) / double(std::max<qsizetype>(1, owners.size()));
            std::array<double, 2> &weeks =
                minutes[owner[u"zpuid"_s].isUndefined() ? idIn(owner) : owner[u"zpuid"_s].toVariant().toString()];
            if (!start.isValid() || end < start)
                continue;
            const auto spread = [&](double amount, const QDate &from, const QDate &to, int week, const QDate &shownFrom,
                                    const QDate &shownTo) {
                const QDate first = std::max({from, shownFrom, monday.addDays(7 * week)});
                const QDate last = std::min({to, shownTo, monday.addDays(7 * week + 6)});
                const int days = workdays(from, to);
                if (first > last)
                    return;
                if (days > 0)
                    weeks.at(size_t(week)) += amount * workdays(first, last) / days;
                else if (last == to)
                    weeks.at(size_t(week)) += amount;
            };
            if (end < hand.m_today) {
                weeks.at(0) += share * left;
                continue;
            }
            for (int week = 0; week < 2; ++week)
                spread(share * left, std::max(start, hand.m_today), end, week, hand.m_today, end);
        }
    }
    return minutes;
}

ExpectedCard load(HomeProof &hand)
{
    const QMap<QString, std::array<double, 2>> minutes = planned(hand);
    const QMap<QString, QString> people = staff(hand);
    ExpectedCard expected;
    expected.bars.emplace();
    for (auto it = people.cbegin(); it != people.cend(); ++it)
        expected.bars->insert(it.value(), minutes.value(it.key()).at(0) / minutesAWeek);
    return expected;
}

ExpectedCard overloaded(HomeProof &hand)
{
    const QMap<QString, std::array<double, 2>> minutes = planned(hand);
    const QMap<QString, QString> people = staff(hand);
    ExpectedCard expected;
    expected.ids.emplace();
    for (auto it = people.cbegin(); it != people.cend(); ++it)
        if (minutes.value(it.key()).at(0) > minutesAWeek || minutes.value(it.key()).at(1) > minutesAWeek)
            expected.ids->append(it.key());
    return expected;
}

ExpectedCard unlogged(HomeProof &hand)
{
    QDate day = hand.m_today.addDays(-1);
    while (!isWorkday(day))
        day = day.addDays(-1);
    QSet<QString> logged;
    for (const QJsonValue &log : hand.logs())
        if (dayOf(log[u"date"_s]) == day)
            logged.insert(personOf(log));
    ExpectedCard expected;
    expected.ids.emplace();
    const QMap<QString, QString> people = staff(hand);
    for (auto it = people.cbegin(); it != people.cend(); ++it)
        if (!logged.contains(it.key()))
            expected.ids->append(it.key());
    return expected;
}
} // namespace
} // namespace proofpeople

QHash<QString, HomeProofOf> peopleProofs()
{
    using namespace proofpeople;
    return {{u"projects.utilisation"_s, utilisation},
            {u"projects.billable"_s, billable},
            {u"projects.load"_s, load},
            {u"projects.overloaded"_s, overloaded},
            {u"projects.overload_list"_s, overloaded},
            {u"projects.unlogged"_s, unlogged}};
}
} // namespace atlas::test
