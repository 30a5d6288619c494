// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/cliq/cliqfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxcliqchannels
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;
using namespace atlas::test;

namespace
{
const QString onePlatform = u"/api/v2/channels/"_s + chat::platform;
const QString oneLounge = u"/api/v2/channels/"_s + chat::lounge;
} // namespace

/// Creating and changing channels, and who is in them.
class SandboxCliqChannelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void create();
    void createErrors_data();
    void createErrors();
    void update();
    void removeChannel();
    void membersChange();
    void roles();
    void joinAndLeave();
    void pendingChannels();
};

void SandboxCliqChannelsTest::create()
{
    CliqFixture f;
    const CliqReply made = f.post(u"/api/v2/channels"_s, {{u"name"_s, u"Été à Paris"_s},
                                                          {u"level"_s, u"private"_s},
                                                          {u"email_ids"_s, QJsonArray{u"ben@example.org"_s}}});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.text(u"name"_s), u"#Été à Paris"_s);
    QCOMPARE(made.text(u"unique_name"_s), u"eteaparis"_s);
    QVERIFY(made.text(u"channel_id"_s).startsWith(u'P'));
    QCOMPARE(made.json.value(u"participant_count"_s).toInt(), 2);
    const CliqReply second =
        f.post(u"/api/v2/channels"_s, {{u"name"_s, u"Été à Paris"_s}, {u"level"_s, u"organization"_s}});
    QCOMPARE(second.text(u"unique_name"_s), u"eteaparis1"_s);
    QCOMPARE(f.post(u"/api/v2/channelsbyname/eteaparis/message"_s, {{u"text"_s, u"x"_s}}).status, 204);
}

void SandboxCliqChannelsTest::createErrors_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code");
    const QString wrong = u"invalid.inputs.submitted"_s;
    const QJsonObject good{{u"name"_s, u"x"_s}, {u"level"_s, u"private"_s}};
    const auto with = [&good](const QString &key, const QJsonValue &value) {
        QJsonObject body = good;
        body.insert(key, value);
        return body;
    };
    QTest::newRow("no name") << QJsonObject{{u"level"_s, u"private"_s}} << u"param_missing"_s;
    QTest::newRow("no level") << QJsonObject{{u"name"_s, u"x"_s}} << u"param_missing"_s;
    QTest::newRow("level") << with(u"level"_s, u"secret"_s) << wrong;
    QTest::newRow("team without one") << with(u"level"_s, u"team"_s) << wrong;
    QTest::newRow("long name") << with(u"name"_s, QString(51, u'x')) << wrong;
    QTest::newRow("stranger") << with(u"user_ids"_s, QJsonArray{u"1"_s}) << wrong;
    QTest::newRow("config") << with(u"config"_s, QJsonObject{{u"reply_mode"_s, u"loud"_s}}) << wrong;
    QTest::newRow("permission") << with(u"member_permission"_s, QJsonObject{{u"fly"_s, true}}) << wrong;
    QTest::newRow("extra") << with(u"title"_s, u"x"_s) << u"extra_key_found"_s;
}

void SandboxCliqChannelsTest::createErrors()
{
    QFETCH(QJsonObject, body);
    CliqFixture f;
    QTEST(f.post(u"/api/v2/channels"_s, body).code(), "code");
    QCOMPARE(f.changes, 0);
}

void SandboxCliqChannelsTest::update()
{
    CliqFixture f;
    const CliqReply changed = f.put(onePlatform, {{u"name"_s, u"Core"_s}, {u"description"_s, u"Build"_s}});
    QCOMPARE(changed.text(u"name"_s), u"#Core"_s);
    QCOMPARE(changed.text(u"unique_name"_s), u"platform"_s);
    QCOMPARE(f.put(onePlatform, {{u"auto_follow_threads"_s, u"enable"_s}}).json,
             (QJsonObject{{u"status"_s, u"enabled"_s}}));
    f.ask(chat::ben);
    QCOMPARE(f.put(onePlatform, {{u"name"_s, u"Mine"_s}}).status, 403);
}

void SandboxCliqChannelsTest::removeChannel()
{
    CliqFixture f;
    f.ask(chat::ben);
    QCOMPARE(f.del(onePlatform).status, 403);
    f.ask(chat::ada);
    QCOMPARE(f.del(onePlatform).status, 204);
    QCOMPARE(f.get(onePlatform).status, 400);
}

void SandboxCliqChannelsTest::membersChange()
{
    CliqFixture f;
    const QString members = onePlatform + u"/members"_s;
    QCOMPARE(f.post(members, {{u"user_ids"_s, QJsonArray{chat::dee}}}).status, 204);
    QCOMPARE(f.get(messagesPath(chat::platformChat)).data().at(0)[u"content"_s][u"text"_s].toString(),
             u"Ada Lindt added Dee Osei"_s);
    QCOMPARE(f.del(members, {{u"user_ids"_s, QJsonArray{chat::dee}}, {u"silent"_s, true}}).status, 204);
    QCOMPARE(f.get(messagesPath(chat::platformChat)).data().size(), 1);
    QCOMPARE(f.del(members + u"/cy@example.org"_s).status, 204);
    QCOMPARE(f.get(members).column(u"members"_s, u"user_id"_s), (QStringList{chat::ada, chat::ben, chat::bot}));
    QCOMPARE(f.post(members).code(), u"param_missing"_s);
    QCOMPARE(f.post(members, {{u"user_ids"_s, QJsonArray{u"9"_s}}}).code(), u"invalid.inputs.submitted"_s);
}

void SandboxCliqChannelsTest::roles()
{
    CliqFixture f;
    const QString ben = onePlatform + u"/members/"_s + chat::ben;
    QCOMPARE(f.put(ben, {{u"role"_s, u"chief"_s}}).status, 400);
    QCOMPARE(f.put(ben, {{u"role"_s, u"moderator"_s}}).status, 204);
    f.ask(chat::ben);
    QCOMPARE(f.get(onePlatform).text(u"current_user_role"_s), u"moderator"_s);
    QCOMPARE(f.put(onePlatform, {{u"description"_s, u"by a moderator"_s}}).status, 200);
}

void SandboxCliqChannelsTest::joinAndLeave()
{
    CliqFixture f;
    const CliqReply joined = f.post(oneLounge + u"/join"_s);
    QCOMPARE(joined.json.value(u"joined"_s), QJsonValue(true));
    QCOMPARE(f.post(oneLounge + u"/leave"_s).status, 204);
    QCOMPARE(f.get(messagesPath(chat::loungeChat)).status, 403);
    QCOMPARE(f.post(onePlatform + u"/leave"_s).code(), u"operation_failed"_s); // the last super admin
    QCOMPARE(f.put(onePlatform + u"/members/"_s + chat::ben, {{u"role"_s, u"super_admin"_s}}).status, 204);
    QCOMPARE(f.post(onePlatform + u"/leave"_s).status, 204);
    f.chatOf(chat::loungeChat).inviteOnly = true;
    QCOMPARE(f.post(oneLounge + u"/join"_s).status, 403);
}

void SandboxCliqChannelsTest::pendingChannels()
{
    CliqFixture f;
    QCOMPARE(f.post(onePlatform + u"/approve"_s).code(), u"operation_failed"_s);
    f.chatOf(chat::platformChat).status = u"pending"_s;
    QCOMPARE(f.post(onePlatform + u"/approve"_s).status, 204);
    QCOMPARE(f.get(onePlatform).text(u"status"_s), u"created"_s);
}
} // namespace tst_sandboxcliqchannels

ATLAS_TEST(tst_sandboxcliqchannels::SandboxCliqChannelsTest)
#include "tst_sandboxcliqchannels.moc"
