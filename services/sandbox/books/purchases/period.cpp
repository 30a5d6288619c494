// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/period.h"

#include "services/sandbox/books/purchases/fields.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
Period monthsFrom(const QDate &first, int months)
{
    return {first, first.addMonths(months).addDays(-1)};
}

QDate quarterStart(const QDate &day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

std::optional<Period> namedPeriod(const QString &word, const QDate &today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QMap<QString, Period> periods{{u"today"_s, {today, today}},
                                        {u"yesterday"_s, {today.addDays(-1), today.addDays(-1)}},
                                        {u"thisweek"_s, {monday, monday.addDays(6)}},
                                        {u"previousweek"_s, {monday.addDays(-7), monday.addDays(-1)}},
                                        {u"thismonth"_s, monthsFrom(month, 1)},
                                        {u"previousmonth"_s, monthsFrom(month.addMonths(-1), 1)},
                                        {u"thisquarter"_s, monthsFrom(quarterStart(today), 3)},
                                        {u"previousquarter"_s, monthsFrom(quarterStart(today).addMonths(-3), 3)},
                                        {u"thisyear"_s, monthsFrom(QDate(today.year(), 1, 1), 12)},
                                        {u"previousyear"_s, monthsFrom(QDate(today.year() - 1, 1, 1), 12)}};
    const auto found = periods.constFind(word);
    return found == periods.constEnd() ? std::nullopt : std::optional(found.value());
}
} // namespace

Period periodOf(const Call &call, std::optional<Response> &refusal)
{
    const QString filter = call.param(u"filter_by"_s);
    const QString word = filter.isEmpty() ? u"thismonth"_s : filterWord(filter);
    if (word != u"customdate") {
        const auto named = namedPeriod(word, call.today);
        if (!named)
            refusal = invalidValue(u"filter_by"_s);
        return named.value_or(Period{});
    }
    const Period period{QDate::fromString(call.param(u"from_date"_s), u"yyyy-MM-dd"_s),
                        QDate::fromString(call.param(u"to_date"_s), u"yyyy-MM-dd"_s)};
    if (!period.from.isValid())
        refusal = invalidValue(u"from_date"_s);
    else if (!period.to.isValid() || period.to < period.from)
        refusal = invalidValue(u"to_date"_s);
    return period;
}

QDate asOfDate(const Call &call, std::optional<Response> &refusal)
{
    if (call.param(u"filter_by"_s).isEmpty())
        return call.today;
    // A balance has no beginning: to_date is enough.
    if (filterWord(call.param(u"filter_by"_s)) == u"customdate") {
        const QDate to = QDate::fromString(call.param(u"to_date"_s), u"yyyy-MM-dd"_s);
        if (!to.isValid())
            refusal = invalidValue(u"to_date"_s);
        return to;
    }
    return periodOf(call, refusal).to;
}
} // namespace atlas::sandbox::books::buying
