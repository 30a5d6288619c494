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
/// Takes the next bytes of a body; false stops the transfer.
using ByteSink = std::function<bool(const char *data, size_t size)>;

/// A request as the app handlers see it. Header names are lower case; query values are decoded.
struct Request {
    QByteArray method; ///< "GET", "POST", ...
    QString path;      ///< decoded, below the app's mount, e.g. "/crm/v8/Deals"
    QMap<QString, QString> query;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;      ///< empty for routes that stream their input
    QStringList segments; ///< what the route's {placeholders} matched, in order
    // Filled in by the kernel after it checked the token:
    QString userId;     ///< CRM id of the user the token belongs to
    QStringList scopes; ///< granted
    /// Routes with streamsIn only: hands the body to the sink as it arrives; false when the client left or the sink
    /// refused. May be called once.
    std::function<bool(const ByteSink &sink)> readBody = {};
};

struct Response {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json;charset=UTF-8";
    QList<QPair<QByteArray, QByteArray>> headers;
    /// A body too large for memory: when set, `body` is ignored and this is asked for `length` bytes from `offset`
    /// on, until `streamLength` bytes are out. It may write fewer per call; false breaks the connection.
    std::function<bool(qint64 offset, qint64 length, const ByteSink &sink)> stream = {};
    qint64 streamLength = 0;

    [[nodiscard]] static Response json(int status, const QJsonObject &object);
    [[nodiscard]] static Response text(int status, const QByteArray &type, const QByteArray &body);
    [[nodiscard]] static Response empty(int status); ///< 204, 304
};

/// How an app words its refusals (the accounts reference, section 12): each app has its own bodies.
struct AuthErrors {
    std::function<Response()> noToken, badToken, missingScope;
    std::function<Response(int retryAfterSeconds)> throttled;
    /// For apps that tell an expired token from an unknown one (WorkDrive); unset: badToken.
    std::function<Response()> expiredToken = {};
};
} // namespace atlas::sandbox
