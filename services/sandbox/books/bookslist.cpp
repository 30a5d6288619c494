// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookslistfilters.h"

#include <algorithm>
#include <vector>

namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int defaultPerPage = 200;

/// How the answer is cut and ordered.
struct PagePlan {
    int page = 1, perPage = defaultPerPage;
    QString column;
    bool descending = false;
    int option = 0; ///< response_option
    [[nodiscard]] bool wantsRows() const { return option == 0 || option == 1 || option == 4; }
    [[nodiscard]] bool wantsCount() const { return option >= 1 && option <= 3; }
};

/// A whole number of at least `least`, or the fallback when the parameter is absent; nullopt when it is neither.
std::optional<int> wholeParameter(const Call &call, const QString &name, int fallback, int least)
{
    if (!call.has(name))
        return fallback;
    bool number = false;
    const int value = call.param(name).toInt(&number);
    return number && value >= least ? std::optional(value) : std::nullopt;
}

std::optional<PagePlan> readPage(const Call &call, const ListSpec &spec, QString &faulty)
{
    PagePlan plan;
    const auto page = wholeParameter(call, u"page"_s, 1, 1);
    const auto perPage = wholeParameter(call, u"per_page"_s, std::max(defaultPerPage, spec.maximumPerPage), 1);
    const auto option = wholeParameter(call, u"response_option"_s, 0, 0);
    const QString order = call.param(u"sort_order"_s);
    plan.column = call.has(u"sort_column"_s) ? call.param(u"sort_column"_s) : spec.defaultSort;
    if (!page)
        faulty = u"page"_s;
    else if (!perPage)
        faulty = u"per_page"_s;
    else if (!option || *option > 4)
        faulty = u"response_option"_s;
    else if (plan.column != spec.defaultSort && !spec.sortColumns.contains(plan.column))
        faulty = u"sort_column"_s;
    else if (call.has(u"sort_order"_s) && order != u"A"_s && order != u"D"_s)
        faulty = u"sort_order"_s;
    if (!faulty.isEmpty())
        return std::nullopt;
    plan.page = *page;
    // More than the maximum is cut to it (clamp or refusal: UNCONFIRMED).
    plan.perPage = std::min(*perPage, spec.maximumPerPage);
    plan.option = *option;
    plan.descending = call.has(u"sort_order"_s) ? order == u"D"_s : spec.defaultDescending;
    return plan;
}

/// A value as lists order it: numbers before texts, texts without regard to case.
struct SortKey {
    bool isText = true;
    double number = 0;
    QString text;
    explicit SortKey(const QJsonValue &value)
        : isText(!value.isDouble())
        , number(value.toDouble())
        , text(isText ? value.toVariant().toString().toCaseFolded() : QString())
    {
    }
    [[nodiscard]] int compare(const SortKey &other) const
    {
        if (isText != other.isText)
            return isText ? 1 : -1;
        if (isText)
            return QString::compare(text, other.text);
        return number < other.number ? -1 : int(number > other.number);
    }
};

struct SortedRecord {
    const QJsonObject *record;
    const QString *id;
    SortKey key;
};

/// Only the first `wanted` are brought into order: a page rarely needs more.
void sortRecords(std::vector<SortedRecord> &records, bool descending, qint64 wanted)
{
    std::partial_sort(records.begin(), records.begin() + wanted, records.end(),
                      [descending](const SortedRecord &left, const SortedRecord &right) {
                          int order = left.key.compare(right.key);
                          if (order == 0)
                              order = QString::compare(*left.id, *right.id);
                          return descending ? order > 0 : order < 0;
                      });
}

QJsonObject pageContext(const ListSpec &spec, const PagePlan &plan, const QString &filter, qint64 count)
{
    QJsonObject context{{u"page"_s, plan.page},
                        {u"per_page"_s, plan.perPage},
                        {u"has_more_page"_s, qint64(plan.page) * plan.perPage < count},
                        {u"report_name"_s, spec.reportName},
                        {u"applied_filter"_s, filter},
                        {u"custom_fields"_s, QJsonArray{}},
                        {u"sort_column"_s, plan.column},
                        {u"sort_order"_s, plan.descending ? u"D"_s : u"A"_s}};
    if (plan.wantsCount())
        context.insert(u"total"_s, count);
    return context;
}
} // namespace

// Parameters: the Books reference, 4.4 and 4.5. The sums of response_option 1, 3 and 4 have no known names and are not
// sent.
Response listRecords(const Call &call, const ListSpec &spec)
{
    QString faulty;
    const auto plan = readPage(call, spec, faulty);
    const ListFilters filters(call, spec);
    if (faulty.isEmpty())
        faulty = filters.faultyParameter();
    if (!faulty.isEmpty())
        return invalidValue(faulty);

    std::vector<SortedRecord> passing;
    for (const auto &[id, record] : std::as_const(call.store).of(spec.kind).all()) {
        const ListedRecord listed(call, spec, record);
        const std::optional<bool> passes = filters.pass(listed);
        if (!passes)
            return invalidValue(call.has(u"filter_by"_s) ? u"filter_by"_s : u"status"_s);
        if (*passes)
            passing.push_back({&record, &id, SortKey(listed.field(plan->column))});
    }
    const auto count = qint64(passing.size());
    const qint64 first = std::min(count, qint64(plan->page - 1) * plan->perPage);
    const qint64 last = plan->wantsRows() ? std::min(count, first + plan->perPage) : first;
    sortRecords(passing, plan->descending, last);
    QJsonArray rows;
    for (qint64 i = first; i < last; ++i)
        rows.append(ListedRecord(call, spec, *passing.at(std::size_t(i)).record).row());
    return Response::json(200, {{u"code"_s, 0},
                                {u"message"_s, u"success"_s},
                                {spec.key, rows},
                                {u"page_context"_s, pageContext(spec, *plan, filters.appliedFilter(), count)}});
}
} // namespace atlas::sandbox::books
