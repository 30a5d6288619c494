// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// The long lists behind AssistantWords, as sources for its tr().
namespace atlas::assistantwordtables
{
/// Of an operation's name; nullptr: not known.
[[nodiscard]] const char *operationWords(const QString &name);
/// Of a parameter's name; nullptr: not known.
[[nodiscard]] const char *fieldWords(const QString &name);
/// Of a standard field of a record, by its API name; nullptr: not known.
[[nodiscard]] const char *recordFieldWords(const QString &name);
/// One record of a module of the CRM: "Deal" of "Deals"; nullptr: not known.
[[nodiscard]] const char *moduleWords(const QString &module);
} // namespace atlas::assistantwordtables
