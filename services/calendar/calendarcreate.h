// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarcalls.h"

namespace atlas
{
/// Finds out whether a create whose answer was lost took place: Zoho has no key that would make it repeatable. The
/// events at its time are looked at; ours has its title and its times, and was created after it was sent.
class EventCreate
{
public:
    /// `calls` outlives the tasks. `sentAt`: UTC, before it was sent.
    EventCreate(CalendarCalls &calls, QString calendarUid, EventChange event, QDateTime sentAt);
    /// The event if exactly one is found; `lost` with the code "not_created" if there is none after several looks;
    /// Ambiguous "unknown" otherwise.
    [[nodiscard]] Task<Result<QJsonObject>> settle(ApiError lost, CancelToken cancel);

private:
    [[nodiscard]] QStringList candidates(const QJsonArray &rows) const;
    [[nodiscard]] bool isOurs(const QJsonObject &row) const;

    CalendarCalls &m_calls;
    QString m_calendarUid;
    EventChange m_event;
    QDateTime m_sentAt;
};
} // namespace atlas
