// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/expiry.h"

namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

std::optional<qint64> expiryOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, u"yyyy-M-d hh:mm:ss"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}
} // namespace atlas::sandbox::workdrive
