// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/accounts/formparams.h"

#include "services/sandbox/kernel/target.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::sandbox
{
std::optional<QMap<QString, QString>> mergedParams(const Request &request)
{
    QMap<QString, QString> params = request.query;
    const QByteArray type = request.headers.value("content-type").toLower();
    if (!request.body.isEmpty() && (type.isEmpty() || type.startsWith("application/x-www-form-urlencoded"))) {
        const auto form = parseForm(request.body);
        if (!form)
            return std::nullopt;
        params.insert(*form);
    }
    return params;
}

std::pair<QString, QString> basicCredentials(const QByteArray &authorization)
{
    if (authorization.first(qMin(authorization.size(), qsizetype(6))).toLower() != "basic ")
        return {};
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(authorization.sliced(6).trimmed()));
    const qsizetype colon = pair.indexOf(u':');
    return colon < 0 ? std::pair<QString, QString>() : std::pair(pair.first(colon), pair.sliced(colon + 1));
}

Response oauthError(const QString &code)
{
    return Response::json(200, {{u"error"_s, code}});
}

Response throttledResponse()
{
    return Response::json(400, {{u"error"_s, u"Access Denied"_s},
                                {u"error_description"_s,
                                 u"You have made too many requests continuously. Please try again after some time."_s},
                                {u"status"_s, u"failure"_s}});
}
} // namespace atlas::sandbox
