// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/kernel/http.h"

#include <QJsonDocument>

namespace atlas::sandbox
{
Response Response::json(int status, const QJsonObject &object)
{
    Response response;
    response.status = status;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

Response Response::text(int status, const QByteArray &type, const QByteArray &body)
{
    Response response;
    response.status = status;
    response.contentType = type;
    response.body = body;
    return response;
}

Response Response::empty(int status)
{
    Response response;
    response.status = status;
    response.contentType.clear();
    return response;
}
} // namespace atlas::sandbox
