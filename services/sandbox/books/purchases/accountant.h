// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

namespace atlas::sandbox::books::buying
{
[[nodiscard]] Response listAccounts(Call &call);
[[nodiscard]] Response getAccount(Call &call); ///< with its last transactions
[[nodiscard]] Response createAccount(Call &call);
[[nodiscard]] Response accountTransactions(Call &call);  ///< /chartofaccounts/accounttransactions?account_id=
[[nodiscard]] Response registerTransactions(Call &call); ///< /registers/{account_id}/transactions

[[nodiscard]] Response listJournals(Call &call);
[[nodiscard]] Response getJournal(Call &call);
[[nodiscard]] Response createJournal(Call &call);
[[nodiscard]] Response deleteJournal(Call &call);
[[nodiscard]] Response publishJournal(Call &call);

[[nodiscard]] Response transactionLock(Call &call); ///< GET /transactionlock, /transactionlocks
} // namespace atlas::sandbox::books::buying
