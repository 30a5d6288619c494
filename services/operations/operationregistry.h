// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"

namespace atlas
{
class ApiClient;
class BooksService;
class CalendarService;
class CliqService;
class CrmService;
class MailService;
class ProjectsService;
class WorkDriveService;

/// What the operations work with. Any may be null when only the table is wanted (`atlasctl ops`, the reference).
struct OperationServices {
    CrmService *crm = nullptr;
    BooksService *books = nullptr;
    ProjectsService *projects = nullptr;
    CalendarService *calendar = nullptr;
    MailService *mail = nullptr;
    CliqService *cliq = nullptr;
    WorkDriveService *drive = nullptr;
};

/// The table. Validates parameters against the schema before any request; fails with MissingScope (and the scope's
/// name) before any request when the grant is known to lack it.
class OperationRegistry
{
public:
    /// An operation whose service is null fails with Usage "no_account" when it is called.
    explicit OperationRegistry(const OperationServices &services);
    [[nodiscard]] const QList<Operation> &operations() const;
    [[nodiscard]] const Operation *find(const QString &name) const;
    /// Usage error: field names the parameter (JSON pointer without the slash), detail says what is expected.
    [[nodiscard]] Result<Done> validate(const Operation &operation, const QJsonObject &parameters) const;
    /// `progress` is told where the operation moves a file.
    [[nodiscard]] Task<Result<OperationResult>> call(QString name, QJsonObject parameters, CancelToken cancel = {},
                                                     OperationProgress progress = {}) const;
    [[nodiscard]] Task<Result<OperationPlan>> plan(QString name, QJsonObject parameters, CancelToken cancel = {}) const;

private:
    [[nodiscard]] Result<const Operation *> admitted(const QString &name, const QJsonObject &parameters) const;
    [[nodiscard]] ApiClient *clientOf(const Operation &operation) const;
    OperationServices m_services;
    QList<Operation> m_operations;
};
} // namespace atlas
