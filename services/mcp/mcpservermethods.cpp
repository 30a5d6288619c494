// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mcp/mcpserver.h"
#include "services/mcp/prompts.h"
#include "services/mcp/resources.h"
#include "services/mcp/tools.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// Methods that are answered on the spot.
namespace atlas::mcp
{
bool Server::listed(const Asked &asked)
{
    QString member;
    QJsonArray rows;
    if (asked.method == "tools/list"_L1) {
        member = u"tools"_s;
        for (const Operation &operation : m_offered)
            rows.append(tool(operation));
    } else if (asked.method == "resources/list"_L1) {
        member = u"resources"_s;
        rows = resourceList();
    } else if (asked.method == "resources/templates/list"_L1) {
        member = u"resourceTemplates"_s;
        rows = resourceTemplates();
    } else if (asked.method == "prompts/list"_L1) {
        member = u"prompts"_s;
        rows = promptList();
    } else {
        return false;
    }
    // Each list is one page, so this server has never given a cursor away.
    if (!asked.params.value("cursor"_L1).isUndefined())
        refuse(asked, jsonrpc::InvalidParams, u"There is no such cursor."_s);
    else
        answer(asked, {{member, rows}}, true);
    return true;
}

void Server::getPrompt(const Asked &asked)
{
    const QString name = asked.params.value("name"_L1).toString();
    const Result<QJsonObject> made = prompt(name, asked.params.value("arguments"_L1).toObject(), m_options.role);
    if (made)
        answer(asked, *made);
    else
        refuse(asked, jsonrpc::InvalidParams, made.error().detail, {{"field"_L1, made.error().field}});
}
} // namespace atlas::mcp
