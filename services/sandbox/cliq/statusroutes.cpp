// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/presence.h"

#include <algorithm>

// One's own status. Source: https://www.zoho.com/cliq/help/restapi/v2/usersstatus/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QStringList &statusCodes()
{
    static const QStringList codes{u"available"_s, u"busy"_s, u"invisible"_s};
    return codes;
}

QJsonObject statusView(const StatusLine &line)
{
    return {{u"code"_s, line.code}, {u"message"_s, line.message}, {u"id"_s, line.id}};
}

Response listStatuses(Call &call)
{
    QJsonArray rows;
    const auto own = call.store.statuses.find(call.me);
    if (own != call.store.statuses.end()) {
        for (const StatusLine &line : own->second.custom)
            rows.append(statusView(line));
    }
    return Response::json(200, {{u"data"_s, rows}});
}

Response getCurrent(Call &call)
{
    return Response::json(200, {{u"data"_s, statusView(currentStatus(call.store, call.me, call.nowMs))}});
}

/// The line of the body. Nothing with a refusal.
std::optional<StatusLine> statusOf(const Call &call, std::optional<Response> &refusal)
{
    for (const QString &key : {u"code"_s, u"message"_s}) {
        if (call.text(key).isEmpty()) {
            refusal = missing(key);
            return std::nullopt;
        }
    }
    if (!statusCodes().contains(call.text(u"code"_s))) {
        refusal = invalidInputs();
        return std::nullopt;
    }
    StatusLine line;
    line.code = call.text(u"code"_s);
    line.message = call.text(u"message"_s);
    return line;
}

Response createStatus(Call &call)
{
    std::optional<Response> refusal;
    auto line = statusOf(call, refusal);
    if (!line)
        return *refusal;
    line->id = call.store.nextDigits(19).toLongLong();
    call.store.statuses[call.me].custom.append(*line);
    call.changed();
    return Response::json(200, {{u"data"_s, statusView(*line)}});
}

Response setOwnStatus(Call &call)
{
    OwnStatuses &own = call.store.statuses[call.me];
    const qint64 id = call.segment().toLongLong();
    const auto found =
        std::find_if(own.custom.cbegin(), own.custom.cend(), [id](const StatusLine &line) { return line.id == id; });
    if (found == own.custom.cend())
        return technicalError();
    own.current = *found;
    call.changed();
    return Response::json(
        200, {{u"url"_s, call.request.path}, {u"type"_s, u"status_message"_s}, {u"data"_s, statusView(own.current)}});
}

Response setEphemeral(Call &call)
{
    std::optional<Response> refusal;
    auto line = statusOf(call, refusal);
    if (!line)
        return *refusal;
    line->expiry = call.body.value(u"expiry"_s).toInteger();
    if (line->expiry <= call.nowMs)
        return invalidTime();
    call.store.statuses[call.me].ephemeral = *line;
    call.changed();
    return done();
}

Response clearEphemeral(Call &call)
{
    call.store.statuses[call.me].ephemeral = {};
    call.changed();
    return done();
}

Response deleteStatus(Call &call)
{
    const qint64 id = call.segment().toLongLong();
    OwnStatuses &own = call.store.statuses[call.me];
    if (own.custom.removeIf([id](const StatusLine &line) { return line.id == id; }) == 0)
        return technicalError();
    if (own.current.id == id)
        own.current = {};
    call.changed();
    return done();
}
} // namespace

StatusLine currentStatus(const Store &store, const QString &zuid, qint64 nowMs)
{
    const auto own = store.statuses.find(zuid);
    if (own == store.statuses.end())
        return {};
    return own->second.ephemeral.expiry > nowMs ? own->second.ephemeral : own->second.current;
}

QJsonObject presenceOf(const Store &store, const QString &zuid, qint64 nowMs)
{
    static const QMap<QString, QString> states{
        {u"available"_s, u"online"_s}, {u"busy"_s, u"busy"_s}, {u"invisible"_s, u"offline"_s}};
    const StatusLine line = currentStatus(store, zuid, nowMs);
    QJsonObject presence{{u"state"_s, states.value(line.code)},
                         {u"text"_s, line.message.isEmpty() ? u"Available"_s : line.message}};
    if (line.code != u"invisible")
        presence.insert(u"activity"_s, u"web"_s);
    return presence;
}

QList<CliqRoute> statusRoutes()
{
    const QString all = u"/api/v2/statuses"_s, one = all + u"/{status}"_s, ephemeral = all + u"/ephemeral"_s;
    const CallLimit limit = limited(20, 10);
    return {
        {"GET", all, {{u"Profile.READ"_s}}, limit, listStatuses},
        {"GET", all + u"/current"_s, {{u"Profile.READ"_s}}, limit, getCurrent},
        {"POST", all, {{u"Profile.CREATE"_s}}, limit, createStatus, {}, {u"code"_s, u"message"_s}},
        {"PUT", one + u"/set"_s, {{u"Profile.UPDATE"_s}}, limit, setOwnStatus},
        {"PUT", ephemeral, {{u"Profile.UPDATE"_s}}, limit, setEphemeral, {}, {u"code"_s, u"message"_s, u"expiry"_s}},
        {"DELETE", ephemeral, {{u"Profile.DELETE"_s}}, limit, clearEphemeral},
        {"DELETE", one, {{u"Profile.DELETE"_s}}, limit, deleteStatus}};
}
} // namespace atlas::sandbox::cliq
