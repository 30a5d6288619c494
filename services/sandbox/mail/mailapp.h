// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/router.h"
#include "services/sandbox/kernel/world.h"
#include "services/sandbox/mail/mailstore.h"

#include <memory>

namespace atlas::sandbox
{
/// Where the mailbox gets its content from.
struct MailSource {
    /// Fills an empty store, which has its owner, people and contacts already: the same seed, scale and day give the
    /// same mails.
    std::function<void(mail::Store &store, quint32 seed, int scale, const QDate &today)> fill;
    std::function<QList<mail::Person>()> people = {}; ///< of the organisation; the first owns the mailbox
    std::function<QList<mail::Contact>()> contacts = {};
};

/// Zoho Mail of the stand-in: one mailbox, that of the user signed in. 30 calls a minute; 250 a day when `limits` are
/// on, as the customer's own table has it. Thread-safe.
class MailApp final : public AppMount
{
public:
    /// `changed` is called after every change, never with the app's lock held.
    MailApp(const Options &options, const WorldClock &clock, MailSource source, std::function<void()> changed);
    ~MailApp() override;
    [[nodiscard]] QString name() const override;       ///< "mail"
    [[nodiscard]] QString prefix() const override;     ///< "/api"
    [[nodiscard]] QString mountPoint() const override; ///< "/_mail"
    [[nodiscard]] QList<Route> routes() override;
    [[nodiscard]] AuthErrors authErrors() const override;
    [[nodiscard]] Response unknownPath(const Request &request) const override;
    [[nodiscard]] Response wrongMethod(const Request &request) const override;
    [[nodiscard]] int perMinute() const override;    ///< 30
    [[nodiscard]] int dailyCredits() const override; ///< 250 requests
    /// A throttled call answers 400 with the code only instead of 429 with Retry-After: which one Mail does is not
    /// known.
    void setThrottledAs400(bool on);
    [[nodiscard]] Persistent persistent();
    /// The records, for tests and switches; locking is the caller's. Loading a state replaces the store.
    [[nodiscard]] mail::Store &store();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas::sandbox
