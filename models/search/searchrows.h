// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homesources.h"
#include "services/search/searchindex.h"

/// The records of a book as the search knows them. A book that is nullptr or was never read has none; each record is in
/// a list once.
namespace atlas::searchrows
{
[[nodiscard]] QList<SearchRow> deals(const HomeSources &sources);
[[nodiscard]] QList<SearchRow>
directory(const HomeSources &sources);                            ///< leads, contacts, accounts, campaigns, activities
[[nodiscard]] QList<SearchRow> books(const HomeSources &sources); ///< documents, customers, expenses
[[nodiscard]] QList<SearchRow> projects(const HomeSources &sources); ///< projects, tasks, milestones, issues
[[nodiscard]] QList<SearchRow> events(const HomeSources &sources);
[[nodiscard]] QList<SearchRow> mails(const HomeSources &sources);
[[nodiscard]] QList<SearchRow> files(const HomeSources &sources); ///< of folders that were read
[[nodiscard]] QList<SearchRow> chats(const HomeSources &sources);
} // namespace atlas::searchrows
