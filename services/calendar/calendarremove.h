// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarcalls.h"

namespace atlas
{
/// One removal: the event is read, compared with what the person saw, and deleted with the etag it has now. A refusal
/// after which the etag is another one is tried once more; a lost answer is looked up.
class EventRemoval
{
public:
    /// `calls` outlives the tasks.
    EventRemoval(CalendarCalls &calls, EventRef ref, RecurrenceScope scope, NotifyGuests notify);
    [[nodiscard]] Task<Result<Done>> run(CalendarEvent base, CancelToken cancel);
    /// What run() would send; reads only.
    [[nodiscard]] Task<Result<ApiRequest>> planned(CancelToken cancel);

private:
    [[nodiscard]] Task<Result<CalendarEvent>> read(CancelToken cancel);
    [[nodiscard]] ApiRequest request(const CalendarEvent &current) const;
    [[nodiscard]] bool isPart() const { return m_scope != RecurrenceScope::All && !m_ref.recurrenceId.isEmpty(); }
    [[nodiscard]] Task<Result<Done>> settle(ApiError lost, CalendarEvent before, CancelToken cancel);

    CalendarCalls &m_calls;
    EventRef m_ref;
    RecurrenceScope m_scope;
    NotifyGuests m_notify;
};
} // namespace atlas
