// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/accountant.h"
#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/ledgerview.h"

#include <QJsonDocument>

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QStringList &accountTypes()
{
    static const QStringList types{u"other_asset"_s,
                                   u"other_current_asset"_s,
                                   u"cash"_s,
                                   u"bank"_s,
                                   u"fixed_asset"_s,
                                   u"stock"_s,
                                   u"payment_clearing"_s,
                                   u"other_current_liability"_s,
                                   u"other_liability"_s,
                                   u"credit_card"_s,
                                   u"long_term_liability"_s,
                                   u"accounts_payable"_s,
                                   u"accounts_receivable"_s,
                                   u"equity"_s,
                                   u"income"_s,
                                   u"other_income"_s,
                                   u"expense"_s,
                                   u"cost_of_goods_sold"_s,
                                   u"other_expense"_s};
    return types;
}

QJsonObject accountRow(const Call &, const QJsonObject &account)
{
    static const QJsonObject shape = shapeOf(R"({"account_id":"","account_name":"","account_code":"","account_type":"",
"description":"","placeholder":"","is_register_supported_account":false,"is_user_created":false,
"is_system_account":false,"is_active":true,"can_show_in_ze":false,"parent_account_id":"","parent_account_name":"",
"depth":0,"has_attachment":false,"is_child_present":false,"child_count":"","documents":[],"created_time":"",
"is_standalone_account":false,"last_modified_time":""})");
    return shaped(shape, account);
}

std::optional<bool> accountPasses(const Call &, const QJsonObject &account, const QString &filter)
{
    const QString wanted = filterWord(filter);
    if (wanted == u"all")
        return true;
    if (wanted == u"active" || wanted == u"inactive")
        return account.value(u"is_active").toBool(true) == (wanted == u"active");
    const QString group = accountGroup(textOf(account, u"account_type"));
    if (!QStringList{u"asset"_s, u"liability"_s, u"equity"_s, u"income"_s, u"expense"_s}.contains(wanted))
        return std::nullopt;
    return group == wanted;
}

ListSpec accountSpec()
{
    ListSpec spec;
    spec.kind = kind::accounts;
    spec.key = u"chartofaccounts"_s;
    spec.idField = u"account_id"_s;
    spec.reportName = u"List Chart Of Accounts"_s;
    spec.defaultFilter = u"AccountType.Active"_s;
    spec.defaultSort = u"account_type"_s;
    spec.defaultDescending = false;
    spec.sortColumns = {u"account_name"_s, u"account_type"_s, u"account_code"_s};
    spec.textFilters = {u"account_name"_s};
    spec.exactFilters = {u"account_type"_s, u"account_id"_s};
    spec.searchFields = {u"account_name"_s, u"account_code"_s};
    spec.modifiedFilter = true;
    spec.maximumPerPage = 5000;
    spec.row = accountRow;
    spec.passes = accountPasses;
    return spec;
}

Response withBalances(const Store &store, const Response &response)
{
    const QMap<QString, double> nets = Ledger(store).nets({}, {});
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    QJsonArray rows;
    const QList<QJsonObject> before = objectsOf(body, u"chartofaccounts");
    for (QJsonObject row : before) {
        const double net = nets.value(textOf(row, u"account_id"));
        row.insert(u"current_balance"_s, isDebitAccount(textOf(row, u"account_type")) ? net : cents(-net));
        rows.append(row);
    }
    body.insert(u"chartofaccounts"_s, rows);
    return Response::json(response.status, body);
}
} // namespace

Response listAccounts(Call &call)
{
    Request request = call.request;
    const QString wanted = request.query.take(u"showbalance"_s);
    const Call plain{request, call.store, call.today, call.nowMs, call.wrote};
    const Response response = listRecords(plain, accountSpec());
    return response.status == 200 && wanted == u"true" ? withBalances(call.store, response) : response;
}

Response getAccount(Call &call)
{
    const QJsonObject *account = std::as_const(call.store).of(kind::accounts).find(call.id());
    if (!account)
        return notFound(u"Account"_s);
    const Ledger ledger(call.store);
    const QString type = textOf(*account, u"account_type");
    const bool debit = isDebitAccount(type);
    const double net = ledger.net(call.id(), {}, {});
    const double closing = debit ? net : cents(-net);
    const QJsonArray transactions = recentTransactions(call.store, ledger, call.id());
    QJsonObject detail = shaped(shapeOf(R"({"account_id":"","account_name":"","account_code":"","account_type":"",
"description":"","placeholder":"","is_register_supported_account":false,"is_active":true,"is_system_account":false,
"parent_account_id":"","parent_account_name":"","is_bulk_update_supported":true,"documents":[],"custom_fields":[]})"),
                                *account);
    detail.insert(u"account_type_formatted"_s, formattedWord(type));
    detail.insert(u"is_involved_in_transaction"_s, !transactions.isEmpty());
    detail.insert(u"transactions"_s, transactions);
    detail.insert(u"closing_balance"_s, closing);
    detail.insert(u"closing_balance_formatted"_s, formattedMoney(call.store, closing));
    detail.insert(u"isdebit"_s, debit);
    detail.insert(u"status"_s, account->value(u"is_active").toBool(true) ? u"active"_s : u"inactive"_s);
    return success(u"chart_of_account"_s, detail);
}

Response createAccount(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QString name = textOf(*body, u"account_name").trimmed();
    if (name.isEmpty())
        return invalidValue(u"account_name"_s);
    if (!accountTypes().contains(textOf(*body, u"account_type")))
        return invalidValue(u"account_type"_s);
    for (const auto &[id, other] : std::as_const(call.store).of(kind::accounts).all())
        if (textOf(other, u"account_name").compare(name, Qt::CaseInsensitive) == 0)
            return refuse(400, 1001, u"Account %1 already exists"_s.arg(name));
    QJsonObject account{{u"is_active"_s, true}, {u"is_user_created"_s, true}, {u"account_name"_s, name}};
    take(account, *body, {u"account_type"_s, u"account_code"_s, u"description"_s, u"parent_account_id"_s});
    const QString id = call.store.nextId();
    account.insert(u"account_id"_s, id);
    stampNew(call, account);
    keep(call, kind::accounts, id, account);
    return created(u"chart_of_account"_s, accountRow(call, account), u"chartofaccountdetails"_s, id,
                   u"The account has been created."_s);
}

Response accountTransactions(Call &call)
{
    const QString id = call.param(u"account_id"_s);
    if (id.isEmpty())
        return invalidValue(u"account_id"_s);
    if (accountRecord(call.store, id).isEmpty())
        return notFound(u"Account"_s);
    const Ledger ledger(call.store);
    return pagedLines(call, ledger, {id});
}

Response registerTransactions(Call &call)
{
    const QStringList ids = call.id().split(u',', Qt::SkipEmptyParts);
    if (ids.size() > 50)
        return invalidValue(u"account_id"_s);
    for (const QString &id : ids)
        if (accountRecord(call.store, id).isEmpty())
            return notFound(u"Account"_s);
    const bool cash = call.param(u"cash_based"_s) == u"true";
    const Ledger ledger(call.store, cash ? Ledger::Basis::Cash : Ledger::Basis::Accrual);
    return registerAnswer(call, ledger, ids);
}
} // namespace atlas::sandbox::books::buying
