// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/booksbalance.h"

#include "services/books/booksjson.h"
#include "services/core/money.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QJsonObject amountJson(const Money &amount)
{
    return {{"currency"_L1, amount.currency()}, {"balance"_L1, amount.toJson()}};
}

bool hasUsableRate(const QJsonObject &row, const BankAccount &account, const QString &base)
{
    if (account.balance.currency() == base || account.balance.isZero())
        return true;
    const std::optional<Money> inBase = Money::fromJson(row.value("bcy_balance"_L1), base);
    return inBase && !inBase->isZero() && inBase->toDecimal() != account.balance.toDecimal();
}
} // namespace

QJsonObject balanceOf(const QJsonArray &accounts, const QString &base, bool single)
{
    MoneyBag totals;
    MoneyBag inBase;
    QJsonArray shown;
    for (const QJsonValue &value : accounts) {
        QJsonObject row = value.toObject();
        const BankAccount account = booksjson::bankAccount(row, base);
        const bool counted = single || (account.active && account.isCash());
        const bool usable = hasUsableRate(row, account, base);
        row.insert("counted"_L1, counted);
        row.insert("rate_usable"_L1, usable);
        shown.append(row);
        if (!counted)
            continue;
        totals.add(account.balance);
        if (usable)
            inBase.add(account.balance.currency() == base ? account.balance : account.baseBalance);
    }
    QJsonArray perCurrency;
    const QList<Money> amounts = totals.amounts(base);
    for (const Money &amount : amounts)
        perCurrency.append(amountJson(amount));
    return {{"accounts"_L1, shown}, {"totals"_L1, perCurrency}, {"total_base"_L1, amountJson(inBase.in(base))}};
}
} // namespace atlas
