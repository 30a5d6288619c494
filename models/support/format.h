// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/money.h"

#include <chrono>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace atlas::format
{
/// All wording of values for people, in the program's language (QLocale::setDefault is set by the app).
/// "48 000 €" (French, no-break spaces), "€48,000" (English); cents only when there are any.
[[nodiscard]] QString money(const Money &amount);
/// Rounded to whole units (half away from zero), for totals, where cents say nothing; the exact one belongs in a
/// tooltip.
[[nodiscard]] Money whole(const Money &amount);
/// The number and the unit apart, for figures with a smaller unit: {"412 850", "€", unitFirst=false}.
struct Parts {
    QString number, unit;
    bool unitFirst = false;
};
[[nodiscard]] Parts moneyParts(const Money &amount);
/// "412 850 € + 18 400 $": `first` leads; "0 €" for an empty bag.
[[nodiscard]] QString money(const MoneyBag &bag, const QString &first);
/// "12 déc.", with the year when it is not this year ("12 déc. 2027").
[[nodiscard]] QString shortDate(const QDate &date, const QDate &today);
[[nodiscard]] QString longDate(const QDate &date);
/// "09:05": a time of day, written alike in both languages and everywhere in the program.
[[nodiscard]] QString clock(const QTime &time);
/// "10:42": an instant's time of day in the computer's zone.
[[nodiscard]] QString time(const QDateTime &instant);
/// "22/11/2026 10:42": an instant in the computer's zone, its day as short as the language writes it.
[[nodiscard]] QString dateTime(const QDateTime &instant);
/// "à l'instant", "il y a 2 min", "hier 18:04".
[[nodiscard]] QString age(const QDateTime &then, const QDateTime &now);
/// "45 %" (French), "45%" (English); 0.45 is 45 %.
[[nodiscard]] QString percent(double ratio, int decimals = 0);
[[nodiscard]] QString number(qint64 value);
/// "9 j" / "9 d".
[[nodiscard]] QString days(int days);
/// "318 Mo" (French), "318 MB" (English): bytes, in steps of 1,024; one decimal from a megabyte on.
[[nodiscard]] QString size(qint64 bytes);
/// "20 s", "2 min 59 s", "1 h 05": how long something takes.
[[nodiscard]] QString duration(std::chrono::seconds span);
/// "IV" for Inès Vauquelin.
[[nodiscard]] QString initials(const QString &name);
} // namespace atlas::format
