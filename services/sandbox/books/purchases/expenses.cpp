// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/expenses.h"

#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/posting.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString expenseResource = u"Expense"_s;

void moveMoney(Store &store, const QJsonObject &expense, bool back)
{
    BankPosting posting;
    posting.transactionId = textOf(expense, u"expense_id");
    posting.type = u"expense"_s;
    posting.date = textOf(expense, u"date");
    posting.currencyId = textOf(expense, u"currency_id");
    posting.exchangeRate = numberOf(expense, u"exchange_rate", 1);
    posting.payee = textOf(expense, u"vendor_name");
    posting.vendorId = textOf(expense, u"vendor_id");
    posting.customerId = textOf(expense, u"customer_id");
    posting.reference = textOf(expense, u"reference_number");
    posting.description = textOf(expense, u"description");
    posting.offsetAccountId = textOf(expense, u"account_id");
    posting.offsetName = textOf(expense, u"account_name");
    posting.stamp = textOf(expense, u"created_time");
    const QString account = textOf(expense, u"paid_through_account_id");
    const double amount = -numberOf(expense, u"total");
    if (back)
        takeBackPosting(store, account, amount, posting);
    else
        postToAccount(store, account, amount, posting);
}

bool settled(const QJsonObject &expense)
{
    return textOf(expense, u"status") == u"invoiced";
}
} // namespace

Response createExpense(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    for (const QString &key : {u"date"_s, u"paid_through_account_id"_s})
        if (textOf(*body, key).isEmpty())
            return invalidValue(key);
    QJsonObject expense;
    if ((refusal = fillExpense(call, expense, *body, true)))
        return *refusal;
    const QString id = call.store.nextId();
    expense.insert(u"expense_id"_s, id);
    stampNew(call, expense);
    expense = expenseDetail(expense);
    keep(call, kind::expenses, id, expense);
    moveMoney(call.store, expense, false);
    call.store.comment(id, u"Expense created."_s, u"Added"_s, call.nowMs);
    return created(u"expense"_s, expense, u"expenses"_s, id, u"The expense has been recorded."_s);
}

Response updateExpense(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *found = std::as_const(call.store).of(kind::expenses).find(call.id());
    if (!found)
        return notFound(expenseResource);
    const QJsonObject before = *found;
    if (settled(before))
        return actRefused(u"Expenses that have been invoiced cannot be edited."_s);
    QJsonObject expense = before;
    if ((refusal = fillExpense(call, expense, *body, false)))
        return *refusal;
    stampChange(call, expense);
    moveMoney(call.store, before, true);
    moveMoney(call.store, expense, false);
    keep(call, kind::expenses, call.id(), expense);
    call.store.comment(call.id(), u"Expense updated."_s, u"Updated"_s, call.nowMs);
    return success(u"expense"_s, expenseDetail(expense), u"Expense information has been updated."_s);
}

Response deleteExpense(Call &call)
{
    const QJsonObject *found = std::as_const(call.store).of(kind::expenses).find(call.id());
    if (!found)
        return notFound(expenseResource);
    const QJsonObject expense = *found;
    if (settled(expense))
        return actRefused(u"Expenses that have been invoiced cannot be deleted."_s);
    moveMoney(call.store, expense, true);
    const QList<QJsonObject> documents = objectsOf(expense, u"documents");
    for (const QJsonObject &document : documents) {
        call.store.receipts.remove(textOf(document, u"document_id"));
        call.store.receiptNames.remove(textOf(document, u"document_id"));
    }
    drop(call, kind::expenses, call.id());
    return done(u"The expense has been deleted."_s);
}
} // namespace atlas::sandbox::books::buying
