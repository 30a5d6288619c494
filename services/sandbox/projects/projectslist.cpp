// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/projectsfilter.h"

#include <algorithm>
#include <QRegularExpression>

// Parameters, envelopes, filters and sorting of v3 lists: the Projects reference, sections 5.1 and 6.
namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int defaultPerPage = 100; ///< UNCONFIRMED: samples show 100 and 10
constexpr int mostPerPage = 200;

struct ListPage {
    int number = 1, size = defaultPerPage;
};

struct ListOrder {
    QString field; ///< empty: as the records come
    bool descending = false;
};

/// A value as lists order it: numbers before texts, texts without regard to case, people by name.
struct OrderKey {
    bool isText = true;
    double number = 0;
    QString text;

    explicit OrderKey(const QJsonValue &value)
        : isText(!value.isDouble() && !value.isBool())
        , number(value.isBool() ? int(value.toBool()) : value.toDouble())
    {
        const QJsonObject inner = value.toObject();
        text = inner.isEmpty() ? value.toString().toCaseFolded()
                               : inner.value(u"full_name"_s).toString(inner.value(u"name"_s).toString()).toCaseFolded();
    }
    friend bool operator<(const OrderKey &left, const OrderKey &right)
    {
        if (left.isText != right.isText)
            return right.isText;
        return left.isText ? left.text < right.text : left.number < right.number;
    }
};

std::optional<Response> unknownParameter(const Call &call, const ListSpec &spec)
{
    // index and range are the older API's: ignored, which gives page 1 forever.
    static const QStringList common{u"page"_s,    u"per_page"_s, u"sort_by"_s, u"filter"_s,
                                    u"view_id"_s, u"index"_s,    u"range"_s};
    const QStringList sent = call.request.query.keys();
    for (const QString &name : sent) {
        // Whether Zoho refuses a parameter it does not know is UNCONFIRMED; here a misspelt one must not pass unseen.
        if (!common.contains(name) && !spec.parameters.contains(name))
            return badValue(call.request, name, u"Unknown parameter"_s);
    }
    // Nobody has saved a view in this portal.
    if (call.has(u"view_id"_s))
        return badValue(call.request, u"view_id"_s, u"Invalid view"_s);
    return std::nullopt;
}

std::optional<Response> readNumber(const Call &call, const QString &name, int most, int &number)
{
    if (!call.has(name))
        return std::nullopt;
    bool isNumber = false;
    const int value = call.param(name).toInt(&isNumber);
    if (!isNumber)
        return badPattern(call.request, name);
    if (value < 1 || value > most)
        return badValue(call.request, name, u"Value is out of range"_s);
    number = value;
    return std::nullopt;
}

std::optional<Response> readPaging(const Call &call, ListPage &page)
{
    constexpr int mostPages = 1'000'000;
    auto refused = readNumber(call, u"page"_s, mostPages, page.number);
    return refused ? refused : readNumber(call, u"per_page"_s, mostPerPage, page.size);
}

std::optional<Response> readOrder(const Call &call, const ListSpec &spec, ListOrder &order)
{
    if (!call.has(u"sort_by"_s))
        return std::nullopt;
    static const QRegularExpression shape(u"^(ASC|DESC)\\(([A-Za-z0-9_]+)\\)$"_s);
    const auto match = shape.match(call.param(u"sort_by"_s));
    if (!match.hasMatch())
        return badPattern(call.request, u"sort_by"_s);
    order.field = match.captured(2);
    order.descending = match.captured(1) == u"DESC"_s;
    if (!spec.sortFields.contains(order.field))
        return badValue(call.request, u"sort_by"_s, u"Invalid sort field"_s);
    return std::nullopt;
}

void orderRecords(QList<QJsonObject> &records, const ListOrder &order)
{
    if (order.field.isEmpty())
        return;
    std::vector<std::pair<OrderKey, qsizetype>> keys;
    keys.reserve(std::size_t(records.size()));
    for (qsizetype i = 0; i < records.size(); ++i)
        keys.emplace_back(OrderKey(records.at(i).value(order.field)), i);
    std::stable_sort(keys.begin(), keys.end(), [&order](const auto &left, const auto &right) {
        return order.descending ? right.first < left.first : left.first < right.first;
    });
    QList<QJsonObject> sorted;
    sorted.reserve(records.size());
    for (const auto &[key, index] : keys)
        sorted.append(records.at(index));
    records = sorted;
}

QJsonValue pageInfo(const ListSpec &spec, const ListPage &page, qsizetype rows, bool more)
{
    if (spec.envelope == ListSpec::Envelope::KeyedArrayInfo) {
        return QJsonArray{QJsonObject{{u"page"_s, QString::number(page.number)},
                                      {u"per_page"_s, QString::number(page.size)},
                                      {u"has_next_page"_s, more}}};
    }
    const bool counts = spec.envelope == ListSpec::Envelope::KeyedCount;
    return QJsonObject{{u"page"_s, page.number},
                       {u"per_page"_s, page.size},
                       {counts ? u"count"_s : u"page_count"_s, rows},
                       {u"has_next_page"_s, more}};
}

Response wrapRows(const ListSpec &spec, const QJsonArray &rows, const ListPage &page, bool more)
{
    if (spec.envelope == ListSpec::Envelope::BareArray)
        return array(rows);
    QJsonObject answer{{spec.key, rows}};
    if (spec.envelope != ListSpec::Envelope::NoInfo)
        answer.insert(u"page_info"_s, pageInfo(spec, page, rows.size(), more));
    return Response::json(200, answer);
}
} // namespace

std::optional<QList<QJsonObject>> chosenRecords(const Call &call, const ListSpec &spec,
                                                const QList<QJsonObject> &records, std::optional<Response> &refusal)
{
    ListOrder order;
    refusal = unknownParameter(call, spec);
    if (!refusal)
        refusal = readOrder(call, spec, order);
    if (refusal)
        return std::nullopt;
    const RowFilter filter(call, spec, refusal);
    if (refusal)
        return std::nullopt;
    QList<QJsonObject> chosen;
    std::copy_if(records.cbegin(), records.cend(), std::back_inserter(chosen),
                 [&filter](const QJsonObject &record) { return filter.passes(record); });
    orderRecords(chosen, order);
    return chosen;
}

Response listRecords(const Call &call, const ListSpec &spec, const QList<QJsonObject> &records)
{
    ListPage page;
    if (auto refused = readPaging(call, page))
        return *refused;
    std::optional<Response> refusal;
    const auto chosen = chosenRecords(call, spec, records, refusal);
    if (!chosen)
        return *refusal;
    const qsizetype first = qMin(chosen->size(), qsizetype(page.number - 1) * page.size);
    const qsizetype last = qMin(chosen->size(), first + page.size);
    QJsonArray rows;
    for (qsizetype i = first; i < last; ++i)
        rows.append(shown(spec.row ? spec.row(call, chosen->at(i)) : chosen->at(i)));
    if (rows.isEmpty() && call.emptyAs204)
        return Response::empty(204);
    return wrapRows(spec, rows, page, last < chosen->size());
}
} // namespace atlas::sandbox::projects
