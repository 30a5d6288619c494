// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/search/searchindex.h"

/// What a person typed, as FTS5 asks for it, and in which order answers are shown. Pure.
namespace atlas::searchquery
{
/// Which rows are asked for. Source: https://www.sqlite.org/fts5.html#full_text_query_syntax
enum class Reach {
    Anywhere,  ///< every word begins a word of the row
    Title,     ///< every word begins a word of the title
    TitleStart ///< and the first one begins the title
};
/// The query; empty: there is no word in `text`. Words between quotation marks follow each other as they stand, the
/// last one as a whole where the quotation is closed.
[[nodiscard]] QString matchOf(const QString &text, Reach reach = Reach::Anywhere);

/// A row that matches. weight: as bm25 tells it, less is better; all the same where nothing was weighed.
struct Hit {
    SearchRow row;
    double weight = 0;
};
/// Best first: the title begins with what was typed, then a word of it with the first word, then the others; among
/// these the newer by rough age, then the better weight, then the newer.
[[nodiscard]] QList<SearchRow> ordered(const QList<Hit> &hits, const QString &text, int limit);
} // namespace atlas::searchquery
