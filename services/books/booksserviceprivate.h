// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksrequests.h"
#include "services/books/organisationchoice.h"
#include "services/core/clock.h"

#include <QSet>

namespace atlas
{
/// What BooksService keeps in memory, and the one way its calls go out. Shared by its source files only.
struct BooksService::Private {
    Private(ApiClient &api, const Clock *time);

    /// The request with organization_id, once the organisation is settled.
    Task<Result<ApiRequest>> addressed(ApiRequest request, CancelToken cancel);
    /// Addressed, sent, and the envelope checked (code 0). The whole answer.
    Task<Result<QJsonObject>> call(ApiRequest request, CancelToken cancel);
    /// As call, for answers that are a file. JSON in its place is read as the error it is.
    Task<Result<QByteArray>> bytes(ApiRequest request, CancelToken cancel);
    /// GET of one record; NotFound names the field "id".
    Task<Result<QJsonObject>> record(BooksKind kind, QString id, CancelToken cancel);

    ApiClient *client;
    const Clock *clock;
    OrganisationChoice choice;
    QSet<QString> createdHere; ///< ids this process knows it created: never taken for the outcome of another create

private:
    /// The error itself; an organisation that Zoho refuses is asked for anew by the next call.
    ApiError noted(ApiError error);
};
} // namespace atlas
