// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homesources.h"
#include "services/search/searchindex.h"

/// The records of a book as the search knows them, each once. What is given back holds the records (they are shared,
/// not copied) and makes the rows when it is called, on any thread; it is empty for a book that is nullptr or was never
/// read. A book that was read and holds nothing makes no rows.
namespace atlas::searchrows
{
using Make = SearchIndex::MakeRows;
/// The same rows, found by what such a record is called as well ("invoice"), in the program's language.
[[nodiscard]] Make withKindWords(Make make);
[[nodiscard]] Make deals(const HomeSources &sources);     ///< of all pipelines
[[nodiscard]] Make directory(const HomeSources &sources); ///< leads, contacts, accounts, campaigns, activities
[[nodiscard]] Make books(const HomeSources &sources);     ///< documents, customers, expenses
[[nodiscard]] Make projects(const HomeSources &sources);  ///< projects, tasks, milestones, issues
[[nodiscard]] Make events(const HomeSources &sources);
[[nodiscard]] Make mails(const HomeSources &sources);
[[nodiscard]] Make files(const HomeSources &sources); ///< of folders that were read
[[nodiscard]] Make chats(const HomeSources &sources); ///< found by what was last written in them, too
} // namespace atlas::searchrows
