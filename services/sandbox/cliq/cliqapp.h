// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/router.h"
#include "services/sandbox/kernel/world.h"

#include <chrono>
#include <memory>

namespace atlas::sandbox
{
namespace cliq
{
class Store;

/// A user of the organisation: the first is the one signed in, the second their colleague.
struct Person {
    QString crmUserId, firstName, lastName, email;
};
} // namespace cliq

/// Where the team gets its people and topics from.
struct CliqSource {
    std::function<QList<cliq::Person>()> people = {};
    std::function<QStringList()> projects = {}; ///< names of projects channels speak about
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
    /// How long a throttled call stays locked; the documented five minutes unless told.
    void setLock(std::chrono::seconds lock);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas::sandbox
