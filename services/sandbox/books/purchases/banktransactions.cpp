// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/banking.h"
#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/posting.h"

#include <QJsonDocument>

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString lineTitle = u"Bank Transaction"_s;
/// What POST /banktransactions enters; payments and expenses have modules of their own.
const QStringList creatableTypes{u"deposit"_s,
                                 u"refund"_s,
                                 u"transfer_fund"_s,
                                 u"card_payment"_s,
                                 u"sales_without_invoices"_s,
                                 u"expense_refund"_s,
                                 u"owner_contribution"_s,
                                 u"interest_income"_s,
                                 u"other_income"_s,
                                 u"owner_drawings"_s,
                                 u"sales_return"_s};

QJsonObject transactionRow(const Call &, const QJsonObject &transaction)
{
    static const QJsonObject shape = shapeOf(R"({"transaction_id":"","date":"","amount":0,"transaction_type":"",
"status":"","source":"manually_added","account_id":"","account_name":"","account_type":"","price_precision":2,
"customer_id":"","payee":"","is_paid_via_print_check":false,"description":"","currency_id":"","currency_code":"",
"currency_symbol":"","debit_or_credit":"","offset_account_name":"","is_offsetaccount_matched":false,
"reference_number":"","imported_transaction_id":"","is_rule_exist":false,"rule_details":[]})");
    return shaped(shape, transaction);
}

std::optional<bool> transactionPasses(const Call &, const QJsonObject &transaction, const QString &filter)
{
    static const QStringList known{u"uncategorized"_s, u"categorized"_s, u"manuallyadded"_s, u"excluded"_s,
                                   u"matched"_s};
    const QString wanted = filterWord(filter);
    const QString status = filterWord(textOf(transaction, u"status"));
    // Without a filter everything but the waiting feed lines is listed.
    if (wanted == u"booked")
        return status != u"uncategorized";
    if (!known.contains(wanted))
        return std::nullopt;
    return status == wanted;
}

// The names this list gives to what other lists spell otherwise; and the date window, which it drops as soon as
// filter_by is there.
QMap<QString, QString> translatedQuery(const Call &call)
{
    static const QMap<QString, QString> names{{u"amount_start"_s, u"amount_greater_equals"_s},
                                              {u"amount_end"_s, u"amount_less_equals"_s},
                                              {u"transaction_status"_s, u"status"_s}};
    const bool filtered = call.has(u"filter_by"_s);
    QMap<QString, QString> query;
    for (auto it = call.request.query.cbegin(); it != call.request.query.cend(); ++it) {
        const bool window = it.key() == u"date" || it.key() == u"date_start" || it.key() == u"date_end";
        if (!filtered || !window)
            query.insert(names.value(it.key(), it.key()), it.value());
    }
    return query;
}

ListSpec transactionSpec()
{
    ListSpec spec;
    spec.kind = kind::bankTransactions;
    spec.key = u"banktransactions"_s;
    spec.idField = u"transaction_id"_s;
    spec.reportName = u"Bank Transactions"_s;
    spec.defaultFilter = u"Status.Booked"_s;
    spec.defaultSort = u"date"_s;
    spec.sortColumns = {u"date"_s};
    spec.textFilters = {u"reference_number"_s};
    spec.amountFilters = {u"amount"_s};
    spec.dateFilters = {u"date"_s};
    spec.exactFilters = {u"account_id"_s, u"transaction_type"_s};
    spec.searchFields = {u"payee"_s, u"description"_s, u"reference_number"_s};
    spec.row = transactionRow;
    spec.passes = transactionPasses;
    return spec;
}
/// The accounts a transaction of the bank module moves money between.
struct Sides {
    QJsonObject from, to;
    bool transfer = false; ///< between two own accounts
    bool out = false;      ///< away from the own account
};

Sides sidesOf(const Store &store, const QJsonObject &body)
{
    const QString type = textOf(body, u"transaction_type");
    return {accountRecord(store, textOf(body, u"from_account_id")),
            accountRecord(store, textOf(body, u"to_account_id")), type == u"transfer_fund" || type == u"card_payment",
            type == u"owner_drawings" || type == u"sales_return"};
}

bool ownAccount(const Store &store, const QJsonObject &account)
{
    return store.of(kind::bankAccounts).find(textOf(account, u"account_id")) != nullptr;
}

std::optional<Response> sidesRefusal(const Store &store, const Sides &sides, const QJsonObject &body)
{
    if (!creatableTypes.contains(textOf(body, u"transaction_type")))
        return invalidValue(u"transaction_type"_s);
    if (numberOf(body, u"amount") <= 0)
        return invalidValue(u"amount"_s);
    if (sides.from.isEmpty() || ((sides.transfer || sides.out) && !ownAccount(store, sides.from)))
        return invalidValue(u"from_account_id"_s);
    const bool same = textOf(sides.to, u"account_id") == textOf(sides.from, u"account_id");
    if (sides.to.isEmpty() || same || (!sides.out && !ownAccount(store, sides.to)))
        return invalidValue(u"to_account_id"_s);
    return std::nullopt;
}

BankPosting postingFor(const Call &call, const QJsonObject &body)
{
    const QJsonObject *customer = std::as_const(call.store).of(kind::contacts).find(textOf(body, u"customer_id"));
    BankPosting posting;
    posting.type = textOf(body, u"transaction_type");
    posting.currencyId = textOf(body, u"currency_id");
    posting.exchangeRate = numberOf(body, u"exchange_rate", 1);
    posting.customerId = textOf(body, u"customer_id");
    posting.payee = customer ? textOf(*customer, u"contact_name") : textOf(body, u"payee");
    posting.reference = textOf(body, u"reference_number");
    posting.description = textOf(body, u"description");
    posting.paymentMode = textOf(body, u"payment_mode");
    posting.stamp = call.stamp();
    posting.documentRow = false;
    return posting;
}
} // namespace

int uncategorizedOf(const Store &store, const QString &accountId)
{
    int count = 0;
    for (const auto &[id, row] : store.of(kind::bankTransactions).all())
        count += textOf(row, u"account_id") == accountId && textOf(row, u"status") == u"uncategorized" ? 1 : 0;
    return count;
}

const QJsonObject *bankTransaction(const Store &store, const QString &id)
{
    if (const QJsonObject *row = store.of(kind::bankTransactions).find(id))
        return row;
    for (const auto &[key, row] : store.of(kind::bankTransactions).all())
        if (textOf(row, u"transaction_id") == id)
            return &row;
    return nullptr;
}

QJsonObject bankTransactionDetail(const QJsonObject &row)
{
    static const QJsonObject shape = shapeOf(R"({"transaction_id":"","from_account_id":"","from_account_name":"",
"to_account_id":"","to_account_name":"","transaction_type":"","currency_id":"","currency_code":"","payment_mode":"Cash",
"exchange_rate":1,"date":"","customer_id":"","customer_name":"","vendor_id":"","vendor_name":"","reference_number":"",
"description":"","bank_charges":0,"tax_id":"","tax_name":"","tax_percentage":0,"tax_amount":0,"is_inclusive_tax":false,
"sub_total":0,"total":0,"bcy_total":0,"amount":0,"documents":[],"imported_transactions":[],"tags":[],"line_items":[]})");
    QJsonObject detail = shaped(shape, row);
    const double amount = numberOf(row, u"amount");
    for (const QString &key : {u"sub_total"_s, u"total"_s})
        detail.insert(key, amount);
    if (!row.contains(u"bcy_total"_s))
        detail.insert(u"bcy_total"_s, cents(amount * numberOf(row, u"exchange_rate", 1)));
    return detail;
}

Response listBankTransactions(Call &call)
{
    Request request = call.request;
    request.query = translatedQuery(call);
    const Call translated{request, call.store, call.today, call.nowMs, call.wrote};
    Response response = listRecords(translated, transactionSpec());
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    QJsonObject context = body.value(u"page_context").toObject();
    if (textOf(context, u"applied_filter") != u"Status.Booked")
        return response;
    context.insert(u"applied_filter"_s, u"Status.All"_s); // what Books calls a list without the feed lines
    body.insert(u"page_context"_s, context);
    return Response::json(response.status, body);
}

Response getBankTransaction(Call &call)
{
    const QJsonObject *row = bankTransaction(call.store, call.id());
    return row ? success(u"banktransaction"_s, bankTransactionDetail(*row)) : notFound(lineTitle);
}

std::optional<QString> enterTransaction(const Call &call, const QJsonObject &body, std::optional<Response> &refusal)
{
    const Sides sides = sidesOf(call.store, body);
    const QString date = body.contains(u"date"_s) ? textOf(body, u"date") : call.today.toString(Qt::ISODate);
    refusal = sidesRefusal(call.store, sides, body);
    if (!refusal)
        refusal = dateRefusal(call, date, u"date"_s);
    if (refusal)
        return std::nullopt;
    const QString id = call.store.nextId();
    BankPosting posting = postingFor(call, body);
    posting.transactionId = id;
    posting.date = date;
    const auto book = [&](const QJsonObject &own, const QJsonObject &other, double moved, const QString &rowKey) {
        posting.offsetAccountId = textOf(other, u"account_id");
        posting.offsetName = textOf(other, u"account_name");
        posting.rowKey = rowKey;
        postToAccount(call.store, textOf(own, u"account_id"), moved, posting);
    };
    const double amount = numberOf(body, u"amount");
    if (sides.transfer || sides.out)
        book(sides.from, sides.to, -amount, id);
    if (!sides.out)
        book(sides.to, sides.from, amount, sides.transfer ? id + u".in"_s : id);
    if (call.wrote)
        *call.wrote = true;
    return id;
}

Response createBankTransaction(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const auto id = enterTransaction(call, *body, refusal);
    if (!id)
        return *refusal;
    const QJsonObject row = *std::as_const(call.store).of(kind::bankTransactions).find(*id);
    return created(u"banktransaction"_s, bankTransactionDetail(row), u"banktransactions"_s, *id,
                   u"The bank transaction has been recorded."_s);
}

Response deleteBankTransaction(Call &call)
{
    const QJsonObject *found = bankTransaction(call.store, call.id());
    if (!found)
        return notFound(lineTitle);
    const QJsonObject row = *found;
    if (!creatableTypes.contains(textOf(row, u"transaction_type")) || textOf(row, u"status") == u"uncategorized")
        return actRefused(u"This transaction cannot be deleted here."_s);
    BankPosting posting;
    posting.transactionId = call.id();
    takeBackPosting(call.store, textOf(row, u"account_id"), 0, posting);
    if (call.wrote)
        *call.wrote = true;
    return done(u"The transaction has been deleted."_s);
}
} // namespace atlas::sandbox::books::buying
