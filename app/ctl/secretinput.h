// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atlas::ctl
{
/// A secret from the environment variable, else from standard input: typed without echo at a terminal, one line of it
/// otherwise. `prompt` goes to standard error. Empty when there is none.
[[nodiscard]] QString readSecret(const char *variable, const QString &prompt);
/// All of standard input.
[[nodiscard]] QByteArray readStandardInput();
/// Standard output as UTF-8 with line feeds on every system, whole.
void writeStandardOutput(const QByteArray &text);
/// Qt's own and Atlas's messages, redacted, on standard error; only warnings unless verbose.
void logToStandardError(bool verbose);
} // namespace atlas::ctl
