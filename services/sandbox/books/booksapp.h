// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/booksstore.h"
#include "services/sandbox/kernel/router.h"
#include "services/sandbox/kernel/world.h"

#include <memory>

namespace atlas::sandbox
{
/// Where the books get their content from.
struct BooksSource {
    /// Fills an empty store, which has the CRM's parties already: the same seed, scale and day give the same data.
    std::function<void(books::Store &store, quint32 seed, int scale, const QDate &today)> fill;
    /// The CRM's accounts and contacts as they are now; unset: none.
    std::function<QList<books::CrmParty>()> parties = {};
};

/// Zoho Books v3 of the stand-in. Thread-safe: handlers are called from several threads.
class BooksApp final : public AppMount
{
public:
    /// `changed` is called after every change, never with the app's lock held.
    BooksApp(const Options &options, const WorldClock &clock, BooksSource source, std::function<void()> changed);
    ~BooksApp() override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString prefix() const override;
    [[nodiscard]] QList<Route> routes() override;
    [[nodiscard]] AuthErrors authErrors() const override;
    [[nodiscard]] Response unknownPath(const Request &request) const override;
    [[nodiscard]] Response wrongMethod(const Request &request) const override;
    [[nodiscard]] int concurrency() const override { return 10; }
    [[nodiscard]] int perMinute() const override { return 100; }
    [[nodiscard]] Persistent persistent();
    /// The records, for tests and switches; locking is the caller's. Loading a state replaces the store.
    [[nodiscard]] books::Store &store();
    /// Calls a day; 5,000 unless told.
    void setDailyQuota(int calls);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas::sandbox
