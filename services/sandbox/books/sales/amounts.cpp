// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/amounts.h"

#include "services/sandbox/books/cents.h"

#include <cmath>

namespace atlas::sandbox::books::selling
{
std::optional<double> decimal(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double number = ok ? value.toDouble() : value.isString() ? value.toString().toDouble(&ok) : 0.0;
    if (!ok || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<double> amountValue(const QJsonValue &value)
{
    const auto number = decimal(value);
    if (!number || std::abs(*number) > kLargestAmount)
        return std::nullopt;
    return number;
}

QString formattedAmount(double amount, const QString &pattern)
{
    QString marks;
    for (const QChar c : pattern)
        if (!c.isDigit() && c != u'#')
            marks.append(c);
    const QChar point = marks.isEmpty() ? QChar(u'.') : marks.back();
    const qint64 all = exact::cents(QJsonValue(std::abs(amount)));
    QString whole = QString::number(all / 100);
    if (marks.size() > 1)
        for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
            whole.insert(at, marks.front());
    const QString fraction = QString::number(all % 100).rightJustified(2, u'0');
    return (amount < 0 && all > 0 ? QString(u'-') : QString()) + whole + point + fraction;
}
} // namespace atlas::sandbox::books::selling
