// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmrequests.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas::crmrequests
{
namespace
{
constexpr int maxFields = 50;
constexpr int maxPerPage = 200;

ApiRequest crmRequest(Verb verb, const QString &below)
{
    ApiRequest request(App::Crm, verb, u"/crm/v8/"_s + below);
    request.requiredScope = u"ZohoCRM.modules.ALL"_s;
    return request;
}

bool consistsOf(const QString &text, bool (*allowed)(char16_t))
{
    return !text.isEmpty() && std::ranges::all_of(text, [allowed](QChar c) { return allowed(c.unicode()); });
}

bool isNameCharacter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

ApiError usage(const QString &field, const QString &expected)
{
    ApiError error(ErrorKind::Usage, u"invalid_parameter"_s, expected);
    error.field = field;
    return error;
}

Result<Done> checkPage(const QStringList &fields, int perPage)
{
    if (fields.size() > maxFields)
        return fail(usage(u"fields"_s, u"At most 50 fields can be read at once."_s));
    if (perPage < 1 || perPage > maxPerPage)
        return fail(usage(u"per_page"_s, u"per_page must be from 1 to 200."_s));
    return Done{};
}

void setIfModifiedSince(ApiRequest &request, const QString &since)
{
    if (!since.isEmpty())
        request.headers.append({"If-Modified-Since", since.toLatin1()});
}

/// Zoho takes {"id":..} for a lookup; the name only helps our own display.
QJsonObject withBareLookups(QJsonObject record)
{
    for (auto it = record.begin(); it != record.end(); ++it) {
        const QJsonObject lookup = it.value().toObject();
        if (lookup.size() > 1 && lookup.contains("id"_L1) && lookup.contains("name"_L1))
            it.value() = QJsonObject{{"id"_L1, lookup.value("id"_L1)}};
    }
    return record;
}

QJsonObject dataOf(const QJsonObject &record)
{
    return {{"data"_L1, QJsonArray{withBareLookups(record)}}};
}
} // namespace

Result<Done> checkTarget(const QString &module)
{
    if (!consistsOf(module, isNameCharacter))
        return fail(usage(u"module"_s, u"module must be an API name such as Deals or Contacts."_s));
    return Done{};
}

Result<Done> checkTarget(const QString &module, const QString &id)
{
    const Result<Done> named = checkTarget(module);
    if (!named)
        return named;
    if (!consistsOf(id, isDigit))
        return fail(usage(u"id"_s, u"id must be the digits of a record's id."_s));
    return Done{};
}

Result<ApiRequest> list(const CrmListQuery &query)
{
    const Result<Done> target = checkTarget(query.module);
    if (!target)
        return fail(target.error());
    const QStringList fields = query.fields.isEmpty() ? defaultColumns(query.module) : query.fields;
    const Result<Done> page = checkPage(fields, query.perPage);
    if (!page)
        return fail(page.error());
    ApiRequest request = crmRequest(Verb::Get, query.module);
    request.addParam(u"fields"_s, fields.join(u','));
    request.addParam(u"per_page"_s, QString::number(query.perPage));
    if (!query.sortBy.isEmpty()) {
        request.addParam(u"sort_by"_s, query.sortBy);
        request.addParam(u"sort_order"_s, query.ascending ? u"asc"_s : u"desc"_s);
        request.heavy = true;
    }
    if (!query.converted.isEmpty())
        request.addParam(u"converted"_s, query.converted);
    if (!query.pageToken.isEmpty())
        request.addParam(u"page_token"_s, query.pageToken);
    setIfModifiedSince(request, query.modifiedSince);
    request.priority = query.priority;
    return request;
}

Result<ApiRequest> search(const CrmSearchQuery &query)
{
    const Result<Done> target = checkTarget(query.module);
    if (!target)
        return fail(target.error());
    const Result<Done> page = checkPage(query.fields, query.perPage);
    if (!page)
        return fail(page.error());
    const std::array<std::pair<QString, QString>, 4> ways{{{u"criteria"_s, query.criteria},
                                                           {u"email"_s, query.email},
                                                           {u"phone"_s, query.phone},
                                                           {u"word"_s, query.word}}};
    if (std::ranges::count_if(ways, [](const auto &way) { return !way.second.isEmpty(); }) != 1)
        return fail(usage(u"word"_s, u"Give exactly one of word, email, phone and criteria."_s));
    ApiRequest request = crmRequest(Verb::Get, query.module + u"/search"_s);
    for (const auto &[name, value] : ways) {
        if (!value.isEmpty())
            request.addParam(name, value);
    }
    if (!query.fields.isEmpty())
        request.addParam(u"fields"_s, query.fields.join(u','));
    request.addParam(u"page"_s, QString::number(query.page));
    request.addParam(u"per_page"_s, QString::number(query.perPage));
    request.heavy = true;
    request.requiredScope = u"ZohoSearch.securesearch.READ"_s;
    return request;
}

ApiRequest record(const QString &module, const QString &id, const QStringList &fields)
{
    ApiRequest request = crmRequest(Verb::Get, module + u'/' + id);
    if (!fields.isEmpty())
        request.addParam(u"fields"_s, fields.join(u','));
    return request;
}

ApiRequest create(const QString &module, const QJsonObject &record)
{
    ApiRequest request = crmRequest(Verb::Post, module);
    request.setJson(dataOf(record));
    return request;
}

ApiRequest update(const QString &module, const QString &id, const QJsonObject &changes, const QString &version)
{
    ApiRequest request = crmRequest(Verb::Put, module + u'/' + id);
    request.setJson(dataOf(changes));
    if (!version.isEmpty())
        request.headers.append({"If-Unmodified-Since", version.toLatin1()});
    request.repeat = Repeat::Safe; // absolute values under a precondition: a second arrival changes nothing
    return request;
}

ApiRequest remove(const QString &module, const QString &id)
{
    ApiRequest request = crmRequest(Verb::Delete, module + u'/' + id);
    request.repeat = Repeat::Safe;
    return request;
}

ApiRequest upsert(const QString &module, const QJsonArray &records, const QStringList &duplicateCheck)
{
    ApiRequest request = crmRequest(Verb::Post, module + u"/upsert"_s);
    QJsonArray data;
    for (const QJsonValue &record : records)
        data.append(withBareLookups(record.toObject()));
    QJsonObject body{{"data"_L1, data}};
    if (!duplicateCheck.isEmpty())
        body.insert("duplicate_check_fields"_L1, QJsonArray::fromStringList(duplicateCheck));
    request.setJson(body);
    request.heavy = records.size() > 10;
    return request;
}

ApiRequest coql(const QString &query)
{
    ApiRequest request = crmRequest(Verb::Post, u"coql"_s);
    request.setJson({{"select_query"_L1, query}});
    request.repeat = Repeat::Safe; // a read, although a POST
    request.heavy = true;
    request.requiredScope = u"ZohoCRM.coql.READ"_s;
    return request;
}

ApiRequest deleted(const QString &module, const QString &modifiedSince, int page, Priority priority)
{
    ApiRequest request = crmRequest(Verb::Get, module + u"/deleted"_s);
    request.addParam(u"type"_s, u"all"_s);
    request.addParam(u"page"_s, QString::number(page));
    request.addParam(u"per_page"_s, QString::number(maxPerPage));
    setIfModifiedSince(request, modifiedSince);
    request.priority = priority;
    return request;
}

ApiRequest count(const QString &module, const QString &criteria)
{
    ApiRequest request = crmRequest(Verb::Get, module + u"/actions/count"_s);
    if (!criteria.isEmpty())
        request.addParam(u"criteria"_s, criteria);
    request.requiredScope = u"ZohoSearch.securesearch.READ"_s;
    return request;
}

ApiRequest related(const QString &module, const QString &id, const QString &relatedList, const QStringList &fields)
{
    ApiRequest request = crmRequest(Verb::Get, module + u'/' + id + u'/' + relatedList);
    request.addParam(u"fields"_s, (fields.isEmpty() ? defaultColumns(relatedList) : fields).join(u','));
    request.addParam(u"per_page"_s, QString::number(maxPerPage));
    return request;
}

ApiRequest addNote(const QString &module, const QString &id, const QString &title, const QString &content)
{
    ApiRequest request = crmRequest(Verb::Post, module + u'/' + id + u"/Notes"_s);
    request.setJson(dataOf({{"Note_Title"_L1, title}, {"Note_Content"_L1, content}}));
    return request;
}

ApiRequest convertLead(const QString &id, const QJsonObject &options)
{
    ApiRequest request = crmRequest(Verb::Post, u"Leads/"_s + id + u"/actions/convert"_s);
    request.setJson({{"data"_L1, QJsonArray{options}}});
    request.heavy = true;
    return request;
}

ApiRequest settings(const QString &what, const QString &module)
{
    ApiRequest request = crmRequest(Verb::Get, u"settings/"_s + what);
    request.requiredScope = u"ZohoCRM.settings.ALL"_s;
    if (!module.isEmpty())
        request.addParam(u"module"_s, module);
    return request;
}

QString coqlText(const QString &text)
{
    QString doubled = text;
    doubled.replace(u'\'', u"''"_s);
    return u'\'' + doubled + u'\'';
}

QString shownPath(const ApiRequest &request)
{
    const QString query = request.query.toString(QUrl::FullyEncoded);
    return query.isEmpty() ? request.path : request.path + u'?' + query;
}

QString verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return u"GET"_s;
    case Verb::Post:
        return u"POST"_s;
    case Verb::Put:
        return u"PUT"_s;
    case Verb::Patch:
        return u"PATCH"_s;
    case Verb::Delete:
        return u"DELETE"_s;
    }
    return {};
}
} // namespace atlas::crmrequests
