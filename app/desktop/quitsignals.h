// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace atlas
{
/// Turns SIGTERM, SIGINT and SIGHUP (the end of a desktop session) into an orderly quit: what is being saved is saved.
/// Does nothing on Windows, where the session's end reaches Qt by itself. Call once, after the application exists.
void quitOnSignals();
/// The system asked the program to end: nobody is there to answer questions.
[[nodiscard]] bool isEndingBySignal();
} // namespace atlas
