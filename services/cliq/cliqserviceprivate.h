// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqrequests.h"
#include "services/cliq/cliqtrace.h"

#include <QSet>

namespace atlas
{
/// What CliqService keeps in memory, and its steps. Shared by its source files only.
struct CliqService::Private {
    Private(CliqService &service, ApiClient &api, const Clock *time);

    /// A list that is one answer.
    Task<Result<QJsonArray>> rows(ApiRequest request, QLatin1StringView key, CancelToken cancel);
    Task<Result<QList<CliqPerson>>> people(ApiRequest request, QLatin1StringView key, CancelToken cancel);
    /// Whose mentions Cliq tells; empty: nobody mentioned the person in the last month.
    Task<Result<QString>> idByMentions(Priority priority, CancelToken cancel);
    /// Who is in a direct chat besides the other person; empty: there is none.
    Task<Result<QString>> idByChats(Priority priority, CancelToken cancel);

    /// The chat a target's posts are in; empty: there is none yet, so nothing was posted.
    Task<Result<QString>> chatOf(CliqTarget target, CancelToken cancel);
    Task<Result<QString>> chatWithPerson(QString idOrEmail, CancelToken cancel);
    /// The chat of the thread below a message; empty: there is none.
    Task<Result<QString>> threadBelow(QString chatId, QString messageId, CancelToken cancel);
    /// After a lost answer. `isIt` is asked about messages of the person, or of a bot where one posted.
    Task<Result<CliqPosted>> settle(CliqTarget target, QString threadMessageId, CliqTrace::Matcher isIt,
                                    QDateTime begun, ApiError lost, CancelToken cancel);
    Task<Result<CliqPosted>> settleIn(QString chatId, bool byBot, CliqTrace::Matcher isIt, QDateTime begun,
                                      ApiError lost, CancelToken cancel);
    /// A write whose answer has nothing to tell.
    Task<Result<Done>> write(ApiRequest request, CancelToken cancel);

    CliqService *owner;
    ApiClient *client;
    const Clock *clock;
    QString email;
    std::optional<CliqPerson> me;
    QHash<QString, QString> channelChats; ///< chat ids by unique name and by channel id, as far as they were read
    QSet<QString> postedHere; ///< ids this process knows it posted: never taken for the outcome of another post
};
} // namespace atlas
