// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace atlas
{
/// The money on bank and cash accounts: {"accounts":[...],"totals":[{"currency","balance"}],"total_base":{"currency",
/// "balance"}}. Each account keeps Zoho's fields and gets `counted` (an active bank or cash account; cards and clearing
/// accounts are no money) and `rate_usable` (false: a foreign balance whose amount in base currency is missing or
/// simply repeats it). What is not counted is in no total; what has no usable rate is in no total_base. `single`: one
/// account was asked for, so it counts whatever it is.
[[nodiscard]] QJsonObject balanceOf(const QJsonArray &accounts, const QString &base, bool single);
} // namespace atlas
