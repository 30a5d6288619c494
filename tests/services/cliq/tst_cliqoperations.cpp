// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/cliqoperations.h"
#include "services/operations/schema.h"
#include "tests/services/cliq/cliqclientfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_cliqoperations
{
namespace
{
struct OperationsFixture : CliqClientFixture {
    QList<Operation> operations = cliqOperations(&cliq);

    [[nodiscard]] const Operation &named(const char *name) const
    {
        const auto found = std::find_if(operations.cbegin(), operations.cend(),
                                        [name](const Operation &o) { return o.name == QLatin1StringView(name); });
        Q_ASSERT(found != operations.cend());
        return *found;
    }
    [[nodiscard]] Result<OperationResult> call(const char *name, const QByteArray &json) const
    {
        const QJsonObject parameters = QJsonDocument::fromJson(json).object();
        Q_ASSERT(!schema::firstProblem(named(name).parameters, parameters));
        return QCoro::waitFor(named(name).run(parameters, {}));
    }
    [[nodiscard]] Result<OperationPlan> plan(const char *name, const QByteArray &json) const
    {
        return QCoro::waitFor(named(name).plan(QJsonDocument::fromJson(json).object(), {}));
    }
    void channels()
    {
        server.always(
            u"GET /api/v2/channels"_s,
            ok("{\"channels\":[{\"name\":\"#Platform Team\",\"channel_id\":\"P2000000\",\"chat_id\":\"CT_1_2\","
               "\"unique_name\":\"platformteam\",\"member_permission\":{\"send_message\":true},\"joined\":true,"
               "\"last_message_info\":{\"message_id\":\"1772142435619%20202049860549923\"}},"
               "{\"name\":\"#Twice\",\"chat_id\":\"CT_1_3\",\"channel_id\":\"P2000001\",\"unique_name\":\"twice1\"},"
               "{\"name\":\"#twice\",\"chat_id\":\"CT_1_4\",\"channel_id\":\"P2000002\",\"unique_name\":\"twice2\"}],"
               "\"has_more\":false}"));
    }
    static ScriptedReply posted() { return ok("{\"message_id\":\"1772142435619%20202049860549923\"}"); }
};
} // namespace

class TestCliqOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableIsWhole();
    void channelsAreListed();
    void pagesAreFollowed();
    void channelsAreNamed_data();
    void channelsAreNamed();
    void unknownChannels_data();
    void unknownChannels();
    void addresseesAreTold_data();
    void addresseesAreTold();
    void botsPost_data();
    void botsPost();
    void plansSendNothing();
    void parametersAreChecked_data();
    void parametersAreChecked();
};

void TestCliqOperations::tableIsWhole()
{
    const QList<Operation> table = cliqOperations(nullptr);
    QCOMPARE(table.size(), 4);
    for (const Operation &operation : table) {
        const bool isRead = operation.name == u"cliq_list_channels";
        QCOMPARE(int(operation.kind), int(isRead ? OperationKind::Read : OperationKind::Send));
        QCOMPARE(operation.needsConfirmation, !isRead);
        QCOMPARE(int(operation.app), int(App::Cliq));
        QVERIFY(!operation.scopes.isEmpty() && !operation.requestCost.isEmpty() && !operation.result.isEmpty());
        QVERIFY(operation.run && operation.plan);
    }
}

void TestCliqOperations::channelsAreListed()
{
    OperationsFixture f;
    f.channels();
    const Result<OperationResult> listed =
        f.call("cliq_list_channels", R"({"name":"#Plat","level":"team","status":"created"})");
    QVERIFY(listed);
    QCOMPARE(listed->rows, 3);
    QVERIFY(!listed->more);
    const QJsonObject row = listed->data.toArray().at(0).toObject();
    QVERIFY(!row.contains(u"member_permission"_s));
    QCOMPARE(row.value(u"last_message_info"_s)[u"message_id"_s].toString(), u"1772142435619_202049860549923"_s);
    QCOMPARE(f.last().query, (QMap<QString, QString>{{u"limit"_s, u"100"_s},
                                                     {u"joined"_s, u"true"_s},
                                                     {u"name"_s, u"Plat"_s},
                                                     {u"level"_s, u"team"_s},
                                                     {u"status"_s, u"created"_s}}));
    QVERIFY(f.call("cliq_list_channels", R"({"joined":false})"));
    QVERIFY(!f.last().query.contains(u"joined"_s));
}

void TestCliqOperations::pagesAreFollowed()
{
    OperationsFixture f;
    const QString line = u"GET /api/v2/channels"_s;
    const ScriptedReply first = f.ok(R"({"channels":[{"channel_id":"P1"}],"has_more":true,"next_token":"n"})");
    const ScriptedReply second = f.ok(R"({"channels":[{"channel_id":"P2"}],"has_more":false})");
    f.server.expect(line, first);
    const Result<OperationResult> page = f.call("cliq_list_channels", "{}");
    QVERIFY(page && page->more);
    QCOMPARE(page->pageToken, u"n"_s);
    f.server.expect(line, first);
    f.server.expect(line, second);
    const Result<OperationResult> all = f.call("cliq_list_channels", R"({"all":true})");
    QVERIFY(all && !all->more);
    QCOMPARE(all->rows, 2);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqOperations::channelsAreNamed_data()
{
    QTest::addColumn<QByteArray>("channel");
    QTest::addColumn<QString>("line");
    const QString byId = u"POST /api/v2/channels/P2000000/message"_s;
    QTest::newRow("unique name") << QByteArray("platformteam") << u"POST /api/v2/channelsbyname/platformteam/message"_s;
    QTest::newRow("display name") << QByteArray("Platform Team") << byId;
    QTest::newRow("with hash") << QByteArray("#platform team") << byId;
    QTest::newRow("id") << QByteArray("P2000000") << byId;
}

void TestCliqOperations::channelsAreNamed()
{
    QFETCH(const QByteArray, channel);
    QFETCH(const QString, line);
    OperationsFixture f;
    f.channels();
    f.server.expect(line, f.posted());
    const Result<OperationResult> posted =
        f.call("cliq_post_to_channel", R"({"channel":")" + channel + R"(","text":"Hello"})");
    QVERIFY2(posted, posted ? "" : qPrintable(posted.error().code));
    QCOMPARE(posted->data[u"message_id"_s].toString(), u"1772142435619_202049860549923"_s);
    QCOMPARE(posted->rows, 1);
    QCOMPARE(f.bodyOf(f.last()), (QJsonObject{{u"text"_s, u"Hello"_s}, {u"sync_message"_s, true}}));
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqOperations::unknownChannels_data()
{
    QTest::addColumn<QByteArray>("channel");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such name") << QByteArray("#nowhere") << u"no_channel"_s;
    QTest::newRow("no such unique name") << QByteArray("nowhere") << u"no_channel"_s;
    QTest::newRow("two of them") << QByteArray("#Twice") << u"ambiguous_channel"_s;
}

void TestCliqOperations::unknownChannels()
{
    QFETCH(const QByteArray, channel);
    QFETCH(const QString, code);
    OperationsFixture f;
    f.channels();
    f.server.always(u"POST /api/v2/channelsbyname/nowhere/message"_s, f.technical());
    const Result<OperationResult> posted =
        f.call("cliq_post_to_channel", R"({"channel":")" + channel + R"(","text":"Hello"})");
    QVERIFY(!posted);
    QCOMPARE(posted.error().code + u' ' + posted.error().field, code + u" channel"_s);
}

void TestCliqOperations::addresseesAreTold_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("line");
    QTest::newRow("address") << QByteArray("ben@example.org") << u"POST /api/v2/buddies/ben@example.org/message"_s;
    QTest::newRow("person") << QByteArray("20431822") << u"POST /api/v2/buddies/20431822/message"_s;
    QTest::newRow("direct chat") << QByteArray("2230748224630350194")
                                 << u"POST /api/v2/chats/2230748224630350194/message"_s;
    QTest::newRow("group") << QByteArray("CT_1_2") << u"POST /api/v2/chats/CT_1_2/message"_s;
    QTest::newRow("neither") << QByteArray("ben") << QString();
    QTest::newRow("a path") << QByteArray("../users") << QString();
}

void TestCliqOperations::addresseesAreTold()
{
    QFETCH(const QByteArray, to);
    QFETCH(const QString, line);
    OperationsFixture f;
    if (!line.isEmpty())
        f.server.expect(line, f.posted());
    const Result<OperationResult> sent = f.call("cliq_send_message", R"({"to":")" + to + R"(","text":"Hello"})");
    QCOMPARE(sent.has_value(), !line.isEmpty());
    if (!sent)
        QCOMPARE(sent.error().field, u"to"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqOperations::botsPost_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("userIds");
    QTest::newRow("channel") << QByteArray(R"("channel":"platformteam")")
                             << u"POST /api/v2/channelsbyname/platformteam/message"_s << QString();
    QTest::newRow("display name") << QByteArray(R"("channel":"#Platform Team")")
                                  << u"POST /api/v2/channels/P2000000/message"_s << QString();
    QTest::newRow("chat") << QByteArray(R"("to":"CT_1_2")") << u"POST /api/v2/chats/CT_1_2/message"_s << QString();
    QTest::newRow("subscriber") << QByteArray(R"("to":"20431822")") << u"POST /api/v2/bots/deploybot/message"_s
                                << u"20431822"_s;
    QTest::newRow("address") << QByteArray(R"("to":"ben@example.org")") << u"POST /api/v2/bots/deploybot/message"_s
                             << u"22"_s;
}

void TestCliqOperations::botsPost()
{
    QFETCH(const QByteArray, where);
    QFETCH(const QString, line);
    QFETCH(const QString, userIds);
    OperationsFixture f;
    f.channels();
    f.server.always(u"GET /api/v2/users/ben@example.org"_s, f.ok(R"({"data":{"id":"22"}})"));
    f.server.expect(line, f.done()); // into a channel Zoho tells no id
    const Result<OperationResult> posted =
        f.call("cliq_create_bot_message", R"({"bot":"deploybot","text":"Done",)" + where + '}');
    QVERIFY2(posted, posted ? "" : qPrintable(posted.error().code));
    QCOMPARE(f.bodyOf(f.last()).value(u"userids"_s).toString(), userIds);
    QCOMPARE(f.last().query.value(u"bot_unique_name"_s), userIds.isEmpty() ? u"deploybot"_s : QString());
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqOperations::plansSendNothing()
{
    OperationsFixture f;
    f.channels();
    const Result<OperationPlan> direct = f.plan("cliq_post_to_channel", R"({"channel":"platformteam","text":"Hello"})");
    QVERIFY(direct);
    QCOMPARE(direct->requests, 1);
    QCOMPARE(direct->request.value(u"path"_s).toString(), u"/api/v2/channelsbyname/platformteam/message"_s);
    QCOMPARE(direct->request.value(u"body"_s)[u"text"_s].toString(), u"Hello"_s);
    QVERIFY(f.server.seen().isEmpty());
    const Result<OperationPlan> named =
        f.plan("cliq_post_to_channel", R"({"channel":"#Platform Team","text":"Hello"})");
    QVERIFY(named);
    QCOMPARE(named->requests, 2);
    QVERIFY(f.plan("cliq_send_message", R"({"to":"20431822","text":"Hello"})"));
    QVERIFY(f.plan("cliq_create_bot_message", R"({"bot":"b","to":"20431822","text":"Hello"})"));
    QVERIFY(f.plan("cliq_list_channels", "{}"));
    QCOMPARE(f.plan("cliq_send_message", R"({"to":"20431822","text":" "})").error().field, u"text"_s);
    QCOMPARE(f.server.seen().size(), 1);
}

void TestCliqOperations::parametersAreChecked_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no text") << QByteArray("cliq_post_to_channel") << QByteArray(R"({"channel":"x"})");
    QTest::newRow("another key") << QByteArray("cliq_send_message") << QByteArray(R"({"to":"1","text":"x","cc":"y"})");
    QTest::newRow("channel and to") << QByteArray("cliq_create_bot_message")
                                    << QByteArray(R"({"bot":"b","text":"x","channel":"c","to":"t"})");
    QTest::newRow("neither") << QByteArray("cliq_create_bot_message") << QByteArray(R"({"bot":"b","text":"x"})");
    QTest::newRow("a bot of a path") << QByteArray("cliq_create_bot_message")
                                     << QByteArray(R"({"bot":"../b","text":"x","to":"t"})");
    QTest::newRow("unknown level") << QByteArray("cliq_list_channels") << QByteArray(R"({"level":"galaxy"})");
}

void TestCliqOperations::parametersAreChecked()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, json);
    OperationsFixture f;
    QVERIFY(schema::firstProblem(f.named(name.constData()).parameters, QJsonDocument::fromJson(json).object()));
}
} // namespace atlas::test::tst_cliqoperations

ATLAS_TEST(atlas::test::tst_cliqoperations::TestCliqOperations)
#include "tst_cliqoperations.moc"
