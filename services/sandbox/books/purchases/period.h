// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

namespace atlas::sandbox::books::buying
{
/// The days of a report, both included.
struct Period {
    QDate from, to;
    [[nodiscard]] bool has(const QDate &day) const { return day >= from && day <= to; }
};
/// The period of filter_by: <Field>.CustomDate with from_date and to_date, or one of <Field>.Today, ThisWeek,
/// ThisMonth, ThisQuarter, ThisYear and their Previous ones. Dates without filter_by are ignored, as Books does: it is
/// this month then. A refusal for anything else.
[[nodiscard]] Period periodOf(const Call &call, std::optional<Response> &refusal);
/// The last day of the period, or today when no filter_by says one.
[[nodiscard]] QDate asOfDate(const Call &call, std::optional<Response> &refusal);
} // namespace atlas::sandbox::books::buying
