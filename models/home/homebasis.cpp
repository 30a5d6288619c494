// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/homebasis.h"

#include "models/books/cashbook.h"
#include "models/calendar/calendarbook.h"
#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "models/files/drivebook.h"
#include "models/mail/mailbook.h"
#include "models/projects/deliverybook.h"
#include "models/team/teambook.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::home
{
namespace
{
template <class Shown>
void setAge(Shown &shown, std::initializer_list<QDateTime> reads)
{
    for (const QDateTime &read : reads) {
        if (!read.isValid())
            shown.unavailable = u"never_read"_s;
        else if (!shown.readAt.isValid() || read < shown.readAt)
            shown.readAt = read;
    }
}

template <class Book>
QDateTime snapshotRead(const Book *book)
{
    return book ? book->snapshot().readAt : QDateTime();
}
} // namespace

QDateTime readOf(const DealBook *book)
{
    return book ? book->readAt() : QDateTime();
}

QDateTime readOf(const DirectoryBook *book)
{
    return snapshotRead(book);
}

QDateTime readOf(const CashBook *book)
{
    return book ? book->books().readAt : QDateTime();
}

QDateTime readOf(const DeliveryBook *book)
{
    return snapshotRead(book);
}

QDateTime readOf(const CalendarBook *book)
{
    return snapshotRead(book);
}

QDateTime readOf(const MailBook *book)
{
    return snapshotRead(book);
}

QDateTime readOf(const TeamBook *book)
{
    return snapshotRead(book);
}

QDateTime readOf(const DriveBook *book)
{
    return book ? book->readAt() : QDateTime();
}

Figure newFigure(const QString &id, std::initializer_list<QDateTime> reads, const DateRange &period)
{
    Figure figure;
    figure.id = id;
    figure.from = period.from;
    figure.to = period.to;
    setAge(figure, reads);
    return figure;
}

HomeList newList(std::initializer_list<QDateTime> reads)
{
    HomeList list;
    setAge(list, reads);
    return list;
}

HomeSeries newSeries(const QString &unit, std::initializer_list<QDateTime> reads, const DateRange &period)
{
    HomeSeries series;
    series.unit = unit;
    series.from = period.from;
    series.to = period.to;
    setAge(series, reads);
    return series;
}

QString missingReason(const HomeSources &sources, const QStringList &modules)
{
    if (!sources.directory)
        return {};
    const QStringList &missing = sources.directory->snapshot().missing;
    const auto isMissing = [&missing](const QString &module) { return missing.contains(module); };
    return std::any_of(modules.cbegin(), modules.cend(), isMissing) ? u"scope_missing"_s : QString();
}

const QStringList &activityModules()
{
    static const QStringList modules{u"Tasks"_s, u"Events"_s, u"Calls"_s};
    return modules;
}

HomeList limited(HomeList list, int limit)
{
    QSet<QString> met;
    list.rows.removeIf([&met](const HomeRow &row) {
        const QString key = QString::number(int(row.app)) + u'|' + row.kind + u'|' + row.id + u'|' + row.part;
        if (met.contains(key))
            return true;
        met.insert(key);
        return false;
    });
    list.total = int(list.rows.size());
    list.rows.resize(std::min<qsizetype>(list.rows.size(), std::max(0, limit)));
    return list;
}

void setCount(Figure &figure, const QStringList &recordIds)
{
    figure.recordIds = recordIds;
    figure.counts.insert(u"count"_s, recordIds.size());
}

DateRange chosen(const HomeSources &sources)
{
    const HomeSpan span = spanOf(sources.period, sources.today);
    return {span.from, span.to};
}

DateRange chosenBefore(const HomeSources &sources)
{
    const HomeSpan span = spanBefore(sources.period, sources.today);
    return {span.from, span.to};
}

QDate localDay(const QDateTime &instant)
{
    return instant.isValid() ? instant.toLocalTime().date() : QDate();
}

int daysBetween(const QDate &from, const QDate &to)
{
    return from.isValid() && to.isValid() ? int(std::max<qint64>(0, from.daysTo(to))) : 0;
}

QString homeCurrency(const HomeSources &sources)
{
    if (sources.deals && !sources.deals->settings().org.currency.isEmpty())
        return sources.deals->settings().org.currency;
    return sources.cash ? sources.cash->baseCurrency() : u"EUR"_s;
}

QString personName(const QString &first, const QString &last, const QString &otherwise)
{
    const QString name = (first + u' ' + last).simplified();
    return name.isEmpty() ? otherwise : name;
}
} // namespace atlas::home
