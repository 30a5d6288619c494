// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mcp/briefsource.h"
#include "services/operations/operation.h"

namespace atlas::mcp
{
/// One call of a tool, as a client made it.
struct ToolCall {
    QString tool;
    QJsonObject arguments;
    QString client; ///< name and version of the assistant, as it says itself; empty: it does not say
};

struct ToolOutcome {
    OperationResult result;
    QString note; ///< what was done differently from what was asked, and why; usually empty
};

/// What is under way of a call: so much of so much (0: not known), and of what.
struct Progress {
    qint64 done = 0;
    qint64 total = 0;
    QString message;
};
using ProgressTold = std::function<void(const Progress &progress)>;

/// What the server speaks for: the account behind it. Lives longer than the server.
class Host
{
public:
    virtual ~Host() = default;
    /// All operations that are offered, in a stable order.
    [[nodiscard]] virtual const QList<Operation> &operations() const = 0;
    [[nodiscard]] virtual Task<Result<ToolOutcome>> call(ToolCall call, ProgressTold progress, CancelToken cancel) = 0;
    /// The error as atlasctl shows it: {"kind","http","code","message",...}.
    [[nodiscard]] virtual QJsonObject errorObject(const ApiError &error) const = 0;
    /// The call budget of each app, as rows {"app","rule","used","limit","window_seconds"[,"paused_until"]}.
    [[nodiscard]] virtual Task<Result<QJsonArray>> limits() = 0;
    [[nodiscard]] virtual BriefSource &briefs() = 0;
};
} // namespace atlas::mcp
