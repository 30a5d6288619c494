// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/cliq/cliqstore.h"
#include "services/sandbox/cliq/cliqthrottle.h"
#include "services/sandbox/kernel/router.h"

#include <optional>

namespace atlas::sandbox::cliq
{
/// What a handler works with: the request, the data (already locked, alone for all verbs but GET) and the time.
struct Call {
    const Request &request;
    Store &store;
    const Person &who;        ///< the user the token belongs to
    QString me;               ///< their ZUID
    qint64 nowMs = 0;         ///< since 1970 UTC
    QJsonObject body;         ///< its keys are those of the route
    bool newestFirst = false; ///< order of GET messages, which is not documented
    const CliqSource &source;
    bool *wrote = nullptr; ///< set by writers when data changed
    [[nodiscard]] QString param(const QString &name) const { return request.query.value(name); }
    [[nodiscard]] bool has(const QString &name) const { return request.query.contains(name); }
    [[nodiscard]] QString segment(int place = 0) const { return request.segments.value(place); }
    [[nodiscard]] QString text(const QString &key) const { return body.value(key).toString(); }
    [[nodiscard]] bool v3() const { return request.path.startsWith(QLatin1StringView("/api/v3/")); }
    void changed() const
    {
        if (wrote)
            *wrote = true;
    }
    void changed(Chat &chat) const
    {
        store.touch(chat);
        changed();
    }
};

using Handler = Response (*)(Call &call);

/// One route. `scopes`: alternatives of sets, each scope below "ZohoCliq." unless it names its app. Query parameters
/// and JSON keys that are not named here are refused; a route without keys takes no body.
struct CliqRoute {
    QByteArray method;
    QString pattern;
    QList<QStringList> scopes;
    CallLimit limit;
    Handler handle = nullptr;
    QStringList query = {}, keys = {};
    bool form = false; ///< multipart/form-data, which the handler reads from request.body
};

[[nodiscard]] constexpr CallLimit limited(int perMinute, int lockMinutes)
{
    return {perMinute, std::chrono::minutes(lockMinutes)};
}

// The routes, one function an area.
[[nodiscard]] QList<CliqRoute> channelReadRoutes();
[[nodiscard]] QList<CliqRoute> channelWriteRoutes();
[[nodiscard]] QList<CliqRoute> channelMemberRoutes();
[[nodiscard]] QList<CliqRoute> chatRoutes();
[[nodiscard]] QList<CliqRoute> messageReadRoutes();
[[nodiscard]] QList<CliqRoute> messageWriteRoutes();
[[nodiscard]] QList<CliqRoute> postRoutes();
[[nodiscard]] QList<CliqRoute> botRoutes();
[[nodiscard]] QList<CliqRoute> fileRoutes();
[[nodiscard]] QList<CliqRoute> threadRoutes();
[[nodiscard]] QList<CliqRoute> userRoutes();
[[nodiscard]] QList<CliqRoute> statusRoutes();
[[nodiscard]] QList<CliqRoute> eventRoutes();
[[nodiscard]] QList<CliqRoute> newerChatRoutes(); ///< v3
[[nodiscard]] QList<CliqRoute> newerChatWriteRoutes();
[[nodiscard]] QList<CliqRoute> newerMessageRoutes();
[[nodiscard]] QList<CliqRoute> searchRoutes();
[[nodiscard]] QList<CliqRoute> mentionRoutes();
[[nodiscard]] QList<CliqRoute> pinRoutes();

/// The JSON body of a request as the route takes it; nothing with a refusal.
[[nodiscard]] std::optional<QJsonObject> bodyOf(const Request &request, const CliqRoute &route,
                                                std::optional<Response> &refusal);
/// A chat of the path or body that the user takes part in. Null with a refusal: malformed, unknown, foreign.
[[nodiscard]] Chat *openChat(Call &call, const QString &chatId, std::optional<Response> &refusal);
/// A channel by its id as far as the user may know of it: private ones are their members'.
[[nodiscard]] Chat *openChannel(Call &call, const QString &channelId, std::optional<Response> &refusal);
/// A message of the chat that is not deleted.
[[nodiscard]] Message *openMessage(Chat &chat, const QString &given, std::optional<Response> &refusal);
/// Whether the user may do this in the chat: one of the twenty permissions.
[[nodiscard]] bool may(const Call &call, const Chat &chat, const QString &permission);
/// People named in an array (or comma list) of ZUIDs and addresses. Nothing when one is unknown or there are too many.
[[nodiscard]] std::optional<QStringList> peopleOf(const Call &call, const QJsonValue &ids, const QJsonValue &emails,
                                                  int most);
/// An integer parameter from 1 to `most`; `usual` when absent; nothing when it is not one.
[[nodiscard]] std::optional<int> countParameter(const Call &call, int usual, int most);
/// A time parameter; 0 when absent; nothing when it is not one.
[[nodiscard]] std::optional<qint64> timeParameter(const Call &call, const QString &name);
/// "true" or "false"; nothing when absent. With a refusal for anything else.
[[nodiscard]] std::optional<bool> flagParameter(const Call &call, const QString &name,
                                                std::optional<Response> &refusal);
[[nodiscard]] QStringList listParameter(const Call &call, const QString &name); ///< of a comma list
} // namespace atlas::sandbox::cliq
