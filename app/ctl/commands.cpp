// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands.h"

#include "app/ctl/progressline.h"
#include "app/ctl/secretinput.h"
#include "app/ctl/synccommand.h"
#include "services/operations/operationtext.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::ctl
{
namespace
{
Outcome operationTable(bool asJson)
{
    const OperationRegistry table({});
    if (!asJson) {
        QString text;
        for (const Operation &operation : table.operations())
            text += operation.name.leftJustified(22) + u"  "_s + operation.summary + u'\n';
        return Outcome(text, 0);
    }
    OperationResult result;
    QJsonArray rows;
    for (const Operation &operation : table.operations())
        rows.append(operationToJson(operation));
    result.data = rows;
    result.rows = int(rows.size());
    return success(u"ops"_s, result);
}
} // namespace

Commands::Commands(Invocation invocation)
    : m_invocation(std::move(invocation))
    , m_profile(m_invocation.profile)
    , m_registry(m_profile.accountsPath())
{
}

Commands::~Commands() = default;

std::optional<Outcome> Commands::withoutAccount(const Invocation &invocation)
{
    if (invocation.command == "help"_L1)
        return Outcome(usageText(), 0);
    if (invocation.command == "ops"_L1)
        return operationTable(invocation.json);
    if (invocation.command == "reference"_L1)
        return Outcome(operationsReference(OperationRegistry({}).operations()), 0);
    return std::nullopt;
}

void Commands::readInput()
{
    if (m_invocation.jsonText == "-"_L1)
        m_input = readStandardInput();
    if (m_invocation.command != "login"_L1)
        return;
    m_secret = readSecret("ZOHO_CLIENT_SECRET", u"Client secret"_s);
    if (!m_invocation.browser)
        m_code = readSecret("ZOHO_GRANT_CODE", u"Grant code"_s);
}

Task<Outcome> Commands::run()
{
    const Result<Done> folder = m_profile.create();
    if (!folder)
        co_return failure(folder.error());
    if (m_invocation.command == "call"_L1)
        co_return co_await call();
    if (m_invocation.command == "login"_L1)
        co_return co_await login();
    if (m_invocation.command == "logout"_L1)
        co_return co_await logout();
    if (m_invocation.command == "mcp"_L1)
        co_return co_await mcp();
    if (m_invocation.command == "audit"_L1)
        co_return co_await audit();
    if (m_invocation.command == "policy"_L1)
        co_return co_await policy();
    if (m_invocation.command == "sync"_L1)
        co_return co_await sync();
    co_return co_await status();
}

Task<Result<Connection *>> Commands::connected()
{
    Result<Credentials> credentials = fail(ErrorKind::SignedOut);
    if (m_invocation.sandbox) {
        m_sandbox = std::make_unique<EmbeddedSandbox>();
        credentials = co_await m_sandbox->start(m_profile);
    } else {
        credentials = co_await chooseCredentials(&m_registry, m_invocation.account);
    }
    if (!credentials)
        co_return fail(credentials.error());
    m_connection = std::make_unique<Connection>(m_profile, *credentials, &m_registry);
    const Result<StoreReport> opened = co_await m_connection->open();
    if (!opened)
        co_return fail(opened.error());
    co_return m_connection.get();
}

Task<Outcome> Commands::sync()
{
    const Result<SyncOptions> options = syncOptions(m_invocation);
    if (!options)
        co_return failure(options.error());
    const Result<Connection *> connection = co_await connected();
    if (!connection)
        co_return failure(connection.error());
    const SyncOptions asked = *options;
    co_return co_await syncCrmBooks(**connection, asked);
}

Task<Outcome> Commands::call()
{
    // Wrong usage is told before anybody is asked for a token.
    const OperationRegistry table({});
    const Operation *operation = table.find(m_invocation.operation);
    if (!operation) {
        ApiError error(ErrorKind::Usage, u"unknown_operation"_s,
                       u"There is no operation \"%1\"; \"atlasctl ops\" lists them."_s.arg(m_invocation.operation));
        error.field = u"operation"_s;
        co_return failure(error);
    }
    const Result<QJsonObject> parameters = parameterObject(m_invocation, *operation, m_input);
    if (!parameters)
        co_return failure(parameters.error());
    const Result<Done> valid = table.validate(*operation, *parameters);
    if (!valid)
        co_return failure(valid.error());
    const Result<Connection *> connection = co_await connected();
    if (!connection)
        co_return failure(connection.error());
    const OperationRegistry &live = (*connection)->operations();
    if (m_invocation.dryRun) {
        const Result<OperationPlan> plan = co_await live.plan(m_invocation.operation, *parameters);
        co_return plan ? planned(m_invocation.operation, *plan) : failure(plan.error());
    }
    ProgressLine line;
    const CancelToken never;
    const OperationProgress told = line.told();
    const Result<OperationResult> result = co_await live.call(m_invocation.operation, *parameters, never, told);
    co_return result ? success(m_invocation.operation, *result) : failure(result.error());
}
} // namespace atlas::ctl
