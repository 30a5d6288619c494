// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace atlas
{
/// Where the next delta read of deals begins. Zoho's own times drive it: ours only measures intervals, so that a wrong
/// clock cannot skip a change. Kept in the store as JSON text.
class DealCursor
{
public:
    /// Newest Modified_Time and deleted_time seen, verbatim offsets; invalid: none seen.
    QDateTime modified, deleted;
    QDateTime at;           ///< our clock (UTC) at the last complete read
    QDateTime seenAt;       ///< our clock (UTC) when `modified` was first seen
    bool settled = false;   ///< a complete read long after `modified`: nothing older can still turn up
    bool truncated = false; ///< the last full read ended at Zoho's 100,000 records

    /// A default (full read needed) cursor for damaged or missing text.
    [[nodiscard]] static DealCursor fromText(const QString &text);
    [[nodiscard]] QString toText() const;
    /// No cursor yet, or so old that Zoho no longer lists all deletions (60 days).
    [[nodiscard]] bool needsFullRead(const QDateTime &now) const;
    /// If-Modified-Since of the list and of the deleted list; a minute of overlap where changes may still turn up.
    [[nodiscard]] QString listSince() const;
    [[nodiscard]] QString deletedSince() const;
    void sawModified(const QDateTime &when, const QDateTime &now);
    void sawDeleted(const QDateTime &when);
    /// A read that began at `begun` and ended well.
    void complete(const QDateTime &begun);
};
} // namespace atlas
