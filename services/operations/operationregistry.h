// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"

namespace atlas
{
class CrmService;

/// The table. Validates parameters against the schema before any request; fails with MissingScope (and the scope's
/// name) before any request when the grant is known to lack it.
class OperationRegistry
{
public:
    /// Services may be null when only the table is wanted (`atlasctl ops`, the reference): then run() fails with Usage.
    explicit OperationRegistry(CrmService *crm);
    [[nodiscard]] const QList<Operation> &operations() const;
    [[nodiscard]] const Operation *find(const QString &name) const;
    /// Usage error: field names the parameter (JSON pointer without the slash), detail says what is expected.
    [[nodiscard]] Result<Done> validate(const Operation &operation, const QJsonObject &parameters) const;
    [[nodiscard]] Task<Result<OperationResult>> call(QString name, QJsonObject parameters,
                                                     CancelToken cancel = {}) const;
    [[nodiscard]] Task<Result<OperationPlan>> plan(QString name, QJsonObject parameters, CancelToken cancel = {}) const;

private:
    [[nodiscard]] Result<const Operation *> admitted(const QString &name, const QJsonObject &parameters) const;
    QList<Operation> m_operations;
    CrmService *m_crm;
};
} // namespace atlas
