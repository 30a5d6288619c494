// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas::format
{
namespace
{
constexpr QChar noBreakSpace(0x00A0);
constexpr QChar minusSign(0x2212);

/// The program speaks French or English; any other default (the C locale of a test) counts as English.
QLocale wordingLocale()
{
    const QLocale current;
    const bool known = current.language() == QLocale::French || current.language() == QLocale::English;
    return known ? current : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

bool isFrench()
{
    return wordingLocale().language() == QLocale::French;
}

/// The sign of a currency where everybody knows it, else its ISO code.
QString currencyUnit(const QString &currency)
{
    static const QMap<QString, QString> symbols{{u"EUR"_s, u"€"_s},   {u"USD"_s, u"$"_s},  {u"GBP"_s, u"£"_s},
                                                {u"JPY"_s, u"¥"_s},   {u"INR"_s, u"₹"_s},  {u"CAD"_s, u"CA$"_s},
                                                {u"AUD"_s, u"AU$"_s}, {u"SGD"_s, u"SG$"_s}};
    return symbols.value(currency, currency);
}

/// The amount without sign and unit; decimals only when there are any.
QString amountDigits(const Money &amount)
{
    const int decimals = Money::decimals(amount.currency());
    quint64 scale = 1;
    for (int i = 0; i < decimals; ++i) {
        scale *= 10;
    }
    const quint64 minor =
        amount.minor() < 0 ? 0 - static_cast<quint64>(amount.minor()) : static_cast<quint64>(amount.minor());
    const QLocale locale = wordingLocale();
    QString text = locale.toString(static_cast<qulonglong>(minor / scale));
    if (minor % scale != 0) {
        text += locale.decimalPoint() + QString::number(minor % scale).rightJustified(decimals, u'0');
    }
    return text;
}

QString clockTime(const QDateTime &local)
{
    return clock(local.time());
}
} // namespace

QString clock(const QTime &time)
{
    return time.toString(u"HH:mm"_s);
}

Money whole(const Money &amount)
{
    qint64 scale = 1;
    for (int i = 0; i < Money::decimals(amount.currency()); ++i) {
        scale *= 10;
    }
    const qint64 rest = amount.minor() % scale;
    const qint64 cut = amount.minor() - rest;
    const bool up = qAbs(rest) * 2 >= scale && scale > 1;
    return {up ? cut + (rest < 0 ? -scale : scale) : cut, amount.currency()};
}

Parts moneyParts(const Money &amount)
{
    const QString unit = currencyUnit(amount.currency());
    const QString sign = amount.minor() < 0 ? QString(minusSign) : QString();
    return {sign + amountDigits(amount), unit, !isFrench() && !unit.isEmpty()};
}

QString money(const Money &amount)
{
    const Parts parts = moneyParts(amount);
    if (parts.unit.isEmpty()) {
        return parts.number;
    }
    if (!parts.unitFirst) {
        return parts.number + noBreakSpace + parts.unit;
    }
    const QString sign = amount.minor() < 0 ? QString(minusSign) : QString();
    const bool word = parts.unit.back().isLetter();
    return sign + parts.unit + (word ? QString(noBreakSpace) : QString()) + amountDigits(amount);
}

QString money(const MoneyBag &bag, const QString &first)
{
    const QList<Money> amounts = bag.amounts(first);
    if (amounts.isEmpty()) {
        return money(Money(0, first));
    }
    QString text = money(amounts.first());
    for (qsizetype i = 1; i < amounts.size(); ++i) {
        text += amounts[i].minor() < 0 ? u" %1 "_s.arg(minusSign) : u" + "_s;
        const qint64 minor = amounts[i].minor();
        text += money(Money(minor < 0 ? -minor : minor, amounts[i].currency()));
    }
    return text;
}

QString shortDate(const QDate &date, const QDate &today)
{
    if (!date.isValid()) {
        return {};
    }
    const QString pattern = date.year() == today.year() ? u"d\u00A0MMM"_s : u"d\u00A0MMM\u00A0yyyy"_s;
    return wordingLocale().toString(date, pattern);
}

QString longDate(const QDate &date)
{
    return date.isValid() ? wordingLocale().toString(date, u"dddd d\u00A0MMMM yyyy"_s) : QString();
}

QString time(const QDateTime &instant)
{
    return instant.isValid() ? clockTime(instant.toLocalTime()) : QString();
}

QString dateTime(const QDateTime &instant)
{
    if (!instant.isValid()) {
        return {};
    }
    const QDateTime local = instant.toLocalTime();
    return wordingLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + clockTime(local);
}

QString age(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid()) {
        return {};
    }
    const qint64 seconds = then.secsTo(now);
    if (seconds < 60) {
        return QCoreApplication::translate("atlas::format", "just now");
    }
    if (seconds < 3600) {
        // Counted before: lupdate passes over a text whose count is worked out in the call.
        const int minutes = int(seconds / 60);
        //: age of data, minutes
        return QCoreApplication::translate("atlas::format", "%n min ago", nullptr, minutes);
    }
    const QDateTime local = then.toLocalTime();
    const QDate today = now.toLocalTime().date();
    if (local.date() == today) {
        const int hours = int(seconds / 3600);
        //: age of data, hours
        return QCoreApplication::translate("atlas::format", "%n h ago", nullptr, hours);
    }
    if (local.date() == today.addDays(-1)) {
        //: %1 is a time of day: yesterday 18:04
        return QCoreApplication::translate("atlas::format", "yesterday %1").arg(clockTime(local));
    }
    return shortDate(local.date(), today) + u' ' + clockTime(local);
}

QString percent(double ratio, int decimals)
{
    QString digits = wordingLocale().toString(std::abs(ratio) * 100.0, 'f', decimals);
    const bool zero = std::none_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    if (ratio < 0 && !zero) {
        digits.prepend(minusSign);
    }
    return isFrench() ? digits + noBreakSpace + u'%' : digits + u'%';
}

QString number(qint64 value)
{
    QString text = wordingLocale().toString(value);
    return text.replace(wordingLocale().negativeSign(), QString(minusSign));
}

QString days(int days)
{
    //: a number of days, abbreviated: 9 d
    QString text = QCoreApplication::translate("atlas::format", "%n d", nullptr, days);
    return text.replace(u' ', noBreakSpace);
}

QString size(qint64 bytes)
{
    const int decimals = bytes < 1024 * 1024 ? 0 : 1;
    QString text = wordingLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeTraditionalFormat);
    return text.replace(u' ', noBreakSpace);
}

QString duration(std::chrono::seconds span)
{
    using namespace std::chrono;
    const auto wholeHours = duration_cast<hours>(span);
    const auto wholeMinutes = duration_cast<minutes>(span - wholeHours);
    const auto rest = span - wholeHours - wholeMinutes;
    QString text;
    if (wholeHours.count() > 0)
        //: hours and minutes: 1 h 05
        text = QCoreApplication::translate("atlas::format", "%1 h %2")
                   .arg(number(wholeHours.count()))
                   .arg(wholeMinutes.count(), 2, 10, QLatin1Char('0'));
    else if (wholeMinutes.count() > 0 && rest.count() > 0)
        //: minutes and seconds: 2 min 59 s
        text = QCoreApplication::translate("atlas::format", "%1 min %2 s").arg(wholeMinutes.count()).arg(rest.count());
    else if (wholeMinutes.count() > 0)
        text = QCoreApplication::translate("atlas::format", "%1 min").arg(wholeMinutes.count());
    else
        //: seconds: 20 s
        text = QCoreApplication::translate("atlas::format", "%1 s").arg(rest.count());
    return text.replace(u' ', noBreakSpace);
}

QString initials(const QString &name)
{
    QString result;
    QString last;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        const QList<uint> letters = word.toUcs4();
        const auto letter = std::find_if(letters.cbegin(), letters.cend(), [](uint c) { return QChar::isLetter(c); });
        if (letter == letters.cend()) {
            continue;
        }
        const char32_t code = *letter;
        last = QString::fromUcs4(&code, 1).toUpper();
        if (result.isEmpty()) {
            result = last;
            last.clear();
        }
    }
    return result + last;
}
} // namespace atlas::format
