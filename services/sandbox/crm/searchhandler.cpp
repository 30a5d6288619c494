// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/criteria.h"
#include "services/sandbox/crm/customviews.h"
#include "services/sandbox/crm/handlers.h"
#include "services/sandbox/crm/paging.h"
#include "services/sandbox/crm/recordview.h"
#include "services/sandbox/kernel/router.h"

#include <algorithm>
#include <QRegularExpression>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using RowTest = std::function<bool(const Row &)>;
const auto searchScope = u"ZohoSearch.securesearch.READ"_s;

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

RowTest anyField(const Call &call, const Table &table, const std::function<bool(const Field &)> &which,
                 const std::function<bool(const QString &)> &test)
{
    QList<const Field *> fields;
    for (const Field &field : table.module().fields)
        if (which(field))
            fields.append(&field);
    return [fields, test, &store = call.store, &table](const Row &row) {
        return std::any_of(fields.cbegin(), fields.cend(),
                           [&](const Field *field) { return test(store.value(table, row, *field).text); });
    };
}

Response badSearchValue(const QString &param)
{
    return invalidData({{u"param_name"_s, param}}, u"invalid data"_s);
}

RowTest emailTest(const Call &call, const Table &table)
{
    const QString wanted = call.param(u"email"_s);
    return anyField(
        call, table, [](const Field &field) { return field.type == DataType::Email; },
        [wanted](const QString &text) { return text.compare(wanted, Qt::CaseInsensitive) == 0; });
}

RowTest phoneTest(const Call &call, const Table &table, std::optional<Response> &refusal)
{
    const QString wanted = digitsOf(call.param(u"phone"_s));
    if (wanted.size() < 3)
        refusal = badSearchValue(u"phone"_s);
    return anyField(
        call, table, [](const Field &field) { return field.type == DataType::Phone; },
        [wanted](const QString &text) { return digitsOf(text).contains(wanted); });
}

RowTest wordTest(const Call &call, const Table &table, std::optional<Response> &refusal)
{
    static const QRegularExpression allowed(u"^[\\p{L}\\p{N} .@_'&/+-]+$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QString wanted = call.param(u"word"_s).trimmed();
    if (wanted.size() < 2 || !allowed.match(wanted).hasMatch())
        refusal = badSearchValue(u"word"_s);
    return anyField(
        call, table, [](const Field &field) { return field.isText(); },
        [wanted](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); });
}

RowTest criteriaTest(const Call &call, const Table &table, std::optional<Response> &refusal)
{
    QJsonObject error;
    auto parsed = parseCriteria(call.param(u"criteria"_s), table.module(), error);
    if (!parsed) {
        refusal = Response::json(400, error);
        return {};
    }
    auto criteria = std::make_shared<const Criteria>(std::move(*parsed));
    return [criteria, &store = call.store, &table](const Row &row) { return criteria->matches(store, table, row); };
}

// The first of the four wins when several are sent.
RowTest searchTest(const Call &call, const Table &table, std::optional<Response> &refusal)
{
    if (call.has(u"criteria"_s))
        return criteriaTest(call, table, refusal);
    if (call.has(u"email"_s))
        return emailTest(call, table);
    if (call.has(u"phone"_s))
        return phoneTest(call, table, refusal);
    if (call.has(u"word"_s))
        return wordTest(call, table, refusal);
    return {};
}

bool hasSearchParam(const Call &call)
{
    const auto names = {u"criteria"_s, u"email"_s, u"phone"_s, u"word"_s};
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return call.has(name); });
}

// What the search index knows: not yet the writes of the last seconds.
RowTest throughIndex(const Call &call, const Table &table, const RowTest &test)
{
    const bool hides = table.module().api == u"Leads" && call.param(u"converted"_s) != u"both";
    const bool converted = call.param(u"converted"_s) == u"true";
    return [=, &store = call.store, nowMs = call.nowMs, lag = call.lagMs](const Row &row) {
        const Row *known = store.indexed(row, nowMs, lag);
        return known && (!hides || known->converted == converted) && test(*known);
    };
}

void writeFound(JsonWriter &out, const Call &call, const Sequence &sequence, const PageRequest &request,
                const Page &page)
{
    const Table &table = *sequence.table;
    QList<const Field *> fields = fieldsNamed(table.module(), call.param(u"fields"_s), true);
    if (!call.has(u"fields"_s))
        for (const Field &field : table.module().fields)
            if (!field.singleOnly)
                fields.append(&field);
    const RecordView view(call.store, call.user());
    out.beginObject();
    out.key(u"data");
    out.beginArray();
    for (const quint32 slot : page.slots)
        view.write(out, table, *call.store.indexed(table.row(slot), call.nowMs, call.lagMs), fields);
    out.endArray();
    out.key(u"info");
    out.beginObject();
    out.key(u"per_page");
    out.number(qint64(request.perPage));
    out.key(u"count");
    out.number(qint64(page.slots.size()));
    out.key(u"sort_by");
    out.string(u"id");
    out.key(u"page");
    out.number(qint64(request.page));
    out.key(u"sort_order");
    out.string(u"desc");
    out.key(u"more_records");
    out.boolean(page.more);
    out.endObject();
    out.endObject();
}

PageRequest searchPage(const Call &call, std::optional<Response> &refusal)
{
    PageRequest request;
    request.perPage = intParam(call, u"per_page"_s, 200, 200, refusal);
    request.page = intParam(call, u"page"_s, 1, 1 << 30, refusal);
    request.mark.offset = qint64(request.page - 1) * request.perPage;
    if (!refusal && qint64(request.page) * request.perPage > 2000)
        refusal =
            failure(400, u"LIMIT_REACHED"_s, {{u"limit"_s, u"2000"_s}}, u"maximum response iteration limit reached"_s);
    return request;
}
} // namespace

Response searchRecords(Call &call)
{
    std::optional<Response> refusal;
    if (!grants(call.request.scopes, searchScope))
        return scopeMismatch();
    const Module *module = targetModule(call, u"READ"_s, refusal);
    if (!module)
        return *refusal;
    if (!hasSearchParam(call))
        return failure(400, u"EXPECTED_PARAM_MISSING"_s,
                       {{u"param_names"_s, QJsonArray{u"criteria"_s, u"email"_s, u"phone"_s, u"word"_s}}},
                       u"one of the expected parameters is missing"_s);
    if (call.has(u"fields"_s))
        (void)listFields(call, *module, refusal);
    if (refusal)
        return *refusal;
    const PageRequest request = searchPage(call, refusal);
    if (refusal)
        return *refusal;
    const Table &table = call.store.table(*module);
    const RowTest test = searchTest(call, table, refusal);
    if (refusal)
        return *refusal;
    const Sequence sequence{&table, &table.live(), false, false, throughIndex(call, table, test)};
    const Page page = pageOf(sequence, request);
    if (page.slots.empty())
        return Response::empty(204);
    JsonWriter out;
    writeFound(out, call, sequence, request, page);
    return bytes(200, out.take());
}

Response countRecords(Call &call)
{
    std::optional<Response> refusal;
    if (!grants(call.request.scopes, searchScope) || !mayReadSettings(call, u"layouts"_s))
        return scopeMismatch();
    const Module *module = targetModule(call, u"READ"_s, refusal);
    if (!module)
        return *refusal;
    const Table &table = call.store.table(*module);
    const bool searches = hasSearchParam(call);
    if (searches && call.has(u"cvid"_s))
        return failure(400, u"AMBIGUITY_DURING_PROCESSING"_s, {},
                       u"Please use either Cvid or Search Params. Combination of both the params is not allowed"_s);
    RowTest test = call.has(u"cvid"_s) ? viewFilter(call, table, call.param(u"cvid"_s), refusal)
                                       : searchTest(call, table, refusal);
    if (refusal)
        return *refusal;
    test = throughIndex(
        call, table, test ? test : [](const Row &) { return true; });
    const auto count =
        std::count_if(table.live().cbegin(), table.live().cend(), [&](quint32 slot) { return test(table.row(slot)); });
    return Response::json(200, {{u"count"_s, qint64(count)}});
}
} // namespace atlas::sandbox::crm
