// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mcp/host.h"
#include "services/operations/operationregistry.h"

namespace atlas
{
class Wake;
}

namespace atlas::test
{
class WordyBrief final : public BriefSource
{
public:
    /// "# cto fr".
    [[nodiscard]] Task<Result<QString>> brief(QString role, QString language) override;
};

/// A host whose calls end when the test says so, or when they are cancelled.
class HeldHost final : public mcp::Host
{
public:
    struct Held {
        mcp::ToolCall call;
        mcp::ProgressTold told;
        CancelToken cancel;
        std::shared_ptr<Wake> wake;
        Result<mcp::ToolOutcome> outcome = fail(ErrorKind::Unknown);
        std::shared_ptr<void> registration;
    };
    [[nodiscard]] const QList<Operation> &operations() const override;
    [[nodiscard]] Task<Result<mcp::ToolOutcome>> call(mcp::ToolCall call, mcp::ProgressTold told,
                                                      CancelToken cancel) override;
    [[nodiscard]] QJsonObject errorObject(const ApiError &error) const override;
    [[nodiscard]] Task<Result<QJsonArray>> limits() override;
    [[nodiscard]] BriefSource &briefs() override;

    void answer(int which, const QJsonValue &data);
    void refuse(int which, const ApiError &error);
    void release(int which); ///< ends it if it still waits

    QList<std::shared_ptr<Held>> held;

private:
    OperationRegistry m_table{OperationServices{}};
    WordyBrief m_brief;
};
} // namespace atlas::test
