// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/app.h"

#include <chrono>
#include <functional>
#include <memory>
#include <QByteArray>
#include <QIODevice>
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

/// WorkDrive answers on three hosts; the other apps on one.
enum class Host { Main, Upload, Download };

struct ApiReply;

/// Takes the body of a successful answer as it arrives, so that a file of any size passes in constant memory. Called in
/// the client's thread.
class ReplySink
{
public:
    virtual ~ReplySink() = default;
    /// The answer's status and headers are there (2xx only; other answers go into ApiReply::body as always). False ends
    /// the call with Storage "sink_refused".
    [[nodiscard]] virtual bool begin(const ApiReply &head) = 0;
    /// False (disk full, not writable) ends the call with Storage "sink_refused".
    [[nodiscard]] virtual bool take(const char *bytes, qint64 count) = 0;
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
    std::chrono::milliseconds timeout{30'000}; ///< without a byte moving
    Host host = Host::Main;
    /// A body too large for memory: opens a device (open for reading, its size known) for one attempt, in the client's
    /// thread; nullptr ends the call with Storage "body_unreadable". Unset: `body`. A device that ends early ends the
    /// call with Storage "body_short".
    std::function<std::unique_ptr<QIODevice>()> openBody;
    std::shared_ptr<ReplySink> sink;          ///< unset: the answer's body is ApiReply::body
    std::function<void(qint64 bytes)> onSent; ///< bytes of the body handed to the network, growing, per attempt

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
