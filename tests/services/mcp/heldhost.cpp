// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/mcp/heldhost.h"

#include "services/core/wake.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atlas::test
{
Task<Result<QString>> WordyBrief::brief(QString role, QString language)
{
    co_return u"# %1 %2"_s.arg(role, language);
}

const QList<Operation> &HeldHost::operations() const
{
    return m_table.operations();
}

Task<Result<mcp::ToolOutcome>> HeldHost::call(mcp::ToolCall call, mcp::ProgressTold told, CancelToken cancel)
{
    const auto mine = std::make_shared<Held>();
    mine->call = call;
    mine->told = told;
    mine->cancel = cancel;
    mine->wake = std::make_shared<Wake>();
    mine->registration = cancel.onCancel([mine] {
        mine->outcome = fail(ErrorKind::Cancelled);
        QMetaObject::invokeMethod(
            qApp, [mine] { mine->wake->fire(); }, Qt::QueuedConnection);
    });
    held.append(mine);
    co_await mine->wake->event();
    const Result<mcp::ToolOutcome> outcome = mine->outcome;
    mine->registration.reset();
    co_return outcome;
}

QJsonObject HeldHost::errorObject(const ApiError &error) const
{
    return {{u"kind"_s, errorKindName(error.kind)}, {u"message"_s, error.detail}};
}

Task<Result<QJsonArray>> HeldHost::limits()
{
    co_return QJsonArray{QJsonObject{{u"app"_s, u"crm"_s}}};
}

BriefSource &HeldHost::briefs()
{
    return m_brief;
}

void HeldHost::answer(int which, const QJsonValue &data)
{
    mcp::ToolOutcome outcome;
    outcome.result.data = data;
    outcome.result.rows = 1;
    held.at(which)->outcome = outcome;
    held.at(which)->wake->fire();
}

void HeldHost::refuse(int which, const ApiError &error)
{
    held.at(which)->outcome = fail(error);
    held.at(which)->wake->fire();
}

void HeldHost::release(int which)
{
    if (!held.at(which)->wake->fired())
        held.at(which)->wake->fire();
}
} // namespace atlas::test
