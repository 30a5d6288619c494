// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/kernel/applimits.h"
#include "tests/sandbox/mail/mailfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxmailkernel
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using namespace atlas::sandbox;

/// Envelope, refusals, scopes, limits, accounts and signatures.
class SandboxMailKernelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void missingScopeIsAnArray();
    void scopes_data();
    void scopes();
    void formerScopeNames();
    void unknownPaths_data();
    void unknownPaths();
    void wrongMethod();
    void wrongAccount();
    void extraParameters_data();
    void extraParameters();
    void bodies_data();
    void bodies();
    void perMinute();
    void perDay();
    void throttledAnswers();
    void tokenAnswers();
    void accounts();
    void signatures();
    void signatureRefusals();
};

void SandboxMailKernelTest::missingScopeIsAnArray()
{
    MailFixture mail;
    mail.scopes = {u"ZohoMail.accounts.READ"_s};
    const MailReply reply = mail.get(u"/folders"_s);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.array.at(0).toInt(), 2);
    QCOMPARE(reply.array[1][u"errorCode"_s].toString(), u"INVALID_OAUTHSCOPE"_s);
    QCOMPARE(reply.array[1][u"authFail"_s].toString(), u"true"_s);
    QCOMPARE(reply.array[1][u"status"_s].toString(), u"401"_s);
    QCOMPARE(reply.array[1][u"msg"_s].toString(), u"Error while processing!"_s);
}

void SandboxMailKernelTest::scopes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("scope");
    const QString one = u"/folders/1/messages/2"_s;
    const auto row = [](const char *method, const QString &path, const QString &scope) {
        QTest::addRow("%s %s", method, qPrintable(path)) << QByteArray(method) << path << scope;
    };
    row("GET", u"/api/accounts"_s, u"accounts.READ"_s);
    row("GET", u"/api/accounts/signature"_s, u"accounts.READ"_s);
    row("POST", u"/api/accounts/signature"_s, u"accounts.UPDATE"_s);
    row("GET", u"/folders"_s, u"folders.READ"_s);
    row("POST", u"/folders"_s, u"folders.CREATE"_s);
    row("PUT", u"/folders/1"_s, u"folders.UPDATE"_s);
    row("DELETE", u"/folders/1"_s, u"folders.DELETE"_s);
    row("GET", u"/labels"_s, u"tags.READ"_s);
    row("POST", u"/labels"_s, u"tags.CREATE"_s);
    row("PUT", u"/labels/1"_s, u"tags.UPDATE"_s);
    row("DELETE", u"/labels/1"_s, u"tags.DELETE"_s);
    row("GET", u"/messages/view"_s, u"messages.READ"_s);
    row("GET", u"/messages/search"_s, u"messages.READ"_s);
    row("GET", one + u"/content"_s, u"messages.READ"_s);
    row("GET", one + u"/attachments/3"_s, u"messages.READ"_s);
    row("POST", u"/messages"_s, u"messages.CREATE"_s);
    row("POST", u"/messages/attachments"_s, u"messages.CREATE"_s);
    row("POST", u"/messages/2"_s, u"messages.CREATE"_s);
    row("PUT", u"/updatemessage"_s, u"messages.UPDATE"_s);
    row("PUT", u"/updatethread"_s, u"messages.UPDATE"_s);
    row("DELETE", one, u"messages.DELETE"_s);
}

void SandboxMailKernelTest::scopes()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QString, scope);
    MailFixture mail;
    mail.scopes = {u"ZohoMail."_s + scope};
    QVERIFY(mail.call(method, path).status != 401);
    const QString area = scope.section(u'.', 0, 0);
    for (const QString &operation : {u"READ"_s, u"CREATE"_s, u"UPDATE"_s, u"DELETE"_s}) {
        if (scope.endsWith(operation))
            continue;
        mail.scopes = {u"ZohoMail.%1.%2"_s.arg(area, operation), u"ZohoMail.labels.ALL"_s};
        QCOMPARE(mail.call(method, path).status, 401);
    }
}

void SandboxMailKernelTest::formerScopeNames()
{
    MailFixture mail;
    mail.scopes = {u"VirtualOffice.folders.READ"_s};
    QCOMPARE(mail.get(u"/folders"_s).status, 200);
}

void SandboxMailKernelTest::unknownPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("content without folder") << u"/messages/1783000000000100100/content"_s;
    QTest::newRow("no such area") << u"/threads"_s;
    QTest::newRow("address for an account") << u"/api/accounts/mara@agency.example/folders"_s;
    QTest::newRow("name for a folder") << u"/folders/Inbox"_s;
}

void SandboxMailKernelTest::unknownPaths()
{
    QFETCH(QString, path);
    MailFixture mail;
    const MailReply reply = mail.get(path);
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.code(), 404);
    QCOMPARE(reply.error(), u"URL_RULE_NOT_CONFIGURED"_s);
}

void SandboxMailKernelTest::wrongMethod()
{
    MailFixture mail;
    QCOMPARE(mail.put(u"/messages/view"_s).error(), u"INVALID_METHOD"_s);
    QCOMPARE(mail.post(u"/updatemessage"_s).error(), u"INVALID_METHOD"_s);
}

void SandboxMailKernelTest::wrongAccount()
{
    MailFixture mail;
    const MailReply reply = mail.get(u"/api/accounts/900000001/folders"_s); // the ZUID
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.more(), u"Account id 900000001 is invalid"_s);
    QVERIFY(reply.error().isEmpty());
}

void SandboxMailKernelTest::extraParameters_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("sortOrder") << u"/messages/view"_s << u"sortOrder"_s;
    QTest::newRow("folderName") << u"/messages/view"_s << u"folderName"_s;
    QTest::newRow("fields") << u"/messages/view"_s << u"fields"_s;
    QTest::newRow("labelId") << u"/messages/view"_s << u"labelId"_s;
    QTest::newRow("folders") << u"/folders"_s << u"limit"_s;
    QTest::newRow("search") << u"/messages/search"_s << u"query"_s;
    QTest::newRow("details") << u"/folders/1/messages/2/details"_s << u"raw"_s;
    QTest::newRow("accounts") << u"/api/accounts"_s << u"x"_s;
}

void SandboxMailKernelTest::extraParameters()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    MailFixture mail;
    const MailReply reply = mail.get(path, {{name, u"true"_s}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.description(), u"Invalid Input"_s);
    QCOMPARE(reply.error(), u"EXTRA_PARAM_FOUND"_s);
    QCOMPARE(reply.more(), name + u" Extra paramters given"_s);
}

void SandboxMailKernelTest::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::newRow("no JSON") << QByteArray("displayName=x") << u"INVALID_DATATYPE"_s;
    QTest::newRow("array") << QByteArray("[]") << u"INVALID_DATATYPE"_s;
    QTest::newRow("wrong type") << QByteArray(R"({"displayName":1,"color":"#000000"})") << u"INVALID_DATATYPE"_s;
    QTest::newRow("unknown field") << QByteArray(R"({"labelName":"x","color":"#000000"})") << u"EXTRA_PARAM_FOUND"_s;
    QTest::newRow("missing field") << QByteArray(R"({"displayName":"x"})") << u"LESS_THAN_MIN_OCCURANCE"_s;
    QTest::newRow("bad colour") << QByteArray(R"({"displayName":"x","color":"red"})") << u"PATTERN_NOT_MATCHED"_s;
}

void SandboxMailKernelTest::bodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    MailFixture mail;
    const MailReply reply = mail.call("POST", u"/labels"_s, {}, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error(), error);
    QCOMPARE(mail.changes, 0);
}

void SandboxMailKernelTest::perMinute()
{
    MailFixture mail;
    qint64 now = 1'000'000;
    AppLimits limits([&now] { return now; });
    const Route route = mail.app->routes().first();
    for (int i = 0; i < 30; ++i) {
        QVERIFY(limits.enter(*mail.app, route).admitted);
        limits.leave(*mail.app, route);
    }
    const Admission refused = limits.enter(*mail.app, route);
    QVERIFY(!refused.admitted);
    QCOMPARE(refused.retryAfterSeconds, 60);
    now += 60'000;
    QVERIFY(limits.enter(*mail.app, route).admitted);
}

void SandboxMailKernelTest::perDay()
{
    MailFixture mail;
    qint64 now = 86'400'000;
    AppLimits limits([&now] { return now; });
    const Route route = mail.app->routes().first();
    for (int i = 0; i < 250; ++i) {
        now += 3'000;
        QVERIFY(limits.enter(*mail.app, route).admitted);
        limits.leave(*mail.app, route);
    }
    now += 120'000;
    const Admission refused = limits.enter(*mail.app, route);
    QVERIFY(!refused.admitted);
    QVERIFY(refused.retryAfterSeconds > 80'000);
    now += 86'400'000;
    QVERIFY(limits.enter(*mail.app, route).admitted);
}

void SandboxMailKernelTest::throttledAnswers()
{
    MailFixture mail;
    const Response usual = mail.app->authErrors().throttled(42);
    QCOMPARE(usual.status, 429);
    QVERIFY(usual.headers.contains(QPair<QByteArray, QByteArray>("Retry-After", "42")));
    QVERIFY(usual.body.contains("URL_ROLLING_THROTTLES_LIMIT_EXCEEDED"));
    mail.app->setThrottledAs400(true);
    const Response other = mail.app->authErrors().throttled(42);
    QCOMPARE(other.status, 400);
    QVERIFY(other.headers.isEmpty());
    QVERIFY(other.body.contains("URL_ROLLING_THROTTLES_LIMIT_EXCEEDED"));
}

void SandboxMailKernelTest::tokenAnswers()
{
    MailFixture mail;
    QCOMPARE(mail.app->authErrors().badToken().status, 401);
    QVERIFY(mail.app->authErrors().badToken().body.contains("INVALID_OAUTHTOKEN"));
    QVERIFY(mail.app->authErrors().badToken().body.contains("Invalid Access"));
    QCOMPARE(mail.app->authErrors().noToken().status, 400);
    QVERIFY(mail.app->authErrors().noToken().body.contains("INVALID_TICKET"));
}

void SandboxMailKernelTest::accounts()
{
    MailFixture mail;
    const MailReply list = mail.get(u"/api/accounts"_s);
    QCOMPARE(list.status, 200);
    QCOMPARE(list.code(), 200);
    QCOMPARE(list.description(), u"success"_s);
    const QJsonObject account = list.row();
    QCOMPARE(account[u"accountId"_s].toString(), u"1234567000000008002"_s);
    QCOMPARE(account[u"zuid"_s].toInteger(), 900'000'001);
    QCOMPARE(account[u"isDefaultAccount"_s].toBool(), true);
    QCOMPARE(account[u"displayName"_s].toString(), u"Mara Stein"_s);
    QCOMPARE(account[u"allowedStorage"_s].toInt(), 5'242'880);
    QVERIFY(account[u"emailAddress"_s].isArray());
    const QJsonObject sender = account[u"sendMailDetails"_s][0].toObject();
    QCOMPARE(sender[u"fromAddress"_s].toString(), u"mara@agency.example"_s);
    QCOMPARE(sender[u"status"_s].toBool(), true);
    QCOMPARE(sender[u"signatureId"_s].toString(), mids::signature);
    const MailReply one = mail.get({});
    QVERIFY(!one.data().contains(u"isDefaultAccount"_s));
    QCOMPARE(one.text(u"accountId"_s), u"1234567000000008002"_s);
}

void SandboxMailKernelTest::signatures()
{
    MailFixture mail;
    const QString path = u"/api/accounts/signature"_s;
    QCOMPARE(mail.get(path).column(u"name"_s), QStringList{u"Mara"_s});
    const MailReply made = mail.post(path, {{u"name"_s, u"Court"_s}, {u"content"_s, u"<p>M.</p>"_s}});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.code(), 201);
    QCOMPARE(made.description(), u"Created"_s);
    QCOMPARE(made.data()[u"position"_s].toInt(), 1);
    const QString id = made.text(u"id"_s);
    const MailReply changed = mail.put(path, {{u"id"_s, id}, {u"name"_s, u"Bref"_s}});
    QCOMPARE(changed.code(), 200);
    QVERIFY(!changed.hasData());
    QCOMPARE(mail.get(path).row(1)[u"name"_s].toString(), u"Bref"_s);
    QCOMPARE(mail.get(path).row(1)[u"content"_s].toString(), u"<p>M.</p>"_s);
    QCOMPARE(mail.del(path, {{u"id"_s, id}}).code(), 200);
    QCOMPARE(mail.get(path).rows().size(), 1);
    QCOMPARE(mail.changes, 3);
}

void SandboxMailKernelTest::signatureRefusals()
{
    MailFixture mail;
    const QString path = u"/api/accounts/signature"_s;
    QCOMPARE(mail.post(path, {{u"name"_s, u"x"_s}}).error(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(mail.put(path, {{u"name"_s, u"x"_s}}).error(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(mail.del(path).error(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(mail.del(path, {{u"id"_s, u"77"_s}}).status, 404);
}
} // namespace tst_sandboxmailkernel

ATLAS_TEST(tst_sandboxmailkernel::SandboxMailKernelTest)
#include "tst_sandboxmailkernel.moc"
