// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmservice.h"
#include "services/crm/importrecords.h"

#include <QSet>

namespace atlas
{
/// Finds out which rows of a batch whose answer was lost became records: those this person created since it was sent,
/// judged by the server's clock. Sends nothing.
class ImportSettlement
{
public:
    ImportSettlement(CrmService &service, const Clock &clock, QString module);
    /// Records that are other rows' for certain.
    void setTaken(QSet<QString> ids) { m_taken = std::move(ids); }
    /// The batch with its Sent rows Created where a record was found, and Waiting where there certainly is none. (What
    /// only changes a record may be sent again.) An error where it cannot be told: the rows stay Sent.
    [[nodiscard]] Task<Result<ImportBatch>> settle(ImportBatch batch, CancelToken cancel);

private:
    struct Look {
        QList<QJsonObject> rows;
        QDateTime since; ///< of the batch, by the server's clock
    };
    [[nodiscard]] Task<Result<Look>> look(ImportBatch batch, CancelToken cancel);
    [[nodiscard]] ImportBatch matched(ImportBatch batch, const Look &look) const;
    [[nodiscard]] bool isOwn(const QJsonObject &row) const;
    CrmService &m_service;
    const Clock &m_clock;
    QString m_module, m_userId;
    QSet<QString> m_taken;
};
} // namespace atlas
