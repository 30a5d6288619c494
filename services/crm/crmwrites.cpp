// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/core/lostwrite.h"
#include "services/crm/createsettlement.h"
#include "services/crm/crmerrors.h"
#include "services/crm/crmrecordgateway.h"
#include "services/crm/crmrequests.h"
#include "services/crm/crmserviceprivate.h"
#include "services/crm/crmvalidation.h"

using namespace Qt::Literals::StringLiterals;

// The writing half of CrmService.
namespace atlas
{
/// Sends a write of one record and returns the details of its element.
Task<Result<QJsonObject>> CrmService::written(ApiRequest request, CancelToken cancel)
{
    const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
    if (!answer)
        co_return fail(crmerrors::refined(answer.error()));
    co_return crmerrors::writtenDetails(*answer, 200);
}

Task<Result<QJsonObject>> CrmService::checkedCreate(QString module, QJsonObject record, CancelToken cancel)
{
    const Result<Done> target = crmrequests::checkTarget(module);
    if (!target)
        co_return fail(target.error());
    crmvalidation::KnownRules rules;
    const Result<LayoutMeta> meta = co_await layout(module, cancel);
    // Without the right to read metadata, and for modules without layouts, Zoho's own checks are the only ones.
    if (meta)
        rules.layout = *meta;
    else if (meta.error().kind != ErrorKind::MissingScope && meta.error().kind != ErrorKind::Forbidden)
        co_return fail(meta.error());
    if (module == "Deals"_L1)
        rules.pipelines = d->pipelines;
    co_return crmvalidation::checkCreate(rules, record);
}

/// The record as Zoho holds it after a create; what was sent, if it cannot be read back.
Task<Result<QJsonObject>> CrmService::stored(QString module, QJsonObject sent, QJsonObject details, CancelToken cancel)
{
    const QString id = json::id(details.value("id"_L1));
    d->createdHere.insert(id);
    QStringList fields = crmrequests::defaultColumns(module);
    fields << sent.keys();
    fields.removeDuplicates();
    const Result<QJsonObject> read = co_await record(module, id, fields.mid(0, 50), cancel);
    if (read)
        co_return *read;
    QJsonObject merged = sent;
    for (auto it = details.begin(); it != details.end(); ++it)
        merged.insert(it.key(), it.value());
    co_return merged;
}

Task<Result<QJsonObject>> CrmService::create(QString module, QJsonObject record, CancelToken cancel)
{
    const Result<QJsonObject> checked = co_await checkedCreate(module, record, cancel);
    if (!checked)
        co_return fail(checked.error());
    const ApiRequest request = crmrequests::create(module, *checked);
    const auto begun = d->clock->monotonic();
    Result<QJsonObject> details = co_await written(request, cancel);
    if (!details && lostwrite::leavesFateOpen(details.error())) {
        CreateSettlement settlement(*this, module, *checked, begun);
        details = co_await settlement.settle(details.error(), cancel);
    }
    if (!details)
        co_return fail(details.error());
    co_return co_await stored(module, *checked, *details, cancel);
}

Task<Result<UpdateOutcome>> CrmService::update(QString module, QString id, QJsonObject base, QJsonObject changes,
                                               CancelToken cancel)
{
    const Result<Done> target = crmrequests::checkTarget(module, id);
    if (!target)
        co_return fail(target.error());
    QStringList fields = crmrequests::defaultColumns(module);
    fields << base.keys() << changes.keys();
    CrmRecordGateway gateway(*this, module, id, fields);
    co_return co_await verifiedUpdate(gateway, base, changes, cancel);
}

Task<Result<Done>> CrmService::remove(QString module, QString id, CancelToken cancel)
{
    const Result<Done> target = crmrequests::checkTarget(module, id);
    if (!target)
        co_return fail(target.error());
    const ApiRequest request = crmrequests::remove(module, id);
    const Result<QJsonObject> details = co_await written(request, cancel);
    if (details)
        co_return Done{};
    ApiError error = details.error();
    if (crmerrors::meansNotFound(error))
        error.kind = ErrorKind::NotFound;
    co_return fail(error);
}

Task<Result<QJsonArray>> CrmService::upsert(QString module, QJsonArray records, QStringList duplicateCheck,
                                            CancelToken cancel)
{
    const Result<Done> target = crmrequests::checkTarget(module);
    if (!target)
        co_return fail(target.error());
    const ApiRequest request = crmrequests::upsert(module, records, duplicateCheck);
    const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
    if (!answer)
        co_return fail(crmerrors::refined(answer.error()));
    co_return answer->value("data"_L1).toArray();
}

Task<Result<QJsonObject>> CrmService::addNote(QString module, QString id, QString title, QString content,
                                              CancelToken cancel)
{
    const Result<Done> target = crmrequests::checkTarget(module, id);
    if (!target)
        co_return fail(target.error());
    const ApiRequest request = crmrequests::addNote(module, id, title, content);
    const auto begun = d->clock->monotonic();
    QJsonObject note{{"Note_Title"_L1, title}, {"Note_Content"_L1, content}};
    Result<QJsonObject> details = co_await written(request, cancel);
    if (!details && lostwrite::leavesFateOpen(details.error())) {
        CreateSettlement settlement(*this, u"Notes"_s, note, begun);
        settlement.setParent(module, id);
        details = co_await settlement.settle(details.error(), cancel);
    }
    if (!details)
        co_return fail(details.error());
    d->createdHere.insert(json::id(details->value("id"_L1)));
    for (auto it = details->begin(); it != details->end(); ++it)
        note.insert(it.key(), it.value());
    co_return note;
}

Task<Result<QJsonObject>> CrmService::convertLead(QString id, QJsonObject options, CancelToken cancel)
{
    const Result<Done> target = crmrequests::checkTarget(u"Leads"_s, id);
    if (!target)
        co_return fail(target.error());
    const ApiRequest request = crmrequests::convertLead(id, options);
    co_return co_await written(request, cancel);
}
} // namespace atlas
