// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/mail/mailoperationsfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_mailoperations
{
/// The operations of Mail: parameters become the right requests, answers keep Zoho's names.
class TestMailOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void table();
    void schemas_data();
    void schemas();
    void listsFolders();
    void listsTheInbox();
    void listsSince_data();
    void listsSince();
    void allStopsAtSince();
    void allTakesEachOnce();
    void sinceMustExist_data();
    void sinceMustExist();
    void readsText();
    void readsSafeHtml();
    void readsHeaders();
    void findsTheFolder();
    void findsByLooking();
    void messageIsGone();
    void searchesWords();
    void searchKeepsTheLimit();
    void unsayableSearch();
    void anotherMailbox();
    void dryRunsOnlyRead_data();
    void dryRunsOnlyRead();
};

void TestMailOperations::table()
{
    const QList<Operation> operations = mailOperations(nullptr);
    QStringList names;
    for (const Operation &operation : operations) {
        names.append(operation.name);
        QCOMPARE(operation.app, App::Mail);
        QCOMPARE(operation.parameters.value(u"additionalProperties"_s), QJsonValue(false));
        QVERIFY(operation.parameters[u"properties"_s].toObject().contains(u"account_id"_s));
        QVERIFY(!operation.summary.isEmpty() && !operation.requestCost.isEmpty() && !operation.result.isEmpty());
        QVERIFY(operation.scopes.contains(u"ZohoMail.accounts.READ"_s));
        QVERIFY(operation.run && operation.plan);
        const bool sends = operation.name == "mail_send"_L1;
        QCOMPARE(operation.kind, sends ? OperationKind::Send : OperationKind::Read);
        QCOMPARE(operation.needsConfirmation, sends);
    }
    QCOMPARE(names, (QStringList{u"mail_list_folders"_s, u"mail_list_messages"_s, u"mail_get_message"_s, u"mail_send"_s,
                                 u"mail_search"_s}));
}

void TestMailOperations::schemas_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *operation, const QByteArray &parameters, const QString &fault) {
        QTest::newRow(name) << QByteArray(operation) << parameters << fault;
    };
    row("nothing more", "mail_list_folders", R"({"x":1})", u"x"_s);
    row("folder", "mail_list_messages", R"({"folder_id":"Inbox"})", u"folder_id"_s);
    row("limit", "mail_list_messages", R"({"limit":201})", u"limit"_s);
    row("no message", "mail_get_message", "{}", u"message_id"_s);
    row("format", "mail_get_message", R"({"message_id":"7","format":"raw"})", u"format"_s);
    row("no mode", "mail_send", R"({"to":"a@b.example","content":"x"})", u"mode"_s);
    row("mode", "mail_send", R"({"mode":"now","content":"x"})", u"mode"_s);
    row("no query", "mail_search", R"({"limit":10})", u"query"_s);
}

void TestMailOperations::schemas()
{
    QFETCH(const QByteArray, operation);
    QFETCH(const QByteArray, parameters);
    MailOperationsFixture f;
    const auto problem = schema::firstProblem(f.named(operation.constData()).parameters, f.object(parameters));
    QVERIFY(problem);
    QTEST(problem->parameter, "fault");
}

void TestMailOperations::listsFolders()
{
    MailOperationsFixture f;
    f.folders();
    const Result<OperationResult> result = f.call("mail_list_folders", QByteArray("{}"));
    QVERIFY(result);
    QCOMPARE(result->rows, 5);
    QStringList kinds;
    for (const QJsonValue &row : result->data.toArray())
        kinds.append(row[u"kind"_s].toString());
    QCOMPARE(kinds, (QStringList{u"inbox"_s, u"drafts"_s, u"sent"_s, u"outbox"_s, u"user"_s}));
}

void TestMailOperations::listsTheInbox()
{
    MailOperationsFixture f;
    f.folders();
    f.server.expect(f.view(), f.rows({f.row("8", -60), f.row("7", -120)}));
    const Result<OperationResult> result = f.call("mail_list_messages", QByteArray(R"({"unread":true,"limit":2})"));
    QVERIFY(result);
    QCOMPARE(f.idsOf(result), (QStringList{u"8"_s, u"7"_s}));
    QVERIFY(result->more);
    QCOMPARE(result->pageToken, u"3"_s);
    QCOMPARE(f.last().query.value(u"folderId"_s), u"1"_s);
    QCOMPARE(f.last().query.value(u"status"_s), u"unread"_s);
    const QJsonObject row = result->data[0].toObject();
    QCOMPARE(row.value(u"subject"_s).toString(), u"R&D"_s);
    QCOMPARE(row.value(u"ccAddress"_s).toString(), QString());
    QCOMPARE(row.value(u"toAddress"_s).toString(), u"mara@nordwerk.example"_s);
    QCOMPARE(row.value(u"receivedAt"_s).toString(), u"2026-11-22T08:59:00Z"_s);
    QVERIFY(!row.contains(u"sentDateInGMT"_s));
    QCOMPARE(f.server.finish(), QString());
}

void TestMailOperations::listsSince_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QStringList>("ids");
    // Paris, where the tests live, is an hour ahead of UTC in November.
    QTest::newRow("today") << u"2026-11-22"_s << QStringList{u"3"_s, u"2"_s};
    QTest::newRow("instant") << u"2026-11-22T09:30:00+01:00"_s << QStringList{u"3"_s};
    QTest::newRow("utc") << u"2026-11-21T22:59:59Z"_s << QStringList{u"3"_s, u"2"_s, u"1"_s};
    QTest::newRow("future") << u"2027-01-01"_s << QStringList();
}

void TestMailOperations::listsSince()
{
    QFETCH(const QString, since);
    MailOperationsFixture f;
    const QByteArrayList rows{f.row("3", -60), f.row("2", -36'000), f.row("1", -36'001)}; // 23:00 UTC the day before
    f.server.expect(f.view(), f.rows(rows));
    const QJsonObject parameters{{u"folder_id"_s, u"1"_s}, {u"since"_s, since}, {u"limit"_s, 3}};
    const Result<OperationResult> result = f.call("mail_list_messages", parameters);
    QVERIFY(result);
    QTEST(f.idsOf(result), "ids");
    QCOMPARE(result->more, result->rows == 3); // past it, there is nothing more to read
}

void TestMailOperations::allStopsAtSince()
{
    MailOperationsFixture f;
    f.server.expect(f.view(), f.rows({f.row("4", -10), f.row("3", -20)}));
    f.server.expect(f.view(), f.rows({f.row("2", -30), f.row("1", -100'000)}));
    const Result<OperationResult> result =
        f.call("mail_list_messages", QByteArray(R"({"folder_id":"1","since":"2026-11-22","all":true,"limit":2})"));
    QVERIFY(result && !result->more);
    QCOMPARE(f.idsOf(result), (QStringList{u"4"_s, u"3"_s, u"2"_s}));
    QCOMPARE(f.last().query.value(u"start"_s), u"3"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailOperations::allTakesEachOnce()
{
    MailOperationsFixture f;
    f.server.expect(f.view(), f.rows({f.row("3", -10), f.row("2", -20)}));
    f.server.expect(f.view(), f.rows({f.row("2", -20)})); // moved there by a new mail
    const Result<OperationResult> result =
        f.call("mail_list_messages", QByteArray(R"({"folder_id":"1","all":true,"limit":2})"));
    QCOMPARE(f.idsOf(result), (QStringList{u"3"_s, u"2"_s}));
    QCOMPARE(f.server.finish(), QString());
}

void TestMailOperations::sinceMustExist_data()
{
    QTest::addColumn<QString>("since");
    for (const char *text : {"2026-02-30", "yesterday", "2026-11-22T10:00:00", "2026-11"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestMailOperations::sinceMustExist()
{
    QFETCH(const QString, since);
    MailOperationsFixture f;
    const Result<OperationResult> result = f.call("mail_list_messages", QJsonObject{{u"since"_s, since}});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Usage);
    QCOMPARE(result.error().field, u"since"_s);
    QVERIFY(f.server.seen().isEmpty());
}

void TestMailOperations::readsText()
{
    MailOperationsFixture f;
    f.server.expect(f.below("details"), f.ok(f.row("7", 0, R"(,"hasAttachment":"1")")));
    f.server.expect(f.below("content"), f.ok(R"({"content":"<div>Hello <b>Mara</b><script>alert(1)</script></div>"})"));
    f.server.expect(f.below("attachmentinfo"),
                    f.ok(R"({"attachments":[{"attachmentId":"3","attachmentName":"../a.pdf","attachmentSize":5}]})"));
    const Result<OperationResult> result =
        f.call("mail_get_message", QByteArray(R"({"message_id":"7","folder_id":"1"})"));
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QCOMPARE(result->data[u"text"_s].toString().trimmed(), u"Hello Mara"_s);
    QCOMPARE(result->data[u"subject"_s].toString(), u"R&D"_s);
    QCOMPARE(result->data[u"attachments"_s][0][u"attachmentName"_s].toString(), u"a.pdf"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailOperations::readsSafeHtml()
{
    MailOperationsFixture f;
    f.server.expect(f.below("details"), f.ok(f.row("7", 0)));
    f.server.expect(
        f.below("content"),
        f.ok(R"({"content":"<p onclick='x()'>Hi <a href='https://fjord.example/a'>us</a><img )"
             R"(src='https://t.example/p.gif' width='1' height='1'><iframe src='https://t.example'></p>"})"));
    const Result<OperationResult> result =
        f.call("mail_get_message", QByteArray(R"({"message_id":"7","folder_id":"1","format":"html"})"));
    QVERIFY(result);
    const QString html = result->data[u"html"_s].toString();
    QVERIFY(html.contains("Hi"_L1));
    QVERIFY(!html.contains("onclick"_L1) && !html.contains("iframe"_L1) && !html.contains("https://"_L1));
    QCOMPARE(result->data[u"links"_s][0][u"target"_s].toString(), u"https://fjord.example/a"_s);
    QCOMPARE(result->data[u"remote_images"_s][0][u"url"_s].toString(), u"https://t.example/p.gif"_s);
    QVERIFY(!result->data.toObject().contains(u"text"_s));
    QCOMPARE(f.server.finish(), QString()); // without attachments, their list is not asked for
}

void TestMailOperations::readsHeaders()
{
    MailOperationsFixture f;
    f.server.expect(f.below("details"), f.ok(f.row("7", 0)));
    f.server.expect(f.below("header"), f.ok(R"({"headerContent":"Subject: =?utf-8?q?Caf=C3=A9?=\r\nX-A: b"})"));
    const Result<OperationResult> result =
        f.call("mail_get_message", QByteArray(R"({"message_id":"7","folder_id":"1","format":"headers"})"));
    QVERIFY(result);
    QCOMPARE(result->data[u"headers"_s].toArray().size(), 2);
    QCOMPARE(result->data[u"headers"_s][0][u"value"_s].toString(), u"Café"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailOperations::findsTheFolder()
{
    MailOperationsFixture f;
    f.folders();
    // Asked for in the inbox, Zoho tells where it really is.
    f.server.expect(f.below("details"), f.ok(R"({"messageId":"7","folderId":"5"})"));
    f.server.expect(f.line("GET", "/folders/5/messages/7/content"), f.ok(R"({"content":"x"})"));
    QVERIFY(f.call("mail_get_message", QByteArray(R"({"message_id":"7"})")));
    QCOMPARE(f.server.finish(), QString());
}

void TestMailOperations::findsByLooking()
{
    MailOperationsFixture f;
    f.folders();
    f.server.expect(f.below("details"), f.refusal(404, {}));
    f.server.expect(f.view(), f.rows({f.row("8", 0), R"({"messageId":"7","folderId":"5"})"}));
    f.server.expect(f.line("GET", "/folders/5/messages/7/content"), f.ok(R"({"content":"x"})"));
    QVERIFY(f.call("mail_get_message", QByteArray(R"({"message_id":"7"})")));
    QCOMPARE(f.server.finish(), QString());
}

void TestMailOperations::messageIsGone()
{
    MailOperationsFixture f;
    f.server.expect(f.below("details"), f.refusal(404, {}));
    f.server.expect(f.view(), f.rows({f.row("8", 0)}));
    const Result<OperationResult> result =
        f.call("mail_get_message", QByteArray(R"({"message_id":"7","folder_id":"1"})"));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
    QCOMPARE(result.error().field, u"message_id"_s);
}

void TestMailOperations::searchesWords()
{
    MailOperationsFixture f;
    f.server.expect(f.line("GET", "/messages/search"), f.rows({f.row("7", 0)}));
    const Result<OperationResult> result = f.call("mail_search", QByteArray(R"({"query":"offer fjord"})"));
    QCOMPARE(f.idsOf(result), QStringList{u"7"_s});
    QCOMPARE(f.last().query.value(u"searchKey"_s), u"entire:offer::entire:fjord"_s);
    QCOMPARE(f.last().query.value(u"limit"_s), u"50"_s);
    QVERIFY(!result->more);
}

void TestMailOperations::searchKeepsTheLimit()
{
    MailOperationsFixture f;
    f.server.expect(f.line("GET", "/messages/search"), f.rows({f.row("9", 0), f.row("8", 0), f.row("7", 0)}));
    const Result<OperationResult> result = f.call("mail_search", QByteArray(R"({"query":"has:attachment","limit":2})"));
    QCOMPARE(f.idsOf(result), (QStringList{u"9"_s, u"8"_s}));
    QVERIFY(result->more);
    QCOMPARE(result->pageToken, u"3"_s);
}

void TestMailOperations::unsayableSearch()
{
    MailOperationsFixture f;
    const Result<OperationResult> result = f.call("mail_search", QByteArray(R"({"query":"std::string"})"));
    QVERIFY(!result);
    QCOMPARE(result.error().field, u"query"_s);
    QVERIFY(f.server.seen().isEmpty());
}

void TestMailOperations::anotherMailbox()
{
    MailOperationsFixture f;
    f.server.expect(u"GET /api/accounts/200/folders"_s, f.ok("[]"));
    QVERIFY(f.call("mail_list_folders", QByteArray(R"({"account_id":"200"})")));
    f.server.expect(u"GET /api/accounts/201/folders"_s,
                    f.status(404, R"({"status":{"code":404,"description":"Account id 201 is invalid"}})"));
    const Result<OperationResult> unknown = f.call("mail_list_folders", QByteArray(R"({"account_id":"201"})"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().field, u"account_id"_s);
    f.server.expect(f.folderList(), f.ok("[]"));
    QVERIFY(f.call("mail_list_folders", QByteArray("{}"))); // the others are where they were
    QCOMPARE(f.server.finish(), QString());
}

void TestMailOperations::dryRunsOnlyRead_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *operation, const QJsonObject &parameters, const QString &line, int requests) {
        QTest::addRow("%s %lld", operation, qlonglong(parameters.size()))
            << QByteArray(operation) << parameters << line << requests;
    };
    row("mail_list_folders", {}, u"GET /api/accounts/100/folders"_s, 1);
    row("mail_list_messages", {}, u"GET /api/accounts/100/messages/view?folderId=1&includeto=true&start=1&limit=200"_s,
        2);
    row("mail_get_message", {{u"message_id"_s, u"7"_s}, {u"folder_id"_s, u"1"_s}},
        u"GET /api/accounts/100/folders/5/messages/7/content?includeBlockContent=true"_s, 2);
    row("mail_search", {{u"query"_s, u"offer"_s}},
        u"GET /api/accounts/100/messages/search?searchKey=entire%3Aoffer&start=1&limit=50&includeto=true"_s, 1);
    row("mail_send", MailOperationsFixture::mailTo("send"), u"POST /api/accounts/100/messages"_s, 1);
}

void TestMailOperations::dryRunsOnlyRead()
{
    QFETCH(const QByteArray, operation);
    QFETCH(const QJsonObject, parameters);
    MailOperationsFixture f;
    f.folders();
    f.server.always(f.below("details"), f.ok(R"({"messageId":"7","folderId":"5"})"));
    const Result<OperationPlan> plan = QCoro::waitFor(f.named(operation.constData()).plan(parameters, {}));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().code));
    const QJsonObject request = plan->request;
    QTEST(request.value(u"method"_s).toString() + u' ' + request.value(u"path"_s).toString(), "line");
    QTEST(plan->requests, "requests");
    QVERIFY(!plan->summary.isEmpty());
    const QList<SeenRequest> seen = f.server.seen();
    for (const SeenRequest &one : seen)
        QCOMPARE(one.method, QByteArray("GET"));
    QCOMPARE(f.server.finish(), QString());
}
} // namespace atlas::test::tst_mailoperations

ATLAS_TEST(atlas::test::tst_mailoperations::TestMailOperations)
#include "tst_mailoperations.moc"
