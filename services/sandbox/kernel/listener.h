// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/http.h"

#include <memory>

namespace atlas::sandbox
{
/// A request as it came off the wire, and what can be done with its connection.
struct Exchange {
    QByteArray method, target;                      ///< target raw, e.g. "/crm/v8/Deals?fields=id"
    QMap<QByteArray, QByteArray> headers;           ///< names lower case
    std::function<bool(const ByteSink &)> readBody; ///< false: the client left, or the sink refused. Once.
    std::function<bool()> clientLeft;
};

/// The answer, and how much of it really goes out.
struct Answer {
    Response response;
    bool truncated = false; ///< announce all of the body, send half, close
    bool dropped = false;   ///< close without answering
};

/// HTTP/1.1 on 127.0.0.1 with its own threads, on cpp-httplib.
class Listener
{
public:
    using Handler = std::function<Answer(Exchange &)>;
    explicit Listener(Handler handler);
    ~Listener();
    /// Takes the port; 0: any free one. False if it is taken. Connections wait until serve().
    [[nodiscard]] bool bind(int port);
    [[nodiscard]] int port() const;
    void serve();
    /// Idle connections close, running handlers finish first.
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas::sandbox
