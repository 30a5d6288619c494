// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLoggingCategory>
#include <QString>

namespace atlas
{
Q_DECLARE_LOGGING_CATEGORY(
    lcHttp) // atlas.http: one line per exchange: verb, app, path without ids of people, status, ms
Q_DECLARE_LOGGING_CATEGORY(lcAuth)  // atlas.auth
Q_DECLARE_LOGGING_CATEGORY(lcStore) // atlas.store
Q_DECLARE_LOGGING_CATEGORY(lcUi)    // atlas.ui

/// Removes what must never reach a log: OAuth tokens and codes (1000.x.y), Authorization values, client secrets,
/// e-mail addresses and the values of sensitive query parameters.
[[nodiscard]] QString redact(QString text);

/// Writes all log lines to a file (rotated at 2 MiB, one old copy) after redact(); also to stderr when asked.
void installLogFile(const QString &path, bool alsoStderr);
} // namespace atlas
