// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/invoices/exactamount.h"

#include "services/books/exactdecimal.h"
#include "ui/pages/cashflow/documents/decimalinput.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

namespace atlas
{
namespace
{
struct ExactAmountWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::ExactAmount)
};
} // namespace

std::optional<Money> exactAmount(const QString &typed, const QString &currency, QString *why)
{
    using Fault = exactdecimal::Scaled::Fault;
    QString text = typed;
    text.remove(currency, Qt::CaseInsensitive);
    text.remove(format::moneyParts(Money(0, currency)).unit);
    const exactdecimal::Scaled read = exactdecimal::scaled(decimalinput::toPlain(text), Money::decimals(currency));
    if (read.fault == Fault::TooManyDecimals)
        *why = ExactAmountWords::tr("The amount has more decimals than its currency.");
    else if (read.fault == Fault::TooLarge || read.value > exactdecimal::largestMinor)
        *why = ExactAmountWords::tr("The amount is more than Zoho Books can compute exactly.");
    else if (read.fault != Fault::None)
        *why = ExactAmountWords::tr("Type an amount.");
    else if (read.value <= 0)
        *why = ExactAmountWords::tr("Type an amount above zero.");
    else
        return Money(qint64(read.value), currency);
    return std::nullopt;
}
} // namespace atlas
