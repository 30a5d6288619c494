// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mcp/advice.h"
#include "services/mcp/mcpserver.h"
#include "services/mcp/resources.h"
#include "services/mcp/tools.h"
#include "services/operations/operationtext.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

// Requests that take time: tools, and resources that read.
namespace atlas::mcp
{
namespace
{
constexpr qint64 betweenTellings = 100; ///< ms

QString compactText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject textContent(const QString &text)
{
    return {{"type"_L1, u"text"_s}, {"text"_L1, text}};
}

/// As structured content, and the same as text for clients that know only text.
QJsonObject toolSuccess(const ToolOutcome &outcome)
{
    const QJsonObject data = structured(outcome.result, outcome.note);
    return {{"content"_L1, QJsonArray{textContent(compactText(data))}},
            {"structuredContent"_L1, data},
            {"isError"_L1, false}};
}
} // namespace

void Server::startTool(const Asked &asked)
{
    const QString name = asked.params.value("name"_L1).toString();
    const QJsonValue arguments = asked.params.value("arguments"_L1);
    if (!std::ranges::any_of(m_offered, [&name](const Operation &operation) { return operation.name == name; })) {
        const bool exists =
            std::ranges::any_of(m_host.operations(), [&name](const Operation &o) { return o.name == name; });
        const QString why = exists
                                ? u"The tool \"%1\" is not offered here: this server was started with a shorter list."_s
                                : u"There is no tool \"%1\"; tools/list names them."_s;
        refuse(asked, jsonrpc::InvalidParams, why.arg(name.left(80)));
        return;
    }
    if (!arguments.isUndefined() && !arguments.isObject()) {
        refuse(asked, jsonrpc::InvalidParams, u"arguments must be an object."_s);
        return;
    }
    launch(begin(asked), asked, &Server::runTool);
}

void Server::readResource(const Asked &asked)
{
    const QString uri = asked.params.value("uri"_L1).toString();
    if (!resourceAddress(uri)) {
        const int code = asked.era == Era::Modern ? jsonrpc::InvalidParams : jsonrpc::ResourceNotFound;
        refuse(asked, code, u"There is no such resource; resources/list names them."_s, {{"uri"_L1, uri.left(200)}});
        return;
    }
    launch(begin(asked), asked, &Server::runResource);
}

std::shared_ptr<Server::Call> Server::begin(const Asked &asked)
{
    auto call = std::make_shared<Call>();
    call->progressToken = asked.params.value("_meta"_L1)["progressToken"_L1];
    if (!call->progressToken.isString() && !call->progressToken.isDouble())
        call->progressToken = QJsonValue::Undefined;
    m_calls.emplace(jsonrpc::key(asked.id), call);
    return call;
}

void Server::launch(const std::shared_ptr<Call> &call, const Asked &asked,
                    Task<void> (Server::*work)(std::shared_ptr<Call>, Asked))
{
    QCoro::connect((this->*work)(call, asked), this, [] {});
}

Task<void> Server::runTool(std::shared_ptr<Call> call, Asked asked)
{
    ToolCall toolCall;
    toolCall.tool = asked.params.value("name"_L1).toString();
    toolCall.arguments = asked.params.value("arguments"_L1).toObject();
    toolCall.client = asked.client;
    ProgressTold told;
    if (!call->progressToken.isUndefined())
        told = [this, weak = std::weak_ptr(call)](const Progress &progress) {
            if (const std::shared_ptr<Call> live = weak.lock())
                tell(live, progress);
        };
    const CancelToken token = call->scope.token();
    const Result<ToolOutcome> outcome = co_await m_host.call(toolCall, told, token);
    const QJsonObject body = outcome ? toolSuccess(*outcome) : toolFailure(outcome.error());
    finish(call, asked, answerLine(asked, body));
}

/// What went wrong and what to do, first in words, then as atlasctl says it.
QJsonObject Server::toolFailure(const ApiError &error) const
{
    QJsonObject details = m_host.errorObject(error);
    const QString advice = whatToDo(error);
    const QString message = details.value("message"_L1).toString(errorKindName(error.kind));
    details.insert("what_to_do"_L1, advice.isEmpty() ? message : advice);
    return {{"content"_L1, QJsonArray{textContent(u"%1 %2"_s.arg(message, advice).trimmed()),
                                      textContent(compactText({{"error"_L1, details}}))}},
            {"isError"_L1, true}};
}

Task<Result<QJsonObject>> Server::resourceContents(QString uri)
{
    const ResourceAddress address = resourceAddress(uri).value_or(ResourceAddress());
    if (address.kind == ResourceAddress::Kind::Operations)
        co_return resourceText(uri, u"text/markdown"_s, operationsReference(m_offered));
    if (address.kind == ResourceAddress::Kind::Limits) {
        const Result<QJsonArray> rows = co_await m_host.limits();
        if (!rows)
            co_return fail(rows.error());
        co_return resourceText(uri, u"application/json"_s, compactText({{"limits"_L1, *rows}}));
    }
    const Result<QString> text = co_await m_host.briefs().brief(address.role, address.language);
    if (!text)
        co_return fail(text.error());
    co_return resourceText(uri, u"text/markdown"_s, *text);
}

Task<void> Server::runResource(std::shared_ptr<Call> call, Asked asked)
{
    const QString uri = asked.params.value("uri"_L1).toString();
    const Result<QJsonObject> contents = co_await resourceContents(uri);
    QByteArray line;
    if (contents) {
        line = answerLine(asked, {{"contents"_L1, QJsonArray{*contents}}}, true);
    } else {
        const QJsonObject details = m_host.errorObject(contents.error());
        const QString message = details.value("message"_L1).toString(errorKindName(contents.error().kind));
        line = jsonrpc::error(asked.id, jsonrpc::InternalError,
                              u"%1 %2"_s.arg(message, whatToDo(contents.error())).trimmed(), details);
    }
    finish(call, asked, line);
}

void Server::tell(const std::shared_ptr<Call> &call, const Progress &progress)
{
    const bool isLast = progress.total > 0 && progress.done >= progress.total;
    const bool isSoon = call->sinceTold.isValid() && call->sinceTold.elapsed() < betweenTellings;
    if (call->silent || progress.done <= call->told || (isSoon && !isLast))
        return;
    call->told = progress.done;
    call->sinceTold.start();
    QJsonObject params{{"progressToken"_L1, call->progressToken}, {"progress"_L1, progress.done}};
    if (progress.total > 0)
        params.insert("total"_L1, progress.total);
    if (!progress.message.isEmpty())
        params.insert("message"_L1, progress.message);
    send(jsonrpc::notification(u"notifications/progress"_s, params));
}

void Server::finish(const std::shared_ptr<Call> &call, const Asked &asked, const QByteArray &line)
{
    m_calls.erase(jsonrpc::key(asked.id));
    if (!call->silent)
        send(line);
    call->silent = true; // progress that is told late is told to nobody
    if (m_leaving && m_calls.empty())
        Q_EMIT allEnded();
}
} // namespace atlas::mcp
