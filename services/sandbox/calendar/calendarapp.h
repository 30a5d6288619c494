// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/router.h"
#include "services/sandbox/kernel/world.h"

#include <memory>
#include <optional>

namespace atlas::sandbox
{
namespace calendar
{
class Store;

/// A user of the organisation: the first is the one signed in, the second their colleague.
struct Person {
    QString crmUserId, firstName, lastName, email;
};
/// A contact of the CRM who is invited to meetings.
struct Guest {
    QString contactId, name, email, company;
};
} // namespace calendar

/// Where the calendars get their people from.
struct CalendarSource {
    std::function<QList<calendar::Person>()> people = {};
    std::function<QList<calendar::Guest>()> guests = {};
    /// Fills a store that has its people and guests already; unset: the invented calendars around the day.
    std::function<void(calendar::Store &store, quint32 seed, int scale, const QDate &today)> fill = {};
};

/// Zoho Calendar v1 of the stand-in: calendars, events with recurrence, free/busy, search, settings. Every user of the
/// organisation has calendars; a token sees those of its user. Thread-safe.
class CalendarApp final : public AppMount
{
public:
    /// `changed` is called after every change, never with the app's lock held.
    CalendarApp(const Options &options, const WorldClock &clock, CalendarSource source, std::function<void()> changed);
    ~CalendarApp() override;
    [[nodiscard]] QString name() const override;       ///< "calendar"
    [[nodiscard]] QString prefix() const override;     ///< "/api/v1"
    [[nodiscard]] QString mountPoint() const override; ///< "/_calendar"
    [[nodiscard]] QList<Route> routes() override;
    [[nodiscard]] AuthErrors authErrors() const override;
    [[nodiscard]] Response unknownPath(const Request &request) const override;
    [[nodiscard]] Response wrongMethod(const Request &request) const override;
    [[nodiscard]] int perMinute() const override; ///< no limit is documented: a generous one, answered 429
    [[nodiscard]] Persistent persistent();
    /// The records, for tests and switches; locking is the caller's. Loading a state replaces the store.
    [[nodiscard]] calendar::Store &store();
    /// The status a stale etag is answered with (400, 409 or 412; which one Zoho uses is not documented); 412 unless
    /// told.
    void setStaleEtagStatus(int status);
    /// Whether an occurrence of an all-day yearly event, fetched alone, ends a day late as on the real service; it does
    /// unless told.
    void setYearlyEndsLate(bool on);
    /// Answers an invitation, which only Cliq's API can: "accepted", "tentative", "declined" or "yet_to_respond" of a
    /// user (CRM user id). The event's new etag; nothing when there is no such event or the user is not invited.
    [[nodiscard]] std::optional<QString> answerInvitation(const QString &crmUserId, const QString &uid,
                                                          const QString &answer);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas::sandbox
