// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homesources.h"
#include "models/verbs/verbform.h"

namespace atlas::verbs
{
/// A name of a firm as it is compared: folded, without punctuation and legal forms ("Lumen S.A.S." is "lumen").
[[nodiscard]] QString plainName(const QString &name);
/// The Books customer that is this CRM account: told by documents that name its deals, by mail addresses, then by name
/// when exactly one has it. Empty: it cannot be told. Zoho's own link is asked for apart (verblookups).
[[nodiscard]] QString customerOf(const HomeSources &sources, const LookupRef &account);
/// The CRM account whose contact has one of the addresses; empty id: none, or several.
[[nodiscard]] LookupRef accountOfAddresses(const HomeSources &sources, const QStringList &addresses);

// What choices offer, by name.
/// Active customers, and first what makes a new one named `newName` (none if that is empty).
[[nodiscard]] QList<Choice> customers(const HomeSources &sources, const QString &newName);
[[nodiscard]] QList<Choice> taxes(const HomeSources &sources); ///< first none
[[nodiscard]] QList<Choice> accounts(const HomeSources &sources);
[[nodiscard]] QList<Choice> openProjects(const HomeSources &sources);
[[nodiscard]] QList<Choice> deals(const HomeSources &sources);
} // namespace atlas::verbs
