// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/booksoperations.h"

#include "services/operations/bookshandlers.h"
#include "services/operations/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using BooksHandler = Task<Result<OperationResult>> (*)(BooksService *, QJsonObject, CancelToken);
using BooksPlanner = Task<Result<OperationPlan>> (*)(BooksService *, QJsonObject, CancelToken);

Operation booksOperation(const QString &name, OperationKind kind, const QString &summary)
{
    Operation operation;
    operation.name = name;
    operation.app = App::Books;
    operation.kind = kind;
    operation.summary = summary;
    operation.needsConfirmation = kind != OperationKind::Read;
    return operation;
}

void bindBooks(Operation &operation, BooksService *books, BooksHandler run, BooksPlanner plan)
{
    operation.run = [books, run](QJsonObject p, CancelToken cancel) { return run(books, std::move(p), cancel); };
    operation.plan = [books, plan](QJsonObject p, CancelToken cancel) { return plan(books, std::move(p), cancel); };
}

QJsonObject digits(const QString &description)
{
    return schema::textLike(u"^[0-9]+$"_s, description);
}

QJsonObject isoDate(const QString &description)
{
    return schema::textLike(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s, description);
}

QJsonObject withOrganisation(QJsonObject properties)
{
    properties.insert("organization_id"_L1,
                      digits(u"id of the organisation; needed where the account has several with Books"_s));
    return properties;
}

QJsonObject withPages(QJsonObject properties)
{
    properties.insert("search"_L1, schema::text(u"a text to look for in numbers, references and names"_s));
    properties.insert("per_page"_L1, schema::wholeNumber(1, 200, 200, u"rows a page"_s));
    properties.insert("page"_L1, schema::wholeNumber(1, 100'000, 1, u"number of the page"_s));
    properties.insert("all"_L1, schema::flag(u"follow the pages to the end"_s));
    return withOrganisation(properties);
}

QJsonObject number()
{
    return {{"type"_L1, u"number"_s}};
}

QJsonObject word()
{
    return {{"type"_L1, u"string"_s}};
}

QJsonObject rowOf(const QJsonObject &properties)
{
    return {{"type"_L1, u"object"_s}, {"properties"_L1, properties}};
}

QJsonObject rowsOf(const QJsonObject &properties, const QString &description)
{
    return {{"type"_L1, u"array"_s}, {"items"_L1, rowOf(properties)}, {"description"_L1, description}};
}

QJsonObject invoiceProperties()
{
    return {{"invoice_id"_L1, word()},    {"invoice_number"_L1, word()}, {"customer_id"_L1, word()},
            {"customer_name"_L1, word()}, {"status"_L1, word()},         {"date"_L1, word()},
            {"due_date"_L1, word()},      {"total"_L1, number()},        {"balance"_L1, number()},
            {"currency_code"_L1, word()}, {"exchange_rate"_L1, number()}};
}

QJsonObject invoiceSchema(const QString &description)
{
    QJsonObject schema = rowOf(invoiceProperties());
    schema.insert("description"_L1, description);
    return schema;
}

QJsonObject amountSchema()
{
    return rowOf({{"currency"_L1, word()}, {"balance"_L1, number()}});
}

QJsonObject balanceSchema()
{
    const QJsonObject flagged{{"type"_L1, u"boolean"_s}};
    const QJsonObject account = rowOf({{"account_id"_L1, word()},
                                       {"account_name"_L1, word()},
                                       {"account_type"_L1, word()},
                                       {"currency_code"_L1, word()},
                                       {"balance"_L1, number()},
                                       {"bcy_balance"_L1, number()},
                                       {"counted"_L1, flagged},
                                       {"rate_usable"_L1, flagged}});
    QJsonObject schema = rowOf({{"accounts"_L1, QJsonObject{{"type"_L1, u"array"_s}, {"items"_L1, account}}},
                                {"totals"_L1, QJsonObject{{"type"_L1, u"array"_s}, {"items"_L1, amountSchema()}}},
                                {"total_base"_L1, amountSchema()}});
    schema.insert("description"_L1, u"the accounts with Zoho's field names; totals per currency and in the base "
                                    "currency over active bank and cash accounts (counted), the latter without those "
                                    "whose rate is not usable (rate_usable)"_s);
    return schema;
}

Operation listInvoicesOperation(BooksService *books)
{
    Operation operation = booksOperation(u"books_list_invoices"_s, OperationKind::Read,
                                         u"Lists invoices by status, customer, period or text, newest first."_s);
    const QStringList states{u"sent"_s, u"draft"_s,  u"overdue"_s,        u"paid"_s,
                             u"void"_s, u"unpaid"_s, u"partially_paid"_s, u"viewed"_s};
    operation.parameters =
        schema::parameters(withPages({{"status"_L1, schema::choice(states, u"only invoices in this state"_s)},
                                      {"customer_id"_L1, digits(u"id of the customer, its digits as text"_s)},
                                      {"date_start"_L1, isoDate(u"invoices of this day and later, as yyyy-MM-dd"_s)},
                                      {"date_end"_L1, isoDate(u"invoices of this day and earlier, as yyyy-MM-dd"_s)}}),
                           {});
    operation.result = rowsOf(invoiceProperties(), u"invoices with Zoho's field names, ids as text"_s);
    operation.scopes = {u"ZohoBooks.settings.READ"_s, u"ZohoBooks.invoices.READ"_s};
    operation.requestCost = u"1 a page of up to 200 invoices, and 1 for the organisation"_s;
    bindBooks(operation, books, bookshandlers::listInvoices, bookshandlers::planInvoices);
    return operation;
}

Operation createInvoiceOperation(BooksService *books)
{
    Operation operation =
        booksOperation(u"books_create_invoice"_s, OperationKind::Create,
                       u"Creates one invoice as a draft after checking it; never creates it twice."_s);
    operation.parameters = schema::parameters(
        withOrganisation({{"invoice"_L1, schema::record(u"Zoho's fields of the new invoice: customer_id and line_items "
                                                        "([{item_id or name, rate, quantity, tax_id}]), optionally "
                                                        "date, due_date, reference_number, discount, notes, ...; in a "
                                                        "foreign currency also exchange_rate"_s)}}),
        {u"invoice"_s});
    operation.result = invoiceSchema(u"the invoice as Books stored it"_s);
    operation.scopes = {u"ZohoBooks.settings.READ"_s, u"ZohoBooks.contacts.READ"_s, u"ZohoBooks.invoices.READ"_s,
                        u"ZohoBooks.invoices.CREATE"_s};
    operation.requestCost = u"3, and 1 for the organisation"_s;
    bindBooks(operation, books, bookshandlers::createInvoice, bookshandlers::planCreateInvoice);
    return operation;
}

Operation getInvoiceOperation(BooksService *books)
{
    Operation operation =
        booksOperation(u"books_get_invoice"_s, OperationKind::Read, u"Reads one invoice with its lines."_s);
    operation.parameters = schema::parameters(
        withOrganisation({{"invoice_id"_L1, digits(u"id of the invoice, its digits as text"_s)}}), {u"invoice_id"_s});
    operation.result = invoiceSchema(u"the invoice with all of Zoho's fields"_s);
    operation.scopes = {u"ZohoBooks.settings.READ"_s, u"ZohoBooks.invoices.READ"_s};
    operation.requestCost = u"1, and 1 for the organisation"_s;
    bindBooks(operation, books, bookshandlers::getInvoice, bookshandlers::planGetInvoice);
    return operation;
}

Operation listCustomersOperation(BooksService *books)
{
    Operation operation = booksOperation(u"books_list_customers"_s, OperationKind::Read,
                                         u"Lists customers with what they owe, by name."_s);
    operation.parameters = schema::parameters(withPages({}), {});
    operation.result = rowsOf({{"contact_id"_L1, word()},
                               {"contact_name"_L1, word()},
                               {"status"_L1, word()},
                               {"currency_code"_L1, word()},
                               {"outstanding_receivable_amount"_L1, number()},
                               {"outstanding_receivable_amount_bcy"_L1, number()}},
                              u"customers with Zoho's field names, ids as text"_s);
    operation.scopes = {u"ZohoBooks.settings.READ"_s, u"ZohoBooks.contacts.READ"_s};
    operation.requestCost = u"1 a page of up to 200 customers, and 1 for the organisation"_s;
    bindBooks(operation, books, bookshandlers::listCustomers, bookshandlers::planCustomers);
    return operation;
}

Operation getBalanceOperation(BooksService *books)
{
    Operation operation =
        booksOperation(u"books_get_balance"_s, OperationKind::Read,
                       u"Reads the balance of one account, or of all with totals per currency and in base currency."_s);
    operation.parameters =
        schema::parameters(withOrganisation({{"account_id"_L1, digits(u"id of one bank or cash account"_s)}}), {});
    operation.result = balanceSchema();
    operation.scopes = {u"ZohoBooks.settings.READ"_s, u"ZohoBooks.banking.READ"_s};
    operation.requestCost = u"1, and 1 for the organisation"_s;
    bindBooks(operation, books, bookshandlers::getBalance, bookshandlers::planBalance);
    return operation;
}

Operation listExpensesOperation(BooksService *books)
{
    Operation operation = booksOperation(u"books_list_expenses"_s, OperationKind::Read,
                                         u"Lists expenses by status, period or text, newest first."_s);
    const QStringList states{u"unbilled"_s, u"invoiced"_s, u"reimbursed"_s, u"nonbillable"_s, u"billable"_s};
    operation.parameters =
        schema::parameters(withPages({{"status"_L1, schema::choice(states, u"only expenses in this state"_s)},
                                      {"date_start"_L1, isoDate(u"expenses of this day and later, as yyyy-MM-dd"_s)},
                                      {"date_end"_L1, isoDate(u"expenses of this day and earlier, as yyyy-MM-dd"_s)}}),
                           {});
    operation.result = rowsOf({{"expense_id"_L1, word()},
                               {"date"_L1, word()},
                               {"account_name"_L1, word()},
                               {"total"_L1, number()},
                               {"bcy_total"_L1, number()},
                               {"currency_code"_L1, word()},
                               {"status"_L1, word()}},
                              u"expenses with Zoho's field names, ids as text"_s);
    operation.scopes = {u"ZohoBooks.settings.READ"_s, u"ZohoBooks.expenses.READ"_s};
    operation.requestCost = u"1 a page of up to 200 expenses, and 1 for the organisation"_s;
    bindBooks(operation, books, bookshandlers::listExpenses, bookshandlers::planExpenses);
    return operation;
}
} // namespace

QList<Operation> booksOperations(BooksService *books)
{
    return {listInvoicesOperation(books),  createInvoiceOperation(books), getInvoiceOperation(books),
            listCustomersOperation(books), getBalanceOperation(books),    listExpensesOperation(books)};
}
} // namespace atlas
