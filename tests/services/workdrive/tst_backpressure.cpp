// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/workdrive/workdrivefixture.h"
#include "tests/support/testprogram.h"

#include <atomic>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

namespace tst_backpressure
{
using namespace atlas;
using namespace atlas::test;

namespace
{
constexpr qint64 mib = 1024 * 1024, whole = 128 * mib;

/// Sends one answer as fast as it is taken, on a thread of its own.
class Flood final : public QThread
{
public:
    Flood()
    {
        start();
        m_listens.acquire();
    }
    ~Flood() override
    {
        requestInterruption();
        wait();
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)); }
    std::atomic<qint64> written = 0;

private:
    void run() override
    {
        QTcpServer server;
        const bool listens = server.listen(QHostAddress::LocalHost);
        Q_ASSERT(listens);
        m_port = server.serverPort();
        m_listens.release();
        while (!server.waitForNewConnection(100)) {
            if (isInterruptionRequested())
                return;
        }
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        while (!socket->peek(64 * 1024).contains("\r\n\r\n") && socket->waitForReadyRead(5000)) {
        }
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(whole) + "\r\n\r\n");
        const QByteArray block(mib, 'x');
        while (written < whole && !isInterruptionRequested()) {
            if (socket->bytesToWrite() == 0)
                written += socket->write(block);
            else if (!socket->waitForBytesWritten(100) && socket->state() != QTcpSocket::ConnectedState)
                return;
        }
        while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(5000)) {
        }
        socket->disconnectFromHost();
    }

    QSemaphore m_listens;
    quint16 m_port = 0;
};

/// Takes nothing until the sender has not got rid of a byte for a while.
class SlowSink final : public ReplySink
{
public:
    explicit SlowSink(Flood &flood)
        : m_flood(flood)
    {
    }
    [[nodiscard]] bool begin(const ApiReply &) override { return true; }
    [[nodiscard]] bool take(const char *, qint64 count) override
    {
        if (taken == 0)
            ahead = untilItStands();
        taken += count;
        return true;
    }
    qint64 taken = 0, ahead = 0;

private:
    [[nodiscard]] qint64 untilItStands() const
    {
        QElapsedTimer still;
        still.start();
        qint64 before = m_flood.written;
        while (still.elapsed() < 500 && before < whole) {
            QThread::msleep(10);
            if (const qint64 now = m_flood.written; now != before) {
                before = now;
                still.restart();
            }
        }
        return before;
    }
    Flood &m_flood;
};
} // namespace

/// What the disk does not take holds the sender back, and does not pile up in memory.
class BackpressureTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSlowDiskHoldsTheSenderBack()
    {
        WorkDriveFixture f;
        Flood flood;
        f.tokens.hosts.insert(Host::Download, flood.url());
        const auto sink = std::make_shared<SlowSink>(flood);
        ApiRequest request(App::WorkDrive, Verb::Get, u"/v1/workdrive/download/i1"_s);
        request.host = Host::Download;
        request.repeat = Repeat::OnlyIfUnsent;
        request.sink = sink;
        const Result<ApiReply> reply = f.send(request);
        QVERIFY(reply);
        QCOMPARE(sink->taken, whole);
        QVERIFY2(sink->ahead < 32 * mib, qPrintable(QString::number(sink->ahead / mib))); // the system's buffers
    }
};
} // namespace tst_backpressure

ATLAS_TEST(tst_backpressure::BackpressureTest)
#include "tst_backpressure.moc"
