// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/banking.h"
#include "services/sandbox/books/purchases/fields.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString bankTitle = u"Bank Account"_s;

// Keys that rows of type bank have beyond the others'.
const QJsonObject &feedKeys()
{
    static const QJsonObject shape = shapeOf(R"({"account_number":"","routing_number":"","is_primary_account":false,
"is_paypal_account":false,"partner_bank_source_formatted":"","partner_bank_source":"","payout_bank_name":"",
"is_beta_feed":false,"consent_info":{"consent_remaining_days":"","is_consent_expired":""},"feed_status":""})");
    return shape;
}

QJsonObject bankRow(const Call &call, const QJsonObject &account)
{
    static const QJsonObject shape = shapeOf(R"({"account_id":"","account_name":"","account_code":"","currency_id":"",
"currency_code":"","account_type":"bank","account_sub_type":"commercial","uncategorized_transactions":0,
"total_unprinted_checks":0,"is_active":true,"balance":0,"bank_balance":0,"bcy_balance":0,"bank_name":"",
"feeds_last_refresh_date":"","is_direct_paypal":false,"mfa_required":false})");
    const bool bank = textOf(account, u"account_type") == u"bank";
    QJsonObject row = shaped(bank ? completed(shape, feedKeys()) : shape, account);
    row.insert(u"uncategorized_transactions"_s, uncategorizedOf(call.store, textOf(account, u"account_id")));
    return row;
}

QString latestTransaction(const Store &store, const QString &accountId)
{
    QString latest;
    for (const auto &[id, row] : store.of(kind::bankTransactions).all())
        if (textOf(row, u"account_id") == accountId)
            latest = qMax(latest, textOf(row, u"date"));
    return latest;
}

QJsonObject bankDetail(const Call &call, const QJsonObject &account)
{
    static const QJsonObject shape = shapeOf(R"({"account_id":"","account_name":"","account_code":"",
"account_code_prefix":"","generation_number":"","currency_id":"","currency_code":"","currency_symbol":"",
"custom_fields":[],"custom_field_hash":{},"price_precision":2,"account_type":"bank","account_sub_type":"commercial",
"account_number":"","uncategorized_transactions":0,"last_import_duplicate_count":0,"total_unprinted_checks":0,
"institution_id":"","institution_name":"","is_pdf_password_stored":false,"is_zlabs_supported":false,"is_active":true,
"balance":0,"bank_balance":0,"bcy_balance":0,"bank_name":"","routing_number":"","is_primary_account":false,
"is_paypal_account":false,"description":"","feeds_last_refresh_date":"","can_show_in_ze":true,"is_direct_paypal":false,
"can_show_paypal_direct_integ_banner":false,"partner_bank_source_formatted":"","partner_bank_source":"",
"payout_bank_name":"","is_feeds_owner":false,"migrate_to_partner_bank":"","is_beta_feed":false,
"consent_info":{"consent_remaining_days":"","is_consent_expired":""},"feed_status":"","mfa_required":false,
"can_access_all_branches":true,"can_access_all_locations":true,"can_access_all_locations_of_bank_account":true,
"latest_transaction_date":"","sub_corporate_cards_count":"0","is_rule_update_required":false,
"is_undeposited_funds":false})");
    QJsonObject detail = shaped(shape, account);
    const QString id = textOf(account, u"account_id");
    detail.insert(u"uncategorized_transactions"_s, uncategorizedOf(call.store, id));
    detail.insert(u"latest_transaction_date"_s, latestTransaction(call.store, id));
    return detail;
}

std::optional<bool> bankPasses(const Call &, const QJsonObject &account, const QString &filter)
{
    const QString wanted = filterWord(filter);
    if (wanted == u"all")
        return true;
    if (wanted != u"active" && wanted != u"inactive")
        return std::nullopt;
    return account.value(u"is_active").toBool(true) == (wanted == u"active");
}

std::optional<Response> bankFields(const Call &call, QJsonObject &account, const QJsonObject &body)
{
    if (body.contains(u"currency_id"_s) &&
        !std::as_const(call.store).of(kind::currencies).find(textOf(body, u"currency_id")))
        return invalidValue(u"currency_id"_s);
    take(account, body,
         {u"account_name"_s, u"account_code"_s, u"bank_name"_s, u"routing_number"_s, u"description"_s,
          u"is_primary_account"_s, u"is_paypal_account"_s});
    const QString number = textOf(body, u"account_number");
    if (!number.isEmpty())
        account.insert(u"account_number"_s, u"xxxx"_s + number.right(4)); // never told in full again
    return textOf(account, u"account_name").trimmed().isEmpty() ? std::optional(invalidValue(u"account_name"_s))
                                                                : std::nullopt;
}

// The chart of accounts knows every bank account, too.
void keepBank(const Call &call, const QJsonObject &account)
{
    const QString id = textOf(account, u"account_id");
    keep(call, kind::bankAccounts, id, account);
    const QJsonObject *known = std::as_const(call.store).of(kind::accounts).find(id);
    QJsonObject entry = known ? *known : QJsonObject{{u"is_user_created"_s, true}, {u"depth"_s, 0}};
    take(entry, account,
         {u"account_id"_s, u"account_name"_s, u"account_code"_s, u"account_type"_s, u"is_active"_s, u"description"_s,
          u"created_time"_s, u"last_modified_time"_s});
    keep(call, kind::accounts, id, entry);
}

Response switchBank(Call &call, bool active, const QString &message)
{
    const QJsonObject *found = std::as_const(call.store).of(kind::bankAccounts).find(call.id());
    if (!found)
        return notFound(bankTitle);
    QJsonObject account = *found;
    account.insert(u"is_active"_s, active);
    stampChange(call, account);
    keepBank(call, account);
    return done(message);
}
} // namespace

Response listBankAccounts(Call &call)
{
    ListSpec spec;
    spec.kind = kind::bankAccounts;
    spec.key = u"bankaccounts"_s;
    spec.idField = u"account_id"_s;
    spec.reportName = u"Bank Accounts"_s;
    spec.defaultSort = u"account_name"_s;
    spec.defaultDescending = false;
    spec.sortColumns = {u"account_name"_s, u"account_type"_s, u"account_code"_s};
    spec.textFilters = {u"account_name"_s};
    spec.exactFilters = {u"account_type"_s};
    spec.searchFields = {u"account_name"_s, u"account_code"_s};
    spec.row = bankRow;
    spec.passes = bankPasses;
    return listRecords(call, spec);
}

Response getBankAccount(Call &call)
{
    const QJsonObject *account = std::as_const(call.store).of(kind::bankAccounts).find(call.id());
    return account ? success(u"bankaccount"_s, bankDetail(call, *account)) : notFound(bankTitle);
}

Response createBankAccount(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QString type = textOf(*body, u"account_type");
    if (type != u"bank" && type != u"credit_card")
        return invalidValue(u"account_type"_s);
    QJsonObject account = shapeOf(R"({"balance":0,"bank_balance":0,"bcy_balance":0,"is_active":true})");
    if ((refusal = bankFields(call, account, *body)))
        return *refusal;
    setCurrency(call.store, account, textOf(*body, u"currency_id"));
    const QString id = call.store.nextId();
    account.insert(u"account_id"_s, id);
    account.insert(u"account_type"_s, type);
    stampNew(call, account);
    keepBank(call, account);
    return created(u"bankaccount"_s, bankDetail(call, account), u"bankaccounts"_s, id,
                   u"The bank account has been created."_s);
}

Response updateBankAccount(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *found = std::as_const(call.store).of(kind::bankAccounts).find(call.id());
    if (!found)
        return notFound(bankTitle);
    QJsonObject account = *found;
    if ((refusal = bankFields(call, account, *body)))
        return *refusal;
    stampChange(call, account);
    keepBank(call, account);
    return success(u"bankaccount"_s, bankDetail(call, account), u"The bank account has been updated."_s);
}

Response deleteBankAccount(Call &call)
{
    if (!std::as_const(call.store).of(kind::bankAccounts).find(call.id()))
        return notFound(bankTitle);
    if (!latestTransaction(call.store, call.id()).isEmpty())
        return actRefused(u"Bank accounts with transactions cannot be deleted."_s);
    drop(call, kind::bankAccounts, call.id());
    drop(call, kind::accounts, call.id());
    return done(u"The account has been deleted."_s);
}

Response activateBankAccount(Call &call)
{
    return switchBank(call, true, u"The account has been marked as active."_s);
}

Response deactivateBankAccount(Call &call)
{
    return switchBank(call, false, u"The account has been marked as inactive."_s);
}
} // namespace atlas::sandbox::books::buying
