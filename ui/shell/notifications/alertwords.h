// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alerts/alert.h"

/// The words of alerts, in the program's language.
namespace atlas::alertwords
{
/// "Cash under the floor", "Invoice overdue: Lumen & Cie".
[[nodiscard]] QString title(const Alert &alert);
/// One sentence with its number and unit: "48,000 € since 12 Oct., 41 days late (INV-0042)."
[[nodiscard]] QString sentence(const Alert &alert, const QDate &today);
/// The kind as a switch names it: "Overdue invoices of large clients".
[[nodiscard]] QString kindName(AlertKind kind);
/// What switches it, in a few words.
[[nodiscard]] QString kindHint(AlertKind kind);
[[nodiscard]] QString iconName(AlertKind kind);
/// "3 new alerts": many at once are told together.
[[nodiscard]] QString together(int count);
} // namespace atlas::alertwords
