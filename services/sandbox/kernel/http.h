// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>
#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

/// The stand-in for Zoho One. Written from the reference of the API, never from the client: it must not include
/// anything of services/ outside services/sandbox.
namespace atlas::sandbox
{
/// A request as the app handlers see it. Header names are lower case; query values are decoded.
struct Request {
    QByteArray method; ///< "GET", "POST", ...
    QString path;      ///< decoded, below the app's mount, e.g. "/crm/v8/Deals"
    QMap<QString, QString> query;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    QStringList segments; ///< what the route's {placeholders} matched, in order
    // Filled in by the kernel after it checked the token:
    QString userId;     ///< CRM id of the user the token belongs to
    QStringList scopes; ///< granted
};

struct Response {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json;charset=UTF-8";
    QList<QPair<QByteArray, QByteArray>> headers;

    [[nodiscard]] static Response json(int status, const QJsonObject &object);
    [[nodiscard]] static Response text(int status, const QByteArray &type, const QByteArray &body);
    [[nodiscard]] static Response empty(int status); ///< 204, 304
};

/// How an app words its refusals (auth.md section 12): each app has its own bodies.
struct AuthErrors {
    std::function<Response()> noToken, badToken, missingScope;
    std::function<Response(int retryAfterSeconds)> throttled;
};
} // namespace atlas::sandbox
