// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/synccomparison.h"

namespace atlas
{
/// What decides where nobody chose. Whatever the rule, an empty value never replaces a filled one: it is filled.
enum class SyncRule { Manual, Newer, Crm, Books, Fill };
[[nodiscard]] QString syncRuleKey(SyncRule rule); ///< "manual", "newer", "crm", "books", "fill"
[[nodiscard]] std::optional<SyncRule> syncRuleOf(const QString &key);

/// What the person decided, row by row and by rule. Kept on this computer; links that were made are apart
/// (SyncLinkBook).
struct SyncChoices {
    struct Row {
        QMap<SyncField, SyncSide> fields; ///< whose value is right
        bool leave = false;               ///< nothing is written
        bool create = false;              ///< the missing side is created
        friend bool operator==(const Row &, const Row &) = default;
    };
    SyncRule rule = SyncRule::Manual;
    bool createInBooks = false, createInCrm = false; ///< all that are missing
    bool linkMatches = false;                        ///< matches without Zoho's link get one of Atlas's
    int confidence = 80;                             ///< percent: below it no rule writes or links
    QHash<QString, Row> rows;                        ///< by SyncRow::key
    [[nodiscard]] QByteArray toJson() const;
    /// Unreadable parts are left out.
    [[nodiscard]] static SyncChoices fromJson(const QByteArray &text);
    friend bool operator==(const SyncChoices &, const SyncChoices &) = default;
};

namespace syncchoices
{
/// Whose value is taken; nullopt: the difference stays.
[[nodiscard]] std::optional<SyncSide> decide(const SyncRow &row, const SyncDifference &difference,
                                             const SyncChoices &choices);
/// Whether the missing side of a row is created.
[[nodiscard]] bool isCreated(const SyncRow &row, const SyncChoices &choices);
/// Whether a match becomes a link of Atlas.
[[nodiscard]] bool isLinked(const SyncRow &row, const SyncChoices &choices);
} // namespace syncchoices
} // namespace atlas
