// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/router.h"
#include "services/sandbox/kernel/world.h"

#include <memory>

namespace atlas::sandbox
{
namespace workdrive
{
class Store;
struct Settings;

/// A user of the organisation: the first is the one signed in, the second their colleague.
struct Person {
    QString crmUserId, firstName, lastName, email;
};
/// A client of the agency, whose folder holds quotes, contracts and deliveries.
struct Client {
    QString accountId, name;
};
} // namespace workdrive

/// Where the files get their people and folders from.
struct WorkDriveSource {
    std::function<QList<workdrive::Person>()> people = {};
    std::function<QList<workdrive::Client>()> clients = {};
    /// Fills a store that has its people and clients already; unset: the invented files around the day.
    std::function<void(workdrive::Store &store, quint32 seed, int scale, const QDate &today)> fill = {};
};

/// Zoho WorkDrive v1 of the stand-in, served from three hosts: the API, uploads and downloads. Contents of files lie on
/// disk or are generated, never in memory. Thread-safe.
class WorkDriveApp
{
public:
    /// `changed` is called after every change, never with the app's lock held. `folder`: where contents of uploaded
    /// files are kept; made if it is missing.
    WorkDriveApp(const Options &options, const WorldClock &clock, WorkDriveSource source, QString folder,
                 std::function<void()> changed);
    ~WorkDriveApp();
    /// The mounts of the API ("workdrive", prefix "/workdrive"), of uploads ("/_upload") and of downloads
    /// ("/_download"); they live as long as the app.
    [[nodiscard]] QList<AppMount *> mounts();
    /// The base all links in answers begin with ("http://127.0.0.1:1234"); known once the server listens.
    void setBase(const QString &base);
    [[nodiscard]] Persistent persistent();
    /// The records, for tests and switches; locking is the caller's. Loading a state replaces the store.
    [[nodiscard]] workdrive::Store &store();
    /// Limits, locks and switches; those of the real service unless told. Counts only when the options have limits on.
    void setSettings(const workdrive::Settings &settings);
    /// The clock of limits and locks, milliseconds that only grow; for tests.
    void setMonotonic(std::function<qint64()> monotonicMs);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas::sandbox
