// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqtime.h"

#include <QDateTime>
#include <QTimeZone>

namespace atlas::sandbox::cliq
{
namespace
{
const QTimeZone &teamZone()
{
    static const QTimeZone zone("Europe/Paris");
    return zone;
}
} // namespace

QString zonedTime(qint64 ms)
{
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(ms, teamZone());
    return there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate);
}

QString utcTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<qint64> parsedTime(const QString &text)
{
    bool ok = false;
    const qint64 ms = text.toLongLong(&ok);
    if (ok)
        return ms >= 0 ? std::optional(ms) : std::nullopt;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}
} // namespace atlas::sandbox::cliq
