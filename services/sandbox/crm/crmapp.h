// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/router.h"
#include "services/sandbox/kernel/world.h"

#include <chrono>
#include <memory>
#include <QList>

namespace atlas::sandbox
{
namespace books
{
struct CrmParty;
}
namespace projects
{
struct CrmAccount;
struct CrmUser;
} // namespace projects

/// Zoho CRM v8 of the stand-in. Thread-safe: handlers are called from several threads.
class CrmApp final : public AppMount
{
public:
    /// `changed` is called after every change, so that the kernel saves the state. Never called with the app's lock
    /// held.
    CrmApp(const Options &options, const WorldClock &clock, std::function<void()> changed);
    ~CrmApp() override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString prefix() const override;
    [[nodiscard]] QList<Route> routes() override;
    [[nodiscard]] AuthErrors authErrors() const override;
    [[nodiscard]] Response unknownPath(const Request &request) const override;
    [[nodiscard]] Response wrongMethod(const Request &request) const override;
    [[nodiscard]] int concurrency() const override { return 20; }
    [[nodiscard]] int heavyConcurrency() const override { return 10; }
    /// Zoho One: 50,000 and 1,000 for each of the 25 users.
    [[nodiscard]] int dailyCredits() const override { return 50000 + 25 * 1000; }
    [[nodiscard]] Persistent persistent();
    /// CRM id and address of the executive the issued tokens belong to, and of a colleague.
    [[nodiscard]] QString userId() const;
    [[nodiscard]] QString userEmail() const;
    [[nodiscard]] QString colleagueEmail() const;
    [[nodiscard]] QString colleagueId() const;
    /// Every account with its first contact person, in order of creation: what Books gets to know of the CRM.
    [[nodiscard]] QList<books::CrmParty> parties() const;
    /// What Projects gets to know of the CRM: every account in order of creation, and the active users, the executive
    /// first, then the colleague.
    [[nodiscard]] QList<projects::CrmAccount> accounts() const;
    [[nodiscard]] QList<projects::CrmUser> users() const;
    /// How long search and counts do not see a write; 2 seconds unless told.
    void setSearchLag(std::chrono::milliseconds lag);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas::sandbox
