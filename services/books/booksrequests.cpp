// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksrequests.h"

#include "services/core/errormap/errormap.h"
#include "services/core/json.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::booksrequests
{
namespace
{
constexpr int maxBooksPage = 200;

QString scopeVerb(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return u"READ"_s;
    case Verb::Post:
        return u"CREATE"_s;
    case Verb::Put:
    case Verb::Patch:
        return u"UPDATE"_s;
    case Verb::Delete:
        return u"DELETE"_s;
    }
    return u"READ"_s;
}

ApiError badParameter(const QString &field, const QString &expected)
{
    ApiError error(ErrorKind::Usage, u"invalid_parameter"_s, expected);
    error.field = field;
    return error;
}

/// A single recurring bill lives under another path than their list (docs/zoho.md, "Books").
QString singlePath(BooksKind kind)
{
    return kind == BooksKind::RecurringBill ? u"/recurring_bills"_s : booksKindInfo(kind).path;
}

/// OpenAPI draws arrays where live answers have one object, and the other way round: both are taken.
QJsonObject oneObject(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().first().toObject() : value.toObject();
}
} // namespace

ApiRequest call(Verb verb, const QString &module, const QString &path)
{
    ApiRequest request(App::Books, verb, u"/books/v3"_s + path);
    request.requiredScope = u"ZohoBooks.%1.%2"_s.arg(module, scopeVerb(verb));
    return request;
}

ApiRequest of(Verb verb, BooksKind kind, const QString &id, const QString &below)
{
    const BooksKindInfo &info = booksKindInfo(kind);
    QString path = id.isEmpty() ? info.path : singlePath(kind) + u'/' + id;
    if (!below.isEmpty())
        path += u'/' + below;
    return call(verb, info.scope, path);
}

ApiRequest organisations()
{
    return call(Verb::Get, u"settings"_s, u"/organizations"_s);
}

Result<ApiRequest> list(const BooksListQuery &query)
{
    if (query.perPage < 1 || query.perPage > maxBooksPage)
        return fail(badParameter(u"per_page"_s, u"per_page must be from 1 to 200."_s));
    if (query.page < 1)
        return fail(badParameter(u"page"_s, u"page must be 1 or more."_s));
    if (!query.modifiedSince.isEmpty() && !booksKindInfo(query.kind).hasModifiedFilter)
        return fail(badParameter(u"last_modified_time"_s, u"This list cannot be asked for changes."_s));
    ApiRequest request = of(Verb::Get, query.kind);
    for (auto it = query.filters.cbegin(); it != query.filters.cend(); ++it)
        request.addParam(it.key(), it.value());
    if (!query.modifiedSince.isEmpty())
        request.addParam(u"last_modified_time"_s, query.modifiedSince);
    if (!query.sortColumn.isEmpty()) {
        request.addParam(u"sort_column"_s, query.sortColumn);
        request.addParam(u"sort_order"_s, query.ascending ? u"A"_s : u"D"_s);
    }
    request.addParam(u"page"_s, QString::number(query.page));
    request.addParam(u"per_page"_s, QString::number(query.perPage));
    request.priority = query.priority;
    return request;
}

Result<Done> checkId(const QString &id)
{
    const bool digits =
        !id.isEmpty() && std::ranges::all_of(id, [](QChar c) { return c >= QChar(u'0') && c <= QChar(u'9'); });
    if (!digits)
        return fail(badParameter(u"id"_s, u"id must be the digits of a record's id."_s));
    return Done{};
}

Result<Done> checkEnvelope(const QJsonObject &answer, const ApiRequest &request)
{
    const qint64 code = json::integer(answer, "code"_L1, -1);
    if (code == 0)
        return Done{};
    if (!answer.contains("code"_L1)) {
        const bool lost = request.repeat == Repeat::OnlyIfUnsent; // written or not: nobody can tell from this
        return fail(lost ? ErrorKind::Ambiguous : ErrorKind::Decode, u"no_code"_s);
    }
    ApiReply reply;
    reply.status = 200;
    reply.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    return fail(classify(App::Books, reply, {}));
}

Result<QJsonObject> recordIn(const QJsonObject &answer, BooksKind kind)
{
    const QJsonObject record = oneObject(answer.value(booksKindInfo(kind).recordKey));
    if (record.isEmpty())
        return fail(ErrorKind::Decode, u"no_record"_s, booksKindInfo(kind).recordKey);
    return record;
}

BooksPage pageIn(const QJsonObject &answer, const BooksListQuery &query)
{
    BooksPage page;
    const QJsonValue rows = answer.value(booksKindInfo(query.kind).listKey);
    page.rows = rows.isObject() ? QJsonArray{rows} : rows.toArray();
    page.context = oneObject(answer.value("page_context"_L1));
    page.more = json::boolean(page.context, "has_more_page"_L1);
    page.page = int(json::integer(page.context, "page"_L1, query.page));
    return page;
}
} // namespace atlas::booksrequests
