// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/app.h"

#include <chrono>
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QUrlQuery>

namespace atlas
{
enum class Verb { Get, Post, Put, Patch, Delete };
enum class Priority { User, Background };

/// Whether sending twice can do harm. Decides retries (docs/architecture.md, "Retries").
enum class Repeat {
    Safe,        ///< reads, and updates guarded by a precondition or setting absolute values
    OnlyIfUnsent ///< creates and sends: repeated only when the first attempt certainly did not arrive
};

/// One HTTP call to an app. A class with a constructor, because g++ 12 miscompiles aggregate temporaries in co_await.
class ApiRequest
{
public:
    ApiRequest(App app, Verb verb, QString path);

    App app;
    Verb verb;
    QString path;    ///< below the app's base URL, starts with '/', not yet percent-encoded
    QUrlQuery query; ///< set with addParam(), which encodes '+', '%' and '&' in values
    QList<QPair<QByteArray, QByteArray>> headers; ///< beyond the ones every call has
    QByteArray body;                              ///< kept and sent again on a retry
    QByteArray contentType;                       ///< set by setJson
    Priority priority = Priority::User;
    Repeat repeat;         ///< Safe for Get, else OnlyIfUnsent until said otherwise
    bool heavy = false;    ///< counts against the app's lower concurrency limit (COQL, search, ...)
    QString endpoint;      ///< key of a limit below the app's: "list:<folder>", "read"; empty: the URL pattern
    QString requiredScope; ///< what to name when Zoho says only "scope mismatch"
    std::chrono::milliseconds timeout{30'000};

    ApiRequest &addParam(const QString &name, const QString &value);
    ApiRequest &setJson(const QJsonObject &object);
};

/// A complete answer. Header names are lower case.
struct ApiReply {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray reason; ///< HTTP reason phrase; WorkDrive's gateway puts its error word there
    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
};
} // namespace atlas
