// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/coqlplan.h"
#include "services/sandbox/crm/customviews.h"
#include "services/sandbox/crm/handlers.h"
#include "services/sandbox/crm/metadata.h"
#include "services/sandbox/crm/recordview.h"
#include "services/sandbox/crm/requestbody.h"
#include "services/sandbox/kernel/router.h"

#include <algorithm>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// One row of the answer: the selected values, and those it is sorted by.
struct CoqlRow {
    qint64 id = 0; ///< 0 with aggregates
    QList<Value> cells;
    QList<Value> keys;
};

struct CoqlRun {
    const CoqlQuery &query;
    const CoqlPlan &plan;
    const Store &store;
    const Table &table;
    std::function<bool(const Row &)> view;

    [[nodiscard]] bool matches(const Row &row) const
    {
        return (!view || view(row)) && plan.where.matches(store, table, row);
    }
};

CoqlRow plainRow(const CoqlRun &run, const Row &row)
{
    CoqlRow out{row.id, {}, {}};
    for (const CoqlPath &column : run.plan.columns)
        out.cells.append(column.read(run.store, run.table, row));
    for (const CoqlPlan::Order &order : run.plan.orderBy)
        out.keys.append(order.column >= 0 ? out.cells.at(order.column) : order.path.read(run.store, run.table, row));
    return out;
}

// Without an order the rows come by id, so reading stops once the page is full.
QList<CoqlRow> plainRows(const CoqlRun &run)
{
    QList<CoqlRow> rows;
    const qint64 enough = run.plan.orderBy.isEmpty() ? run.query.offset + run.query.limit + 1 : -1;
    for (const quint32 slot : run.table.live()) {
        if (!run.matches(run.table.row(slot)))
            continue;
        rows.append(plainRow(run, run.table.row(slot)));
        if (rows.size() == enough)
            break;
    }
    return rows;
}

struct Tally {
    qint64 count = 0;
    double sum = 0;
    Value least, greatest;
    void add(const Value &value)
    {
        if (value.isNull())
            return;
        if (++count == 1 || compareValues(value, least) < 0)
            least = value;
        if (count == 1 || compareValues(value, greatest) > 0)
            greatest = value;
        sum += value.toDouble();
    }
    [[nodiscard]] Value result(const QString &aggregate) const
    {
        if (aggregate == u"COUNT")
            return Value::whole(count);
        if (count == 0)
            return {};
        if (aggregate == u"MIN")
            return least;
        if (aggregate == u"MAX")
            return greatest;
        return Value::decimal(aggregate == u"SUM" ? sum : sum / double(count));
    }
};

struct Group {
    QList<Value> cells;
    std::vector<Tally> tallies;
};

QString groupKey(const CoqlRun &run, const Row &row)
{
    QString key;
    for (const CoqlPath &path : run.plan.groupBy) {
        const Value value = path.read(run.store, run.table, row);
        key += value.text + u'\x1f' + QString::number(value.integer) + u'\x1f' +
               QString::number(value.toDouble(), 'g', 17) + u'\x1e';
    }
    return key;
}

QList<CoqlRow> groupedRows(const CoqlRun &run)
{
    QHash<QString, qsizetype> byKey;
    std::vector<Group> groups;
    for (const quint32 slot : run.table.live()) {
        const Row &row = run.table.row(slot);
        if (!run.matches(row))
            continue;
        const QString key = groupKey(run, row);
        auto at = byKey.find(key);
        if (at == byKey.end()) {
            at = byKey.insert(key, qsizetype(groups.size()));
            groups.push_back({plainRow(run, row).cells, std::vector<Tally>(std::size_t(run.plan.columns.size()))});
        }
        Group &group = groups[std::size_t(*at)];
        for (qsizetype i = 0; i < run.plan.columns.size(); ++i)
            group.tallies[std::size_t(i)].add(run.plan.columns.at(i).read(run.store, run.table, row));
    }
    QList<CoqlRow> rows;
    for (Group &group : groups) {
        CoqlRow out;
        for (qsizetype i = 0; i < run.plan.columns.size(); ++i) {
            const QString &aggregate = run.query.columns.at(i).aggregate;
            out.cells.append(aggregate.isEmpty() ? group.cells.at(i) : group.tallies[std::size_t(i)].result(aggregate));
        }
        for (const CoqlPlan::Order &order : run.plan.orderBy)
            out.keys.append(out.cells.at(order.column));
        rows.append(out);
    }
    return rows;
}

void sortRows(QList<CoqlRow> &rows, const CoqlPlan &plan)
{
    if (plan.orderBy.isEmpty())
        return;
    std::stable_sort(rows.begin(), rows.end(), [&](const CoqlRow &a, const CoqlRow &b) {
        for (qsizetype i = 0; i < plan.orderBy.size(); ++i) {
            const int order = compareValues(a.keys.at(i), b.keys.at(i));
            if (order != 0)
                return plan.orderBy.at(i).descending ? order > 0 : order < 0;
        }
        return false;
    });
}

// Lookups carry a name; users their last name only.
void writeCell(JsonWriter &out, const RecordView &view, const Store &store, const Field &field, const Value &value)
{
    const auto user = value.kind == Value::Kind::Reference && field.type == DataType::OwnerLookup
                          ? store.userIndex(value.integer)
                          : std::nullopt;
    if (!user) {
        view.writeValue(out, field, value);
        return;
    }
    out.beginObject();
    out.key(u"name");
    out.string(store.users.at(*user).last);
    out.key(u"id");
    out.ascii(QByteArray::number(value.integer));
    out.endObject();
}

void writeRow(JsonWriter &out, const CoqlRun &run, const RecordView &view, const CoqlRow &row)
{
    static const Field count = [] { // COUNT is a plain number, whatever was counted
        Field field;
        field.type = DataType::Integer;
        return field;
    }();
    out.beginObject();
    bool hasId = run.plan.aggregates;
    for (qsizetype i = 0; i < run.plan.columns.size(); ++i) {
        const CoqlColumn &column = run.query.columns.at(i);
        hasId = hasId || column.key() == u"id";
        out.key(column.key());
        writeCell(out, view, run.store, column.aggregate == u"COUNT" ? count : *run.plan.columns.at(i).field,
                  row.cells.at(i));
    }
    if (!hasId) {
        out.key(u"id");
        out.ascii(QByteArray::number(row.id));
    }
    out.endObject();
}

void writeMeta(JsonWriter &out, const Call &call, const CoqlRun &run)
{
    QJsonObject fields;
    for (qsizetype i = 0; i < run.plan.columns.size(); ++i)
        fields.insert(run.query.columns.at(i).key(),
                      fieldMetadata(*run.plan.columns.at(i).field, *run.plan.module, call.schema(), call.user()));
    out.key(u"fields");
    out.raw(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

Response answer(const Call &call, const CoqlRun &run, bool meta)
{
    QList<CoqlRow> rows = run.plan.aggregates ? groupedRows(run) : plainRows(run);
    sortRows(rows, run.plan);
    const bool more = rows.size() > run.query.offset + run.query.limit;
    rows = rows.mid(run.query.offset, run.query.limit);
    if (rows.isEmpty())
        return Response::empty(204);
    const RecordView view(call.store, call.user());
    JsonWriter out;
    out.beginObject();
    out.key(u"data");
    out.beginArray();
    for (const CoqlRow &row : std::as_const(rows))
        writeRow(out, run, view, row);
    out.endArray();
    if (meta)
        writeMeta(out, call, run);
    out.key(u"info");
    out.beginObject();
    out.key(u"count");
    out.number(qint64(rows.size()));
    out.key(u"more_records");
    out.boolean(more);
    out.endObject();
    out.endObject();
    return bytes(200, out.take());
}
} // namespace

Response runCoql(Call &call)
{
    std::optional<Response> refusal;
    const QJsonObject body = requestBody(call, refusal);
    if (refusal)
        return *refusal;
    const bool meta = body.value(u"include_meta"_s).toArray().contains(u"fields"_s);
    if (meta && !mayReadSettings(call, u"fields"_s))
        return scopeMismatch();
    if (!body.value(u"select_query"_s).isString())
        return failure(400, u"MANDATORY_NOT_FOUND"_s, {{u"api_name"_s, u"select_query"_s}},
                       u"required field not found"_s);
    QJsonObject error;
    const auto query = parseCoql(body.value(u"select_query"_s).toString(), error);
    if (!query)
        return Response::json(400, error);
    if (!mayUse(call, query->module, u"READ"_s))
        return scopeMismatch();
    const auto plan = planCoql(*query, call.schema(), error);
    if (!plan)
        return Response::json(400, error);
    CoqlRun run{*query, *plan, call.store, call.store.table(*plan->module), {}};
    if (!query->cvid.isEmpty())
        run.view = viewFilter(call, run.table, query->cvid, refusal);
    return refusal ? *refusal : answer(call, run, meta);
}
} // namespace atlas::sandbox::crm
