// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/http.h"

namespace atlas::sandbox
{
/// Query parameters and form body in one; the body wins. Nothing when the form is malformed.
[[nodiscard]] std::optional<QMap<QString, QString>> mergedParams(const Request &request);
/// User and password of an "Authorization: Basic" header; empty for anything else.
[[nodiscard]] std::pair<QString, QString> basicCredentials(const QByteArray &authorization);
/// {"error": code} with HTTP 200, as Zoho's token endpoint words nearly all failures (the accounts reference, section
/// 11).
[[nodiscard]] Response oauthError(const QString &code);
/// The token endpoint's refusal of too many tokens, HTTP 400.
[[nodiscard]] Response throttledResponse();
} // namespace atlas::sandbox
