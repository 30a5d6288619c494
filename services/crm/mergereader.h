// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmservice.h"
#include "services/crm/mergeplan.h"

namespace atlas
{
/// Reads what a merge has to know. COQL sees a write at once, the search index would not.
class MergeReader
{
public:
    MergeReader(CrmService &service, QString module);
    [[nodiscard]] Task<Result<MergeRead>> read(QStringList ids, CancelToken cancel);
    /// What points to a record now.
    [[nodiscard]] Task<Result<QList<MergeLink>>> links(QString id, CancelToken cancel);
    [[nodiscard]] Task<Result<QStringList>> attachments(QString id, CancelToken cancel);

private:
    [[nodiscard]] Task<Result<QList<MergeLink>>> linksOf(QString module, QString field, QString id, CancelToken cancel);
    CrmService &m_service;
    QString m_module;
};
} // namespace atlas
