// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Decimals as people type them in the program's language, and as Books takes them.
namespace atlas::decimalinput
{
/// "1 234,5" (French) or "1,234.5" (English) as "1234.5"; "10 %" as "10%". What is no number comes back as typed, so
/// that whoever computes with it can say so.
[[nodiscard]] QString toPlain(const QString &typed);
/// "1234.50" in the language's signs, without grouping and without zeros at the end: "1234,5".
[[nodiscard]] QString toTyped(const QString &plain);
} // namespace atlas::decimalinput
