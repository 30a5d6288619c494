// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/handlers.h"
#include "services/sandbox/crm/paging.h"
#include "services/sandbox/crm/recordview.h"
#include "services/sandbox/crm/relatedlists.h"

#include <algorithm>
#include <QJsonDocument>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The record whose related data are asked for.
struct Parent {
    const Module *module = nullptr;
    const Table *table = nullptr;
    quint32 slot = 0;
    [[nodiscard]] qint64 id() const { return table->row(slot).id; }
};

Parent parentOf(Call &call, std::optional<Response> &refusal)
{
    Parent parent;
    parent.module = targetModule(call, u"READ"_s, refusal);
    if (!parent.module)
        return parent;
    parent.table = &call.store.table(*parent.module);
    const auto id = parseId(call.request.segments.value(1));
    const auto slot = id ? parent.table->slotOf(*id) : std::nullopt;
    if (slot)
        parent.slot = *slot;
    else
        refusal = invalidId(1);
    return parent;
}

std::vector<quint32> linkedSlots(const Table &table, const QStringList &lookups, qint64 id, bool byModified)
{
    std::vector<quint32> found;
    for (const QString &api : lookups) {
        const QList<quint32> linked = table.linked(table.module().field(api)->index, id);
        found.insert(found.end(), linked.cbegin(), linked.cend());
    }
    std::sort(found.begin(), found.end(), [&](quint32 a, quint32 b) {
        const auto key = [&](quint32 slot) { return byModified ? table.row(slot).modified : 0; };
        return std::pair(key(a), a) < std::pair(key(b), b);
    });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool closedActivity(const Store &store, const Table &table, const Row &row, qint64 now)
{
    const Module &module = table.module();
    if (module.api == u"Tasks")
        return store.value(table, row, *module.field(u"Status"_s)).text == u"Completed";
    if (module.api == u"Events")
        return store.value(table, row, *module.field(u"End_DateTime"_s)).integer < now;
    return store.value(table, row, *module.field(u"Outgoing_Call_Status"_s)).text != u"Scheduled";
}

// Tasks, meetings and calls in one list, each row telling its module.
Response mixedActivities(const Call &call, const RelatedList &list, qint64 id, const PageRequest &request)
{
    const bool history = list.api.endsWith(u"_History");
    const RecordView view(call.store, call.user());
    JsonWriter out;
    qint64 index = 0;
    qsizetype served = 0;
    out.beginObject();
    out.key(u"data");
    out.beginArray();
    for (const auto &api : {u"Tasks"_s, u"Events"_s, u"Calls"_s}) {
        const Table &table = call.store.table(call.schema().at(api));
        const auto fields = fieldsNamed(table.module(), call.param(u"fields"_s), true);
        for (const quint32 slot : linkedSlots(table, list.lookups, id, false)) {
            const Row &row = table.row(slot);
            if (closedActivity(call.store, table, row, call.now()) != history || index++ < request.mark.offset ||
                served >= request.perPage)
                continue;
            view.write(out, table, row, fields, api);
            ++served;
        }
    }
    out.endArray();
    out.key(u"info");
    writePlainInfo(out, request, served, index > request.mark.offset + served);
    out.endObject();
    return served ? bytes(200, out.take()) : Response::empty(204);
}

Response linkedRecords(const Call &call, const RelatedList &list, qint64 id, const PageRequest &request)
{
    std::optional<Response> refusal;
    const Table &table = call.store.table(call.schema().at(list.module));
    const auto since = instantHeader(call, "if-modified-since", refusal);
    const QString sortBy = call.request.query.value(u"sort_by"_s, u"id"_s);
    if (!QStringList{u"id"_s, u"Created_Time"_s, u"Modified_Time"_s}.contains(sortBy))
        refusal = invalidData({{u"param_name"_s, u"sort_by"_s}}, u"invalid data"_s);
    if (refusal)
        return *refusal;
    Sequence sequence;
    sequence.table = &table;
    sequence.byModified = sortBy == u"Modified_Time";
    // Notes come oldest first unless the user chose otherwise in the web interface.
    const QString order = list.module == u"Notes" ? u"asc"_s : u"desc"_s;
    sequence.ascending = call.request.query.value(u"sort_order"_s, order) == u"asc";
    const auto linked = linkedSlots(table, list.lookups, id, sequence.byModified);
    sequence.order = &linked;
    if (since)
        sequence.keep = [since](const Row &row) { return row.modified > *since; };
    const Page page = pageOf(sequence, request);
    if (page.slots.empty())
        return Response::empty(since ? 304 : 204);
    const auto fields = fieldsNamed(table.module(), call.param(u"fields"_s), true);
    const RecordView view(call.store, call.user());
    JsonWriter out;
    out.beginObject();
    out.key(u"data");
    out.beginArray();
    for (const quint32 slot : page.slots)
        view.write(out, table, table.row(slot), fields);
    out.endArray();
    out.key(u"info");
    writeListInfo(out, call, sequence, request, page, sortBy);
    out.endObject();
    return bytes(200, out.take());
}

QJsonObject historyObject(const Call &call, const Parent &parent, const HistoryEntry &entry)
{
    QJsonArray changes;
    for (const HistoryEntry::Change &change : entry.changes) {
        const auto parsed = [](const QString &json) {
            return QJsonDocument::fromJson('[' + json.toUtf8() + ']').array().first();
        };
        changes.append(QJsonObject{
            {u"api_name"_s, change.field},
            {u"data_type"_s, parent.module->field(change.field)->typeName},
            {u"id"_s, QString::number(parent.module->field(change.field)->id)},
            {u"_value"_s, QJsonObject{{u"new"_s, parsed(change.newJson)}, {u"old"_s, parsed(change.oldJson)}}}});
    }
    return {{u"done_by"_s, userObject(call.store.users.at(entry.by))},
            {u"related_record"_s, QJsonValue()},
            {u"automation_details"_s, QJsonValue()},
            {u"record"_s, QJsonObject{{u"module"_s, QJsonObject{{u"api_name"_s, parent.module->api},
                                                                {u"id"_s, QString::number(parent.module->id)}}},
                                      {u"name"_s, call.store.nameOf(*parent.table, parent.table->row(parent.slot))},
                                      {u"id"_s, QString::number(parent.id())}}},
            {u"audited_time"_s, QString::fromLatin1(call.zone().format(entry.at))},
            {u"action"_s, entry.action},
            {u"id"_s, QString::number(entry.id)},
            {u"source"_s, u"crm_api"_s},
            {u"field_history"_s, changes.isEmpty() ? QJsonValue() : QJsonValue(changes)}};
}
} // namespace

Response relatedRecords(Call &call)
{
    std::optional<Response> refusal;
    const Parent parent = parentOf(call, refusal);
    if (refusal)
        return *refusal;
    const QString name = call.request.path.section(u'/', -1);
    const QList<RelatedList> lists = relatedListsOf(*parent.module);
    const auto list = std::find_if(lists.cbegin(), lists.cend(), [&](const RelatedList &l) { return l.api == name; });
    if (list == lists.cend())
        return invalidData({{u"resource_path_index"_s, 2}}, u"the related list given seems to be invalid"_s);
    if (!list->module.isEmpty() && !mayUse(call, list->module, u"READ"_s))
        return scopeMismatch();
    (void)listFields(call, *parent.module, refusal); // presence and number; the names belong to the other module
    const PageRequest request = refusal ? PageRequest() : pageRequest(call, refusal);
    if (refusal)
        return *refusal;
    if (list->api == u"Attachments")
        return Response::empty(204);
    return list->module.isEmpty() ? mixedActivities(call, *list, parent.id(), request)
                                  : linkedRecords(call, *list, parent.id(), request);
}

Response timeline(Call &call)
{
    std::optional<Response> refusal;
    const Parent parent = parentOf(call, refusal);
    if (refusal)
        return *refusal;
    const Row &row = parent.table->row(parent.slot);
    QList<HistoryEntry> entries = call.store.history.value(row.id);
    if (entries.isEmpty() || entries.last().action != u"added")
        entries.append({row.id, row.created, row.createdBy, u"added"_s, {}});
    QJsonArray lines;
    for (const HistoryEntry &entry : std::as_const(entries))
        lines.append(historyObject(call, parent, entry));
    return Response::json(
        200,
        {{u"__timeline"_s, lines},
         {u"info"_s,
          QJsonObject{{u"per_page"_s, 200}, {u"count"_s, lines.size()}, {u"page"_s, 1}, {u"more_records"_s, false}}}});
}
} // namespace atlas::sandbox::crm
