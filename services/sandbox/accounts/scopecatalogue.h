// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace atlas::sandbox
{
/// The scopes the announced grants carry: the list of the accounts reference, section 13.2.
[[nodiscard]] const QStringList &fullScopes();
/// Whether an authorization request may name this scope. WorkDrive.folders.ALL is not one: no Zoho specification has
/// it. UNCONFIRMED: whether Zoho refuses the whole consent for an unknown scope or drops the name; here it refuses.
[[nodiscard]] bool isKnownScope(const QString &scope);
/// "A,B C" -> A, B, C. Zoho documents commas; spaces work as well.
[[nodiscard]] QStringList splitScopes(const QString &text);
} // namespace atlas::sandbox
