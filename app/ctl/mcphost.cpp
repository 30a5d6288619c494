// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/mcphost.h"

#include "app/ctl/envelope.h"
#include "services/mcp/tools.h"

#include <QJsonDocument>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace atlas::ctl
{
namespace
{
/// Tells of every request that is made for a list of many pages, as long as it lives.
class PageTeller
{
public:
    PageTeller(RequestGate &gate, App app, mcp::ProgressTold told)
        : m_told(std::move(told))
    {
        m_connection = QObject::connect(&gate, &RequestGate::changed, [this, app](App changed) {
            if (changed != app)
                return;
            mcp::Progress progress;
            progress.done = ++m_requests;
            progress.message = u"%1 requests to %2"_s.arg(m_requests).arg(appName(app));
            m_told(progress);
        });
    }
    ~PageTeller() { QObject::disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(PageTeller)

private:
    mcp::ProgressTold m_told;
    QMetaObject::Connection m_connection;
    int m_requests = 0;
};

/// Tells every ten seconds that a change still waits, for Zoho or for the person: clients give a silent call up sooner
/// than a person answers.
class PatienceTeller
{
public:
    explicit PatienceTeller(mcp::ProgressTold told)
        : m_told(std::move(told))
    {
        constexpr std::chrono::seconds between{10};
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            mcp::Progress progress;
            progress.done = ++m_times;
            progress.message = u"Waiting for Zoho, or for a yes in Atlas"_s;
            m_told(progress);
        });
        m_timer.start(between);
    }
    Q_DISABLE_COPY_MOVE(PatienceTeller)

private:
    mcp::ProgressTold m_told;
    QTimer m_timer;
    int m_times = 0;
};

bool readsManyPages(const Operation &operation, const QJsonObject &arguments)
{
    return !operation.runTelling && operation.kind == OperationKind::Read && arguments.value("all"_L1).toBool();
}
} // namespace

OperationServices servicesOf(const Connection &connection)
{
    OperationServices services;
    services.crm = &connection.crm();
    services.books = &connection.books();
    services.projects = &connection.projects();
    services.calendar = &connection.agenda().service();
    services.mail = &connection.mailbox().service();
    services.cliq = &connection.team().service();
    services.drive = &connection.drive().service();
    return services;
}

struct McpHost::Guard {
    Guard(const Connection &connection, const Clock &clock)
        : policies(connection.store(), connection.account().id)
        , log(connection.store(), clock, connection.account().id)
        , approver(approvalAddress(connection.profile().directory()), clock)
        , operations(connection.operations(), servicesOf(connection), policies, log, approver)
    {
    }
    PolicyStore policies;
    AuditLog log;
    DeskApprover approver;
    GuardedOperations operations;
};

McpHost::McpHost(const Connection *connection, const ApiError &unconnected, Limits limits)
    : m_connection(connection)
    , m_unconnected(unconnected)
    , m_limits(std::move(limits))
    , m_table(OperationServices{})
    , m_guard(connection ? std::make_unique<Guard>(*connection, m_clock) : nullptr)
    , m_brief(connection, m_clock)
{
}

McpHost::~McpHost() = default;

const QList<Operation> &McpHost::operations() const
{
    return m_table.operations();
}

Task<Result<mcp::ToolOutcome>> McpHost::call(mcp::ToolCall call, mcp::ProgressTold progress, CancelToken cancel)
{
    if (!m_guard)
        co_return fail(m_unconnected);
    GuardedCall guarded;
    guarded.operation = call.tool;
    guarded.parameters = call.arguments;
    guarded.who = call.client.isEmpty() ? u"an assistant"_s : call.client;
    std::unique_ptr<PageTeller> pages;
    std::unique_ptr<PatienceTeller> patience;
    OperationProgress bytes;
    const Operation *operation = m_table.find(call.tool);
    if (progress && operation && readsManyPages(*operation, call.arguments))
        pages = std::make_unique<PageTeller>(m_connection->gate(), operation->app, progress);
    else if (progress)
        bytes = [progress](qint64 done, qint64 total) { progress(mcp::Progress{done, total, u"bytes"_s}); };
    if (progress && operation && !mcp::changesNothing(*operation))
        patience = std::make_unique<PatienceTeller>(progress);
    const Result<GuardedResult> done = co_await m_guard->operations.call(guarded, bytes, cancel);
    if (!done)
        co_return fail(done.error());
    mcp::ToolOutcome outcome;
    outcome.result = done->result;
    outcome.note = done->note;
    co_return outcome;
}

QJsonObject McpHost::errorObject(const ApiError &error) const
{
    return QJsonDocument::fromJson(failure(error).text).object().value("error"_L1).toObject();
}

Task<Result<QJsonArray>> McpHost::limits()
{
    if (!m_connection)
        co_return fail(m_unconnected);
    co_return co_await m_limits();
}
} // namespace atlas::ctl
