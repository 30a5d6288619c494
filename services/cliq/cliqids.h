// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace atlas::cliq
{
/// The one form of a message id, whatever way it was encoded ("1772142435619%20202..." -> "1772142435619_202...").
[[nodiscard]] QString messageId(const QString &any);
/// When the message was made (UTC), which its id begins with; invalid if it does not.
[[nodiscard]] QDateTime messageTime(const QString &id);
} // namespace atlas::cliq
