// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/accountant.h"
#include "services/sandbox/books/purchases/banking.h"

namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString bankRead = u"banking.READ"_s, bankCreate = u"banking.CREATE"_s, bankUpdate = u"banking.UPDATE"_s,
              bankDelete = u"banking.DELETE"_s;
const QString chartRead = u"accountants.READ"_s, chartCreate = u"accountants.CREATE"_s,
              chartDelete = u"accountants.DELETE"_s;

QList<BooksRoute> bankAccountRouteList()
{
    const QString one = u"/bankaccounts/{id}"_s;
    return {{"GET", u"/bankaccounts"_s, bankRead, buying::listBankAccounts},
            {"POST", u"/bankaccounts"_s, bankCreate, buying::createBankAccount},
            {"GET", one, bankRead, buying::getBankAccount},
            {"PUT", one, bankUpdate, buying::updateBankAccount},
            {"DELETE", one, bankDelete, buying::deleteBankAccount},
            {"POST", one + u"/active"_s, bankCreate, buying::activateBankAccount},
            {"POST", one + u"/inactive"_s, bankCreate, buying::deactivateBankAccount},
            {"POST", u"/bankstatements"_s, bankCreate, buying::importStatement}};
}

QList<BooksRoute> bankTransactionRouteList()
{
    const QString one = u"/banktransactions/{id}"_s;
    const QString feed = u"/banktransactions/uncategorized/{id}"_s;
    return {{"GET", u"/banktransactions"_s, bankRead, buying::listBankTransactions},
            {"POST", u"/banktransactions"_s, bankCreate, buying::createBankTransaction},
            {"GET", one, bankRead, buying::getBankTransaction},
            {"DELETE", one, bankDelete, buying::deleteBankTransaction},
            {"POST", one + u"/unmatch"_s, bankCreate, buying::unmatchTransaction},
            {"GET", feed + u"/match"_s, bankRead, buying::matchCandidates},
            {"POST", feed + u"/match"_s, bankCreate, buying::matchTransaction},
            {"POST", feed + u"/exclude"_s, bankCreate, buying::excludeTransaction},
            {"POST", feed + u"/restore"_s, bankCreate, buying::restoreTransaction},
            {"POST", feed + u"/categorize"_s, bankCreate, buying::categorizeTransaction}};
}

QList<BooksRoute> accountantRouteList()
{
    return {{"GET", u"/chartofaccounts"_s, chartRead, buying::listAccounts},
            {"POST", u"/chartofaccounts"_s, chartCreate, buying::createAccount},
            {"GET", u"/chartofaccounts/accounttransactions"_s, chartRead, buying::accountTransactions},
            {"GET", u"/chartofaccounts/transactions"_s, chartRead, buying::accountTransactions},
            {"GET", u"/chartofaccounts/{id}"_s, chartRead, buying::getAccount},
            {"GET", u"/registers/{id}/transactions"_s, chartRead, buying::registerTransactions},
            {"GET", u"/journals"_s, chartRead, buying::listJournals},
            {"POST", u"/journals"_s, chartCreate, buying::createJournal},
            {"GET", u"/journals/{id}"_s, chartRead, buying::getJournal},
            {"DELETE", u"/journals/{id}"_s, chartDelete, buying::deleteJournal},
            {"POST", u"/journals/{id}/status/publish"_s, chartCreate, buying::publishJournal},
            {"GET", u"/transactionlock"_s, chartRead, buying::transactionLock},
            {"GET", u"/transactionlocks"_s, chartRead, buying::transactionLock}};
}
} // namespace

QList<BooksRoute> bankingRoutes()
{
    return bankAccountRouteList() + bankTransactionRouteList() + accountantRouteList();
}
} // namespace atlas::sandbox::books
