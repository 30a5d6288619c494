// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/sendercard.h"
#include "ui/pages/inbox/sender/sendersection.h"

/// The sender's card in words. Pure; `today` in the person's zone.
namespace atlas::senderwords
{
/// "Director, Hôtel Marigny"; empty: nothing known.
[[nodiscard]] QString position(const SenderCard &card);
/// "Usually pays 3 days early", "on time", "5 days late"; empty: no history.
[[nodiscard]] QString lateness(const SenderCard &card);
[[nodiscard]] QList<SenderRow> deals(const SenderCard &card, const QDate &today);
[[nodiscard]] QList<SenderRow> invoices(const SenderCard &card, const QDate &today);
[[nodiscard]] QList<SenderRow> projects(const SenderCard &card, const QDate &today);
[[nodiscard]] QList<SenderRow> exchanges(const SenderCard &card, const QDate &today);
/// "9 in 30 days".
[[nodiscard]] QString exchangeCount(const SenderCard &card);
} // namespace atlas::senderwords
