// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/router.h"
#include "services/sandbox/kernel/world.h"

#include <chrono>
#include <memory>
#include <optional>

namespace atlas::sandbox
{
namespace cliq
{
class Store;

/// A user of the organisation: the first is the one signed in, the second their colleague.
struct Person {
    QString crmUserId, firstName, lastName, email;
};

/// What became of an answer to an invitation.
struct RsvpAnswer {
    QString etag; ///< of the event, after it
};
} // namespace cliq

/// Where the team gets its people and topics from.
struct CliqSource {
    std::function<QList<cliq::Person>()> people = {};
    std::function<QStringList()> projects = {}; ///< names of projects channels speak about
    /// Answers an invitation for a user: CRM user id, uid of the event, "accepted", "tentative", "declined" or
    /// "yet_to_respond". Nothing when there is no such event or the user is not invited. Called with the app's lock
    /// held. Unset: no event is known.
    std::function<std::optional<cliq::RsvpAnswer>(const QString &, const QString &, const QString &)> respond = {};
    /// Fills a store that has its people already; unset: the invented conversations of the last sixty days.
    std::function<void(cliq::Store &store, quint32 seed, int scale, const QDate &today)> fill = {};
};

/// Zoho Cliq v2 and v3 of the stand-in: channels, chats, messages, reactions, files, mentions, bots. Thread-safe.
class CliqApp final : public AppMount
{
public:
    /// `changed` is called after every change, never with the app's lock held.
    CliqApp(const Options &options, const WorldClock &clock, CliqSource source, std::function<void()> changed);
    ~CliqApp() override;
    [[nodiscard]] QString name() const override;       ///< "cliq"
    [[nodiscard]] QString prefix() const override;     ///< none: v2 and v3 are told apart by the routes
    [[nodiscard]] QString mountPoint() const override; ///< "/_cliq"
    [[nodiscard]] QList<Route> routes() override;
    [[nodiscard]] AuthErrors authErrors() const override;
    [[nodiscard]] Response unknownPath(const Request &request) const override;
    [[nodiscard]] Response wrongMethod(const Request &request) const override;
    [[nodiscard]] Persistent persistent();
    /// The records, for tests and switches; locking is the caller's. Loading a state replaces the store.
    [[nodiscard]] cliq::Store &store();
    /// How long a throttled call stays locked; the documented five to fifty minutes of its endpoint unless told.
    void setLock(std::chrono::seconds lock);
    /// How a throttled call is answered: 400 as seen on the real service unless told, or the documented 429; and
    /// whether it says Retry-After (it does not unless told).
    void setThrottled(int status, bool retryAfter);
    /// The order of GET messages, which is not documented: oldest first unless told.
    void setNewestFirst(bool on);
    /// Milliseconds that only grow, for the limits of calls; the computer's unless told.
    void setThrottleClock(std::function<qint64()> monotonicMs);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas::sandbox
