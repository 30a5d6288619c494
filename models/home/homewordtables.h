// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

/// English words of the homes by key, to be translated where they are used (context "HomeWords").
namespace atlas::homewordtables
{
[[nodiscard]] const QHash<QString, const char *> &titles();
[[nodiscard]] const QHash<QString, const char *> &empties();
[[nodiscard]] const QHash<QString, const char *> &reasons();
} // namespace atlas::homewordtables
