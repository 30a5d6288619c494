// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/scriptedserver.h"

#include <optional>

namespace atlas::test
{
/// Cuts a byte stream of one connection into HTTP/1.1 requests with Content-Length (Qt's client never sends chunks).
class HttpParser
{
public:
    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next complete request, if there is one.
    [[nodiscard]] std::optional<SeenRequest> next();

private:
    QByteArray m_buffer;
};
} // namespace atlas::test
