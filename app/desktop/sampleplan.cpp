// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/sampleplan.h"

#include <QCoreApplication>

namespace atlas
{
namespace
{
class SamplePlan
{
    Q_DECLARE_TR_FUNCTIONS(SamplePlan)
public:
    explicit SamplePlan(const QDate &today)
        : m_month(today.year(), today.month(), 1)
    {
    }
    void pay(const QString &id, const QString &name, qint64 euros, int day, PlannedLine::Every every)
    {
        PlannedLine line;
        line.id = id;
        line.name = name;
        line.amount = Money(euros * 100, QStringLiteral("EUR"));
        // Quarters are those of the calendar: March, June, September, December.
        const int wait = every == PlannedLine::Every::Quarter ? (12 - m_month.month()) % 3 : 0;
        line.first = m_month.addMonths(wait).addDays(day - 1);
        line.every = every;
        m_plan.lines.append(line);
    }
    [[nodiscard]] CashPlan plan()
    {
        using Every = PlannedLine::Every;
        pay(QStringLiteral("payroll"), tr("Payroll"), 31'000, 28, Every::Month);
        pay(QStringLiteral("charges"), tr("Social charges"), 14'000, 15, Every::Month);
        pay(QStringLiteral("vat"), tr("VAT"), 18'000, 19, Every::Month);
        pay(QStringLiteral("freelancers"), tr("Freelancers"), 6'500, 5, Every::Week);
        pay(QStringLiteral("tax"), tr("Corporate tax"), 34'000, 15, Every::Quarter);
        m_plan.floor = Money(80'000'00, QStringLiteral("EUR"));
        return m_plan;
    }

private:
    QDate m_month;
    CashPlan m_plan;
};
} // namespace

CashPlan sampleCashPlan(const QDate &today)
{
    return SamplePlan(today).plan();
}

WorkPlan sampleWorkPlan(const QDate &today)
{
    // Those that fall on the same day every year; the movable ones change little for a sample.
    constexpr int fixedHolidays[][2] = {{1, 1}, {5, 1}, {5, 8}, {7, 14}, {8, 15}, {11, 1}, {11, 11}, {12, 25}};
    WorkPlan plan;
    for (const int year : {today.year(), today.year() + 1}) {
        for (const auto &[month, day] : fixedHolidays)
            plan.publicHolidays.append(QDate(year, month, day));
    }
    return plan;
}
} // namespace atlas
