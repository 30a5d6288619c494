// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/workload/planinput.h"

#include <QLocale>
#include <QRegularExpression>

namespace atlas::planinput
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int kMostMinutes = 80 * 60;

QString currencyOfSign(const QString &sign)
{
    static const QMap<QString, QString> signs{{u"€"_s, u"EUR"_s}, {u"$"_s, u"USD"_s}, {u"£"_s, u"GBP"_s}};
    return signs.value(sign, sign.isEmpty() ? u"EUR"_s : sign.toUpper());
}
} // namespace

std::optional<int> weeklyMinutes(const QString &text)
{
    static const QRegularExpression parted(uR"(^(\d{1,2})\s*[h:]\s*([0-5]\d)?$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression decimal(uR"(^(\d{1,2}(?:[.,]\d{1,2})?)\s*h?$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    int minutes = -1;
    if (const auto hit = parted.match(text.trimmed()); hit.hasMatch()) {
        minutes = hit.captured(1).toInt() * 60 + hit.captured(2).toInt();
    } else if (const auto number = decimal.match(text.trimmed()); number.hasMatch()) {
        minutes = qRound(number.captured(1).replace(u',', u'.').toDouble() * 60);
    }
    return minutes >= 0 && minutes <= kMostMinutes ? std::optional(minutes) : std::nullopt;
}

QString weeklyText(int minutes)
{
    const QString hours = QString::number(minutes / 60);
    return minutes % 60 == 0 ? hours : hours + u':' + QString::number(minutes % 60).rightJustified(2, u'0');
}

std::optional<Money> hourlyCost(const QString &text)
{
    static const QRegularExpression shape(uR"(^([€$£])?\s*(\d{1,5})(?:[.,](\d+))?\s*([€$£]|[A-Za-z]{3})?$)"_s);
    const auto hit = shape.match(text.trimmed());
    if (!hit.hasMatch() || (!hit.captured(1).isEmpty() && !hit.captured(4).isEmpty())) {
        return std::nullopt;
    }
    const QString currency = currencyOfSign(hit.captured(1) + hit.captured(4));
    const QString cents = hit.captured(3);
    if (cents.size() > Money::decimals(currency)) {
        return std::nullopt;
    }
    return Money::fromDecimal(cents.isEmpty() ? hit.captured(2) : hit.captured(2) + u'.' + cents, currency);
}

QString costText(const Money &cost)
{
    const QString number = cost.toDecimal().replace(u'.', QLocale().decimalPoint());
    return cost.currency() == u"EUR" ? number : number + u' ' + cost.currency();
}
} // namespace atlas::planinput
