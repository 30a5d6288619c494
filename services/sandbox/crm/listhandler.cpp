// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/customviews.h"
#include "services/sandbox/crm/handlers.h"
#include "services/sandbox/crm/paging.h"
#include "services/sandbox/crm/recordview.h"

#include <algorithm>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct ListPlan {
    QList<const Field *> fields;
    PageRequest page;
    Sequence sequence;
    std::vector<quint32> chosen; ///< of `ids`
    QString sortBy = u"id"_s;
    std::optional<Response> refusal;
};

void planOrder(ListPlan &plan, const Call &call, const Table &table)
{
    if (call.has(u"cvid"_s) && call.has(u"sort_by"_s)) {
        plan.refusal = failure(400, u"AMBIGUITY_DURING_PROCESSING"_s,
                               {{u"ambiguity_due_to"_s, QJsonArray{QJsonObject{{u"param_name"_s, u"cvid"_s}},
                                                                   QJsonObject{{u"param_name"_s, u"sort_by"_s}}}}},
                               u"Ambiguity while processing the request"_s);
        return;
    }
    plan.sortBy = call.request.query.value(u"sort_by"_s, u"id"_s);
    const QString order = call.request.query.value(u"sort_order"_s, u"desc"_s);
    if (!QStringList{u"id"_s, u"Created_Time"_s, u"Modified_Time"_s}.contains(plan.sortBy))
        plan.refusal = invalidData({{u"param_name"_s, u"sort_by"_s}}, u"invalid data"_s);
    else if (order != u"asc" && order != u"desc")
        plan.refusal = invalidData({{u"param_name"_s, u"sort_order"_s}}, u"invalid data"_s);
    plan.sequence.ascending = order == u"asc";
    plan.sequence.byModified = plan.sortBy == u"Modified_Time";
    plan.sequence.order = plan.sequence.byModified ? &table.byModified() : &table.live();
}

void planIds(ListPlan &plan, const Call &call, const Table &table)
{
    const QStringList texts = call.param(u"ids"_s).split(u',');
    for (const QString &text : texts) {
        const auto id = parseId(text.trimmed());
        if (!id) {
            plan.refusal = failure(400, u"UNABLE_TO_PARSE_DATA_TYPE"_s, {{u"param_name"_s, u"ids"_s}},
                                   u"either the request body or parameters is in wrong format"_s);
            return;
        }
        if (const auto slot = table.slotOf(*id))
            plan.chosen.push_back(*slot);
    }
    std::sort(plan.chosen.begin(), plan.chosen.end(), [&](quint32 a, quint32 b) {
        const auto key = [&](quint32 slot) { return plan.sequence.byModified ? table.row(slot).modified : 0; };
        return std::pair(key(a), a) < std::pair(key(b), b);
    });
    plan.chosen.erase(std::unique(plan.chosen.begin(), plan.chosen.end()), plan.chosen.end());
    plan.sequence.order = &plan.chosen;
}

// converted (leads), If-Modified-Since and the custom view narrow the rows; none of them leaves the fast path.
void planFilter(ListPlan &plan, const Call &call, const Table &table)
{
    const auto since = instantHeader(call, "if-modified-since", plan.refusal);
    const QString converted = call.request.query.value(u"converted"_s, u"false"_s);
    if (converted != u"true" && converted != u"false" && converted != u"both")
        plan.refusal = invalidData({{u"param_name"_s, u"converted"_s}}, u"invalid data"_s);
    std::function<bool(const Row &)> view;
    if (call.has(u"cvid"_s) && !plan.refusal)
        view = viewFilter(call, table, call.param(u"cvid"_s), plan.refusal);
    const bool hides = table.module().api == u"Leads" && converted != u"both";
    if (!since && !hides && !view)
        return;
    plan.sequence.keep = [=, wanted = converted == u"true"](const Row &row) {
        return (!since || row.modified > *since) && (!hides || row.converted == wanted) && (!view || view(row));
    };
}

void writeRows(JsonWriter &out, const Call &call, const ListPlan &plan, const Page &page)
{
    const RecordView view(call.store, call.user());
    out.beginObject();
    out.key(u"data");
    out.beginArray();
    for (const quint32 slot : page.slots)
        view.write(out, *plan.sequence.table, plan.sequence.table->row(slot), plan.fields);
    out.endArray();
    out.key(u"info");
    writeListInfo(out, call, plan.sequence, plan.page, page, plan.sortBy);
    out.endObject();
}
} // namespace

Response listRecords(Call &call)
{
    ListPlan plan;
    const Module *module = targetModule(call, u"READ"_s, plan.refusal);
    if (!module)
        return *plan.refusal;
    if (module->isNotes() && !call.user().admin)
        return failure(403, u"NOT_SUPPORTED"_s, {{u"module"_s, u"Notes"_s}}, u"only administrators may list notes"_s);
    const Table &table = call.store.table(*module);
    plan.sequence.table = &table;
    plan.fields = listFields(call, *module, plan.refusal);
    if (!plan.refusal)
        plan.page = pageRequest(call, plan.refusal);
    if (!plan.refusal)
        planOrder(plan, call, table);
    if (!plan.refusal && call.has(u"ids"_s))
        planIds(plan, call, table);
    if (!plan.refusal)
        planFilter(plan, call, table);
    if (plan.refusal)
        return *plan.refusal;
    const Page page = pageOf(plan.sequence, plan.page);
    if (page.slots.empty())
        return Response::empty(call.request.headers.contains("if-modified-since") ? 304 : 204);
    JsonWriter out;
    writeRows(out, call, plan, page);
    return bytes(200, out.take());
}

Response getRecord(Call &call)
{
    std::optional<Response> refusal;
    const Module *module = targetModule(call, u"READ"_s, refusal);
    if (!module)
        return *refusal;
    const Table &table = call.store.table(*module);
    const auto id = parseId(call.request.segments.value(1));
    const auto slot = id ? table.slotOf(*id) : std::nullopt;
    const auto since = instantHeader(call, "if-modified-since", refusal);
    if (refusal)
        return *refusal;
    if (!slot)
        return invalidId(1);
    const Row &row = table.row(*slot);
    if (since && row.modified <= *since)
        return Response::empty(304);
    if (call.param(u"fields"_s).count(u',') >= 50)
        (void)listFields(call, *module, refusal);
    if (refusal)
        return *refusal;
    const RecordView view(call.store, call.user());
    JsonWriter out;
    out.beginObject();
    out.key(u"data");
    out.beginArray();
    if (call.has(u"fields"_s))
        view.write(out, table, row, fieldsNamed(*module, call.param(u"fields"_s), false));
    else
        view.writeWhole(out, table, row);
    out.endArray();
    out.endObject();
    return bytes(200, out.take());
}
} // namespace atlas::sandbox::crm
