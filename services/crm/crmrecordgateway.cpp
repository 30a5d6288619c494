// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmrecordgateway.h"

#include "services/core/json.h"
#include "services/crm/crmerrors.h"
#include "services/crm/crmrequests.h"
#include "services/crm/crmvalidation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
VersionedRecord versioned(const QJsonObject &record)
{
    VersionedRecord result;
    result.record = record;
    result.version = json::text(record, "Modified_Time"_L1);
    result.changedAt = result.version;
    result.changedBy = json::text(record.value("Modified_By"_L1).toObject(), "name"_L1);
    return result;
}

/// A lookup written by id alone: its name is only known to Zoho.
bool leavesNameOpen(const QJsonValue &value)
{
    const QJsonObject lookup = value.toObject();
    return lookup.contains("id"_L1) && !lookup.contains("name"_L1);
}

/// Zoho computes these from others: what was read before is no longer true.
void dropComputed(QJsonObject &record, const QJsonObject &changes)
{
    const bool newProbability = changes.contains("Probability"_L1);
    if (changes.contains("Stage"_L1) && !newProbability)
        record.remove("Probability"_L1);
    if (changes.contains("Stage"_L1) || changes.contains("Amount"_L1) || newProbability)
        record.remove("Expected_Revenue"_L1);
}
} // namespace

CrmRecordGateway::CrmRecordGateway(CrmService &service, QString module, QString id, QStringList fields)
    : m_service(service)
    , m_module(std::move(module))
    , m_id(std::move(id))
    , m_fields(std::move(fields))
{
    m_fields << u"Modified_Time"_s << u"Modified_By"_s;
    m_fields.removeDuplicates();
}

Task<Result<VersionedRecord>> CrmRecordGateway::read(CancelToken cancel)
{
    const Result<QJsonObject> record = co_await m_service.record(m_module, m_id, m_fields, cancel);
    if (!record)
        co_return fail(record.error());
    m_current = *record;
    co_return versioned(m_current);
}

Result<QJsonObject> CrmRecordGateway::checked(const QJsonObject &changes) const
{
    crmvalidation::KnownRules rules;
    rules.layout = m_service.knownLayout(m_module);
    if (m_module == "Deals"_L1)
        rules.pipelines = m_service.knownPipelines();
    return crmvalidation::checkUpdate(rules, changes, m_current);
}

Task<Result<Done>> CrmRecordGateway::validate(QJsonObject changes, CancelToken)
{
    const Result<QJsonObject> sendable = checked(changes);
    if (!sendable)
        co_return fail(sendable.error());
    co_return Done{};
}

Task<Result<VersionedRecord>> CrmRecordGateway::write(QJsonObject changes, QString version, CancelToken cancel)
{
    const Result<QJsonObject> sendable = checked(changes);
    if (!sendable)
        co_return fail(sendable.error());
    const ApiRequest request = crmrequests::update(m_module, m_id, *sendable, version);
    const Result<QJsonObject> answer = co_await m_service.client().json(request, cancel);
    if (!answer)
        co_return fail(crmerrors::refined(answer.error()));
    const Result<QJsonObject> details = crmerrors::writtenDetails(*answer, 200);
    if (!details)
        co_return fail(details.error());
    if (std::ranges::any_of(*sendable, leavesNameOpen))
        co_return co_await read(cancel);
    co_return confirmed(*sendable, *details);
}

VersionedRecord CrmRecordGateway::confirmed(const QJsonObject &changes, const QJsonObject &details) const
{
    QJsonObject record = m_current;
    for (auto it = changes.begin(); it != changes.end(); ++it)
        record.insert(it.key(), it.value());
    dropComputed(record, changes);
    for (const auto key : {"Modified_Time"_L1, "Modified_By"_L1}) {
        if (details.contains(key))
            record.insert(key, details.value(key));
    }
    return versioned(record);
}
} // namespace atlas
