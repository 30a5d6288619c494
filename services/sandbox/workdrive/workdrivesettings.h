// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace atlas::sandbox::workdrive
{
/// What tests shorten and switch. Source of the numbers: docs/zoho.md, WorkDrive; which of two outcomes the real
/// service has is not known where a switch exists.
struct Settings {
    int callsPerSecond = 6;       ///< of an account, over all three hosts
    int callBurst = 24;           ///< calls that may come faster before the account is locked
    int callLockSeconds = 119;    ///< doubles with each call that comes during the lock
    int longestLockSeconds = 299; ///< of an account
    int listingsPerMinute = 19;   ///< of one folder; the next one locks it
    int listingBurst = 15;        ///< listings of one folder within listingBurstMs
    int listingBurstMs = 4000;
    int listingLockSeconds = 300;
    int missesPerMinute = 10; ///< calls of one id that is gone
    int missLockSeconds = 60;
    qint64 largestForm = qint64(250) << 20;   ///< file of a multipart upload, in bytes
    qint64 largestFile = qint64(5) << 30;     ///< what the plan allows
    qint64 smallestSession = qint64(1) << 30; ///< file of a session with chunks
    qint64 chunkBytes = qint64(64) << 20;     ///< doubled above 10 GiB
    qint64 sessionLifetimeMs = qint64(7) * 24 * 3'600'000;
    qint64 teamQuota = qint64(100) << 30;    ///< team folders, trash and old versions included
    qint64 privateQuota = qint64(100) << 30; ///< one person's My Folders
    bool takenNameRefused = false; ///< a multipart upload of a taken name: 409 instead of a name with a time stamp
    bool rangesIgnored = false;    ///< a download answers 200 with everything
};
} // namespace atlas::sandbox::workdrive
