// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailschedule.h"

#include <QDateTime>
#include <QTimeZone>

namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 hourMs = 3'600'000;
constexpr int customTime = 6;
const QTime morning(9, 0), afternoon(14, 0); // what Zoho calls so is UNCONFIRMED

/// The next time it is `time` there, later than now.
qint64 nextAt(const QTime &time, const QTimeZone &zone, qint64 nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    const qint64 ms = QDateTime(today, time, zone).toMSecsSinceEpoch();
    return ms > nowMs ? ms : QDateTime(today.addDays(1), time, zone).toMSecsSinceEpoch();
}

/// Of types 1 to 5; 0 for another.
qint64 presetTime(int type, const QTimeZone &zone, qint64 nowMs)
{
    switch (type) {
    case 1:
        return nowMs + hourMs;
    case 2:
        return nowMs + 2 * hourMs;
    case 3:
        return nowMs + 4 * hourMs;
    case 4:
        return nextAt(morning, zone, nowMs);
    case 5:
        return nextAt(afternoon, zone, nowMs);
    default:
        return 0;
    }
}
} // namespace

std::optional<qint64> dueTime(const QJsonObject &body, qint64 nowMs, std::optional<Response> &refusal)
{
    const QStringList fields{u"scheduleType"_s, u"timeZone"_s, u"scheduleTime"_s};
    if (!body.value(u"isSchedule"_s).toBool()) {
        for (const QString &field : fields) {
            if (body.contains(field))
                refusal = extraParam(field);
        }
        return std::nullopt;
    }
    const int type = body.value(u"scheduleType"_s).toInt();
    refusal = checkPresent(body, type == customTime ? fields : fields.mid(0, 2));
    if (refusal)
        return std::nullopt;
    const QByteArray zoneName = body.value(u"timeZone"_s).toString().toLatin1();
    if (!QTimeZone::availableTimeZoneIds().contains(zoneName)) { // a zone itself takes other names too
        refusal = badValue(u"timeZone"_s);
        return std::nullopt;
    }
    const QTimeZone zone(zoneName);
    if (type != customTime) {
        const qint64 due = presetTime(type, zone, nowMs);
        if (due == 0)
            refusal = badValue(u"scheduleType"_s);
        return refusal ? std::nullopt : std::optional(due);
    }
    // Day first or month first: sources differ.
    QDateTime time = QDateTime::fromString(body.value(u"scheduleTime"_s).toString(), u"dd/MM/yyyy HH:mm:ss"_s);
    time.setTimeZone(zone);
    if (time.isValid() && time.toMSecsSinceEpoch() > nowMs)
        return time.toMSecsSinceEpoch();
    refusal = badValue(u"scheduleTime"_s);
    return std::nullopt;
}
} // namespace atlas::sandbox::mail
