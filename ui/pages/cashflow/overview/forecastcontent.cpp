// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/overview/forecastcontent.h"

#include "ui/pages/cashflow/overview/cashfigurewords.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

namespace atlas
{
namespace
{
/// The words of ForecastCard, whose chart this is.
struct ForecastWeeks {
    Q_DECLARE_TR_FUNCTIONS(atlas::ForecastCard)
};

// The first week begins today: what is left of it may be a day.
QString weekNote(const CashWeek &week)
{
    const int days = int(week.from.daysTo(week.to)) + 1;
    //: %1 is the number of a week of the calendar
    return days < 7 ? ForecastWeeks::tr("%n day(s) left of week %1", nullptr, days).arg(week.from.weekNumber())
                    : QString();
}

CashChart::Week chartWeek(const CashWeek &week, const QDate &today)
{
    CashChart::Week one;
    //: under a chart: number of a week and its first day, "W4 14 Dec"
    one.label = ForecastWeeks::tr("W%1 %2").arg(QString::number(week.number), format::shortDate(week.from, week.from));
    one.in = majorUnits(week.in);
    one.out = majorUnits(week.out);
    one.closing = majorUnits(week.closing);
    one.lowest = majorUnits(week.lowest);
    one.lowestAt = double(week.from.daysTo(week.lowestDay) + 1) / double(week.from.daysTo(week.to) + 1);
    one.lowestText = format::money(format::whole(week.lowest));
    //: %1 is a date
    one.lowestDay = ForecastWeeks::tr("on %1").arg(format::shortDate(week.lowestDay, today));
    one.underFloor = week.underFloor;
    one.note = weekNote(week);
    return one;
}
} // namespace

CashChart::Content forecastContent(const CashBook &book)
{
    const CashForecast &forecast = book.forecast();
    const QString currency = forecast.currency;
    CashChart::Content content;
    for (const CashWeek &week : forecast.weeks) {
        const auto isSimulated = [](const CashMovement &movement) { return movement.simulated; };
        content.simulated = content.simulated || std::any_of(week.movements.begin(), week.movements.end(), isSimulated);
        content.weeks.append(chartWeek(week, book.today()));
    }
    content.opening = majorUnits(forecast.opening);
    content.lowestWeek = forecast.lowestWeek;
    content.unit = format::moneyParts(Money(0, currency)).unit;
    content.valueText = [currency](double value) { return majorWords(value, currency); };
    content.words = {ForecastWeeks::tr("Week"),
                     ForecastWeeks::tr("Receipts"),
                     ForecastWeeks::tr("Payments"),
                     ForecastWeeks::tr("Balance at the week's end"),
                     ForecastWeeks::tr("Lowest day"),
                     ForecastWeeks::tr("under the floor"),
                     QString()};
    if (book.plan().floor) {
        content.floor = majorUnits(*book.plan().floor);
        //: beside the line of the floor in the chart; %1 an amount
        content.words.floor = ForecastWeeks::tr("floor %1").arg(format::money(*book.plan().floor));
    }
    return content;
}
} // namespace atlas
