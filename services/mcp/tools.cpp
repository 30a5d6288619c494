// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mcp/tools.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atlas::mcp
{
namespace
{
QJsonObject member(const QString &type, const QString &description)
{
    return {{"type"_L1, type}, {"description"_L1, description}};
}

QStringList exactlyOne(const QJsonObject &schema)
{
    QStringList ways;
    const QJsonArray choices = schema.value("oneOf"_L1).toArray();
    for (const QJsonValue &choice : choices)
        ways.append(choice["required"_L1][0].toString());
    return ways;
}

QJsonObject inputSchema(const Operation &operation)
{
    QJsonObject schema = operation.parameters;
    schema.remove(u"oneOf"_s);
    return schema;
}

/// The schema with null allowed for every member of its objects: Zoho leaves fields empty that way, and a client that
/// checks answers against the schema would refuse them. In branches, because some clients know one type only.
QJsonObject lenient(QJsonObject schema)
{
    if (schema.value("items"_L1).isObject())
        schema.insert("items"_L1, lenient(schema.value("items"_L1).toObject()));
    QJsonObject properties = schema.value("properties"_L1).toObject();
    const QStringList names = properties.keys();
    for (const QString &name : names) {
        const QJsonObject typed = lenient(properties.value(name).toObject());
        const QJsonArray branches{typed, QJsonObject{{"type"_L1, u"null"_s}}};
        properties.insert(name, QJsonObject{{"anyOf"_L1, branches}});
    }
    if (!properties.isEmpty())
        schema.insert("properties"_L1, properties);
    return schema;
}

QJsonObject outputSchema(const Operation &operation)
{
    const QJsonObject properties{
        {"data"_L1, lenient(operation.result)},
        {"rows"_L1, member(u"integer"_s, u"how many records data holds"_s)},
        {"more"_L1, member(u"boolean"_s, u"there are further pages"_s)},
        {"page_token"_L1,
         member(u"string"_s, u"asks for the next page, where the tool takes one; absent on the last page"_s)},
        {"requests"_L1, member(u"integer"_s, u"calls of the Zoho API this took"_s)},
        {"truncated"_L1, member(u"boolean"_s, u"there is more than Zoho hands out to one query"_s)},
        {"note"_L1, member(u"string"_s, u"what Atlas did differently from what was asked, and why"_s)}};
    return {{"type"_L1, u"object"_s},
            {"properties"_L1, properties},
            {"required"_L1, QJsonArray{u"data"_s, u"rows"_s, u"more"_s, u"requests"_s}}};
}

QString description(const Operation &operation)
{
    QString text = operation.summary;
    const QStringList ways = exactlyOne(operation.parameters);
    if (!ways.isEmpty())
        text += u" Give exactly one of %1."_s.arg(ways.join(u", "_s));
    text += u" API requests: %1."_s.arg(operation.requestCost);
    if (!changesNothing(operation))
        text += u" Atlas may ask the person first, and notes the call in its audit log."_s;
    return text;
}

/// "crm_search" -> "Zoho CRM: search".
QString title(const Operation &operation)
{
    return u"%1: %2"_s.arg(appName(operation.app), operation.name.section(u'_', 1).replace(u'_', u' '));
}
} // namespace

const QStringList &roles()
{
    static const QStringList all{u"ceo"_s, u"cmo"_s, u"cto"_s, u"cfo"_s, u"coo"_s, u"av"_s};
    return all;
}

QList<App> appsOfRole(const QString &role)
{
    static const QHash<QString, QList<App>> table{{u"ceo"_s, {App::Crm, App::Books, App::Projects, App::Calendar}},
                                                  {u"cmo"_s, {App::Crm, App::Mail, App::Cliq, App::WorkDrive}},
                                                  {u"cto"_s, {App::Projects, App::WorkDrive, App::Cliq, App::Crm}},
                                                  {u"cfo"_s, {App::Books, App::Crm, App::Projects, App::WorkDrive}},
                                                  {u"coo"_s, {App::Projects, App::Crm, App::Calendar, App::Cliq}},
                                                  {u"av"_s, {App::Mail, App::Calendar, App::Crm, App::WorkDrive}}};
    return table.value(role, QList<App>(allApps.begin(), allApps.end()));
}

bool changesNothing(const Operation &operation)
{
    return operation.kind == OperationKind::Read && operation.name != "workdrive_download"_L1;
}

QList<Operation> offered(const QList<Operation> &operations, const QString &role, bool readOnly)
{
    const QList<App> apps = appsOfRole(role);
    QList<Operation> some;
    for (const Operation &operation : operations) {
        if (apps.contains(operation.app) && (!readOnly || changesNothing(operation)))
            some.append(operation);
    }
    return some;
}

QJsonObject annotations(const Operation &operation)
{
    const bool reads = changesNothing(operation);
    const bool writesFile = operation.kind == OperationKind::Read && !reads;
    const bool overwrites = operation.kind == OperationKind::Update || operation.kind == OperationKind::Delete;
    // What strangers wrote comes in with mails and messages; what is sent goes out to people.
    const bool open = operation.kind == OperationKind::Send || operation.app == App::Mail || operation.app == App::Cliq;
    return {{"title"_L1, title(operation)},
            {"readOnlyHint"_L1, reads},
            {"destructiveHint"_L1, overwrites || writesFile},
            {"idempotentHint"_L1, reads || overwrites || writesFile},
            {"openWorldHint"_L1, open}};
}

QJsonObject tool(const Operation &operation)
{
    return {{"name"_L1, operation.name},
            {"title"_L1, title(operation)},
            {"description"_L1, description(operation)},
            {"inputSchema"_L1, inputSchema(operation)},
            {"outputSchema"_L1, outputSchema(operation)},
            {"annotations"_L1, annotations(operation)}};
}

QJsonObject structured(const OperationResult &result, const QString &note)
{
    QJsonObject answer{
        {"data"_L1, result.data}, {"rows"_L1, result.rows}, {"more"_L1, result.more}, {"requests"_L1, result.requests}};
    if (!result.pageToken.isEmpty())
        answer.insert("page_token"_L1, result.pageToken);
    if (result.truncated)
        answer.insert("truncated"_L1, true);
    if (!note.isEmpty())
        answer.insert("note"_L1, note);
    return answer;
}
} // namespace atlas::mcp
