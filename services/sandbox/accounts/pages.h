// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/http.h"

/// The accounts server's HTML pages: plain, without scripts, usable with a keyboard and by a test.
namespace atlas::sandbox::pages
{
/// The page a wrong client, redirect URI or scope ends on; nothing is redirected. Status 400; Zoho's exact text is
/// UNCONFIRMED.
[[nodiscard]] Response error(const QString &code, const QString &sentence);
/// Lists the scopes; Accept and Deny post the hidden fields and `decision` to `action`.
[[nodiscard]] Response consent(const QString &action, const QString &userEmail, const QStringList &scopes,
                               const QMap<QString, QString> &hidden);
/// Asks for the code that a device shows.
[[nodiscard]] Response enterUserCode(const QString &action);
[[nodiscard]] Response message(const QString &title, const QString &sentence);
} // namespace atlas::sandbox::pages
