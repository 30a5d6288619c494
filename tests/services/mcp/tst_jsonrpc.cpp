// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mcp/jsonrpc.h"
#include "services/mcp/linebuffer.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>

namespace tst_jsonrpc
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;

class TestJsonRpc : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusals_data();
    void refusals();
    void keepsLargeIds();
    void notificationsHaveNoId();
    void cutsLinesWhereverTheyBreak();
    void dropsWhatIsTooLong();
    void tellsTheRest();
};

void TestJsonRpc::refusals_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("broken") << QByteArray("{\"a\":") << int(jsonrpc::ParseError);
    QTest::newRow("no object") << QByteArray("12") << int(jsonrpc::ParseError);
    QTest::newRow("not UTF-8") << QByteArray("{\"jsonrpc\":\"2.0\",\"method\":\"\xff\xfe\"}")
                               << int(jsonrpc::ParseError);
    QTest::newRow("deep") << QByteArray(5'000, '[') << int(jsonrpc::ParseError);
    QTest::newRow("batch") << QByteArray("[{}]") << int(jsonrpc::InvalidRequest);
    QTest::newRow("version") << QByteArray(R"({"jsonrpc":"1.0","id":1,"method":"x"})") << int(jsonrpc::InvalidRequest);
    QTest::newRow("null id") << QByteArray(R"({"jsonrpc":"2.0","id":null,"method":"x"})")
                             << int(jsonrpc::InvalidRequest);
    QTest::newRow("object id") << QByteArray(R"({"jsonrpc":"2.0","id":{},"method":"x"})")
                               << int(jsonrpc::InvalidRequest);
    QTest::newRow("no method") << QByteArray(R"({"jsonrpc":"2.0","id":1})") << int(jsonrpc::InvalidRequest);
    QTest::newRow("list params") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"x","params":[]})")
                                 << int(jsonrpc::InvalidParams);
    QTest::newRow("empty line") << QByteArray("  ") << 0;
    QTest::newRow("answer to nothing") << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":{}})") << 0;
}

void TestJsonRpc::refusals()
{
    QFETCH(QByteArray, line);
    QFETCH(int, code);
    const jsonrpc::Parsed parsed = jsonrpc::parse(line);
    QVERIFY(!parsed.message);
    if (code == 0) {
        QCOMPARE(parsed.refusal, QByteArray());
        return;
    }
    QVERIFY(parsed.refusal.endsWith('\n'));
    QCOMPARE(parsed.refusal.count('\n'), 1);
    const QJsonObject answer = QJsonDocument::fromJson(parsed.refusal).object();
    QCOMPARE(answer.value(u"error"_s)[u"code"_s].toInt(), code);
    QVERIFY(answer.contains(u"id"_s));
}

void TestJsonRpc::keepsLargeIds()
{
    const jsonrpc::Parsed parsed = jsonrpc::parse(R"({"jsonrpc":"2.0","id":9007199254740993,"method":"x"})");
    QVERIFY(parsed.message);
    QVERIFY(jsonrpc::result(parsed.message->id, {}).contains("9007199254740993"));
    QVERIFY(jsonrpc::key(QJsonValue(1)) != jsonrpc::key(QJsonValue(u"1"_s)));
}

void TestJsonRpc::notificationsHaveNoId()
{
    const jsonrpc::Parsed parsed = jsonrpc::parse(R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
    QVERIFY(parsed.message);
    QVERIFY(!parsed.message->isRequest());
}

void TestJsonRpc::cutsLinesWhereverTheyBreak()
{
    const QByteArray bytes = "one\r\ntwo\n\nthr\xc3\xa9"
                             "e\n";
    for (qsizetype step = 1; step <= bytes.size(); ++step) {
        LineBuffer buffer;
        QByteArrayList lines;
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            for (const LineBuffer::Line &line : buffer.take(bytes.mid(at, step)))
                lines.append(line.text);
        }
        QCOMPARE(lines, QByteArrayList({"one", "two", "",
                                        "thr\xc3\xa9"
                                        "e"}));
    }
}

void TestJsonRpc::dropsWhatIsTooLong()
{
    LineBuffer buffer(10);
    QVERIFY(buffer.take(QByteArray(8, 'x')).isEmpty());
    QVERIFY(buffer.take(QByteArray(8, 'x')).isEmpty());
    QVERIFY(buffer.take(QByteArray(1'000, 'x')).isEmpty());
    const QList<LineBuffer::Line> lines = buffer.take("\nshort\n");
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).tooLong);
    QCOMPARE(lines.at(0).text, QByteArray());
    QVERIFY(!lines.at(1).tooLong);
    QCOMPARE(lines.at(1).text, QByteArray("short"));
}

void TestJsonRpc::tellsTheRest()
{
    LineBuffer buffer(10);
    QVERIFY(buffer.take("half").isEmpty());
    QCOMPARE(buffer.rest().value(0).text, QByteArray("half"));
    QVERIFY(buffer.rest().isEmpty());
}
} // namespace tst_jsonrpc

ATLAS_TEST(tst_jsonrpc::TestJsonRpc)
#include "tst_jsonrpc.moc"
