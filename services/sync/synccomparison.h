// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/syncmatching.h"

namespace atlas
{
/// One field that both sides hold, and not the same.
struct SyncDifference {
    SyncField field = SyncField::Name;
    QString crm, books;
    std::optional<SyncSide> newer; ///< by the records' times of change; unset: cannot be told
    bool canWriteCrm = false, canWriteBooks = false;
    friend bool operator==(const SyncDifference &, const SyncDifference &) = default;
};

/// A line of the comparison: a pair, a client of one side, or records that cannot be told apart.
struct SyncRow {
    enum class State { Equal, Diverging, OnlyCrm, OnlyBooks, Ambiguous, BrokenLink };
    QString key; ///< the same as long as the records are
    State state = State::Equal;
    SyncParty crm, books; ///< without id: there is none, or several
    SyncReason reason = SyncReason::None;
    int confidence = 0; ///< percent
    QList<SyncDifference> differences;
    QList<SyncField> unknown;            ///< one side does not tell
    QList<SyncParty> crmMany, booksMany; ///< of an ambiguous row
    QString person;                      ///< id of the CRM contact whose address is compared; empty: none
    [[nodiscard]] QString name() const;
    [[nodiscard]] const SyncDifference *difference(SyncField field) const;
    friend bool operator==(const SyncRow &, const SyncRow &) = default;
};
[[nodiscard]] QString syncStateKey(SyncRow::State state); ///< "equal", "diverging", "only_crm", ...

/// How many of each; `matched`: equal and diverging ones.
struct SyncCounts {
    int matched = 0, diverging = 0, onlyCrm = 0, onlyBooks = 0, ambiguous = 0, broken = 0;
    /// What differs: customers that diverge, are missing in the CRM, cannot be told apart or hang on a deleted record.
    /// Accounts without customer are no fault: most never bought anything.
    [[nodiscard]] int findings() const { return diverging + onlyBooks + ambiguous + broken; }
    friend bool operator==(const SyncCounts &, const SyncCounts &) = default;
};

struct SyncComparison {
    QList<SyncRow> rows; ///< by name
    SyncCounts counts;
    QDateTime readAt; ///< UTC
    int withoutDetail = 0;
    QMap<SyncField, QString> crmFields; ///< as in SyncParties
};

namespace synccomparison
{
/// Pure. Inactive customers without a partner are left out: they were put away.
[[nodiscard]] SyncComparison compare(const SyncParties &parties, const SyncLinks &ownLinks = {});
/// The differences of two records that are one client.
[[nodiscard]] SyncRow comparePair(const SyncParty &crm, const SyncParty &books);
} // namespace synccomparison
} // namespace atlas
