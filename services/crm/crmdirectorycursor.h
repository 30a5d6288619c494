// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace atlas
{
/// How far a module of the directory has been read. Zoho's own time (the Date header of its answers) drives it: ours
/// only measures intervals, so that a wrong clock cannot skip a change. Kept in the store as JSON text.
class CrmDirectoryCursor
{
public:
    QDateTime since;        ///< Zoho's time when the last complete read of the list began; invalid: read all
    QDateTime deletedSince; ///< Zoho's time when the deleted list was last read; invalid: never
    QDateTime at;           ///< our clock (UTC) at the last complete read
    QDateTime deletedAt;    ///< our clock (UTC) at the last read of the deleted list, or of the whole module
    bool missing = false;   ///< the account may not read the module
    bool truncated = false; ///< the module holds more than was read

    /// A default cursor (all is to be read) for damaged or missing text.
    [[nodiscard]] static CrmDirectoryCursor fromText(const QString &text);
    [[nodiscard]] QString toText() const;
    /// No cursor yet, or so old that Zoho no longer lists all deletions (60 days).
    [[nodiscard]] bool needsFullRead(const QDateTime &now) const;
    /// The deleted list was last read an hour ago, or the clock was set back since.
    [[nodiscard]] bool needsDeleted(const QDateTime &now) const;
    /// If-Modified-Since of the list and of the deleted list: a minute before, since Zoho counts seconds and its
    /// servers need not agree to the second.
    [[nodiscard]] QString listHeader() const;
    [[nodiscard]] QString deletedHeader() const;
};
} // namespace atlas
