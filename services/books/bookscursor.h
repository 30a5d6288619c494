// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace atlas
{
/// How far a kind of record has been read. Zoho's own times drive it: ours only measures intervals, so that a wrong
/// clock cannot skip a change. Kept in the store as JSON text.
class BooksCursor
{
public:
    QDateTime modified;     ///< newest last_modified_time seen, with Zoho's offset; invalid: none
    QDateTime fullAt;       ///< our clock (UTC) at the last complete read of the whole list; invalid: never
    QDateTime readAt;       ///< our clock (UTC) at the last complete read of any sort; not part of the text
    bool truncated = false; ///< the last whole read ended at 100,000 records

    /// A default cursor (the whole list is needed) for damaged or missing text.
    [[nodiscard]] static BooksCursor fromText(const QString &text);
    [[nodiscard]] QString toText() const;
    /// Never read, or a day ago: deletions show in the whole list only.
    [[nodiscard]] bool needsWholeRead(const QDateTime &now) const;
    /// Value of last_modified_time, a minute of overlap included: "2026-10-05T13:13:55+0200". Empty if nothing is
    /// known.
    [[nodiscard]] QString modifiedSince() const;
    void sawModified(const QDateTime &when);
};
} // namespace atlas
