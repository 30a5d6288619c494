// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/amountinput.h"

#include "ui/theme/format.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace atlas
{
std::optional<Money> amountFromInput(const QString &text, const QString &currency)
{
    const bool comma = QLocale().decimalPoint() == ","_L1;
    QString plain = text;
    plain.remove(currency, Qt::CaseInsensitive);
    plain.remove(format::moneyParts(Money(0, currency)).unit);
    plain.removeIf([comma](QChar c) { return c.isSpace() || c == u'\'' || c == u'’' || c == (comma ? u'.' : u','); });
    plain.replace(u',', u'.');
    const bool number =
        !plain.isEmpty() && plain.count(u'.') <= 1 &&
        std::all_of(plain.cbegin(), plain.cend(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    return number ? Money::fromDecimal(plain, currency) : std::nullopt;
}
} // namespace atlas
