// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

namespace atlas::sandbox::workdrive
{
inline constexpr int longestName = 200; ///< characters

/// Whether WorkDrive takes this name: not empty, at most 200 characters, no slash, no control character.
[[nodiscard]] bool isNameAllowed(const QString &name);
/// The name as it is stored after an upload: full-width characters are silently gone.
[[nodiscard]] QString uploadedName(const QString &name);
/// A percent-encoded name decoded; nothing when it is broken or not UTF-8.
[[nodiscard]] std::optional<QString> decodedName(const QByteArray &encoded);
/// "plan_20260826164612.pdf": what a name that is taken becomes. `attempt` 0 at first.
[[nodiscard]] QString stampedName(const QString &name, qint64 nowMs, int attempt);
} // namespace atlas::sandbox::workdrive
