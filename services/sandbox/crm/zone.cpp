// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/zone.h"

#include <algorithm>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 unixEpoch = 2440588; ///< Julian day of 1970-01-01

void putTwo(char *at, int number)
{
    at[0] = char('0' + number / 10);
    at[1] = char('0' + number % 10);
}
} // namespace

Zone::Zone(const QByteArray &iana)
{
    const QTimeZone zone(iana);
    const QDateTime from(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC);
    if (!zone.isValid()) {
        m_steps.push_back({0, 0});
        return;
    }
    m_steps.push_back({from.toSecsSinceEpoch(), zone.offsetFromUtc(from)});
    const auto changes = zone.transitions(from, QDateTime(QDate(2060, 1, 1), QTime(0, 0), Qt::UTC));
    for (const auto &change : changes)
        m_steps.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
}

int Zone::offset(qint64 seconds) const
{
    const auto next = std::upper_bound(m_steps.cbegin(), m_steps.cend(), seconds,
                                       [](qint64 at, const Step &step) { return at < step.from; });
    return next == m_steps.cbegin() ? next->offset : std::prev(next)->offset;
}

QByteArray Zone::format(qint64 seconds) const
{
    const int east = offset(seconds);
    const qint64 local = seconds + east;
    const qint64 days = local >= 0 ? local / 86400 : (local - 86399) / 86400;
    const int rest = int(local - days * 86400);
    const int minutes = std::abs(east) / 60;
    QByteArray text = formatDay(days + unixEpoch) + "T00:00:00+00:00";
    char *at = text.data() + 11;
    putTwo(at, rest / 3600);
    putTwo(at + 3, rest / 60 % 60);
    putTwo(at + 6, rest % 60);
    at[8] = east < 0 ? '-' : '+';
    putTwo(at + 9, minutes / 60);
    putTwo(at + 12, minutes % 60);
    return text;
}

qint64 Zone::instant(QDate date, int secondOfDay) const
{
    const qint64 local = (date.toJulianDay() - unixEpoch) * 86400 + secondOfDay;
    // Second pass: the offset of the guessed instant may lie on the other side of a change.
    const qint64 guess = local - offset(local);
    return local - offset(guess);
}

QDate Zone::dateOf(qint64 seconds) const
{
    const qint64 local = seconds + offset(seconds);
    return QDate::fromJulianDay((local >= 0 ? local / 86400 : (local - 86399) / 86400) + unixEpoch);
}

QByteArray formatDay(qint64 julianDay)
{
    int year = 0, month = 0, day = 0;
    QDate::fromJulianDay(julianDay).getDate(&year, &month, &day);
    QByteArray text("0000-00-00");
    putTwo(text.data(), year / 100);
    putTwo(text.data() + 2, year % 100);
    putTwo(text.data() + 5, month);
    putTwo(text.data() + 8, day);
    return text;
}

std::optional<qint64> parseInstant(const QString &text)
{
    static const QRegularExpression shape(u"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$"_s);
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    return at.isValid() ? std::optional(at.toSecsSinceEpoch()) : std::nullopt;
}

std::optional<QDate> parseDay(const QString &text)
{
    static const QRegularExpression shape(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return shape.match(text).hasMatch() && day.isValid() ? std::optional(day) : std::nullopt;
}
} // namespace atlas::sandbox::crm
