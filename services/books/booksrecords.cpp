// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksrecords.h"

#include "services/books/exactdecimal.h"
#include "services/core/moneytext.h"

#include <QtNumeric>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using exactdecimal::Int128;
using exactdecimal::powerOfTen;
constexpr int rateDecimals = 10;

bool isOneOf(const QString &status, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&status](QLatin1StringView word) { return status.compare(word, Qt::CaseInsensitive) == 0; });
}
} // namespace

std::optional<ExchangeRate> ExchangeRate::fromJson(const QJsonValue &value)
{
    const QString text = value.isString() ? value.toString().trimmed() : detail::decimalText(value);
    const std::optional<qint64> scaled = detail::scaledDecimal(text, rateDecimals);
    if (!scaled || *scaled <= 0)
        return std::nullopt;
    ExchangeRate rate;
    rate.m_scaled = *scaled;
    return rate;
}

std::optional<Money> ExchangeRate::convert(const Money &amount, const QString &base) const
{
    const int places = Money::decimals(base) - Money::decimals(amount.currency());
    Int128 number = Int128(amount.minor()) * m_scaled; // up to 126 bits
    Int128 divisor = kScale;
    if (places >= 0 && __builtin_mul_overflow(number, powerOfTen(places), &number))
        return std::nullopt;
    if (places < 0)
        divisor *= powerOfTen(-places);
    const Int128 converted = exactdecimal::divided(number, divisor);
    if (converted > std::numeric_limits<qint64>::max() || converted < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return Money(static_cast<qint64>(converted), base);
}

QString ExchangeRate::toDecimal() const
{
    QString digits = QString::number(m_scaled).rightJustified(rateDecimals + 1, u'0');
    digits.insert(digits.size() - rateDecimals, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits;
}

bool Invoice::isOpen() const
{
    return status != InvoiceStatus::Paid && isIssued() && balance.minor() > 0;
}

bool Invoice::isIssued() const
{
    switch (status) {
    case InvoiceStatus::Sent:
    case InvoiceStatus::Viewed:
    case InvoiceStatus::Overdue:
    case InvoiceStatus::PartiallyPaid:
    case InvoiceStatus::Paid:
        return true;
    case InvoiceStatus::Draft:
    case InvoiceStatus::Void:
    case InvoiceStatus::PendingApproval:
    case InvoiceStatus::Approved:
    case InvoiceStatus::Rejected:
    case InvoiceStatus::Unknown:
        return false;
    }
    return false;
}

bool CreditNote::isIssued() const
{
    return isOneOf(statusText, {"open"_L1, "closed"_L1});
}

bool Bill::isOpen() const
{
    return isOneOf(statusText, {"open"_L1, "overdue"_L1, "partially_paid"_L1}) && balance.minor() > 0;
}

bool Bill::isIssued() const
{
    return !statusText.isEmpty() &&
           !isOneOf(statusText, {"draft"_L1, "void"_L1, "rejected"_L1, "pending_approval"_L1, "pending"_L1});
}

bool BankAccount::isCash() const
{
    return type == "bank"_L1 || type == "cash"_L1;
}
} // namespace atlas
