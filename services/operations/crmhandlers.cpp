// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/crmhandlers.h"

#include "services/operations/crmparameters.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::crmhandlers
{
using namespace crmparameters;

namespace
{
/// Zoho hands out 2,000 rows to one search and 100,000 to one list; what lies beyond is said, not an error.
bool endsAtZohosLimit(const ApiError &error)
{
    return error.code == "LIMIT_REACHED"_L1 || error.code == "PAGINATION_LIMIT_EXCEEDED"_L1;
}

void appendRows(QJsonArray &all, const QJsonArray &page)
{
    for (const QJsonValue &row : page)
        all.append(row);
}

OperationResult singleRecord(const QJsonObject &record)
{
    OperationResult result;
    result.data = record;
    result.rows = 1;
    return result;
}
} // namespace

Task<Result<OperationResult>> search(CrmService *crm, QJsonObject parameters, CancelToken cancel)
{
    Result<CrmSearchQuery> query = searchQuery(parameters);
    if (!query)
        co_return fail(query.error());
    const bool all = parameters.value("all"_L1).toBool();
    OperationResult result;
    QJsonArray rows;
    do {
        const CrmSearchQuery next = *query;
        const Result<RecordPage> page = co_await crm->search(next, cancel);
        if (!page && all && !rows.isEmpty() && endsAtZohosLimit(page.error())) {
            result.truncated = true;
            break;
        }
        if (!page)
            co_return fail(page.error());
        appendRows(rows, page->data);
        result.more = page->more;
        query->page += 1;
    } while (all && result.more);
    if (result.more)
        result.pageToken = QString::number(query->page);
    result.rows = int(rows.size());
    result.data = rows;
    co_return result;
}

Task<Result<OperationResult>> list(CrmService *crm, QJsonObject parameters, CancelToken cancel)
{
    CrmListQuery query = listQuery(parameters);
    const bool all = parameters.value("all"_L1).toBool();
    OperationResult result;
    QJsonArray rows;
    do {
        const CrmListQuery next = query;
        const Result<RecordPage> page = co_await crm->list(next, cancel);
        if (!page && all && !rows.isEmpty() && endsAtZohosLimit(page.error())) {
            result.truncated = true;
            break;
        }
        if (!page)
            co_return fail(page.error());
        appendRows(rows, page->data);
        result.more = page->more;
        query.pageToken = page->pageToken;
    } while (all && result.more && !query.pageToken.isEmpty());
    if (result.more)
        result.pageToken = query.pageToken;
    result.rows = int(rows.size());
    result.data = rows;
    co_return result;
}

Task<Result<OperationResult>> getRecord(CrmService *crm, QJsonObject parameters, CancelToken cancel)
{
    const Result<QJsonObject> record = co_await crm->record(
        textParameter(parameters, "module"_L1), textParameter(parameters, "id"_L1), fieldNames(parameters), cancel);
    if (!record)
        co_return fail(record.error());
    co_return singleRecord(*record);
}

Task<Result<OperationResult>> createRecord(CrmService *crm, QJsonObject parameters, CancelToken cancel)
{
    const Result<QJsonObject> record =
        co_await crm->create(textParameter(parameters, "module"_L1), parameters.value("record"_L1).toObject(), cancel);
    if (!record)
        co_return fail(record.error());
    co_return singleRecord(*record);
}

Task<Result<OperationResult>> updateRecord(CrmService *crm, QJsonObject parameters, CancelToken cancel)
{
    const Result<UpdateOutcome> outcome =
        co_await crm->update(textParameter(parameters, "module"_L1), textParameter(parameters, "id"_L1),
                             parameters.value("base"_L1).toObject(), parameters.value("record"_L1).toObject(), cancel);
    if (!outcome)
        co_return fail(outcome.error());
    if (outcome->conflict)
        co_return fail(conflictError(*outcome->conflict));
    co_return singleRecord(outcome->saved.record);
}
} // namespace atlas::crmhandlers
