// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alerts/alertsettings.h"
#include "models/home/homesources.h"

/// What of the day's books is worth an alert. Pure: the same books, day and settings give the same alerts.
namespace atlas::alerts
{
/// At most so many of one kind: what is worst comes first, the page has the rest.
inline constexpr int kMostOfAKind = 20;

/// All kinds below that are switched on. A book that was never read says nothing, nor, except for meetings, does one
/// that was read more than a day ago: what it tells may be settled by now.
[[nodiscard]] QList<Alert> today(const HomeSources &sources, const AlertSettings &settings);

/// Whether what was read then may still be told now.
[[nodiscard]] bool isFresh(const QDateTime &readAt, const QDateTime &now);

/// The first day within 13 weeks on which the forecast ends under the local floor; none without a floor. Amount: the
/// lowest balance of that week. The same week under the floor is the same matter.
[[nodiscard]] QList<Alert> cashFloor(const HomeSources &sources);
/// Open invoices past their due date of the clients that owe most (receivables in the base currency; documents without
/// a usable rate do not count towards it). The largest amount x days first. One matter an invoice.
[[nodiscard]] QList<Alert> overdueInvoices(const HomeSources &sources, const AlertSettings &settings);
/// Open deals that nothing happened to for too long. The largest weighted amounts of the home currency first. A deal
/// that was touched and went quiet again is a new matter.
[[nodiscard]] QList<Alert> quietDeals(const HomeSources &sources, const AlertSettings &settings);
/// Meetings that begin within the settings' minutes; not those the person declined, nor whole days.
[[nodiscard]] QList<Alert> meetings(const HomeSources &sources, const AlertSettings &settings);
/// Unread mentions of the last 24 hours.
[[nodiscard]] QList<Alert> mentions(const HomeSources &sources);

/// A reminder of the calendar that falls due now: the same alert as the meeting's own if it begins within the
/// settings' minutes. Nothing for an event that is gone or over.
[[nodiscard]] std::optional<Alert> reminder(const CalendarBook &calendar, const QString &eventKey, const QDateTime &now,
                                            const AlertSettings &settings);
/// A file that arrived, or did not. `reason`: of the failure, in words. `folderId`: where it lies; empty: here.
struct EndedTransfer {
    QString id, name, folderId, reason;
    bool isUpload = true;
    bool failed = false;
};
[[nodiscard]] Alert transfer(const EndedTransfer &ended, const QDateTime &now);
/// What the check of a night found; nothing for none.
[[nodiscard]] std::optional<Alert> dataQuality(int findings, const QDate &night, const QDateTime &now);
} // namespace atlas::alerts
