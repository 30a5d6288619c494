// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarcalls.h"

namespace atlas
{
/// One update of an event, for verifiedUpdate: an update replaces the whole event, so it is read, merged and sent whole
/// with the etag that was read. Which error a stale etag gives is not documented: after any refusal the event is read
/// again, and only if its etag is another one the write is tried again. A write whose answer is lost counts as a
/// conflict, too: what it did is seen by the next read. Only a split of a series cannot be looked up: its fate is
/// unknown then.
class EventUpdate final : public RecordGateway
{
public:
    /// `calls` outlives the tasks. The change is valid.
    EventUpdate(CalendarCalls &calls, EventRef ref, EventChange change, RecurrenceScope scope, NotifyGuests notify);
    [[nodiscard]] Task<Result<VersionedRecord>> read(CancelToken cancel) override;
    [[nodiscard]] Task<Result<VersionedRecord>> write(QJsonObject changes, QString version,
                                                      CancelToken cancel) override;
    [[nodiscard]] Task<Result<Done>> validate(QJsonObject changes, CancelToken cancel) override;

    /// verifiedUpdate with this gateway; see CalendarService::update. A base without uid: as it is now.
    [[nodiscard]] Task<Result<UpdateOutcome>> run(CalendarEvent base, CancelToken cancel);
    /// What run() would send; reads only.
    [[nodiscard]] Task<Result<ApiRequest>> planned(CancelToken cancel);

private:
    /// Reads the event and settles what is wanted of it; `base` is what an occurrence was seen as.
    [[nodiscard]] Task<Result<CalendarEvent>> prepare(CalendarEvent base, CancelToken cancel);
    void settleSeries(const CalendarEvent &current, const CalendarEvent &base);
    /// The later part of a series that ends after a count gets what is left of that.
    [[nodiscard]] Task<Result<Done>> settleCount(CalendarEvent current, CancelToken cancel);
    [[nodiscard]] QJsonObject seen(const CalendarEvent &base, const CalendarEvent &current) const;
    [[nodiscard]] bool isPart() const { return m_scope != RecurrenceScope::All && !m_ref.recurrenceId.isEmpty(); }
    [[nodiscard]] ApiRequest request() const;
    [[nodiscard]] VersionedRecord versioned() const;
    [[nodiscard]] Task<Result<VersionedRecord>> confirmed(QJsonObject answer, CancelToken cancel);
    [[nodiscard]] Task<ApiError> judged(ApiError error, QString version, CancelToken cancel);

    CalendarCalls &m_calls;
    EventRef m_ref;
    EventChange m_change;
    RecurrenceScope m_scope;
    NotifyGuests m_notify;
    QJsonObject m_current;                ///< the event as it was read last
    std::optional<QJsonObject> m_waiting; ///< was read already, for the next read()
    int m_lost = 0;
};
} // namespace atlas
