// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmservice.h"

namespace atlas
{
/// Finds out what became of a create whose answer was lost. Never sends it again: it looks for a record with the same
/// natural key that this person created since the call began, judged by the server's clock.
class CreateSettlement
{
public:
    /// `sent`: the record as it was sent; `begun`: when (Clock::monotonic()).
    CreateSettlement(CrmService &service, QString module, QJsonObject sent, std::chrono::milliseconds begun);
    /// For notes: the record they hang on.
    void setParent(QString module, QString id);
    /// The record's id, Created_Time and Created_By if exactly one is found; `lost` with the code "not_created" if
    /// there is certainly none; Ambiguous "unknown" otherwise.
    [[nodiscard]] Task<Result<QJsonObject>> settle(ApiError lost, CancelToken cancel);

private:
    [[nodiscard]] Task<Result<RecordPage>> candidates(CancelToken cancel);
    [[nodiscard]] Task<Result<RecordPage>> newest(QStringList fields, CancelToken cancel);
    [[nodiscard]] Task<QString> currentUser(CancelToken cancel);
    [[nodiscard]] QString query() const;
    [[nodiscard]] bool carriesKey(const QJsonObject &row) const;
    /// Rows that may be the record in question: created since the call began, and earlier ones with the same key.
    struct Namesakes {
        QList<QJsonObject> recent;
        int older = 0;
    };
    [[nodiscard]] Namesakes namesakes(const RecordPage &page, const QString &userId) const;
    [[nodiscard]] bool reachesBack(const RecordPage &page) const;
    [[nodiscard]] QDateTime windowStart(const RecordPage &page) const;

    CrmService &m_service;
    QString m_module;
    QJsonObject m_sent;
    std::chrono::milliseconds m_begun;
    QStringList m_key; ///< fields that were sent and identify the record
    QString m_parentModule, m_parentId;
};
} // namespace atlas
