// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/mcpstdio.h"

#include <array>
#include <cerrno>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <deque>
#include <mutex>
#include <QSemaphore>
#include <thread>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

namespace atlas::ctl
{
namespace
{
constexpr int inputHandle = 0, outputHandle = 1, errorHandle = 2;
/// Lines read ahead of those that were handled: a client that sends without end must wait.
constexpr int linesAhead = 64;

#ifdef Q_OS_WIN
using IoSize = int;
IoSize readSome(char *into, std::size_t size)
{
    return _read(inputHandle, into, unsigned(size));
}
IoSize writeSome(int handle, const char *from, std::size_t size)
{
    return _write(handle, from, unsigned(size));
}
/// The protocol's own handle; standard output then leads to standard error.
int reserveOutput()
{
    _setmode(inputHandle, _O_BINARY);
    const int own = _dup(outputHandle);
    _dup2(errorHandle, outputHandle);
    _setmode(own, _O_BINARY);
    return own;
}
#else
using IoSize = ssize_t;
IoSize readSome(char *into, std::size_t size)
{
    return ::read(inputHandle, into, size);
}
IoSize writeSome(int handle, const char *from, std::size_t size)
{
    return ::write(handle, from, size);
}
int reserveOutput()
{
    std::signal(SIGPIPE, SIG_IGN); // a client that has gone is told by the write
    std::fflush(stdout);
    const int own = ::dup(outputHandle);
    ::dup2(errorHandle, outputHandle);
    return own;
}
#endif

bool writeWhole(int handle, const QByteArray &bytes)
{
    std::size_t done = 0;
    const auto size = std::size_t(bytes.size());
    while (done < size) {
        const IoSize written = writeSome(handle, bytes.constData() + done, size - done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += std::size_t(written);
    }
    return true;
}
} // namespace

/// What the reading thread shares with the object; outlives both.
struct McpStdio::Inbox {
    std::mutex mutex;
    McpStdio *receiver = nullptr; ///< null once it has gone
    QSemaphore room{linesAhead};

    static void deliver(const std::shared_ptr<Inbox> &inbox, const LineBuffer::Line &line)
    {
        inbox->room.acquire();
        const std::lock_guard lock(inbox->mutex);
        if (McpStdio *stdio = inbox->receiver)
            QMetaObject::invokeMethod(
                stdio,
                [stdio, inbox, line] {
                    inbox->room.release();
                    Q_EMIT stdio->received(line);
                },
                Qt::QueuedConnection);
    }
    static void end(const std::shared_ptr<Inbox> &inbox)
    {
        const std::lock_guard lock(inbox->mutex);
        if (McpStdio *stdio = inbox->receiver)
            QMetaObject::invokeMethod(stdio, &McpStdio::ended, Qt::QueuedConnection);
    }
};

/// What the writing thread shares with the object.
struct McpStdio::Outbox {
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<QByteArray> lines;
    bool writing = false, broken = false, closed = false;
    int handle = -1;
};

McpStdio::McpStdio()
    : m_inbox(std::make_shared<Inbox>())
    , m_outbox(std::make_shared<Outbox>())
{
    m_inbox->receiver = this;
    m_outbox->handle = reserveOutput();
    std::thread(writeAll, m_outbox, m_inbox).detach();
}

McpStdio::~McpStdio()
{
    {
        const std::lock_guard lock(m_inbox->mutex);
        m_inbox->receiver = nullptr;
    }
    const std::lock_guard lock(m_outbox->mutex);
    m_outbox->closed = true;
    m_outbox->changed.notify_all();
}

void McpStdio::start()
{
    // Detached: a read of a terminal or a pipe cannot be interrupted on every system; it ends with the process.
    std::thread(readAll, m_inbox).detach();
}

void McpStdio::readAll(const std::shared_ptr<Inbox> &inbox)
{
    LineBuffer buffer;
    std::array<char, 64 * 1024> chunk{};
    for (;;) {
        const IoSize size = readSome(chunk.data(), chunk.size());
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            break;
        const QList<LineBuffer::Line> lines = buffer.take(QByteArray::fromRawData(chunk.data(), qsizetype(size)));
        for (const LineBuffer::Line &line : lines)
            Inbox::deliver(inbox, line);
    }
    const QList<LineBuffer::Line> rest = buffer.rest();
    for (const LineBuffer::Line &line : rest)
        Inbox::deliver(inbox, line);
    Inbox::end(inbox);
}

void McpStdio::writeAll(const std::shared_ptr<Outbox> &outbox, const std::shared_ptr<Inbox> &inbox)
{
    std::unique_lock lock(outbox->mutex);
    for (;;) {
        outbox->changed.wait(lock, [&outbox] { return outbox->closed || !outbox->lines.empty(); });
        if (outbox->lines.empty())
            return;
        const QByteArray line = std::move(outbox->lines.front());
        outbox->lines.pop_front();
        outbox->writing = true;
        lock.unlock();
        const bool written = writeWhole(outbox->handle, line);
        lock.lock();
        outbox->writing = false;
        if (!written) {
            outbox->broken = true;
            outbox->lines.clear();
        }
        outbox->changed.notify_all();
        if (!written) {
            lock.unlock();
            Inbox::end(inbox);
            return;
        }
    }
}

void McpStdio::write(const QByteArray &line)
{
    const std::lock_guard lock(m_outbox->mutex);
    if (m_outbox->broken)
        return;
    m_outbox->lines.push_back(line);
    m_outbox->changed.notify_all();
}

void McpStdio::finish()
{
    constexpr std::chrono::seconds patience{2};
    std::unique_lock lock(m_outbox->mutex);
    m_outbox->changed.wait_for(lock, patience,
                               [this] { return m_outbox->broken || (m_outbox->lines.empty() && !m_outbox->writing); });
}
} // namespace atlas::ctl
