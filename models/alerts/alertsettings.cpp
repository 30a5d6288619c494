// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alerts/alertsettings.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QJsonArray kindsToJson(const QSet<AlertKind> &kinds)
{
    QJsonArray array;
    for (const AlertKind kind : kAlertKinds)
        if (kinds.contains(kind))
            array.append(alertKey(kind));
    return array;
}

QSet<AlertKind> kindsFromJson(const QJsonValue &value)
{
    QSet<AlertKind> kinds;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &key : array)
        if (const std::optional<AlertKind> kind = alertKindOf(key.toString()))
            kinds.insert(*kind);
    return kinds;
}

void readTimeOfDay(QTime &time, const QJsonValue &value)
{
    const QTime read = QTime::fromString(value.toString(), u"HH:mm"_s);
    if (read.isValid())
        time = read;
}

void readWithin(int &number, const QJsonValue &value, int least, int most)
{
    const int read = value.toInt(number);
    if (read >= least && read <= most)
        number = read;
}
} // namespace

bool AlertSettings::isQuietAt(const QTime &local) const
{
    if (!quietHours || quietFrom == quietTo)
        return false;
    if (quietFrom < quietTo)
        return local >= quietFrom && local < quietTo;
    return local >= quietFrom || local < quietTo;
}

QJsonObject AlertSettings::toJson() const
{
    return {{u"off"_s, kindsToJson(off)},
            {u"silent"_s, kindsToJson(silent)},
            {u"quiet"_s, quietHours},
            {u"from"_s, quietFrom.toString(u"HH:mm"_s)},
            {u"to"_s, quietTo.toString(u"HH:mm"_s)},
            {u"clients"_s, largeClients},
            {u"deal_days"_s, quietDealDays},
            {u"minutes"_s, meetingMinutes}};
}

AlertSettings AlertSettings::fromJson(const QJsonObject &object)
{
    AlertSettings settings;
    settings.off = kindsFromJson(object.value(u"off"_s));
    settings.silent = kindsFromJson(object.value(u"silent"_s));
    settings.quietHours = object.value(u"quiet"_s).toBool();
    readTimeOfDay(settings.quietFrom, object.value(u"from"_s));
    readTimeOfDay(settings.quietTo, object.value(u"to"_s));
    readWithin(settings.largeClients, object.value(u"clients"_s), 1, 1000);
    readWithin(settings.quietDealDays, object.value(u"deal_days"_s), 0, 365);
    readWithin(settings.meetingMinutes, object.value(u"minutes"_s), 1, 120);
    return settings;
}
} // namespace atlas
