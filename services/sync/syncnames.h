// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// How names, addresses and numbers are compared across apps. Pure.
namespace atlas::syncnames
{
/// A name of a firm as it is compared: folded, without accents, punctuation, "and" and legal forms: "Lumen S.A.S." and
/// "LUMEN" are "lumen". A name of nothing but legal forms keeps them.
[[nodiscard]] QString plainName(const QString &name);
/// Trimmed and folded; empty for what is no address.
[[nodiscard]] QString plainEmail(const QString &address);
/// Digits only, "+" and "00" as one: "+33 1 99 00 10 20" is "+33199001020".
[[nodiscard]] QString plainPhone(const QString &number);
/// Without scheme, "www." and the last slash; folded.
[[nodiscard]] QString plainWebsite(const QString &address);
/// Letters and digits only, upper case: "FR 12 345" is "FR12345".
[[nodiscard]] QString plainNumber(const QString &number);
} // namespace atlas::syncnames
