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

void BooksBuilder::postDocument(const QJsonObject &document, const QString &idKey, const QString &type,
                                const QString &accountKey, const AccountRow &ledger, qint64 amount)
{
    const auto text = [&](const QString &key) { return document.value(key).toString(); };
    const bool sale = !document.contains(u"vendor_id"_s);
    BankMove move;
    move.date = QDate::fromString(text(u"date"_s), Qt::ISODate);
    move.account = text(accountKey);
    move.amount = amount;
    move.about.transactionId = text(idKey);
    move.about.type = type;
    move.about.currencyId = text(u"currency_id"_s);
    move.about.exchangeRate = document.value(u"exchange_rate"_s).toDouble();
    move.about.payee = text(sale ? u"customer_name"_s : u"vendor_name"_s);
    move.about.customerId = sale ? text(u"customer_id"_s) : QString();
    move.about.vendorId = text(u"vendor_id"_s);
    move.about.reference = text(u"reference_number"_s);
    move.about.description = text(u"description"_s);
    move.about.offsetAccountId = ledger.id;
    move.about.offsetName = ledger.name;
    move.about.paymentMode = text(u"payment_mode"_s);
    post(move);
}

void BooksBuilder::emitBankTransactions()
{
    emitTransfers();
    std::stable_sort(m_moves.begin(), m_moves.end(),
                     [](const BankMove &a, const BankMove &b) { return a.date < b.date; });
    int salt = 0;
    for (BankMove &move : m_moves) {
        move.about.date = isoDay(move.date);
        move.about.stamp = stamp(move.date, ++salt);
        books::postToAccount(m_store, move.account, toMoney(move.amount), move.about);
    }
    emitUncategorised();
}

// Card takings go to the current account once a month; the savings bear a little interest.
void BooksBuilder::emitTransfers()
{
    const auto make = [this](const QDate &date, const QString &id, int bank, qint64 amount, const QString &what) {
        BankMove move{date, m_bankIds.at(bank), amount, {}};
        move.about.transactionId = id;
        move.about.type = u"transfer_fund"_s;
        move.about.description = what;
        move.about.paymentMode = u"banktransfer"_s;
        move.about.documentRow = false;
        return move;
    };
    for (int month = 0; month < 3; ++month) {
        const QString id = m_store.nextId();
        const qint64 amount = (3'400 + 450 * month) * 100;
        const auto leg = [&](int bank, int other, qint64 signedAmount, const QString &rowKey) {
            BankMove move = make(ago(8 + 30 * month), id, bank, signedAmount, u"Versement des encaissements"_s);
            move.about.offsetAccountId = m_bankIds.at(other);
            move.about.offsetName = m_bankNames.at(other);
            move.about.rowKey = rowKey; // a row in either account
            post(move);
        };
        leg(3, 0, -amount, id);
        leg(0, 3, amount, id + u".in"_s);
    }
    BankMove interest = make(ago(21), m_store.nextId(), 2, 187'50, u"Intérêts du livret"_s);
    interest.about.type = u"interest_income"_s;
    interest.about.offsetAccountId = account(u"768000"_s).id;
    interest.about.offsetName = account(u"768000"_s).name;
    post(interest);
}

void BooksBuilder::emitUncategorised()
{
    QMap<QString, int> waiting;
    for (const FeedLine &line : waitingLines()) {
        const QString id = m_store.nextId(), bankId = m_bankIds.at(line.bank);
        const bool dollars = line.bank == 4;
        QJsonObject row{{u"transaction_id"_s, id},
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
