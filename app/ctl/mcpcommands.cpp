// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands.h"
#include "app/ctl/mcphost.h"
#include "app/ctl/mcpstdio.h"
#include "services/core/logging.h"
#include "services/core/wake.h"
#include "services/mcp/mcpserver.h"
#include "services/safety/auditundo.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

// mcp, audit, policy: what assistants do, did and may do.
namespace atlas::ctl
{
namespace
{
ApiError wrongOption(const QString &option, const QString &sentence)
{
    ApiError error(ErrorKind::Usage, u"wrong_arguments"_s, sentence);
    error.field = option;
    return error;
}

Outcome rowsAnswer(const QString &command, const QJsonArray &rows)
{
    OperationResult result;
    result.data = rows;
    result.rows = int(rows.size());
    return success(command, result);
}

void wireServer(McpStdio &stdio, mcp::Server &server, const std::shared_ptr<Wake> &ended)
{
    QObject::connect(&server, &mcp::Server::lineReady, &stdio, &McpStdio::write);
    QObject::connect(&stdio, &McpStdio::received, &server, &mcp::Server::receive);
    QObject::connect(&stdio, &McpStdio::ended, &server, &mcp::Server::shutDown);
    // On a clean stack: the last call may still stand on this one.
    QObject::connect(&server, &mcp::Server::allEnded, &server,
                     [ended] { QTimer::singleShot(0, [ended] { ended->fire(); }); });
}

Result<AuditFilter> auditFilter(const Invocation &invocation)
{
    AuditFilter filter;
    filter.changesOnly = invocation.changesOnly;
    filter.operation = invocation.operation;
    bool sound = true;
    if (!invocation.limit.isEmpty())
        filter.limit = invocation.limit.toInt(&sound);
    if (!sound || filter.limit < 1 || filter.limit > 1'000)
        return fail(wrongOption(u"--limit"_s, u"--limit must be a number from 1 to 1000."_s));
    if (!invocation.before.isEmpty())
        filter.before = invocation.before.toLongLong(&sound);
    if (!sound)
        return fail(wrongOption(u"--before"_s, u"--before must be the number of an entry."_s));
    filter.app = appFromId(invocation.app);
    if (!invocation.app.isEmpty() && !filter.app)
        return fail(wrongOption(u"--app"_s, u"There is no app \"%1\"."_s.arg(invocation.app)));
    return filter;
}

/// Sets how long entries stay, and takes away what is older.
Task<Outcome> keepAudit(AuditLog *log, QString text)
{
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    constexpr int longest = 36'500;
    if (!isNumber || days < 0 || days > longest)
        co_return failure(wrongOption(u"--keep-days"_s, u"--keep-days must be a number of days; 0: without end."_s));
    if (const Result<Done> kept = co_await log->keepDays(days); !kept)
        co_return failure(kept.error());
    const Result<int> gone = co_await log->prune();
    if (!gone)
        co_return failure(gone.error());
    co_return rowsAnswer(u"audit"_s, {QJsonObject{{"keep_days"_L1, days}, {"removed"_L1, *gone}}});
}

QString auditLine(const AuditEntry &entry)
{
    const QString plan = entry.plan.value("summary"_L1).toString();
    return u"%1  %2  %3  %4  %5  %6\n"_s.arg(
        QString::number(entry.id).rightJustified(6), entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
        auditOutcomeName(entry.outcome).leftJustified(10), entry.operation.leftJustified(22),
        entry.who.leftJustified(20), plan.isEmpty() ? entry.detail : plan);
}

/// "crm.write=on".
Result<Done> choose(SafetyPolicy &policy, const QString &text)
{
    const QString app = text.section(u'.', 0, 0), rest = text.section(u'.', 1);
    const std::optional<App> which = appFromId(app);
    const std::optional<ActionKind> kind = actionKindFromName(rest.section(u'=', 0, 0));
    const std::optional<Permission> permission = permissionFromName(rest.section(u'=', 1));
    if (!which || *which == App::Accounts || !kind || !permission)
        return fail(wrongOption(u"--set"_s,
                                u"--set wants APP.KIND=WORD: crm.write=ask; kinds are write, send and delete, "
                                "words off, ask and on."_s));
    policy.set(*which, *kind, *permission);
    return Done{};
}
} // namespace

Task<Outcome> Commands::mcp()
{
    McpStdio stdio;
    const Result<Connection *> connection = co_await connected();
    if (!connection && connection.error().kind == ErrorKind::Usage)
        co_return failure(connection.error());
    if (connection) {
        const SystemClock today;
        AuditLog log((*connection)->store(), today, (*connection)->account().id);
        if (const Result<int> gone = co_await log.prune(); !gone)
            qCWarning(lcStore) << "the audit log keeps what is old:" << gone.error().code;
    }
    ApiError unconnected = connection ? ApiError() : connection.error();
    unconnected.detail += u" Then start this server anew."_s;
    const McpHost::Limits limits = [this] { return budgets(); };
    auto host = std::make_unique<McpHost>(connection.value_or(nullptr), unconnected, limits);
    mcp::ServerOptions options;
    options.version = QStringLiteral(ATLAS_VERSION);
    options.role = m_invocation.role;
    options.readOnly = m_invocation.readOnly;
    mcp::Server server(*host, options);
    const auto ended = std::make_shared<Wake>();
    wireServer(stdio, server, ended);
    stdio.start();
    co_await ended->event();
    stdio.finish();
    if (m_connection)
        Connection::retire(std::move(m_connection));
    const SystemClock clock;
    const CancelScope scope; // a sleep that nobody could cancel would itself keep the connection from going
    const CancelToken token = scope.token();
    while (Connection::isAnyLeaving())
        co_await clock.sleep(std::chrono::milliseconds(5), token);
    co_return Outcome();
}

Task<Outcome> Commands::audit()
{
    const Result<AuditFilter> filter = auditFilter(m_invocation);
    if (!filter)
        co_return failure(filter.error());
    const Result<Connection *> connection = co_await connected();
    if (!connection)
        co_return failure(connection.error());
    const SystemClock clock;
    AuditLog log((*connection)->store(), clock, (*connection)->account().id);
    if (!m_invocation.keepDays.isEmpty()) {
        const QString days = m_invocation.keepDays;
        co_return co_await keepAudit(&log, days);
    }
    if (!m_invocation.undo.isEmpty()) {
        const OperationServices services = servicesOf(**connection);
        AuditUndo undo(log, (*connection)->operations(), services);
        const Result<qint64> done = co_await undo.undo(m_invocation.undo.toLongLong(), u"atlasctl"_s);
        if (!done)
            co_return failure(done.error());
        co_return rowsAnswer(u"audit"_s, {QJsonObject{{"undone"_L1, m_invocation.undo}, {"entry"_L1, *done}}});
    }
    const AuditFilter wanted = *filter;
    const Result<QList<AuditEntry>> entries = co_await log.entries(wanted);
    if (!entries)
        co_return failure(entries.error());
    QString lines;
    QJsonArray rows;
    for (const AuditEntry &entry : *entries) {
        lines += auditLine(entry);
        rows.append(auditEntryToJson(entry));
    }
    co_return m_invocation.json ? rowsAnswer(u"audit"_s, rows) : Outcome(lines, 0);
}

Task<Outcome> Commands::policy()
{
    const Result<Connection *> connection = co_await connected();
    if (!connection)
        co_return failure(connection.error());
    PolicyStore store((*connection)->store(), (*connection)->account().id);
    const Result<SafetyPolicy> loaded = co_await store.load();
    if (!loaded && m_invocation.set.isEmpty())
        co_return failure(loaded.error());
    SafetyPolicy policy = loaded.value_or(SafetyPolicy());
    for (const QString &choice : m_invocation.set.split(u',', Qt::SkipEmptyParts)) {
        if (const Result<Done> chosen = choose(policy, choice.trimmed()); !chosen)
            co_return failure(chosen.error());
    }
    if (!m_invocation.set.isEmpty()) {
        const SafetyPolicy kept = policy;
        if (const Result<Done> saved = co_await store.save(kept); !saved)
            co_return failure(saved.error());
    }
    QJsonArray rows;
    for (const App app : allApps) {
        QJsonObject row{{"app"_L1, appId(app)}};
        for (const ActionKind kind : allActionKinds)
            row.insert(actionKindName(kind), permissionName(policy.of(app, kind)));
        rows.append(row);
    }
    co_return rowsAnswer(u"policy"_s, rows);
}
} // namespace atlas::ctl
