// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/handlers.h"
#include "services/sandbox/crm/paging.h"
#include "services/sandbox/crm/recordwriter.h"

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 day = 86400;

QJsonValue userOrNull(const Call &call, const DeletedEntry &entry, quint16 user)
{
    return entry.permanent ? QJsonValue() : QJsonValue(userObject(call.store.users.at(user)));
}

QJsonObject deletedObject(const Call &call, const DeletedEntry &entry)
{
    return {{u"deleted_by"_s, userOrNull(call, entry, entry.deletedBy)},
            {u"id"_s, QString::number(entry.id)},
            {u"display_name"_s, entry.permanent ? QJsonValue() : QJsonValue(entry.name)},
            {u"type"_s, entry.permanent ? u"permanent"_s : u"recycle"_s},
            {u"created_by"_s, userOrNull(call, entry, entry.createdBy)},
            {u"deleted_time"_s, QString::fromLatin1(call.zone().format(entry.at))}};
}

// The bin reaches back 60 days, the list of what left it 120.
bool reachable(const DeletedEntry &entry, qint64 now)
{
    return now - entry.at <= (entry.permanent ? 120 : 60) * day;
}

Response page(const QString &key, const QJsonArray &all, const PageRequest &request)
{
    QJsonArray data;
    for (qsizetype i = request.mark.offset; i < all.size() && data.size() < request.perPage; ++i)
        data.append(all.at(i));
    if (data.isEmpty())
        return Response::empty(204);
    const bool more = request.mark.offset + data.size() < all.size();
    return Response::json(200, {{key, data},
                                {u"info"_s, QJsonObject{{u"per_page"_s, request.perPage},
                                                        {u"count"_s, data.size()},
                                                        {u"page"_s, request.page},
                                                        {u"more_records"_s, more}}}});
}

PageRequest pagesOnly(const Call &call, std::optional<Response> &refusal)
{
    PageRequest request;
    request.perPage = intParam(call, u"per_page"_s, 200, 200, refusal);
    request.page = intParam(call, u"page"_s, 1, 1 << 30, refusal);
    request.mark.offset = qint64(request.page - 1) * request.perPage;
    return request;
}
} // namespace

Response deleteRecords(Call &call)
{
    std::optional<Response> refusal;
    const Module *module = targetModule(call, u"DELETE"_s, refusal);
    if (!module)
        return *refusal;
    const QString pathId = call.request.segments.value(1);
    if (pathId.isEmpty() && call.param(u"ids"_s).isEmpty())
        return missingParam(u"ids"_s);
    const QString trigger = call.request.query.value(u"wf_trigger"_s, u"true"_s);
    if (trigger != u"true" && trigger != u"false")
        return invalidData({{u"param_name"_s, u"wf_trigger"_s}}, u"invalid data"_s);
    const QStringList texts = pathId.isEmpty() ? call.param(u"ids"_s).split(u',') : QStringList{pathId};
    QList<qint64> ids;
    for (const QString &text : texts) {
        const auto id = parseId(text.trimmed());
        if (!id)
            return failure(400, u"UNABLE_TO_PARSE_DATA_TYPE"_s, {{u"param_name"_s, u"ids"_s}},
                           u"either the request body or parameters is in wrong format"_s);
        ids.append(*id);
    }
    if (ids.size() > 100)
        return failure(400, u"LIMIT_EXCEEDED"_s, {{u"limit"_s, 100}, {u"param_name"_s, u"ids"_s}}, u"limit exceeded"_s);
    RecordWriter writer(call, *module);
    QJsonArray elements;
    for (const qint64 id : std::as_const(ids))
        elements.append(writer.remove(id));
    return writeResult(elements, 200);
}

Response listDeleted(Call &call)
{
    std::optional<Response> refusal;
    const Module *module = targetModule(call, u"READ"_s, refusal);
    if (!module)
        return *refusal;
    const QString type = call.request.query.value(u"type"_s, u"all"_s);
    if (!QStringList{u"all"_s, u"recycle"_s, u"permanent"_s}.contains(type))
        return failure(400, u"PATTERN_NOT_MATCHED"_s, {{u"api_name"_s, u"type"_s}},
                       u"Please check whether the input values are correct"_s);
    const auto since = instantHeader(call, "if-modified-since", refusal);
    const PageRequest request = pagesOnly(call, refusal);
    if (refusal)
        return *refusal;
    QJsonArray all;
    for (const DeletedEntry &entry : std::as_const(call.store.deleted)) {
        const bool wanted = type == u"all" || entry.permanent == (type == u"permanent");
        if (entry.module == module->api && wanted && reachable(entry, call.now()) && (!since || entry.at > *since))
            all.append(deletedObject(call, entry));
    }
    return page(u"data"_s, all, request);
}

Response recycleBin(Call &call)
{
    std::optional<Response> refusal;
    const PageRequest request = pagesOnly(call, refusal);
    if (refusal)
        return *refusal;
    QJsonArray all;
    for (const DeletedEntry &entry : std::as_const(call.store.deleted)) {
        if (entry.permanent || !reachable(entry, call.now()))
            continue;
        const Module &module = call.schema().at(entry.module);
        all.append(
            QJsonObject{{u"owner"_s, userObject(call.store.users.at(entry.owner))},
                        {u"module"_s, QJsonObject{{u"api_name"_s, module.api}, {u"id"_s, QString::number(module.id)}}},
                        {u"deleted_by"_s, userObject(call.store.users.at(entry.deletedBy))},
                        {u"id"_s, QString::number(entry.id)},
                        {u"display_name"_s, entry.name},
                        {u"deleted_time"_s, QString::fromLatin1(call.zone().format(entry.at))}});
    }
    return page(u"recycle_bin"_s, all, request);
}
} // namespace atlas::sandbox::crm
