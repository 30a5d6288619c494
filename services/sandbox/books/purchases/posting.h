// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/booksstore.h"

namespace atlas::sandbox::books
{
/// What a movement on a bank account says about itself. The movement is a row of /banktransactions under the id of the
/// document that caused it (payment, expense) or of the bank transaction itself.
struct BankPosting {
    QString transactionId;
    QString type;            ///< "customer_payment", "vendor_payment", "expense", "deposit", ...
    QString date;            ///< yyyy-MM-dd
    QString currencyId;      ///< of the amount; empty: that of the account
    double exchangeRate = 1; ///< base units for one unit of the amount's currency
    QString payee;           ///< name of the customer or vendor
    QString customerId;      ///< of a customer
    QString vendorId;        ///< of a vendor
    QString reference;       ///< reference_number
    QString description;     ///< free text
    QString offsetAccountId; ///< the other side of the entry
    QString offsetName;      ///< its name
    QString paymentMode;     ///< "banktransfer"
    QString stamp;           ///< created_time
    bool documentRow = true; ///< false: entered in the bank module itself (status manually_added)
    QString rowKey = {};     ///< key in the store; empty: transactionId (a transfer has a row in either account)
};

/// Moves the balance of an account and adds the row to /banktransactions: balance in the account's currency,
/// bcy_balance in the base currency. `amount` above 0 is money in ("debit"), below 0 money out. Nothing happens for an
/// account that is not one of /bankaccounts, nor for an amount of 0.
void postToAccount(Store &store, const QString &accountId, double amount, const BankPosting &about);
/// Takes a movement back: removes the rows of the transaction and undoes what they did to the balances. Without such a
/// row the balance of `accountId` moves by -`amount`.
void takeBackPosting(Store &store, const QString &accountId, double amount, const BankPosting &about);
} // namespace atlas::sandbox::books
