// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/posting.h"

#include "services/sandbox/books/purchases/fields.h"

#include <cmath>

namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct Movement {
    double amount = 0; ///< in the account's currency
    double base = 0;   ///< in the base currency
};

// The document's own rate leads to the base currency; only between two foreign currencies the stored rate of the
// account's currency is needed.
Movement movementOn(const Store &store, const QJsonObject &account, double amount, const BankPosting &about)
{
    const QString accountCurrency = buying::textOf(account, u"currency_id");
    const QString currency = about.currencyId.isEmpty() ? accountCurrency : about.currencyId;
    const double rate = about.exchangeRate > 0 ? about.exchangeRate : 1;
    const double base = buying::cents(amount * rate);
    if (currency == accountCurrency)
        return {buying::cents(amount), base};
    if (accountCurrency == buying::baseCurrencyId(store))
        return {base, base};
    const QJsonObject *record = store.of(kind::currencies).find(accountCurrency);
    const double own = record ? buying::numberOf(*record, u"exchange_rate") : 0;
    return {own > 0 ? buying::cents(base / own) : base, base};
}

void moveBalance(Store &store, const QString &accountId, const Movement &movement)
{
    const QJsonObject *found = store.of(kind::bankAccounts).find(accountId);
    if (!found)
        return;
    QJsonObject account = *found;
    const auto add = [&](const QString &key, double amount) {
        account.insert(key, buying::cents(buying::numberOf(account, key) + amount));
    };
    add(u"balance"_s, movement.amount);
    add(u"bcy_balance"_s, movement.base);
    store.of(kind::bankAccounts).put(accountId, account);
}

QJsonObject movementRow(const QJsonObject &account, const Movement &movement, const BankPosting &about)
{
    const bool in = movement.amount > 0;
    const QString accountId = buying::textOf(account, u"account_id");
    const QString accountName = buying::textOf(account, u"account_name");
    const double amount = std::abs(movement.amount);
    const double base = std::abs(movement.base);
    return {{u"transaction_id"_s, about.transactionId},
            {u"date"_s, about.date},
            {u"amount"_s, amount},
            {u"transaction_type"_s, about.type},
            {u"status"_s, about.documentRow ? u"categorized"_s : u"manually_added"_s},
            {u"source"_s, u"manually_added"_s},
            {u"account_id"_s, accountId},
            {u"account_name"_s, accountName},
            {u"account_type"_s, account.value(u"account_type")},
            {u"customer_id"_s, about.customerId},
            {u"vendor_id"_s, about.vendorId},
            {u"payee"_s, about.payee},
            {u"description"_s, about.description},
            {u"currency_id"_s, account.value(u"currency_id")},
            {u"currency_code"_s, account.value(u"currency_code")},
            {u"currency_symbol"_s, buying::textOf(account, u"currency_symbol")},
            {u"debit_or_credit"_s, in ? u"debit"_s : u"credit"_s},
            {u"offset_account_id"_s, about.offsetAccountId},
            {u"offset_account_name"_s, about.offsetName},
            {u"reference_number"_s, about.reference},
            {u"from_account_id"_s, in ? about.offsetAccountId : accountId},
            {u"from_account_name"_s, in ? about.offsetName : accountName},
            {u"to_account_id"_s, in ? accountId : about.offsetAccountId},
            {u"to_account_name"_s, in ? accountName : about.offsetName},
            {u"payment_mode"_s, about.paymentMode},
            {u"exchange_rate"_s, amount > 0 ? base / amount : 1},
            {u"sub_total"_s, amount},
            {u"total"_s, amount},
            {u"bcy_total"_s, base},
            {u"created_time"_s, about.stamp},
            {u"last_modified_time"_s, about.stamp}};
}
} // namespace

void postToAccount(Store &store, const QString &accountId, double amount, const BankPosting &about)
{
    const QJsonObject *account = store.of(kind::bankAccounts).find(accountId);
    if (!account || amount == 0)
        return;
    const Movement movement = movementOn(store, *account, amount, about);
    const QJsonObject row = movementRow(*account, movement, about);
    moveBalance(store, accountId, movement);
    store.of(kind::bankTransactions).put(about.rowKey.isEmpty() ? about.transactionId : about.rowKey, row);
}

void takeBackPosting(Store &store, const QString &accountId, double amount, const BankPosting &about)
{
    QStringList keys;
    for (const auto &[key, row] : store.of(kind::bankTransactions).all())
        if (buying::textOf(row, u"transaction_id") == about.transactionId)
            keys.append(key);
    for (const QString &key : std::as_const(keys)) {
        const QJsonObject row = *store.of(kind::bankTransactions).find(key);
        const double sign = buying::textOf(row, u"debit_or_credit") == u"debit" ? -1 : 1;
        const double rowAmount = buying::numberOf(row, u"amount");
        const double base = buying::numberOf(row, u"bcy_total", rowAmount * buying::numberOf(row, u"exchange_rate", 1));
        moveBalance(store, buying::textOf(row, u"account_id"), {sign * rowAmount, sign * base});
        store.of(kind::bankTransactions).remove(key);
    }
    const QJsonObject *account = store.of(kind::bankAccounts).find(accountId);
    if (keys.isEmpty() && account)
        moveBalance(store, accountId, movementOn(store, *account, -amount, about));
}
} // namespace atlas::sandbox::books
