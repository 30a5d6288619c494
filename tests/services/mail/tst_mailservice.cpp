// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailjson.h"
#include "tests/services/mail/mailfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_mailservice
{
/// Reading, changing and removing: the calls and what becomes of their answers.
class TestMailService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheDefaultMailbox();
    void asksOnceForAll();
    void noMailbox();
    void listParameters();
    void idsStayExact();
    void pagesEnd();
    void searches();
    void bodyWithFiles();
    void bodyWithoutFiles();
    void deletedMeanwhile();
    void headersAndOriginal();
    void files();
    void errorInsteadOfAFile();
    void strangeIdsAreNotSent();
    void hiddenFailures_data();
    void hiddenFailures();
    void missingScopeIsNamed();
    void throttled();
    void backgroundLeavesTheRest();
    void changesInBatches();
    void changeBodies_data();
    void changeBodies();
    void removes();
    void lostRemoveIsLookedUp_data();
    void lostRemoveIsLookedUp();
};

namespace
{
const char *const oneMessage = "/folders/1/messages/7";
} // namespace

void TestMailService::findsTheDefaultMailbox()
{
    MailFixture f(false);
    f.server.expect(u"GET /api/accounts"_s,
                    f.ok(R"([{"accountId":"90"},{"accountId":"100","isDefaultAccount":true}])"));
    f.folders();
    const Result<QJsonArray> folders = QCoro::waitFor(f.mail.folders());
    QVERIFY2(folders, folders ? "" : qPrintable(folders.error().code));
    QCOMPARE(folders->size(), 5);
    QVERIFY(f.mail.hasAccount());
    QVERIFY(QCoro::waitFor(f.mail.folders())); // and the account is not asked for again
    f.mail.useAccount({});
    QVERIFY(!f.mail.hasAccount());
    QCOMPARE(f.server.finish(), QString());
}

void TestMailService::asksOnceForAll()
{
    MailFixture f(false);
    f.server.expect(u"GET /api/accounts"_s, f.ok(R"([{"accountId":"100"}])"));
    f.folders();
    f.server.always(f.line("GET", "/labels"), f.ok("[]"));
    const Pending<Result<QJsonArray>> folders(f.mail.folders());
    const Pending<Result<QJsonArray>> labels(f.mail.labels());
    QTRY_VERIFY(folders.done() && labels.done());
    QVERIFY(folders.value() && labels.value());
    QCOMPARE(f.sent(u"GET /api/accounts"_s), 1);
}

void TestMailService::noMailbox()
{
    MailFixture f(false);
    f.server.always(u"GET /api/accounts"_s, f.ok("[]"));
    const Result<QJsonArray> folders = QCoro::waitFor(f.mail.folders());
    QVERIFY(!folders);
    QCOMPARE(folders.error().kind, ErrorKind::NotFound);
    QCOMPARE(folders.error().code, u"no_mailbox"_s);
}

void TestMailService::listParameters()
{
    MailFixture f;
    f.server.always(f.view(), f.rows({}));
    MailListQuery query;
    query.folderId = u"1"_s;
    query.labelId = u"11"_s;
    query.unreadOnly = query.flaggedOnly = true;
    query.start = 0;
    query.limit = 999;
    QVERIFY(QCoro::waitFor(f.mail.messages(query)));
    const QMap<QString, QString> wanted{{u"folderId"_s, u"1"_s},     {u"labelid"_s, u"11"_s},
                                        {u"status"_s, u"unread"_s},  {u"flaggedMails"_s, u"true"_s},
                                        {u"includeto"_s, u"true"_s}, {u"start"_s, u"1"_s},
                                        {u"limit"_s, u"200"_s}};
    QCOMPARE(f.last().query, wanted);
    MailListQuery thread;
    thread.threadId = u"5"_s;
    QVERIFY(QCoro::waitFor(f.mail.messages(thread)));
    QCOMPARE(f.last().query.value(u"includesent"_s), u"true"_s);
    QCOMPARE(f.last().query.value(u"includearchive"_s), u"true"_s);
}

void TestMailService::idsStayExact()
{
    MailFixture f;
    f.server.expect(f.view(), f.ok(R"([{"messageId":1781108289537154100,"folderId":"1"}])"));
    const Result<MailRowPage> page = QCoro::waitFor(f.mail.messages({}));
    QVERIFY(page);
    QCOMPARE(page->rows.first()[u"messageId"_s].toString(), u"1781108289537154100"_s);
}

void TestMailService::pagesEnd()
{
    MailFixture f;
    f.server.expect(f.view(), f.rows({R"({"messageId":"1"})", R"({"messageId":"2"})"}));
    f.server.expect(f.view(), f.rows({R"({"messageId":"1"})"}));
    f.server.expect(f.view(), f.done()); // "data" may be missing
    MailListQuery query;
    query.limit = 2;
    for (const bool more : {true, false, false}) {
        const Result<MailRowPage> page = QCoro::waitFor(f.mail.messages(query));
        QVERIFY(page);
        QCOMPARE(page->more, more);
    }
}

void TestMailService::searches()
{
    MailFixture f;
    f.server.expect(f.line("GET", "/messages/search"), f.rows({f.sentRow(0)}));
    const Result<MailRowPage> page = QCoro::waitFor(f.mail.search(u"subject:\"a & b\"::has:attachment"_s, 11, 3));
    QVERIFY(page && !page->more);
    QCOMPARE(f.last().query.value(u"searchKey"_s), u"subject:\"a & b\"::has:attachment"_s);
    QCOMPARE(f.last().query.value(u"start"_s), u"11"_s);
    QCOMPARE(f.last().query.value(u"limit"_s), u"10"_s); // Zoho takes no fewer
    const Result<MailRowPage> nothing = QCoro::waitFor(f.mail.search(u" "_s, 1, 10));
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, ErrorKind::Usage);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailService::bodyWithFiles()
{
    MailFixture f;
    f.server.expect(f.line("GET", oneMessage) + u"/content"_s,
                    f.ok(R"({"messageId":1781108289537154100,"content":"<div>Hi</div>"})"));
    f.server.expect(
        f.line("GET", oneMessage) + u"/attachmentinfo"_s,
        f.ok(R"({"messageId":"7","attachments":[{"attachmentId":"3","attachmentName":"a","attachmentSize":1}]})"));
    const Result<MailBody> body = QCoro::waitFor(f.mail.body(u"1"_s, u"7"_s, true));
    QVERIFY(body);
    QCOMPARE(body->messageId, u"7"_s);
    QCOMPARE(body->html, u"<div>Hi</div>"_s);
    QVERIFY(body->knowsAttachments);
    QCOMPARE(body->attachments.size(), 1);
    QCOMPARE(body->readAt, f.clock.now());
    QCOMPARE(f.last().query.value(u"includeInline"_s), u"true"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailService::bodyWithoutFiles()
{
    MailFixture f;
    f.server.expect(f.line("GET", oneMessage) + u"/content"_s, f.ok(R"({"content":"x"})"));
    const Result<MailBody> body = QCoro::waitFor(f.mail.body(u"1"_s, u"7"_s, false));
    QVERIFY(body && !body->knowsAttachments);
    QCOMPARE(f.last().query.value(u"includeBlockContent"_s), u"true"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailService::deletedMeanwhile()
{
    MailFixture f;
    f.server.always(f.line("GET", oneMessage) + u"/content"_s, f.refusal(404, {}, "Message not found"));
    const Result<MailBody> body = QCoro::waitFor(f.mail.body(u"1"_s, u"7"_s, false));
    QVERIFY(!body);
    QCOMPARE(body.error().kind, ErrorKind::NotFound);
    QCOMPARE(body.error().code, u"deleted_meanwhile"_s);
}

void TestMailService::headersAndOriginal()
{
    MailFixture f;
    f.server.expect(f.line("GET", oneMessage) + u"/header"_s, f.ok(R"({"headerContent":"Subject: a\r\n b"})"));
    f.server.expect(f.line("GET", "/messages/7/originalmessage"), f.ok(R"({"messageId":7,"content":"MIME"})"));
    const Result<MailHeaders> headers = QCoro::waitFor(f.mail.headers(u"1"_s, u"7"_s));
    QVERIFY(headers);
    QCOMPARE(headers->value(u"Subject"_s), u"a b"_s);
    const Result<QString> original = QCoro::waitFor(f.mail.original(u"7"_s));
    QVERIFY(original);
    QCOMPARE(*original, u"MIME"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailService::files()
{
    MailFixture f;
    ScriptedReply bytes = f.status(200, QByteArray("\x00\xff{", 3));
    bytes.contentType = "application/octet-stream";
    f.server.expect(f.line("GET", oneMessage) + u"/attachments/3"_s, bytes);
    f.server.expect(f.line("GET", oneMessage) + u"/inline"_s, bytes);
    const Result<QByteArray> file = QCoro::waitFor(f.mail.attachment(u"1"_s, u"7"_s, u"3"_s));
    QVERIFY(file);
    QCOMPARE(*file, bytes.body);
    const Result<QByteArray> image = QCoro::waitFor(f.mail.inlineImage(u"1"_s, u"7"_s, u"a+b@c"_s, u"x y.png"_s));
    QVERIFY(image);
    QCOMPARE(f.last().query.value(u"contentId"_s), u"a+b@c"_s);
    QCOMPARE(f.last().query.value(u"fileName"_s), u"x y.png"_s);
}

void TestMailService::errorInsteadOfAFile()
{
    MailFixture f;
    f.server.expect(f.line("GET", oneMessage) + u"/attachments/3"_s,
                    f.status(200, R"({"status":{"code":404,"description":"gone"}})"));
    f.server.expect(f.line("GET", oneMessage) + u"/attachments/4"_s, f.status(200, R"({"a":"file"})"));
    const Result<QByteArray> error = QCoro::waitFor(f.mail.attachment(u"1"_s, u"7"_s, u"3"_s));
    QVERIFY(!error);
    QCOMPARE(error.error().kind, ErrorKind::NotFound);
    const Result<QByteArray> file = QCoro::waitFor(f.mail.attachment(u"1"_s, u"7"_s, u"4"_s));
    QVERIFY(file);
    QCOMPARE(*file, QByteArray(R"({"a":"file"})"));
}

void TestMailService::strangeIdsAreNotSent()
{
    MailFixture f;
    const Result<MailBody> body = QCoro::waitFor(f.mail.body(u"1/../2"_s, u"7"_s, false));
    QVERIFY(!body);
    QCOMPARE(body.error().field, u"folder_id"_s);
    const Result<QString> original = QCoro::waitFor(f.mail.original(QString()));
    QVERIFY(!original);
    QCOMPARE(original.error().field, u"message_id"_s);
    const Result<QByteArray> file = QCoro::waitFor(f.mail.attachment(u"1"_s, u"7"_s, u"../x"_s));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Usage);
    const Result<Done> change = QCoro::waitFor(f.mail.change({u"7"_s, u"x"_s}, {}));
    QVERIFY(!change);
    QVERIFY(f.server.seen().isEmpty());
}

void TestMailService::hiddenFailures_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("status in body") << QByteArray(R"({"status":{"code":404,"description":"Account id 9 is invalid"}})")
                                    << ErrorKind::NotFound;
    QTest::newRow("wrong parameter")
        << QByteArray(R"({"status":{"code":400},"data":{"errorCode":"EXTRA_PARAM_FOUND","moreInfo":"x"}})")
        << ErrorKind::Usage;
    QTest::newRow("no envelope") << QByteArray(R"({"hello":"world"})") << ErrorKind::Decode;
    QTest::newRow("created is no failure") << QByteArray(R"({"status":{"code":201},"data":[]})") << ErrorKind::Unknown;
}

void TestMailService::hiddenFailures()
{
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    MailFixture f;
    f.server.always(f.folderList(), f.status(200, body));
    const Result<QJsonArray> folders = QCoro::waitFor(f.mail.folders());
    QCOMPARE(folders.has_value(), kind == ErrorKind::Unknown);
    if (!folders)
        QCOMPARE(folders.error().kind, kind);
}

void TestMailService::missingScopeIsNamed()
{
    MailFixture f;
    f.server.always(
        f.line("GET", "/labels"),
        f.status(401, R"([2,{"msg":"Error","errorCode":"INVALID_OAUTHSCOPE","authFail":"true","status":"401"}])"));
    const Result<QJsonArray> labels = QCoro::waitFor(f.mail.labels());
    QVERIFY(!labels);
    QCOMPARE(labels.error().kind, ErrorKind::MissingScope);
    QCOMPARE(labels.error().missingScope, u"ZohoMail.tags.READ"_s);
    QCOMPARE(f.tokens.renewals, 0);
}

void TestMailService::throttled()
{
    MailFixture f;
    ScriptedReply reply = f.refusal(400, "URL_ROLLING_THROTTLES_LIMIT_EXCEEDED");
    reply.headers.append(QPair<QByteArray, QByteArray>("Retry-After", "600"));
    f.server.expect(f.folderList(), reply);
    const Result<QJsonArray> folders = QCoro::waitFor(f.mail.folders());
    QVERIFY(!folders);
    QCOMPARE(folders.error().kind, ErrorKind::RateLimited);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailService::backgroundLeavesTheRest()
{
    MailFixture f;
    f.server.always(f.view(), f.rows({}));
    MailListQuery query;
    query.priority = Priority::Background;
    int calls = 0;
    Result<MailRowPage> page = MailRowPage();
    while (page && calls < 300) {
        page = QCoro::waitFor(f.mail.messages(query));
        calls += page ? 1 : 0;
        f.clock.advance(std::chrono::seconds(5));
    }
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::BudgetSpent);
    QVERIFY(calls <= 125);
    query.priority = Priority::User;
    QVERIFY(QCoro::waitFor(f.mail.messages(query)));
}

void TestMailService::changesInBatches()
{
    MailFixture f;
    const QString update = f.line("PUT", "/updatemessage");
    for (int i = 0; i < 3; ++i)
        f.server.expect(update, f.done());
    QStringList ids;
    for (int i = 1; i <= 201; ++i)
        ids.append(QString::number(i));
    QVERIFY(QCoro::waitFor(f.mail.change(ids, {})));
    QCOMPARE(QJsonDocument::fromJson(f.last().body).object(),
             (QJsonObject{{u"mode"_s, u"markAsRead"_s}, {u"messageId"_s, QJsonArray{u"201"_s}}}));
    QCOMPARE(QJsonDocument::fromJson(f.server.seen().first().body)[u"messageId"_s].toArray().size(), 100);
    QVERIFY(QCoro::waitFor(f.mail.change({}, {})));
    QCOMPARE(f.server.finish(), QString());
}

void TestMailService::changeBodies_data()
{
    QTest::addColumn<MailChange>("change");
    QTest::addColumn<QByteArray>("body");
    using Kind = MailChange::Kind;
    QTest::newRow("unread") << MailChange{Kind::Unread, {}, {}, {}} << QByteArray(R"({"mode":"markAsUnread"})");
    QTest::newRow("move") << MailChange{Kind::Move, u"5"_s, {}, {}}
                          << QByteArray(R"({"mode":"moveMessage","destfolderId":"5"})");
    QTest::newRow("flag") << MailChange{Kind::Flag, {}, MailFlag::FollowUp, {}}
                          << QByteArray(R"({"mode":"setFlag","flagid":"followup"})");
    QTest::newRow("unflag") << MailChange{Kind::Flag, {}, MailFlag::None, {}}
                            << QByteArray(R"({"mode":"setFlag","flagid":"flag_not_set"})");
    QTest::newRow("label") << MailChange{Kind::AddLabels, {}, {}, {u"11"_s}}
                           << QByteArray(R"({"mode":"applyLabel","labelId":["11"]})");
    QTest::newRow("unlabel") << MailChange{Kind::RemoveLabels, {}, {}, {u"11"_s}}
                             << QByteArray(R"({"mode":"removeLabel","labelId":["11"]})");
    QTest::newRow("archive") << MailChange{Kind::Archive, {}, {}, {}} << QByteArray(R"({"mode":"archiveMails"})");
    QTest::newRow("unarchive") << MailChange{Kind::Unarchive, {}, {}, {}}
                               << QByteArray(R"({"mode":"unArchiveMails","isArchive":true})");
    QTest::newRow("spam") << MailChange{Kind::Spam, {}, {}, {}} << QByteArray(R"({"mode":"moveToSpam"})");
    QTest::newRow("no spam") << MailChange{Kind::NotSpam, {}, {}, {}} << QByteArray(R"({"mode":"markNotSpam"})");
}

void TestMailService::changeBodies()
{
    QFETCH(const MailChange, change);
    QFETCH(const QByteArray, body);
    MailFixture f;
    f.server.expect(f.line("PUT", "/updatemessage"), f.dropped()); // setting what it says, it may be said again
    f.server.expect(f.line("PUT", "/updatemessage"), f.done());
    QVERIFY(QCoro::waitFor(f.mail.change({u"7"_s}, change)));
    QJsonObject wanted = QJsonDocument::fromJson(body).object();
    wanted.insert(u"messageId"_s, QJsonArray{u"7"_s});
    QCOMPARE(QJsonDocument::fromJson(f.last().body).object(), wanted);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailService::removes()
{
    MailFixture f;
    f.server.expect(f.line("DELETE", oneMessage), f.ok(R"({"cId":0})"));
    f.server.expect(f.line("DELETE", oneMessage), f.ok(R"({"cId":0})"));
    QVERIFY(QCoro::waitFor(f.mail.remove(u"1"_s, u"7"_s, false)));
    QVERIFY(!f.last().query.contains(u"expunge"_s));
    QVERIFY(QCoro::waitFor(f.mail.remove(u"1"_s, u"7"_s, true)));
    QCOMPARE(f.last().query.value(u"expunge"_s), u"true"_s);
}

void TestMailService::lostRemoveIsLookedUp_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QString>("code"); // empty: done
    QTest::newRow("in the trash") << 200 << QByteArray("6") << QString();
    QTest::newRow("gone") << 404 << QByteArray() << QString();
    QTest::newRow("still there") << 200 << QByteArray("1") << u"not_removed"_s;
    QTest::newRow("nobody knows") << 403 << QByteArray() << u"unknown"_s;
}

void TestMailService::lostRemoveIsLookedUp()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, folder);
    QFETCH(const QString, code);
    MailFixture f;
    f.server.expect(f.line("DELETE", oneMessage), f.dropped());
    f.server.expect(f.line("GET", oneMessage) + u"/details"_s,
                    status == 200 ? f.ok(R"({"messageId":"7","folderId":")" + folder + "\"}") : f.refusal(status, {}));
    const Result<Done> removed = QCoro::waitFor(f.mail.remove(u"1"_s, u"7"_s, false));
    QCOMPARE(removed ? QString() : removed.error().code, code);
    QCOMPARE(f.server.finish(), QString());
}
} // namespace atlas::test::tst_mailservice

ATLAS_TEST(atlas::test::tst_mailservice::TestMailService)
#include "tst_mailservice.moc"
