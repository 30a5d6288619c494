// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookstime.h"

#include "services/sandbox/crm/zone.h"

#include <QLocale>

namespace atlas::sandbox::books
{
namespace
{
constexpr qsizetype stampLength = 24; ///< of 2026-10-05T09:46:27+0200
constexpr qsizetype offsetAt = 19;

const crm::Zone &organisationZone()
{
    static const crm::Zone zone("Europe/Paris");
    return zone;
}

qint64 secondsOf(qint64 ms)
{
    return ms >= 0 ? ms / 1000 : (ms - 999) / 1000;
}

QString stampAtSecond(qint64 seconds)
{
    QByteArray text = organisationZone().format(seconds);
    text.remove(text.size() - 3, 1);
    return QString::fromLatin1(text);
}

int secondOfDayAt(qint64 seconds)
{
    const qint64 local = seconds + organisationZone().offset(seconds);
    return int(((local % 86400) + 86400) % 86400);
}
} // namespace

QString stampAt(qint64 ms)
{
    return stampAtSecond(secondsOf(ms));
}

QString stampOf(const QDate &day, int secondOfDay)
{
    return stampAtSecond(organisationZone().instant(day, secondOfDay));
}

QDate dayAt(qint64 ms)
{
    return organisationZone().dateOf(secondsOf(ms));
}

QString clockTextAt(qint64 ms)
{
    const int second = secondOfDayAt(secondsOf(ms));
    return QLocale::c().toString(QTime(0, 0).addSecs(second), QStringLiteral("h:mm AP"));
}

int secondsToMidnight(qint64 ms)
{
    const qint64 midnight = organisationZone().instant(dayAt(ms).addDays(1), 0);
    return int(midnight - secondsOf(ms));
}

std::optional<qint64> stampSeconds(const QString &stamp)
{
    if (stamp.size() != stampLength)
        return std::nullopt;
    const QString colon = stamp.left(stampLength - 2) + u':' + stamp.right(2);
    return stamp.at(offsetAt).isDigit() ? std::nullopt : crm::parseInstant(colon);
}

std::optional<QDate> parsedDay(const QString &text)
{
    return crm::parseDay(text);
}

QString formattedDay(const QString &dateOrStamp)
{
    const QDate day = QDate::fromString(dateOrStamp.left(10), Qt::ISODate);
    return day.isValid() ? QLocale::c().toString(day, QStringLiteral("dd MMM yyyy")) : QString();
}
} // namespace atlas::sandbox::books
