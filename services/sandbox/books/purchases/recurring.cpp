// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/expenses.h"
#include "services/sandbox/books/purchases/fields.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject invoiceProfileRow(const Call &, const QJsonObject &profile)
{
    // No amount: it takes the detail.
    static const QJsonObject shape = shapeOf(R"({"recurring_invoice_id":"","recurrence_name":"","customer_name":"",
"customer_id":"","currency_id":"","currency_code":"","status":"active","start_date":"","end_date":"","last_sent_date":"",
"next_invoice_date":"","recurrence_frequency":"","repeat_every":1,"created_time":"","last_modified_time":"",
"custom_fields":[],"billing_address":{},"shipping_address":{},"tags":[]})");
    return shaped(shape, profile);
}

QJsonObject expenseProfileRow(const Call &, const QJsonObject &profile)
{
    static const QJsonObject shape = shapeOf(R"({"recurring_expense_id":"","recurrence_name":"",
"recurrence_frequency":"","repeat_every":1,"last_created_date":"","next_expense_date":"","account_name":"",
"paid_through_account_name":"","description":"","currency_id":"","currency_code":"","total":0,"is_billable":false,
"customer_name":"","vendor_name":"","status":"active","created_time":"","last_modified_time":""})");
    return shaped(shape, profile);
}

QJsonObject billProfileRow(const Call &, const QJsonObject &profile)
{
    return profile; // rows are as full as details
}

std::optional<bool> profilePasses(const Call &, const QJsonObject &profile, const QString &filter)
{
    const QString wanted = filterWord(filter);
    if (wanted == u"all")
        return true;
    if (!QStringList{u"active"_s, u"stopped"_s, u"expired"_s}.contains(wanted))
        return std::nullopt;
    return textOf(profile, u"status") == wanted;
}

struct ProfileKind {
    QString kind, idField, recordKey, title;
};
const ProfileKind invoiceProfiles{kind::recurringInvoices, u"recurring_invoice_id"_s, u"recurring_invoice"_s,
                                  u"Recurring Invoice"_s};
const ProfileKind expenseProfiles{kind::recurringExpenses, u"recurring_expense_id"_s, u"recurring_expense"_s,
                                  u"Recurring Expense"_s};
const ProfileKind billProfiles{kind::recurringBills, u"recurring_bill_id"_s, u"recurring_bill"_s, u"Recurring Bill"_s};

ListSpec profileSpec(const ProfileKind &what, const QString &key, const QString &reportName)
{
    ListSpec spec;
    spec.kind = what.kind;
    spec.key = key;
    spec.idField = what.idField;
    spec.reportName = reportName;
    spec.sortColumns = {u"created_time"_s, u"recurrence_name"_s};
    spec.textFilters = {u"recurrence_name"_s, u"customer_name"_s, u"vendor_name"_s};
    spec.exactFilters = {u"customer_id"_s, u"vendor_id"_s};
    spec.searchFields = {u"recurrence_name"_s, u"customer_name"_s, u"vendor_name"_s};
    spec.passes = profilePasses;
    return spec;
}

Response profileOf(const Call &call, const ProfileKind &what)
{
    const QJsonObject *profile = std::as_const(call.store).of(what.kind).find(call.id());
    return profile ? success(what.recordKey, *profile) : notFound(what.title);
}

Response profileMoved(Call &call, const ProfileKind &what, const QString &from, const QString &to,
                      const QString &message)
{
    const QJsonObject *found = std::as_const(call.store).of(what.kind).find(call.id());
    if (!found)
        return notFound(what.title);
    QJsonObject profile = *found;
    if (textOf(profile, u"status") != from)
        return actRefused(u"The profile is not %1."_s.arg(from));
    profile.insert(u"status"_s, to);
    stampChange(call, profile);
    keep(call, what.kind, call.id(), profile);
    return done(message.arg(what.title.toLower()));
}

Response stopped(Call &call, const ProfileKind &what)
{
    return profileMoved(call, what, u"active"_s, u"stopped"_s, u"The %1 has been stopped."_s);
}

Response resumed(Call &call, const ProfileKind &what)
{
    return profileMoved(call, what, u"stopped"_s, u"active"_s, u"The %1 has been activated."_s);
}
} // namespace

Response listRecurringInvoices(Call &call)
{
    ListSpec spec = profileSpec(invoiceProfiles, u"recurring_invoices"_s, u"Recurring Invoices"_s);
    spec.row = invoiceProfileRow;
    return listRecords(call, spec);
}

Response listRecurringExpenses(Call &call)
{
    ListSpec spec = profileSpec(expenseProfiles, u"recurring_expenses"_s, u"Recurring Expenses"_s);
    spec.row = expenseProfileRow;
    return listRecords(call, spec);
}

Response listRecurringBills(Call &call)
{
    ListSpec spec = profileSpec(billProfiles, u"recurringbills"_s, u"Recurring Bills"_s);
    spec.row = billProfileRow;
    return listRecords(call, spec);
}

Response getRecurringInvoice(Call &call)
{
    return profileOf(call, invoiceProfiles);
}
Response getRecurringExpense(Call &call)
{
    return profileOf(call, expenseProfiles);
}
Response getRecurringBill(Call &call)
{
    return profileOf(call, billProfiles);
}
Response stopRecurringInvoice(Call &call)
{
    return stopped(call, invoiceProfiles);
}
Response stopRecurringExpense(Call &call)
{
    return stopped(call, expenseProfiles);
}
Response stopRecurringBill(Call &call)
{
    return stopped(call, billProfiles);
}
Response resumeRecurringInvoice(Call &call)
{
    return resumed(call, invoiceProfiles);
}
Response resumeRecurringExpense(Call &call)
{
    return resumed(call, expenseProfiles);
}
Response resumeRecurringBill(Call &call)
{
    return resumed(call, billProfiles);
}
} // namespace atlas::sandbox::books::buying
