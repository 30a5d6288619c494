// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealfilter.h"
#include "models/home/homerow.h"
#include "models/home/homesources.h"

#include <initializer_list>

/// What all parts of the homes have in common.
namespace atlas::home
{
// When a book was read, UTC; invalid: it is nullptr or was never read.
[[nodiscard]] QDateTime readOf(const DealBook *book);
[[nodiscard]] QDateTime readOf(const DirectoryBook *book);
[[nodiscard]] QDateTime readOf(const CashBook *book);
[[nodiscard]] QDateTime readOf(const DeliveryBook *book);
[[nodiscard]] QDateTime readOf(const CalendarBook *book);
[[nodiscard]] QDateTime readOf(const MailBook *book);
[[nodiscard]] QDateTime readOf(const TeamBook *book);
[[nodiscard]] QDateTime readOf(const DriveBook *book);

/// As old as the oldest of what it is made of; "never_read" where one of them never was.
[[nodiscard]] Figure newFigure(const QString &id, std::initializer_list<QDateTime> reads, const DateRange &period = {});
[[nodiscard]] HomeList newList(std::initializer_list<QDateTime> reads);
[[nodiscard]] HomeSeries newSeries(const QString &unit, std::initializer_list<QDateTime> reads,
                                   const DateRange &period = {});
/// "scope_missing" where the account may not read one of these modules of the CRM; else empty.
[[nodiscard]] QString missingReason(const HomeSources &sources, const QStringList &modules);
/// Everything that tells whether somebody was in touch: "Tasks", "Events", "Calls".
[[nodiscard]] const QStringList &activityModules();
/// Leaves out what is in it twice, counts the rows, then leaves the first `limit` of them.
[[nodiscard]] HomeList limited(HomeList list, int limit);
/// A figure that is a number of records.
void setCount(Figure &figure, const QStringList &recordIds);

/// The chosen period, and the one before it.
[[nodiscard]] DateRange chosen(const HomeSources &sources);
[[nodiscard]] DateRange chosenBefore(const HomeSources &sources);
/// The day of an instant on the clocks of this computer; invalid for an invalid one.
[[nodiscard]] QDate localDay(const QDateTime &instant);
/// Whole days between two days, at least 0.
[[nodiscard]] int daysBetween(const QDate &from, const QDate &to);
/// The currency of the CRM, else of Books, else EUR.
[[nodiscard]] QString homeCurrency(const HomeSources &sources);
/// A name that is there: the last name alone where there is no first one, else the address.
[[nodiscard]] QString personName(const QString &first, const QString &last, const QString &otherwise);
} // namespace atlas::home
