// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/booksparameters.h"

#include <QDate>

using namespace Qt::Literals::StringLiterals;

namespace atlas::booksparameters
{
namespace
{
ApiError wrongParameter(const QString &field, const QString &expected)
{
    ApiError error(ErrorKind::Usage, u"invalid_parameter"_s, expected);
    error.field = field;
    return error;
}

/// Parameters that are called the same at Zoho.
void copyFilters(BooksListQuery &query, const QJsonObject &parameters, const QStringList &names)
{
    for (const QString &name : names) {
        const QString value = parameters.value(name).toString();
        if (!value.isEmpty())
            query.filters.insert(name, value);
    }
}

Result<Done> checkPeriod(const QJsonObject &parameters)
{
    for (const auto name : {"date_start"_L1, "date_end"_L1}) {
        const QString text = parameters.value(name).toString();
        if (!text.isEmpty() && !QDate::fromString(text, Qt::ISODate).isValid())
            return fail(wrongParameter(name, u"%1 must be a date that exists, as yyyy-MM-dd."_s.arg(name)));
    }
    const QString start = parameters.value("date_start"_L1).toString();
    const QString end = parameters.value("date_end"_L1).toString();
    if (!start.isEmpty() && !end.isEmpty() && end < start)
        return fail(wrongParameter(u"date_end"_s, u"date_end must not be before date_start."_s));
    return Done{};
}

BooksListQuery pagedQuery(BooksKind kind, const QJsonObject &parameters)
{
    BooksListQuery query(kind);
    query.page = parameters.value("page"_L1).toInt(query.page);
    query.perPage = parameters.value("per_page"_L1).toInt(query.perPage);
    const QString search = parameters.value("search"_L1).toString();
    if (!search.isEmpty())
        query.filters.insert(u"search_text"_s, search);
    return query;
}

/// "nonbillable" as filter_by=Status.Nonbillable: the rows' word in the filter's spelling.
QString expenseFilter(const QString &status)
{
    return u"Status."_s + status.at(0).toUpper() + status.mid(1);
}
} // namespace

Result<BooksListQuery> invoiceQuery(const QJsonObject &parameters)
{
    const Result<Done> period = checkPeriod(parameters);
    if (!period)
        return fail(period.error());
    BooksListQuery query = pagedQuery(BooksKind::Invoice, parameters);
    copyFilters(query, parameters, {u"status"_s, u"customer_id"_s, u"date_start"_s, u"date_end"_s});
    return query;
}

Result<BooksListQuery> expenseQuery(const QJsonObject &parameters)
{
    const Result<Done> period = checkPeriod(parameters);
    if (!period)
        return fail(period.error());
    BooksListQuery query = pagedQuery(BooksKind::Expense, parameters);
    copyFilters(query, parameters, {u"date_start"_s, u"date_end"_s});
    const QString status = parameters.value("status"_L1).toString();
    if (!status.isEmpty())
        query.filters.insert(u"filter_by"_s, expenseFilter(status));
    return query;
}

Result<BooksListQuery> customerQuery(const QJsonObject &parameters)
{
    BooksListQuery query = pagedQuery(BooksKind::Contact, parameters);
    query.filters.insert(u"contact_type"_s, u"customer"_s);
    return query;
}

Target::Target(BooksService *books, const QJsonObject &parameters)
    : m_shared(books)
    , m_wanted(parameters.value("organization_id"_L1).toString())
{
    if (m_wanted.isEmpty())
        return;
    m_own = std::make_unique<BooksService>(books->client());
    m_own->useOrganisation(m_wanted);
}

Task<Result<BooksOrg>> Target::organisation(CancelToken cancel) const
{
    const Result<BooksOrg> org = co_await service()->organisation(cancel);
    if (!org)
        co_return fail(org.error());
    if (!m_wanted.isEmpty() && org->id != m_wanted) {
        ApiError error = wrongParameter(u"organization_id"_s, u"This account has no such organisation in Books."_s);
        error.code = u"unknown_organisation"_s;
        co_return fail(error);
    }
    co_return *org;
}
} // namespace atlas::booksparameters
