// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/httpanswer.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_httpanswer
{
using atlas::HttpAnswer;

/// Answers whole, in pieces of any size, cut, and none at all.
class HttpAnswerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello") << 200
                                  << QByteArray("hello");
        QTest::newRow("nothing") << QByteArray("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n") << 200 << QByteArray();
        QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray();
        QTest::newRow("no reason") << QByteArray("HTTP/1.1 404\r\nContent-Length: 1\r\n\r\nx") << 404
                                   << QByteArray("x");
        QTest::newRow("interim") << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\nA: b\r\n\r\n"
                                               "HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}")
                                 << 201 << QByteArray("{}");
        QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                              "4;a=b\r\nwork\r\nA\r\n drives on\r\n0\r\nX: y\r\n\r\n")
                                << 200 << QByteArray("work drives on");
        QTest::newRow("lines within chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                                           "4\r\n\r\n\r\n\r\n2\r\n0\n\r\n0\r\n\r\n")
                                             << 200 << QByteArray("\r\n\r\n0\n");
        QTest::newRow("to the end") << QByteArray("HTTP/1.0 502 Bad Gateway\r\nServer: x\r\n\r\n<html>") << 502
                                    << QByteArray("<html>");
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        for (const qsizetype piece : {qsizetype(1), qsizetype(3), bytes.size()}) {
            HttpAnswer answer;
            for (qsizetype at = 0; at < bytes.size(); at += piece) {
                QVERIFY(!answer.isComplete());
                QVERIFY(answer.take(bytes.sliced(at, std::min(piece, bytes.size() - at))));
            }
            answer.end();
            QVERIFY(answer.isComplete());
            QCOMPARE(answer.status(), status);
            QCOMPARE(answer.body(), body);
        }
    }
    void cutOnesAreNotComplete()
    {
        const QByteArray bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nwork\r\n0\r\n\r\n");
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            HttpAnswer answer;
            QVERIFY(answer.take(bytes.first(size)));
            answer.end();
            QVERIFY(!answer.isComplete());
        }
    }
    void keepsHeaders()
    {
        HttpAnswer answer;
        QVERIFY(answer.take("HTTP/1.1 429 Too Many\r\nRetry-After:  7 \r\nSet-Cookie: a\r\nset-cookie: b\r\n"
                            "Content-Length: 0\r\n\r\n"));
        QCOMPARE(answer.reason(), QByteArray("Too Many"));
        QCOMPARE(answer.headers().size(), 3);
        QCOMPARE(answer.headers().at(0).second, QByteArray("7"));
        QCOMPARE(answer.headers().at(1).second, QByteArray("a, b"));
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another protocol") << QByteArray("220 mail.example ESMTP\r\n");
        QTest::newRow("no number") << QByteArray("HTTP/1.1 abc\r\n\r\n");
        QTest::newRow("HTTP/2") << QByteArray("HTTP/2 200\r\n\r\n");
        QTest::newRow("no header") << QByteArray("HTTP/1.1 200 OK\r\nnonsense\r\n\r\n");
        QTest::newRow("negative") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n");
        QTest::newRow("no length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: five\r\n\r\n");
        QTest::newRow("huge") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
        QTest::newRow("no chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n");
        QTest::newRow("endless headers") << "HTTP/1.1 200 OK\r\nA: " + QByteArray(300 * 1024, 'a');
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        HttpAnswer answer;
        QVERIFY(!answer.take(bytes));
        QVERIFY(!answer.isComplete());
        QVERIFY(!answer.take("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    }
};
} // namespace tst_httpanswer

ATLAS_TEST(tst_httpanswer::HttpAnswerTest)
#include "tst_httpanswer.moc"
