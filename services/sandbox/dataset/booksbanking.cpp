// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/posting.h"
#include "services/sandbox/dataset/booksbuilder.h"

#include <algorithm>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;
namespace kind = books::kind;

namespace
{
constexpr int bankDays = 90; ///< how far back the bank's movements go

struct FeedLine {
    int bank, daysAgo;
    qint64 amount; ///< above 0: money in
    QString payee, description;
};

const QList<FeedLine> &waitingLines()
{
    static const QList<FeedLine> rows{{0, 2, -38'90, u"PEAGE AUTOROUTES VALDORENNE"_s, u"CB PEAGE"_s},
                                      {0, 3, -129'00, u"HOTEL DU PONT-MIRABEL"_s, u"CB HOTEL"_s},
                                      {0, 5, 1'440'00, u"VIR SEPA RECU"_s, u"VIREMENT SANS REFERENCE"_s},
                                      {1, 4, -24'50, u"FRAIS DE TENUE DE COMPTE"_s, u"COMMISSION"_s},
                                      {1, 8, -312'40, u"LIBRAIRIE FAUVELINE"_s, u"CB LIBRAIRIE"_s},
                                      {4, 6, -49'00, u"DOMAINLOOM"_s, u"CARD DOMAIN RENEWAL"_s}};
    return rows;
}
} // namespace

void BooksBuilder::post(const BankMove &move)
{
    if (move.date >= ago(bankDays))
        m_moves.push_back(move);
}

void BooksBuilder::emitBankTransactions()
{
    emitTransfers();
    std::stable_sort(m_moves.begin(), m_moves.end(),
                     [](const BankMove &a, const BankMove &b) { return a.date < b.date; });
    int salt = 0;
    for (const BankMove &move : m_moves) {
        books::BankPosting about;
        about.transactionId = move.transactionId;
        about.type = move.type;
        about.date = isoDay(move.date);
        about.currencyId = move.currencyId;
        about.exchangeRate = move.rate;
        about.payee = move.payee;
        about.customerId = move.customerId;
        about.vendorId = move.vendorId;
        about.reference = move.reference;
        about.description = move.description;
        about.offsetAccountId = move.offsetId;
        about.offsetName = move.offsetName;
        about.paymentMode = move.mode;
        about.stamp = stamp(move.date, ++salt);
        about.documentRow = move.type != u"transfer_fund" && move.type != u"interest_income";
        if (move.type == u"transfer_fund") // a row in either account
            about.rowKey = move.transactionId + (move.amount > 0 ? u"-in"_s : u"-out"_s);
        books::postToAccount(m_store, move.account, toMoney(move.amount), about);
    }
    emitUncategorised();
}

// Card takings go to the current account once a month; the savings bear a little interest.
void BooksBuilder::emitTransfers()
{
    const QString euro = m_currencies.value(u"EUR"_s).id;
    for (int month = 0; month < 3; ++month) {
        const QDate date = ago(8 + 30 * month);
        const QString id = m_store.nextId();
        const qint64 amount = (3'400 + 450 * month) * 100;
        const auto leg = [&](int bank, int other, qint64 signedAmount) {
            post({date,
                  id,
                  u"transfer_fund"_s,
                  m_bankIds.at(bank),
                  {},
                  {},
                  {},
                  {},
                  u"Versement des encaissements"_s,
                  m_bankIds.at(other),
                  m_bankNames.at(other),
                  euro,
                  u"banktransfer"_s,
                  signedAmount,
                  1});
        };
        leg(3, 0, -amount);
        leg(0, 3, amount);
    }
    const AccountRow &interest = account(u"768000"_s);
    post({ago(21),
          m_store.nextId(),
          u"interest_income"_s,
          m_bankIds.at(2),
          {},
          {},
          {},
          {},
          u"Intérêts du livret"_s,
          interest.id,
          interest.name,
          euro,
          u"banktransfer"_s,
          187'50,
          1});
}

void BooksBuilder::emitUncategorised()
{
    QMap<QString, int> waiting;
    for (const FeedLine &line : waitingLines()) {
        const QString id = m_store.nextId(), bankId = m_bankIds.at(line.bank);
        const bool dollars = line.bank == 4;
        QJsonObject row{{u"transaction_id"_s, id},
                        {u"imported_transaction_id"_s, id},
                        {u"date"_s, isoDay(ago(line.daysAgo))},
                        {u"amount"_s, toMoney(std::abs(line.amount))},
                        {u"transaction_type"_s, u""_s},
                        {u"status"_s, u"uncategorized"_s},
                        {u"source"_s, u"bank_feeds"_s},
                        {u"account_id"_s, bankId},
                        {u"account_name"_s, m_bankNames.at(line.bank)},
                        {u"account_type"_s, u"bank"_s},
                        {u"customer_id"_s, u""_s},
                        {u"payee"_s, line.payee},
                        {u"description"_s, line.description},
                        {u"debit_or_credit"_s, line.amount > 0 ? u"debit"_s : u"credit"_s},
                        {u"offset_account_name"_s, u""_s},
                        {u"reference_number"_s, u""_s}};
        putCurrency(row, dollars ? u"USD"_s : u"EUR"_s, dollars ? rate(u"USD"_s, ago(line.daysAgo)) : 1);
        putOrigin(row, ago(line.daysAgo), ago(line.daysAgo), line.daysAgo);
        m_store.of(kind::bankTransactions).put(id, row);
        ++waiting[bankId];
    }
    for (auto it = waiting.begin(); it != waiting.end(); ++it) {
        QJsonObject account = *m_store.of(kind::bankAccounts).find(it.key());
        account.insert(u"uncategorized_transactions"_s, it.value());
        m_store.of(kind::bankAccounts).put(it.key(), account);
    }
}
} // namespace atlas::sandbox::dataset
