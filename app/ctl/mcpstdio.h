// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mcp/linebuffer.h"

#include <memory>
#include <QObject>

namespace atlas::ctl
{
/// Lines over standard input and output. Both are served by threads of their own, on every system alike, so that
/// neither a silent client nor one that does not read holds up the event loop. While it lives, whatever else is written
/// to standard output goes to standard error: nothing but the protocol may stand there.
class McpStdio : public QObject
{
    Q_OBJECT
public:
    McpStdio();
    ~McpStdio() override;
    /// Begins to read; connect first.
    void start();
    /// With its line feed. Never waits.
    void write(const QByteArray &line);
    /// Waits until what was written is out, two seconds at most: a client that has gone reads nothing more.
    void finish();

Q_SIGNALS:
    void received(const atlas::LineBuffer::Line &line);
    void ended(); ///< the input has ended, or nobody reads the output any more

private:
    struct Inbox;
    struct Outbox;
    static void readAll(const std::shared_ptr<Inbox> &inbox);
    static void writeAll(const std::shared_ptr<Outbox> &outbox, const std::shared_ptr<Inbox> &inbox);
    std::shared_ptr<Inbox> m_inbox;
    std::shared_ptr<Outbox> m_outbox;
};
} // namespace atlas::ctl
