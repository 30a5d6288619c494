// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/workplan.h"

#include <algorithm>
#include <QJsonArray>

namespace atlas
{
using namespace Qt::StringLiterals;

namespace workplanjson
{
namespace
{
constexpr int kMinutesOfWeek = 7 * 24 * 60;

QString textOf(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QDate dayFrom(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

int minutesFrom(const QJsonValue &value, int otherwise)
{
    const int minutes = value.toInt(-1);
    return minutes >= 0 && minutes <= kMinutesOfWeek ? minutes : otherwise;
}

QJsonObject objectOf(const PersonPlan &person)
{
    QJsonArray absences;
    for (const PersonPlan::Absence &absence : person.absences)
        absences.append(QJsonObject{
            {u"from"_s, textOf(absence.from)}, {u"to"_s, textOf(absence.to)}, {u"reason"_s, absence.reason}});
    QJsonObject object{
        {u"weekly_minutes"_s, person.weeklyMinutes}, {u"counted"_s, person.counted}, {u"absences"_s, absences}};
    if (person.costPerHour)
        object.insert(u"cost_per_hour"_s, QJsonObject{{u"amount"_s, person.costPerHour->toDecimal()},
                                                      {u"currency"_s, person.costPerHour->currency()}});
    return object;
}

std::optional<Money> rateFrom(const QJsonValue &value)
{
    const QString currency = value[u"currency"_s].toString();
    if (currency.isEmpty())
        return std::nullopt;
    const std::optional<Money> rate = Money::fromDecimal(value[u"amount"_s].toString(), currency);
    return rate && rate->minor() >= 0 ? rate : std::nullopt;
}

PersonPlan personFrom(const QJsonObject &object, int weeklyMinutes)
{
    PersonPlan person;
    person.weeklyMinutes = minutesFrom(object.value(u"weekly_minutes"_s), weeklyMinutes);
    person.counted = object.value(u"counted"_s).toBool(true);
    person.costPerHour = rateFrom(object.value(u"cost_per_hour"_s));
    const QJsonArray absences = object.value(u"absences"_s).toArray();
    for (const QJsonValue &value : absences) {
        const PersonPlan::Absence absence{dayFrom(value[u"from"_s]), dayFrom(value[u"to"_s]),
                                          value[u"reason"_s].toString()};
        if (absence.from.isValid() && absence.to >= absence.from)
            person.absences.append(absence);
    }
    return person;
}
} // namespace
} // namespace workplanjson

PersonPlan WorkPlan::of(const QString &personId) const
{
    const auto known = people.constFind(personId);
    if (known != people.cend())
        return *known;
    PersonPlan person;
    person.weeklyMinutes = weeklyMinutes;
    return person;
}

int WorkPlan::availableMinutes(const QString &personId, const QDate &day, const QList<int> &workingDays) const
{
    if (!day.isValid() || !workingDays.contains(day.dayOfWeek()) || publicHolidays.contains(day))
        return 0;
    const auto known = people.constFind(personId);
    if (known != people.cend()) {
        const auto covers = [&day](const PersonPlan::Absence &absence) {
            return absence.from <= day && day <= absence.to;
        };
        if (std::any_of(known->absences.cbegin(), known->absences.cend(), covers))
            return 0;
    }
    // The days of a week add up to the week exactly, whatever the rounding.
    const int weekly = known != people.cend() ? known->weeklyMinutes : weeklyMinutes;
    const int earlier = int(
        std::count_if(workingDays.cbegin(), workingDays.cend(), [&day](int other) { return other < day.dayOfWeek(); }));
    const int days = int(workingDays.size());
    return weekly * (earlier + 1) / days - weekly * earlier / days;
}

QJsonObject WorkPlan::toJson() const
{
    QJsonObject persons;
    for (auto it = people.cbegin(); it != people.cend(); ++it)
        persons.insert(it.key(), workplanjson::objectOf(it.value()));
    QJsonArray holidays;
    for (const QDate &day : publicHolidays)
        holidays.append(workplanjson::textOf(day));
    return {{u"weekly_minutes"_s, weeklyMinutes}, {u"people"_s, persons}, {u"public_holidays"_s, holidays}};
}

WorkPlan WorkPlan::fromJson(const QJsonObject &object)
{
    WorkPlan plan;
    plan.weeklyMinutes = workplanjson::minutesFrom(object.value(u"weekly_minutes"_s), plan.weeklyMinutes);
    const QJsonObject persons = object.value(u"people"_s).toObject();
    for (auto it = persons.constBegin(); it != persons.constEnd(); ++it)
        if (!it.key().isEmpty() && it.value().isObject())
            plan.people.insert(it.key(), workplanjson::personFrom(it.value().toObject(), plan.weeklyMinutes));
    const QJsonArray holidays = object.value(u"public_holidays"_s).toArray();
    for (const QJsonValue &value : holidays)
        if (const QDate day = workplanjson::dayFrom(value); day.isValid())
            plan.publicHolidays.append(day);
    return plan;
}
} // namespace atlas
