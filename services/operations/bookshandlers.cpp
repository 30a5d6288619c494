// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/bookshandlers.h"

#include "services/core/json.h"
#include "services/operations/booksbalance.h"
#include "services/operations/booksparameters.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atlas::bookshandlers
{
using namespace booksparameters;

namespace
{
/// Reads one page, or with `all` every page. A record that moves between two pages while they are read is taken once.
Task<Result<OperationResult>> listed(BooksService *books, BooksListQuery query, bool all, CancelToken cancel)
{
    OperationResult result;
    QJsonArray rows;
    QSet<QString> seen;
    const QString idField = booksKindInfo(query.kind).idField;
    do {
        const BooksListQuery next = query;
        const Result<BooksPage> page = co_await books->list(next, cancel);
        if (!page)
            co_return fail(page.error());
        for (const QJsonValue &row : page->rows) {
            const QString id = json::id(row[idField]);
            if (!id.isEmpty() && seen.contains(id))
                continue;
            seen.insert(id);
            rows.append(row);
        }
        result.more = page->more && !page->rows.isEmpty();
        query.page += 1;
    } while (all && result.more);
    if (result.more)
        result.pageToken = QString::number(query.page);
    result.rows = int(rows.size());
    result.data = rows;
    co_return result;
}

Task<Result<OperationResult>> listedWith(BooksService *books, QJsonObject parameters, Result<BooksListQuery> query,
                                         CancelToken cancel)
{
    if (!query)
        co_return fail(query.error());
    const Target target(books, parameters);
    const Result<BooksOrg> org = co_await target.organisation(cancel);
    if (!org)
        co_return fail(org.error());
    const bool all = parameters.value("all"_L1).toBool();
    co_return co_await listed(target.service(), *query, all, cancel);
}

OperationResult singleBooksRecord(const QJsonObject &record)
{
    OperationResult result;
    result.data = record;
    result.rows = 1;
    return result;
}
} // namespace

Task<Result<OperationResult>> listInvoices(BooksService *books, QJsonObject parameters, CancelToken cancel)
{
    return listedWith(books, parameters, invoiceQuery(parameters), std::move(cancel));
}

Task<Result<OperationResult>> listCustomers(BooksService *books, QJsonObject parameters, CancelToken cancel)
{
    return listedWith(books, parameters, customerQuery(parameters), std::move(cancel));
}

Task<Result<OperationResult>> listExpenses(BooksService *books, QJsonObject parameters, CancelToken cancel)
{
    return listedWith(books, parameters, expenseQuery(parameters), std::move(cancel));
}

Task<Result<OperationResult>> getInvoice(BooksService *books, QJsonObject parameters, CancelToken cancel)
{
    const Target target(books, parameters);
    const Result<BooksOrg> org = co_await target.organisation(cancel);
    if (!org)
        co_return fail(org.error());
    const QString id = parameters.value("invoice_id"_L1).toString();
    const Result<QJsonObject> record = co_await target.service()->record(BooksKind::Invoice, id, cancel);
    if (record)
        co_return singleBooksRecord(*record);
    ApiError error = record.error();
    if (error.field == "id"_L1)
        error.field = u"invoice_id"_s;
    co_return fail(error);
}

Task<Result<OperationResult>> createInvoice(BooksService *books, QJsonObject parameters, CancelToken cancel)
{
    const Target target(books, parameters);
    const Result<BooksOrg> org = co_await target.organisation(cancel);
    if (!org)
        co_return fail(org.error());
    const QJsonObject invoice = parameters.value("invoice"_L1).toObject();
    const Result<QJsonObject> record = co_await target.service()->create(BooksKind::Invoice, invoice, cancel);
    if (!record)
        co_return fail(record.error());
    co_return singleBooksRecord(*record);
}

Task<Result<OperationResult>> getBalance(BooksService *books, QJsonObject parameters, CancelToken cancel)
{
    const Target target(books, parameters);
    const Result<BooksOrg> org = co_await target.organisation(cancel);
    if (!org)
        co_return fail(org.error());
    const QString id = parameters.value("account_id"_L1).toString();
    QJsonArray rows;
    if (!id.isEmpty()) {
        const Result<QJsonObject> account = co_await target.service()->record(BooksKind::BankAccount, id, cancel);
        if (!account) {
            ApiError error = account.error();
            if (error.field == "id"_L1)
                error.field = u"account_id"_s;
            co_return fail(error);
        }
        rows.append(*account);
    } else {
        const BooksListQuery query(BooksKind::BankAccount);
        const Result<OperationResult> all = co_await listed(target.service(), query, true, cancel);
        if (!all)
            co_return fail(all.error());
        rows = all->data.toArray();
    }
    OperationResult result;
    result.data = balanceOf(rows, org->currency, !id.isEmpty());
    result.rows = int(rows.size());
    co_return result;
}
} // namespace atlas::bookshandlers
