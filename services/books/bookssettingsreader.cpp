// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/bookssettingsreader.h"

#include "services/books/booksjson.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int mostSettingsPages = 25; ///< of 200 rows: a form that offers more than 5,000 helps nobody

Task<Result<QJsonArray>> allSettingsRows(BooksService *service, BooksKind kind, Priority priority, CancelToken cancel)
{
    QJsonArray all;
    BooksListQuery query(kind);
    query.priority = priority;
    bool more = true;
    for (; more && query.page <= mostSettingsPages; ++query.page) {
        const Result<BooksPage> page = co_await service->list(query, cancel);
        if (!page) {
            const ErrorKind error = page.error().kind;
            if (error == ErrorKind::MissingScope || error == ErrorKind::Forbidden || error == ErrorKind::NotFound)
                break;
            co_return fail(page.error());
        }
        for (const QJsonValue &row : page->rows)
            all.append(booksjson::compact(kind, row.toObject()));
        more = page->more && !page->rows.isEmpty();
    }
    co_return all;
}
} // namespace

Task<Result<QJsonObject>> readBooksSettings(BooksService *service, BooksOrg org, Priority priority, CancelToken cancel)
{
    auto itemsTask = allSettingsRows(service, BooksKind::Item, priority, cancel);
    auto taxesTask = allSettingsRows(service, BooksKind::Tax, priority, cancel);
    auto currenciesTask = allSettingsRows(service, BooksKind::Currency, priority, cancel);
    auto accountsTask = allSettingsRows(service, BooksKind::Account, priority, cancel);
    const Result<QJsonArray> items = co_await itemsTask;
    const Result<QJsonArray> taxes = co_await taxesTask;
    const Result<QJsonArray> currencies = co_await currenciesTask;
    const Result<QJsonArray> accounts = co_await accountsTask;
    for (const Result<QJsonArray> *list : {&items, &taxes, &currencies, &accounts}) {
        if (!*list)
            co_return fail(list->error());
    }
    co_return QJsonObject{{"org"_L1, booksjson::organisationRow(org)},
                          {"items"_L1, *items},
                          {"taxes"_L1, *taxes},
                          {"currencies"_L1, *currencies},
                          {"accounts"_L1, *accounts}};
}
} // namespace atlas
