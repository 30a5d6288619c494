// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/operationregistry.h"

#include "services/auth/scopes.h"
#include "services/books/booksservice.h"
#include "services/calendar/calendarservice.h"
#include "services/cliq/cliqservice.h"
#include "services/crm/crmservice.h"
#include "services/mail/mailservice.h"
#include "services/operations/booksoperations.h"
#include "services/operations/calendaroperations.h"
#include "services/operations/cliqoperations.h"
#include "services/operations/crmoperations.h"
#include "services/operations/mailoperations.h"
#include "services/operations/projectsoperations.h"
#include "services/operations/schema.h"
#include "services/operations/workdriveoperations.h"
#include "services/projects/projectsservice.h"
#include "services/workdrive/workdriveservice.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
ApiError usageError(const QString &code, const QString &field, const QString &sentence)
{
    ApiError error(ErrorKind::Usage, code, sentence);
    error.field = field;
    return error;
}

/// Whether the grant is known to lack the scope. A scope for all CRM modules may also have been granted for one.
bool isLacking(const QStringList &granted, const QString &needed, const QString &module)
{
    if (coversScope(granted, needed))
        return false;
    const QString family = u"ZohoCRM.modules."_s;
    if (!needed.startsWith(family))
        return true;
    return !coversScope(granted, family + module + u'.' + needed.mid(family.size()));
}

Result<Done> checkScopes(const Operation &operation, const QJsonObject &parameters, const QStringList &granted)
{
    const QString module = parameters.value("module"_L1).toString();
    for (const QString &needed : operation.scopes) {
        if (!isLacking(granted, needed, module))
            continue;
        ApiError error(ErrorKind::MissingScope, u"scope_not_granted"_s,
                       u"%1 needs the scope %2, which this account was not granted. Sign in again with it added."_s.arg(
                           operation.name, needed));
        error.missingScope = needed;
        return fail(error);
    }
    return Done{};
}
} // namespace

OperationRegistry::OperationRegistry(const OperationServices &services)
    : m_services(services)
    , m_operations(crmOperations(services.crm) + booksOperations(services.books) +
                   projectsOperations(services.projects) + calendarOperations(services.calendar) +
                   mailOperations(services.mail) + cliqOperations(services.cliq) + workDriveOperations(services.drive))
{
}

/// Null where the operation's service is missing.
ApiClient *OperationRegistry::clientOf(const Operation &operation) const
{
    switch (operation.app) {
    case App::Books:
        return m_services.books ? &m_services.books->client() : nullptr;
    case App::Projects:
        return m_services.projects ? &m_services.projects->client() : nullptr;
    case App::Calendar:
        return m_services.calendar ? &m_services.calendar->client() : nullptr;
    case App::Mail:
        return m_services.mail ? &m_services.mail->client() : nullptr;
    case App::Cliq:
        return m_services.cliq ? &m_services.cliq->client() : nullptr;
    case App::WorkDrive:
        return m_services.drive ? &m_services.drive->client() : nullptr;
    case App::Crm:
        return m_services.crm ? &m_services.crm->client() : nullptr;
    case App::Accounts:
        break;
    }
    return nullptr;
}

const QList<Operation> &OperationRegistry::operations() const
{
    return m_operations;
}

const Operation *OperationRegistry::find(const QString &name) const
{
    const auto found = std::ranges::find(m_operations, name, &Operation::name);
    return found == m_operations.end() ? nullptr : &*found;
}

Result<Done> OperationRegistry::validate(const Operation &operation, const QJsonObject &parameters) const
{
    const std::optional<schema::Problem> problem = schema::firstProblem(operation.parameters, parameters);
    if (problem)
        return fail(usageError(u"invalid_parameter"_s, problem->parameter, problem->sentence));
    return Done{};
}

/// Everything that can be refused without a request.
Result<const Operation *> OperationRegistry::admitted(const QString &name, const QJsonObject &parameters) const
{
    const Operation *operation = find(name);
    if (!operation)
        return fail(usageError(u"unknown_operation"_s, u"operation"_s, u"There is no operation \"%1\"."_s.arg(name)));
    const Result<Done> valid = validate(*operation, parameters);
    if (!valid)
        return fail(valid.error());
    const ApiClient *client = clientOf(*operation);
    if (!client)
        return fail(usageError(u"no_account"_s, u"operation"_s, u"No account is connected."_s));
    const Result<Done> allowed = checkScopes(*operation, parameters, client->tokens().grantedScopes());
    if (!allowed)
        return fail(allowed.error());
    return operation;
}

Task<Result<OperationResult>> OperationRegistry::call(QString name, QJsonObject parameters, CancelToken cancel,
                                                      OperationProgress progress) const
{
    const Result<const Operation *> operation = admitted(name, parameters);
    if (!operation)
        co_return fail(operation.error());
    const ApiClient *client = clientOf(**operation);
    const int before = client->exchanges();
    Result<OperationResult> result = fail(ErrorKind::Unknown);
    if (progress && (*operation)->runTelling)
        result = co_await (*operation)->runTelling(parameters, progress, cancel);
    else
        result = co_await (*operation)->run(parameters, cancel);
    if (result)
        result->requests = client->exchanges() - before;
    co_return result;
}

Task<Result<OperationPlan>> OperationRegistry::plan(QString name, QJsonObject parameters, CancelToken cancel) const
{
    const Result<const Operation *> operation = admitted(name, parameters);
    if (!operation)
        co_return fail(operation.error());
    co_return co_await (*operation)->plan(parameters, cancel);
}
} // namespace atlas
