// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/requestgate.h"
#include "services/mail/mailrepository.h"

namespace atlas
{
/// Keeps account of the day's calls where the gate does not tell: those made in the background, and until when it
/// refuses. The gate alone decides; this is for showing, and for refreshing the more rarely the less is left.
class MailBudgetBook
{
public:
    MailBudgetBook(Store &store, const Clock &clock, QString account);

    /// What the store has of the last 24 hours, once.
    [[nodiscard]] Task<Result<Done>> load();
    /// A call was made in the background.
    void noteBackground();
    /// An error of a call: the gate may have said until when.
    void noteError(const ApiError &error);
    [[nodiscard]] MailBudget budget(const RequestGate::State &state);

    /// How long the background waits between two refreshes: ten minutes while the day's calls are plenty, longer as
    /// they run short; nullopt: the rest is for the person alone.
    [[nodiscard]] static std::optional<std::chrono::minutes> refreshInterval(int left);

private:
    void forgetOld();
    Store &m_store;
    const Clock &m_clock;
    QString m_account;
    QList<QDateTime> m_background; ///< UTC, oldest first
    QDateTime m_refusedUntil;
    bool m_loaded = false;
};
} // namespace atlas
