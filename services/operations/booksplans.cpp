// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksrequests.h"
#include "services/operations/bookshandlers.h"
#include "services/operations/booksparameters.h"
#include "services/operations/requestplan.h"

using namespace Qt::Literals::StringLiterals;

// Dry runs: what the Books operations would send. They may read, they never write.
namespace atlas::bookshandlers
{
using namespace booksparameters;

namespace
{
/// The request with its organisation, which has to be asked for where it is not known yet.
Task<Result<OperationPlan>> planned(BooksService *books, QJsonObject parameters, Result<ApiRequest> request,
                                    QString summary, CancelToken cancel)
{
    if (!request)
        co_return fail(request.error());
    const Target target(books, parameters);
    const Result<BooksOrg> org = co_await target.organisation(cancel);
    if (!org)
        co_return fail(org.error());
    request->addParam(u"organization_id"_s, org->id);
    co_return planOf(summary, *request, 1);
}

Result<ApiRequest> listRequest(const Result<BooksListQuery> &query)
{
    return query ? booksrequests::list(*query) : fail(query.error());
}
} // namespace

Task<Result<OperationPlan>> planInvoices(BooksService *books, QJsonObject parameters, CancelToken cancel)
{
    return planned(books, parameters, listRequest(invoiceQuery(parameters)), u"List invoices."_s, std::move(cancel));
}

Task<Result<OperationPlan>> planCustomers(BooksService *books, QJsonObject parameters, CancelToken cancel)
{
    return planned(books, parameters, listRequest(customerQuery(parameters)), u"List customers."_s, std::move(cancel));
}

Task<Result<OperationPlan>> planExpenses(BooksService *books, QJsonObject parameters, CancelToken cancel)
{
    return planned(books, parameters, listRequest(expenseQuery(parameters)), u"List expenses."_s, std::move(cancel));
}

Task<Result<OperationPlan>> planGetInvoice(BooksService *books, QJsonObject parameters, CancelToken cancel)
{
    const QString id = parameters.value("invoice_id"_L1).toString();
    const ApiRequest request = booksrequests::of(Verb::Get, BooksKind::Invoice, id);
    return planned(books, parameters, request, u"Read invoice %1."_s.arg(id), std::move(cancel));
}

Task<Result<OperationPlan>> planBalance(BooksService *books, QJsonObject parameters, CancelToken cancel)
{
    const QString id = parameters.value("account_id"_L1).toString();
    const Result<ApiRequest> request = id.isEmpty() ? booksrequests::list(BooksListQuery(BooksKind::BankAccount))
                                                    : booksrequests::of(Verb::Get, BooksKind::BankAccount, id);
    return planned(books, parameters, request, u"Read balances."_s, std::move(cancel));
}

Task<Result<OperationPlan>> planCreateInvoice(BooksService *books, QJsonObject parameters, CancelToken cancel)
{
    const Target target(books, parameters);
    const Result<BooksOrg> org = co_await target.organisation(cancel);
    if (!org)
        co_return fail(org.error());
    const QJsonObject invoice = parameters.value("invoice"_L1).toObject();
    const Result<QJsonObject> checked = co_await target.service()->checkedCreate(BooksKind::Invoice, invoice, cancel);
    if (!checked)
        co_return fail(checked.error());
    const Result<ApiRequest> request = co_await target.service()->createRequest(BooksKind::Invoice, *checked, cancel);
    if (!request)
        co_return fail(request.error());
    co_return planOf(u"Read the customer and the newest invoices, then create one invoice as a draft."_s, *request, 3);
}
} // namespace atlas::bookshandlers
