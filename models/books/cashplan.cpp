// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/cashplan.h"

#include <QJsonArray>

namespace atlas
{
using namespace Qt::StringLiterals;

namespace
{
constexpr std::pair<PlannedLine::Every, QLatin1StringView> kRhythms[] = {
    {PlannedLine::Every::Once, QLatin1StringView("once")},
    {PlannedLine::Every::Week, QLatin1StringView("week")},
    {PlannedLine::Every::Month, QLatin1StringView("month")},
    {PlannedLine::Every::Quarter, QLatin1StringView("quarter")},
    {PlannedLine::Every::Year, QLatin1StringView("year")}};

QString rhythmName(PlannedLine::Every every)
{
    for (const auto &[rhythm, name] : kRhythms)
        if (rhythm == every)
            return name;
    return {};
}

std::optional<PlannedLine::Every> rhythmOf(const QString &name)
{
    for (const auto &[rhythm, known] : kRhythms)
        if (known == name)
            return rhythm;
    return std::nullopt;
}

QJsonObject amountToJson(const Money &amount)
{
    return {{u"amount"_s, amount.toDecimal()}, {u"currency"_s, amount.currency()}};
}

std::optional<Money> amountOf(const QJsonValue &value)
{
    const QString currency = value[u"currency"_s].toString();
    if (currency.isEmpty() || !value[u"amount"_s].isString())
        return std::nullopt;
    return Money::fromDecimal(value[u"amount"_s].toString(), currency);
}

QString dayToJson(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonObject lineToJson(const PlannedLine &line)
{
    return {{u"id"_s, line.id},
            {u"name"_s, line.name},
            {u"amount"_s, amountToJson(line.amount)},
            {u"incoming"_s, line.incoming},
            {u"first"_s, dayToJson(line.first)},
            {u"until"_s, dayToJson(line.until)},
            {u"every"_s, rhythmName(line.every)},
            {u"simulated"_s, line.simulated},
            {u"enabled"_s, line.enabled}};
}

std::optional<PlannedLine> lineOf(const QJsonValue &value)
{
    const std::optional<Money> amount = amountOf(value[u"amount"_s]);
    const std::optional<PlannedLine::Every> every = rhythmOf(value[u"every"_s].toString());
    PlannedLine line;
    line.id = value[u"id"_s].toString();
    line.name = value[u"name"_s].toString();
    line.first = dayOf(value[u"first"_s]);
    line.until = dayOf(value[u"until"_s]);
    line.incoming = value[u"incoming"_s].toBool();
    line.simulated = value[u"simulated"_s].toBool();
    line.enabled = value[u"enabled"_s].toBool(true);
    if (!amount || amount->minor() <= 0 || !every || line.id.isEmpty() || !line.first.isValid())
        return std::nullopt;
    line.amount = *amount;
    line.every = *every;
    return line;
}
} // namespace

QJsonObject CashPlan::toJson() const
{
    QJsonArray lineArray;
    for (const PlannedLine &line : lines)
        lineArray.append(lineToJson(line));
    QJsonObject dates;
    for (auto it = expectedDates.cbegin(); it != expectedDates.cend(); ++it)
        if (it.value().isValid())
            dates.insert(it.key(), dayToJson(it.value()));
    QJsonObject object{{u"lines"_s, lineArray}, {u"expected"_s, dates}};
    if (floor)
        object.insert(u"floor"_s, amountToJson(*floor));
    return object;
}

CashPlan CashPlan::fromJson(const QJsonObject &object)
{
    CashPlan plan;
    const QJsonArray lineArray = object.value(u"lines"_s).toArray();
    for (const QJsonValue &value : lineArray)
        if (const std::optional<PlannedLine> line = lineOf(value))
            plan.lines.append(*line);
    plan.floor = amountOf(object.value(u"floor"_s));
    const QJsonObject dates = object.value(u"expected"_s).toObject();
    for (auto it = dates.constBegin(); it != dates.constEnd(); ++it)
        if (const QDate day = dayOf(it.value()); day.isValid())
            plan.expectedDates.insert(it.key(), day);
    return plan;
}
} // namespace atlas
