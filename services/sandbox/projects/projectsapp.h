// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/router.h"
#include "services/sandbox/kernel/world.h"
#include "services/sandbox/projects/projectsstore.h"

#include <memory>

namespace atlas::sandbox
{
/// Where the projects get their content from.
struct ProjectsSource {
    /// Fills an empty store, which has the CRM's accounts and users already: the same seed, scale and day give the same
    /// data.
    std::function<void(projects::Store &store, quint32 seed, int scale, const QDate &today)> fill;
    std::function<QList<projects::CrmAccount>()> accounts = {};
    std::function<QList<projects::CrmUser>()> users = {};
};

/// Zoho Projects v3 of the stand-in, and the few calls of the older API that v3 has no counterpart for. Thread-safe.
/// 200 calls in 2 minutes per URL pattern (100 on the older API), then that pattern is locked: HTTP 400 with
/// Retry-After; every success carries the RateLimit headers.
class ProjectsApp final : public AppMount
{
public:
    /// `changed` is called after every change, never with the app's lock held.
    ProjectsApp(const Options &options, const WorldClock &clock, ProjectsSource source, std::function<void()> changed);
    ~ProjectsApp() override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString prefix() const override;     ///< none: v3 and restapi are told apart by the routes
    [[nodiscard]] QString mountPoint() const override; ///< "/_projects"
    [[nodiscard]] QList<Route> routes() override;
    [[nodiscard]] AuthErrors authErrors() const override;
    [[nodiscard]] Response unknownPath(const Request &request) const override;
    [[nodiscard]] Response wrongMethod(const Request &request) const override;
    [[nodiscard]] Persistent persistent();
    /// The records, for tests and switches; locking is the caller's. Loading a state replaces the store.
    [[nodiscard]] projects::Store &store();
    /// Calls per pattern and window, and how long a pattern stays locked; 200, 120 s and 600 s unless told.
    void setThrottle(int calls, std::chrono::seconds window, std::chrono::seconds lock);
    void setStuckPages(bool on);
    void setEmptyAs204(bool on);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas::sandbox
