// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atlas
{
/// What one of Atlas's own rules found wrong before anything was sent, as a sentence that says what to do; empty for a
/// code that is none of them. Codes: services/books (docs/zoho.md).
[[nodiscard]] QString ruleSentence(const QString &code);
} // namespace atlas
