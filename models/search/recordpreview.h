// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homesources.h"
#include "services/search/searchindex.h"

#include <utility>

namespace atlas
{
/// How a short mark is meant; its words say the same.
enum class RecordTone { Neutral, Good, Warn, Bad };

/// What a person sees of a found record before it is opened: made of what the books hold, without a request.
struct RecordPreview {
    QString whose; ///< client, sender, project: stands behind the title
    QString note;  ///< stage, place, day: at the right of the row
    QString mark;  ///< "41 d late"; empty: nothing is wrong with it
    RecordTone tone = RecordTone::Neutral;
    std::optional<Money> figure;              ///< in the record's own currency
    QString figureWords;                      ///< "incl. tax", "open"; empty: no more to say
    QList<std::pair<QString, QString>> facts; ///< name and value; values may be empty
    QString email;                            ///< whom to write to about it; empty: nobody is known
    QDateTime readAt;                         ///< age of the book, UTC
    bool isKnown = false;                     ///< false: in no book; only the search knows it
    bool isWhole = false;                     ///< facts that look at many records are wanted
    void add(const QString &name, const QString &value) { facts.append({name, value}); }
};

namespace recordpreview
{
/// Line: without what takes a look at many records, for a list of rows.
enum class Extent { Line, Whole };
/// Of a row that was found. `now` (UTC) is what days late are counted to.
[[nodiscard]] RecordPreview of(const HomeSources &sources, const SearchRow &row, const QDateTime &now, Extent extent);
/// "Invoice", "Deal": what a record of this kind is called in the program's language.
[[nodiscard]] QString kindWord(const QString &kind);
/// "Invoices", "Deals".
[[nodiscard]] QString kindsWord(const QString &kind);
} // namespace recordpreview
} // namespace atlas
