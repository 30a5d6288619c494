// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/expenses.h"
#include "services/sandbox/books/purchases/fields.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
std::optional<bool> expensePasses(const Call &, const QJsonObject &expense, const QString &filter)
{
    static const QStringList known{u"billable"_s, u"nonbillable"_s, u"reimbursed"_s, u"invoiced"_s, u"unbilled"_s};
    const QString wanted = filterWord(filter);
    if (wanted == u"all")
        return true;
    if (!known.contains(wanted))
        return std::nullopt;
    if (wanted == u"billable")
        return expense.value(u"is_billable").toBool();
    return filterWord(textOf(expense, u"status")) == wanted;
}
} // namespace

QJsonObject expenseDetail(const QJsonObject &expense)
{
    static const QJsonObject shape = shapeOf(R"({"expense_id":"","transaction_type":"expense",
"transaction_type_formatted":"Expense","expense_item_id":"","account_id":"","account_name":"",
"paid_through_account_id":"","paid_through_account_name":"","vendor_id":"","vendor_name":"","date":"","markup_percent":0,
"tax_id":"","tax_name":"","tax_percentage":0,"taxes":[],"currency_id":"","currency_code":"","exchange_rate":1,
"tax_amount":0,"sub_total":0,"total":0,"bcy_total":0,"amount":0,"is_inclusive_tax":false,"reference_number":"",
"description":"","is_billable":false,"is_personal":false,"customer_id":"","customer_name":"","expense_receipt_name":"",
"expense_receipt_type":"","documents":[],"created_time":"","created_by_id":"","last_modified_by_id":"",
"last_modified_time":"","mileage_rate":0,"mileage_unit":"km","mileage_type":"non_mileage","expense_type":"non_mileage",
"start_reading":"","end_reading":"","status":"nonbillable","invoice_id":"","invoice_number":"","is_reimbursable":false,
"payment_mode":"Cash","project_id":"","template_id":"","project_name":"","tags":[],"custom_fields":[],
"custom_field_hash":{},"is_recurring_applicable":true,"line_items":[],"zcrm_potential_id":"",
"zcrm_potential_name":"","imported_transactions":[],"employee_id":"","employee_name":"","location":""})");
    return shaped(shape, expense);
}

QJsonObject expenseRow(const Call &, const QJsonObject &expense)
{
    static const QJsonObject shape =
        shapeOf(R"({"expense_id":"","date":"","user_name":"","paid_through_account_name":"",
"account_name":"","description":"","currency_id":"","currency_code":"","bcy_total":0,"bcy_total_without_tax":0,
"total":0,"total_without_tax":0,"is_billable":false,"reference_number":"","customer_id":"","is_personal":false,
"customer_name":"","vendor_id":"","vendor_name":"","status":"nonbillable","created_time":"","last_modified_time":"",
"expense_receipt_name":"","exchange_rate":1,"distance":0,"mileage_rate":0,"mileage_unit":"mile",
"mileage_type":"non_mileage","expense_type":"non_mileage","report_id":"","start_reading":"","end_reading":"",
"report_name":"","report_number":"","has_attachment":false,"custom_fields_list":"","tags":[]})");
    QJsonObject row = shaped(shape, expense);
    const double rate = numberOf(expense, u"exchange_rate", 1);
    const double net = numberOf(expense, u"total") - numberOf(expense, u"tax_amount");
    row.insert(u"total_without_tax"_s, cents(net));
    row.insert(u"bcy_total_without_tax"_s, cents(net * rate));
    row.insert(u"bcy_total"_s, cents(numberOf(expense, u"total") * rate));
    return row;
}

Response listExpenses(Call &call)
{
    ListSpec spec;
    spec.kind = kind::expenses;
    spec.key = u"expenses"_s;
    spec.idField = u"expense_id"_s;
    spec.reportName = u"Expenses"_s;
    spec.sortColumns = {u"date"_s,          u"account_name"_s, u"total"_s, u"bcy_total"_s, u"reference_number"_s,
                        u"customer_name"_s, u"created_time"_s};
    spec.textFilters = {u"description"_s, u"reference_number"_s, u"account_name"_s, u"customer_name"_s,
                        u"vendor_name"_s};
    spec.amountFilters = {u"amount"_s, u"total"_s};
    spec.dateFilters = {u"date"_s};
    spec.exactFilters = {u"customer_id"_s, u"vendor_id"_s, u"account_id"_s, u"paid_through_account_id"_s,
                         u"recurring_expense_id"_s};
    spec.searchFields = {u"account_name"_s, u"description"_s, u"customer_name"_s, u"vendor_name"_s,
                         u"reference_number"_s};
    spec.row = expenseRow;
    spec.passes = expensePasses;
    return listRecords(call, spec);
}

Response getExpense(Call &call)
{
    const QJsonObject *expense = std::as_const(call.store).of(kind::expenses).find(call.id());
    return expense ? success(u"expense"_s, expenseDetail(*expense)) : notFound(u"Expense"_s);
}
} // namespace atlas::sandbox::books::buying
