// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/verifiedwrite.h"
#include "services/crm/crmservice.h"

namespace atlas
{
/// Reads and writes one CRM record for verifiedUpdate: one GET, one PUT with If-Unmodified-Since. The confirmed record
/// is put together from what was read, what was written and the new Modified_Time, so that no third call is needed.
class CrmRecordGateway : public RecordGateway
{
public:
    /// `fields`: what is read; Modified_Time and Modified_By are added.
    CrmRecordGateway(CrmService &service, QString module, QString id, QStringList fields);
    [[nodiscard]] Task<Result<VersionedRecord>> read(CancelToken cancel) override;
    [[nodiscard]] Task<Result<VersionedRecord>> write(QJsonObject changes, QString version,
                                                      CancelToken cancel) override;
    [[nodiscard]] Task<Result<Done>> validate(QJsonObject changes, CancelToken cancel) override;

protected:
    /// The changes as they would be sent, after the checks that known metadata allow.
    [[nodiscard]] Result<QJsonObject> checked(const QJsonObject &changes) const;

private:
    [[nodiscard]] VersionedRecord confirmed(const QJsonObject &changes, const QJsonObject &details) const;

    CrmService &m_service;
    QString m_module, m_id;
    QStringList m_fields;
    QJsonObject m_current;
};
} // namespace atlas
