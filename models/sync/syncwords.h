// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/syncchoices.h"
#include "services/sync/syncwrite.h"

#include <QCoreApplication>

namespace atlas
{
/// CRM and Books in step, in words.
class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
public:
    [[nodiscard]] static QString field(SyncField field);
    [[nodiscard]] static QString state(SyncRow::State state);
    /// Why two records are one client: "same address, 98 %"; empty where there are no two.
    [[nodiscard]] static QString reason(const SyncRow &row);
    /// "name, city", or what keeps the records apart.
    [[nodiscard]] static QString differences(const SyncRow &row);
    [[nodiscard]] static QString rule(SyncRule rule);
    /// What a rule does, in a sentence.
    [[nodiscard]] static QString ruleHelp(SyncRule rule);
    [[nodiscard]] static QString act(const SyncWrite &write); ///< "Change in Books"
    [[nodiscard]] static QString outcome(const SyncWrite &write);
    [[nodiscard]] static QString change(const SyncFieldChange &change); ///< "City: Lyon → Paris"
    [[nodiscard]] static QString run(const SyncRun &run);
};
} // namespace atlas
