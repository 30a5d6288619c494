// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/maillistmodel.h"

namespace atlas
{
/// A line of the folder pane: a place that can be opened, or a heading over some.
struct PlaceRow {
    enum class Counts { Unread, Mails }; ///< what `count` says
    MailFilter place;
    QString title, icon;
    QString colour; ///< of a label, "#RRGGBB"; then no icon
    int depth = 0;  ///< of a folder within folders
    int count = 0;
    bool isFloor = false; ///< there may be more than `count`
    Counts counts = Counts::Unread;
    bool isHeading = false;
    bool takesMail = false; ///< mails may be dropped here
    /// The same line, whatever it counts.
    [[nodiscard]] bool isSameLine(const PlaceRow &other) const
    {
        return isHeading == other.isHeading && place == other.place && (!isHeading || title == other.title);
    }
    friend bool operator==(const PlaceRow &, const PlaceRow &) = default;
};

/// All lines of a mailbox in their order: places, labels, folders (those within others below them).
[[nodiscard]] QList<PlaceRow> placeRows(const MailBook &book);
/// "12", "200+" where there may be more; empty: nothing to count.
[[nodiscard]] QString countWords(const PlaceRow &row);
/// "Inbox, 12 unread" for a screen reader.
[[nodiscard]] QString accessibleWords(const PlaceRow &row);
} // namespace atlas
