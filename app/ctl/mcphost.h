// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/mcpbrief.h"
#include "services/mcp/host.h"
#include "services/safety/auditlog.h"
#include "services/safety/deskapprover.h"
#include "services/safety/guardedoperations.h"

namespace atlas::ctl
{
/// The services of a connection, for what calls and takes back operations.
[[nodiscard]] OperationServices servicesOf(const Connection &connection);

/// The account behind the assistant's server: every call goes through what the person allows and into the audit log.
class McpHost final : public mcp::Host
{
public:
    using Limits = std::function<Task<QJsonArray>()>;
    /// Without a connection lists are answered all the same, and every call fails with `unconnected`.
    McpHost(const Connection *connection, const ApiError &unconnected, Limits limits);
    ~McpHost() override;

    [[nodiscard]] const QList<Operation> &operations() const override;
    [[nodiscard]] Task<Result<mcp::ToolOutcome>> call(mcp::ToolCall call, mcp::ProgressTold progress,
                                                      CancelToken cancel) override;
    [[nodiscard]] QJsonObject errorObject(const ApiError &error) const override;
    [[nodiscard]] Task<Result<QJsonArray>> limits() override;
    [[nodiscard]] BriefSource &briefs() override { return m_brief; }

private:
    struct Guard;
    const Connection *m_connection;
    ApiError m_unconnected;
    Limits m_limits;
    SystemClock m_clock;
    OperationRegistry m_table; ///< for lists while nobody is signed in
    std::unique_ptr<Guard> m_guard;
    StoredBrief m_brief;
};
} // namespace atlas::ctl
