// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmrecordgateway.h"
#include "services/crm/crmrequests.h"
#include "services/operations/crmhandlers.h"
#include "services/operations/crmparameters.h"
#include "services/operations/requestplan.h"

using namespace Qt::Literals::StringLiterals;

// Dry runs: what the CRM operations would send. They may read, they never write.
namespace atlas::crmhandlers
{
using namespace crmparameters;

namespace
{
/// Reads and checks like the real one; where the real one would write, it notes the request.
class PlanningGateway final : public CrmRecordGateway
{
public:
    PlanningGateway(CrmService &service, const QString &module, const QString &id, const QStringList &fields)
        : CrmRecordGateway(service, module, id, fields)
        , m_module(module)
        , m_id(id)
    {
    }
    [[nodiscard]] Task<Result<VersionedRecord>> write(QJsonObject changes, QString version, CancelToken) override
    {
        const Result<QJsonObject> sendable = checked(changes);
        if (!sendable)
            co_return fail(sendable.error());
        m_request = crmrequests::update(m_module, m_id, *sendable, version);
        VersionedRecord unsaved;
        unsaved.record = *sendable;
        unsaved.version = version;
        co_return unsaved;
    }
    [[nodiscard]] const std::optional<ApiRequest> &request() const { return m_request; }

private:
    QString m_module, m_id;
    std::optional<ApiRequest> m_request;
};
} // namespace

Task<Result<OperationPlan>> planSearch(CrmService *, QJsonObject parameters, CancelToken)
{
    const Result<CrmSearchQuery> query = searchQuery(parameters);
    if (!query)
        co_return fail(query.error());
    const Result<ApiRequest> request = crmrequests::search(*query);
    if (!request)
        co_return fail(request.error());
    co_return planOf(u"Search %1."_s.arg(query->module), *request, 1);
}

Task<Result<OperationPlan>> planList(CrmService *, QJsonObject parameters, CancelToken)
{
    const CrmListQuery query = listQuery(parameters);
    const Result<ApiRequest> request = crmrequests::list(query);
    if (!request)
        co_return fail(request.error());
    co_return planOf(u"List %1."_s.arg(query.module), *request, 1);
}

Task<Result<OperationPlan>> planGet(CrmService *, QJsonObject parameters, CancelToken)
{
    const QString module = textParameter(parameters, "module"_L1);
    const QString id = textParameter(parameters, "id"_L1);
    const ApiRequest request = crmrequests::record(module, id, fieldNames(parameters));
    co_return planOf(u"Read %1 %2."_s.arg(module, id), request, 1);
}

Task<Result<OperationPlan>> planCreate(CrmService *crm, QJsonObject parameters, CancelToken cancel)
{
    const QString module = textParameter(parameters, "module"_L1);
    const Result<QJsonObject> record =
        co_await crm->checkedCreate(module, parameters.value("record"_L1).toObject(), cancel);
    if (!record)
        co_return fail(record.error());
    const ApiRequest request = crmrequests::create(module, *record);
    co_return planOf(u"Create one record in %1, then read it back."_s.arg(module), request, 2);
}

Task<Result<OperationPlan>> planUpdate(CrmService *crm, QJsonObject parameters, CancelToken cancel)
{
    const QString module = textParameter(parameters, "module"_L1);
    const QString id = textParameter(parameters, "id"_L1);
    const QJsonObject base = parameters.value("base"_L1).toObject();
    const QJsonObject changes = parameters.value("record"_L1).toObject();
    PlanningGateway gateway(*crm, module, id, changes.keys() + base.keys());
    const Result<UpdateOutcome> outcome = co_await verifiedUpdate(gateway, base, changes, cancel);
    if (!outcome)
        co_return fail(outcome.error());
    if (outcome->conflict)
        co_return fail(conflictError(*outcome->conflict));
    if (!gateway.request()) {
        OperationPlan nothing;
        nothing.summary = u"Nothing to do: %1 %2 already holds these values."_s.arg(module, id);
        nothing.requests = 1;
        co_return nothing;
    }
    const ApiRequest request = *gateway.request();
    const QString names = outcome->saved.record.keys().join(u", "_s);
    co_return planOf(
        u"Read %1 %2, then change %3 unless somebody else changed the record meanwhile."_s.arg(module, id, names),
        request, 2);
}
} // namespace atlas::crmhandlers
