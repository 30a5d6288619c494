// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/calendar/attendees.h"

#include <QRegularExpression>

namespace atlas::sandbox::calendar
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Their places are the values of rsvpStatus.
const QStringList &answers()
{
    static const QStringList words{u"NEEDS-ACTION"_s, u"ACCEPTED"_s, u"DECLINED"_s, u"TENTATIVE"_s};
    return words;
}

bool isAddress(const QJsonValue &value)
{
    static const QRegularExpression shape(u"^[^\\s@,;<>\"]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"_s);
    return shape.match(value.toString()).hasMatch();
}

bool isSmallNumber(const QJsonValue &value, int highest)
{
    return value.isDouble() && value.toDouble() == value.toInt(-1) && value.toInt() >= 0 && value.toInt() <= highest;
}

bool isAttendee(const QJsonValue &value)
{
    const QJsonObject row = value.toObject();
    for (auto it = row.begin(); it != row.end(); ++it) {
        const bool right = (it.key() == u"email" && isAddress(*it)) ||
                           (it.key() == u"permission" && isSmallNumber(*it, 3)) ||
                           (it.key() == u"attendance" && isSmallNumber(*it, 1)) ||
                           (it.key() == u"status" && answers().contains(it->toString().toUpper())) ||
                           (it.key() == u"zid" && it->isString());
        if (!right)
            return false;
    }
    return row.contains(u"email"_s);
}
} // namespace

bool areAttendees(const QJsonValue &value)
{
    const QJsonArray rows = value.toArray();
    return !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), isAttendee);
}

bool areGroupAttendees(const QJsonValue &value)
{
    const QJsonObject groups = value.toObject();
    return !groups.isEmpty() && std::all_of(groups.begin(), groups.end(), areAttendees);
}

QJsonArray storedAttendees(const QJsonArray &written)
{
    QJsonArray stored;
    for (const QJsonValue &value : written) {
        QJsonObject row = value.toObject();
        row.insert(u"status"_s, row.value(u"status"_s).toString(answers().constFirst()).toUpper());
        row.insert(u"permission"_s, row.value(u"permission"_s).toInt(0));
        row.insert(u"attendance"_s, row.value(u"attendance"_s).toInt(1));
        stored.append(row);
    }
    return stored;
}

QJsonArray mergedAttendees(const QJsonArray &current, const QJsonArray &written)
{
    QJsonArray merged = current;
    for (const QJsonValue &value : written) {
        const auto same = std::find_if(merged.begin(), merged.end(), [&value](const QJsonValue &row) {
            return row[u"email"_s].toString().compare(value[u"email"_s].toString(), Qt::CaseInsensitive) == 0;
        });
        if (same == merged.end())
            merged.append(value);
        else
            *same = value;
    }
    return merged;
}

QJsonObject attendeeNamed(const QJsonObject &fields, const QString &email)
{
    const QJsonArray attendees = fields.value(u"attendees"_s).toArray();
    for (const QJsonValue &row : attendees) {
        if (row[u"email"_s].toString().compare(email, Qt::CaseInsensitive) == 0)
            return row.toObject();
    }
    return {};
}

bool mayChange(const EventRecord &event, const QString &email, bool guestsOnly)
{
    if (event.organizer == email)
        return true;
    return attendeeNamed(event.fields, email).value(u"permission"_s).toInt(0) >= (guestsOnly ? 2 : 3);
}

int answerOf(const EventRecord &event, const QJsonObject &fields, const QString &email)
{
    const QJsonObject own = attendeeNamed(fields, email);
    if (own.isEmpty())
        return event.organizer == email ? 1 : 0;
    return qMax(0, int(answers().indexOf(own.value(u"status"_s).toString())));
}
} // namespace atlas::sandbox::calendar
