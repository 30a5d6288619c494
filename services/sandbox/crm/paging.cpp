// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/paging.h"

#include <algorithm>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 pageReach = 2000;
constexpr qint64 tokenReach = 100000;

PageTokens tokensOf(const Call &call)
{
    return {call.secret, call.request.userId, call.request.path, call.request.query};
}

Response tokenRefusal(TokenProblem problem)
{
    const QJsonObject details{{u"api_name"_s, u"page_token"_s}, {u"json_path"_s, u"$.page_token"_s}};
    if (problem == TokenProblem::Expired)
        return failure(400, u"EXPIRED_VALUE"_s, details, u"the page_token has expired"_s);
    if (problem == TokenProblem::Mismatch) // the keys of the details are UNCONFIRMED
        return failure(400, u"TOKEN_BOUND_DATA_MISMATCH"_s, {{u"param_name"_s, u"page_token"_s}},
                       u"the parameters differ from those the page_token was issued for"_s);
    return invalidData({{u"param_name"_s, u"page_token"_s}}, u"the page_token given seems to be invalid"_s);
}

PageMark redeemedMark(const Call &call, int perPage, std::optional<Response> &refusal)
{
    if (call.has(u"page"_s)) {
        refusal = failure(400, u"AMBIGUITY_DURING_PROCESSING"_s,
                          {{u"ambiguity_due_to"_s, QJsonArray{QJsonObject{{u"param_name"_s, u"page"_s}},
                                                              QJsonObject{{u"param_name"_s, u"page_token"_s}}}}},
                          u"Ambiguity while processing the request"_s);
        return {};
    }
    TokenProblem problem = TokenProblem::None;
    const auto mark = tokensOf(call).redeem(call.param(u"page_token"_s), call.now(), problem);
    if (!mark)
        refusal = tokenRefusal(problem);
    else if (mark->offset + perPage > tokenReach)
        refusal = failure(400, u"PAGINATION_LIMIT_EXCEEDED"_s, {{u"limit"_s, tokenReach}},
                          u"the limit of records that can be fetched has been exceeded"_s);
    return mark.value_or(PageMark());
}

std::pair<qint64, quint32> sortKey(const Sequence &sequence, quint32 slot)
{
    return {sequence.byModified ? sequence.table->row(slot).modified : 0, slot};
}

// Position, in reading direction, of the first row to serve.
std::size_t startOf(const Sequence &sequence, const PageMark &mark)
{
    const auto &order = *sequence.order;
    if (!mark.anchored)
        return sequence.keep ? 0 : std::min(std::size_t(mark.offset), order.size());
    const std::pair<qint64, quint32> anchor{mark.key, quint32(mark.slot)};
    const auto less = [&](quint32 slot, const auto &key) { return sortKey(sequence, slot) < key; };
    auto at = std::lower_bound(order.cbegin(), order.cend(), anchor, less);
    if (!sequence.ascending)
        return std::size_t(order.cend() - at);
    if (at != order.cend() && sortKey(sequence, *at) == anchor)
        ++at;
    return std::size_t(at - order.cbegin());
}
} // namespace

PageRequest pageRequest(const Call &call, std::optional<Response> &refusal)
{
    PageRequest request;
    request.perPage = intParam(call, u"per_page"_s, 200, 200, refusal);
    request.page = intParam(call, u"page"_s, 1, 1 << 30, refusal);
    if (refusal)
        return request;
    if (call.has(u"page_token"_s)) {
        request.mark = redeemedMark(call, request.perPage, refusal);
        request.page = int(request.mark.offset / request.perPage) + 1;
        return request;
    }
    request.mark.offset = qint64(request.page - 1) * request.perPage;
    if (qint64(request.page) * request.perPage > pageReach)
        refusal = failure(400, u"DISCRETE_PAGINATION_LIMIT_EXCEEDED"_s, {{u"limit"_s, pageReach}},
                          u"the discrete pagination limit has been exceeded, use page_token"_s);
    return request;
}

Page pageOf(const Sequence &sequence, const PageRequest &request)
{
    Page page;
    const auto &order = *sequence.order;
    qint64 skip = sequence.keep && !request.mark.anchored ? request.mark.offset : 0;
    for (std::size_t at = startOf(sequence, request.mark); at < order.size(); ++at) {
        const quint32 slot = sequence.ascending ? order[at] : order[order.size() - 1 - at];
        if (sequence.keep && !sequence.keep(sequence.table->row(slot)))
            continue;
        if (skip-- > 0)
            continue;
        if (page.slots.size() == std::size_t(request.perPage)) {
            page.more = true;
            break;
        }
        page.slots.push_back(slot);
    }
    return page;
}

void writeListInfo(JsonWriter &out, const Call &call, const Sequence &sequence, const PageRequest &request,
                   const Page &page, const QString &sortBy)
{
    const PageTokens tokens = tokensOf(call);
    const auto writeToken = [&](QStringView key, bool present, const PageMark &mark) {
        out.key(key);
        if (present)
            out.ascii(tokens.issue(mark, call.now()));
        else
            out.null();
    };
    const auto [key, slot] = page.slots.empty() ? std::pair<qint64, quint32>() : sortKey(sequence, page.slots.back());
    out.beginObject();
    out.key(u"call");
    out.boolean(false);
    out.key(u"per_page");
    out.number(qint64(request.perPage));
    writeToken(u"next_page_token", page.more, {request.mark.offset + qint64(page.slots.size()), true, key, slot});
    out.key(u"count");
    out.number(qint64(page.slots.size()));
    out.key(u"sort_by");
    out.string(sortBy);
    out.key(u"page");
    out.number(qint64(request.page));
    writeToken(u"previous_page_token", request.mark.offset >= request.perPage,
               {request.mark.offset - request.perPage, false, 0, 0});
    out.key(u"page_token_expiry");
    if (page.more || request.mark.offset >= request.perPage)
        out.ascii(call.zone().format(call.now() + PageTokens::lifetime));
    else
        out.null();
    out.key(u"sort_order");
    out.string(sequence.ascending ? u"asc" : u"desc");
    out.key(u"email");
    out.boolean(false);
    out.key(u"more_records");
    out.boolean(page.more);
    out.endObject();
}

void writePlainInfo(JsonWriter &out, const PageRequest &request, qsizetype count, bool more)
{
    out.beginObject();
    out.key(u"per_page");
    out.number(qint64(request.perPage));
    out.key(u"count");
    out.number(qint64(count));
    out.key(u"page");
    out.number(qint64(request.page));
    out.key(u"more_records");
    out.boolean(more);
    out.endObject();
}
} // namespace atlas::sandbox::crm
