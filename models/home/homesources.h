// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/figure.h"
#include "models/insight/pipelinefigures.h"

namespace atlas
{
class CalendarBook;
class CashBook;
class DealBook;
class DeliveryBook;
class DirectoryBook;
class DriveBook;
class MailBook;
class TeamBook;

/// The week, month or quarter a home speaks of; weeks begin on Monday.
enum class HomePeriod { Week, Month, Quarter };
struct HomeSpan {
    QDate from, to; ///< inclusive
};
[[nodiscard]] HomeSpan spanOf(HomePeriod period, const QDate &today);
/// The one before it, of the same length in its own terms (October for November).
[[nodiscard]] HomeSpan spanBefore(HomePeriod period, const QDate &today);

/// What homes are made of. Any book may be nullptr: what it would tell is then "never_read".
struct HomeSources {
    const DealBook *deals = nullptr;
    const DirectoryBook *directory = nullptr;
    const CashBook *cash = nullptr;
    const DeliveryBook *delivery = nullptr;
    const CalendarBook *calendar = nullptr;
    const MailBook *mail = nullptr;
    const TeamBook *team = nullptr;
    const DriveBook *files = nullptr;
    PipelineTargets targets;
    QDate today;
    QDateTime now; ///< UTC
    HomePeriod period = HomePeriod::Month;
};
} // namespace atlas
