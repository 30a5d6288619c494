// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailmirror.h"
#include "tests/services/mail/mailrepositoryfixture.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

namespace atlas::test::tst_mailrepository
{
class TestMailRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverReadIsEmptyAndInvalid();
    void aFirstReadTakesSixCalls();
    void restartPaintsFromTheStore();
    void aRefreshTakesOneCall();
    void listsAreReadOnceADay();
    void aMissingScopeStopsNoOther();
    void goesOnWhereAFirstReadFailed();
    void oneRefreshAtATime();
    void movedAndDeletedMailsLeave();
    void unreadIsAFloor();
    void foldersAreReadWhenLookedAt();
    void olderPagesOnceEach();
    void searchKeepsWhatItFinds();

    void bodiesAreAskedForOnce();
    void attachmentsOnlyWhereThereAreSome();
    void inlineImagesTheRowDoesNotTell();
    void aStaleFolderHeals();
    void deletedMeanwhile();
    void whatIsListedIsNotDropped();
    void headersAreAskedForOnce();
    void smallFilesAreKept();
    void filesAreKeptWithinALimit();
    void smallValuesAreKept();
    void loadsFiftyThousandQuickly();
};

namespace
{
const QString contentOf1 = u"GET /api/accounts/100/folders/1/messages/11/content"_s;
const QString filesOf1 = u"GET /api/accounts/100/folders/1/messages/11/attachmentinfo"_s;

ScriptedReply content(const QByteArray &html)
{
    return MailRepositoryFixture::ok(R"({"messageId":1781108289537154100,"content":")" + html + R"("})");
}
} // namespace

void TestMailRepository::neverReadIsEmptyAndInvalid()
{
    MailRepositoryFixture f;
    const MailSnapshot snapshot = f.snapshot();
    QVERIFY(snapshot.messages.isEmpty() && snapshot.accountId.isEmpty() && !snapshot.readAt.isValid());
    QCOMPARE(f.calls(), 0);
}

void TestMailRepository::aFirstReadTakesSixCalls()
{
    MailRepositoryFixture f;
    f.server.expect(f.view, f.rows({f.row(11, f.inbox, 5min, R"(,"status":"0")"), f.row(12, f.inbox, 9min)}));
    f.server.expect(f.view, f.rows({f.row(13, f.sent, 7min)}));
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.calls(), 6);
    const QList<SeenRequest> pages = f.seen(f.view);
    QCOMPARE(pages.first().query.value(u"folderId"_s), f.inbox);
    QCOMPARE(pages.first().query.value(u"limit"_s), u"200"_s);
    QCOMPARE(pages.last().query.value(u"folderId"_s), f.sent);
    QVERIFY(f.changes.size() > 2); // the inbox is there before the rest
    const MailSnapshot last = f.changes.last();
    QCOMPARE(last.accountId, u"100"_s);
    QCOMPARE(last.accounts.first().address, u"mara@nordwerk.example"_s);
    QCOMPARE(last.folders.size(), 7);
    QCOMPARE(last.labels.first().name, u"Urgent"_s);
    QCOMPARE(last.signatures.first().html, u"<p>M</p>"_s);
    QCOMPARE(f.ids(last.messages), (QStringList{u"11"_s, u"13"_s, u"12"_s}));
    QVERIFY(last.messages.at(1).isOutgoing && !last.messages.first().isOutgoing);
    QCOMPARE(last.readAt, f.clock.now());
    QCOMPARE(last.states.value(f.inbox).unread, 1);
    QVERIFY(last.states.value(f.inbox).isComplete);
}

void TestMailRepository::restartPaintsFromTheStore()
{
    MailRepositoryFixture f;
    f.firstRead({f.row(11, f.inbox, 5min, R"(,"status":"0","flagid":"important","labelId":["90"])")});
    const MailSnapshot before = f.snapshot();
    const qsizetype calls = f.calls();
    f.restart();
    const MailSnapshot after = f.snapshot();
    QCOMPARE(f.calls(), calls);
    QCOMPARE(after.messages, before.messages);
    QCOMPARE(after.folders, before.folders);
    QCOMPARE(after.labels, before.labels);
    QCOMPARE(after.signatures, before.signatures);
    QCOMPARE(after.accounts, before.accounts);
    QCOMPARE(after.accountId, before.accountId);
    QCOMPARE(after.readAt, before.readAt);
    QCOMPARE(after.states.value(f.inbox).unread, 1);
    QVERIFY(f.service->hasAccount());
    QVERIFY(f.refresh());
    QCOMPARE(f.calls(), calls + 1);
}

void TestMailRepository::aRefreshTakesOneCall()
{
    MailRepositoryFixture f;
    f.firstRead();
    QList<qsizetype> taken;
    for (int i = 0; i < 10; ++i) {
        f.clock.advance(10min);
        const qsizetype before = f.calls();
        QVERIFY(f.refresh());
        taken.append(f.calls() - before);
    }
    QCOMPARE(taken, (QList<qsizetype>{1, 1, 1, 1, 2, 1, 1, 1, 1, 2}));
}

void TestMailRepository::listsAreReadOnceADay()
{
    MailRepositoryFixture f;
    f.firstRead();
    f.clock.advance(23h);
    QVERIFY(f.refresh());
    QCOMPARE(f.seen(u"GET /api/accounts/100/folders"_s).size(), 1);
    f.clock.advance(1h);
    QVERIFY(f.refresh());
    QCOMPARE(f.seen(u"GET /api/accounts/100/folders"_s).size(), 2);
    QCOMPARE(f.seen(u"GET /api/accounts/100/labels"_s).size(), 2);
    QCOMPARE(f.seen(u"GET /api/accounts/signature"_s).size(), 1);
    QCOMPARE(f.seen(u"GET /api/accounts"_s).size(), 1);
}

void TestMailRepository::aMissingScopeStopsNoOther()
{
    MailRepositoryFixture f;
    f.server.expect(u"GET /api/accounts"_s, f.ok(R"([{"accountId":"100","isDefaultAccount":true}])"));
    f.server.expect(u"GET /api/accounts/100/folders"_s,
                    f.rows({R"({"folderId":"1","folderName":"Inbox","path":"/Inbox","folderType":"Inbox"})"}));
    f.server.expect(f.view, f.rows({f.row(11, f.inbox, 5min)}));
    f.server.expect(u"GET /api/accounts/100/labels"_s,
                    f.status(401, R"([2,{"msg":"no","errorCode":"INVALID_OAUTHSCOPE","authFail":"true"}])"));
    const Result<Done> read = f.refresh();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::MissingScope);
    QCOMPARE(f.ids(f.snapshot().messages), QStringList{u"11"_s});
    QCOMPARE(f.snapshot().signatures.size(), 1);
    QVERIFY(f.refresh()); // asked again tomorrow
    QCOMPARE(f.seen(u"GET /api/accounts/100/labels"_s).size(), 1);
}

void TestMailRepository::goesOnWhereAFirstReadFailed()
{
    MailRepositoryFixture f;
    f.server.expect(f.view, f.refusal(400, "LESS_THAN_MIN_OCCURANCE"));
    QVERIFY(!f.refresh());
    QVERIFY(!f.snapshot().readAt.isValid());
    f.server.expect(f.view, f.rows({f.row(11, f.inbox, 5min)}));
    QVERIFY(f.refresh());
    QVERIFY(f.snapshot().readAt.isValid());
    for (const QString &list : {u""_s, u"/100/folders"_s, u"/100/labels"_s, u"/signature"_s})
        QCOMPARE(f.seen(u"GET /api/accounts"_s + list).size(), 1); // nothing twice
}

void TestMailRepository::oneRefreshAtATime()
{
    MailRepositoryFixture f;
    f.firstRead();
    const qsizetype before = f.calls();
    Pending<Result<Done>> first(f.repository->refresh(Priority::User));
    Pending<Result<Done>> second(f.repository->refresh(Priority::User));
    QVERIFY(f.repository->isRefreshing());
    QTRY_VERIFY(first.done() && second.done());
    QVERIFY(first.value() && second.value());
    QCOMPARE(f.calls(), before + 1);
    QVERIFY(!f.repository->isRefreshing());
}

void TestMailRepository::movedAndDeletedMailsLeave()
{
    MailRepositoryFixture f;
    f.firstRead({f.row(11, f.inbox, 1min), f.row(12, f.inbox, 2min), f.row(13, f.inbox, 3min)});
    f.server.expect(f.view, f.rows({f.row(14, f.inbox, 0min), f.row(13, f.inbox, 3min, R"(,"status":"0")")}));
    f.clock.advance(10min);
    QVERIFY(f.refresh());
    QCOMPARE(f.ids(f.snapshot().messages), (QStringList{u"14"_s, u"13"_s}));
    QVERIFY(!f.message(u"13"_s).isRead);
    f.server.expect(f.view, f.rows({f.row(12, f.clients, 2min)})); // it was moved there
    QVERIFY(QCoro::waitFor(f.repository->readFolder(f.clients)));
    QCOMPARE(f.message(u"12"_s).folderId, f.clients);
    f.restart();
    QCOMPARE(f.ids(f.snapshot().messages), (QStringList{u"14"_s, u"12"_s, u"13"_s}));
}

void TestMailRepository::unreadIsAFloor()
{
    MailRepositoryFixture f;
    QByteArrayList page;
    for (int i = 0; i < 200; ++i)
        page.append(f.row(1000 + i, f.inbox, std::chrono::minutes(i), R"(,"status":"0")"));
    f.firstRead(page);
    const MailFolderState state = f.snapshot().states.value(f.inbox);
    QCOMPARE(state.unread, 200);
    QVERIFY(state.unreadIsFloor && !state.isComplete);
    QVERIFY(f.snapshot().states.value(f.sent).isComplete);
    QVERIFY(!f.snapshot().states.value(f.sent).unreadIsFloor);
}

void TestMailRepository::foldersAreReadWhenLookedAt()
{
    MailRepositoryFixture f;
    f.firstRead();
    const qsizetype before = f.calls();
    f.server.expect(f.view, f.rows({f.row(21, f.clients, 60min)}));
    QVERIFY(QCoro::waitFor(f.repository->readFolder(f.clients)));
    QCOMPARE(f.calls(), before + 1);
    QCOMPARE(f.message(u"21"_s).folderId, f.clients);
    f.clock.advance(4min);
    QVERIFY(QCoro::waitFor(f.repository->readFolder(f.clients)));
    QCOMPARE(f.calls(), before + 1);
    f.clock.advance(1min);
    QVERIFY(QCoro::waitFor(f.repository->readFolder(f.clients)));
    QCOMPARE(f.calls(), before + 2);
}

void TestMailRepository::olderPagesOnceEach()
{
    MailRepositoryFixture f;
    QByteArrayList page;
    for (int i = 0; i < 200; ++i)
        page.append(f.row(1000 + i, f.inbox, std::chrono::minutes(i)));
    f.firstRead(page);
    f.server.expect(f.view, f.rows({f.row(1198, f.inbox, 198min), f.row(1199, f.inbox, 199min), // a mail came meanwhile
                                    f.row(1200, f.inbox, 200min)}));
    QVERIFY(QCoro::waitFor(f.repository->readOlder(f.inbox)));
    QCOMPARE(f.seen(f.view).last().query.value(u"start"_s), u"191"_s);
    QCOMPARE(f.snapshot().messages.size(), 201);
    QVERIFY(f.snapshot().states.value(f.inbox).isComplete);
    const qsizetype before = f.calls();
    QVERIFY(QCoro::waitFor(f.repository->readOlder(f.inbox)));
    QCOMPARE(f.calls(), before); // all of it is here
}

void TestMailRepository::searchKeepsWhatItFinds()
{
    MailRepositoryFixture f;
    f.firstRead({f.row(11, f.inbox, 1min, R"(,"threadId":"5")")});
    f.server.expect(u"GET /api/accounts/100/messages/search"_s,
                    f.rows({f.row(11, f.inbox, 1min), f.row(31, f.archive, 900min)}));
    const Result<QList<MailMessage>> found = QCoro::waitFor(f.repository->search(u"entire:offer"_s));
    QVERIFY(found);
    QCOMPARE(f.ids(*found), (QStringList{u"11"_s, u"31"_s}));
    QCOMPARE(f.message(u"31"_s).folderId, f.archive);
    QCOMPARE(f.message(u"11"_s).threadId, u"5"_s); // search does not tell it
    QVERIFY(!f.snapshot().states.value(f.archive).readAt.isValid());
}

void TestMailRepository::bodiesAreAskedForOnce()
{
    MailRepositoryFixture f;
    f.firstRead({f.row(11, f.inbox, 1min)});
    f.server.expect(contentOf1, content("<div>Hello</div>"));
    const MailMessage message = f.message(u"11"_s);
    Pending<Result<MailBody>> first(f.repository->body(message));
    Pending<Result<MailBody>> second(f.repository->body(message));
    QTRY_VERIFY(first.done() && second.done());
    QVERIFY(first.value() && second.value());
    QCOMPARE(second.value()->html, u"<div>Hello</div>"_s);
    QCOMPARE(second.value()->messageId, u"11"_s);
    f.restart();
    const Result<MailBody> again = QCoro::waitFor(f.repository->body(message));
    QVERIFY(again);
    QCOMPARE(again->html, u"<div>Hello</div>"_s);
    QCOMPARE(f.seen(contentOf1).size(), 1);
    QVERIFY(f.seen(filesOf1).isEmpty());
    QCOMPARE(f.server.finish(), QString());
}

void TestMailRepository::attachmentsOnlyWhereThereAreSome()
{
    MailRepositoryFixture f;
    f.firstRead({f.row(11, f.inbox, 1min, R"(,"hasAttachment":"1")")});
    f.server.expect(contentOf1, content("<div>See file</div>"));
    f.server.expect(filesOf1, f.ok(R"({"attachments":[{"attachmentId":"70","attachmentName":"a.pdf",)"
                                   R"("attachmentSize":12}]})"));
    const Result<MailBody> body = QCoro::waitFor(f.repository->body(f.message(u"11"_s)));
    QVERIFY(body);
    QCOMPARE(body->attachments.first().name, u"a.pdf"_s);
    const qsizetype before = f.calls();
    QCOMPARE(QCoro::waitFor(f.repository->body(f.message(u"11"_s)))->attachments.size(), 1);
    QCOMPARE(f.calls(), before);
}

void TestMailRepository::inlineImagesTheRowDoesNotTell()
{
    MailRepositoryFixture f;
    f.firstRead({f.row(11, f.inbox, 1min)});
    f.server.always(contentOf1, content("<img src='cid:logo'>"));
    f.server.always(filesOf1, f.ok(R"({"inline":[{"attachmentId":"71","attachmentName":"l.png","cid":"logo"}]})"));
    const Result<MailBody> body = QCoro::waitFor(f.repository->body(f.message(u"11"_s)));
    QVERIFY(body);
    QCOMPARE(body->attachments.size(), 1);
    QVERIFY(body->attachments.first().isInline());
    QVERIFY(QCoro::waitFor(f.repository->body(f.message(u"11"_s))));
    QCOMPARE(f.seen(filesOf1).size(), 1);
}

void TestMailRepository::aStaleFolderHeals()
{
    MailRepositoryFixture f;
    f.firstRead({f.row(11, f.inbox, 1min)});
    f.server.expect(contentOf1, f.refusal(404, "RESOURCE_NOT_FOUND"));
    f.server.expect(u"GET /api/accounts/100/folders/1/messages/11/details"_s, f.ok(f.row(11, f.archive, 1min)));
    f.server.expect(u"GET /api/accounts/100/folders/5/messages/11/content"_s, content("<div>Here</div>"));
    const Result<MailBody> body = QCoro::waitFor(f.repository->body(f.message(u"11"_s)));
    QVERIFY(body);
    QCOMPARE(body->html, u"<div>Here</div>"_s);
    QCOMPARE(f.message(u"11"_s).folderId, f.archive);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailRepository::deletedMeanwhile()
{
    MailRepositoryFixture f;
    f.firstRead({f.row(11, f.inbox, 1min)});
    f.server.expect(contentOf1, f.refusal(404, "RESOURCE_NOT_FOUND"));
    f.server.expect(u"GET /api/accounts/100/folders/1/messages/11/details"_s, f.refusal(404, "RESOURCE_NOT_FOUND"));
    const Result<MailBody> body = QCoro::waitFor(f.repository->body(f.message(u"11"_s)));
    QVERIFY(!body);
    QCOMPARE(body.error().kind, ErrorKind::NotFound);
    QCOMPARE(body.error().code, u"deleted_meanwhile"_s);
    QVERIFY(f.changes.last().messages.isEmpty());
    f.restart();
    QVERIFY(f.snapshot().messages.isEmpty());
}

void TestMailRepository::whatIsListedIsNotDropped()
{
    MailRepositoryFixture f;
    f.firstRead({f.row(11, f.inbox, 1min)});
    f.server.expect(contentOf1, f.refusal(404, "RESOURCE_NOT_FOUND"));
    f.server.expect(u"GET /api/accounts/100/folders/1/messages/11/details"_s, f.ok(f.row(11, f.inbox, 1min)));
    const Result<MailBody> body = QCoro::waitFor(f.repository->body(f.message(u"11"_s)));
    QVERIFY(!body);
    QCOMPARE(body.error().kind, ErrorKind::Server);
    QCOMPARE(f.message(u"11"_s).folderId, f.inbox);
}

void TestMailRepository::headersAreAskedForOnce()
{
    MailRepositoryFixture f;
    f.firstRead({f.row(11, f.inbox, 1min)});
    const QString line = u"GET /api/accounts/100/folders/1/messages/11/header"_s;
    f.server.expect(line, f.ok(R"({"headerContent":"Reply-To: team@fjord.example\r\nSubject: Hi\r\n"})"));
    const Result<MailHeaders> headers = QCoro::waitFor(f.repository->headers(f.message(u"11"_s)));
    QVERIFY(headers);
    QCOMPARE(headers->value(u"reply-to"_s), u"team@fjord.example"_s);
    f.restart();
    QCOMPARE(QCoro::waitFor(f.repository->headers(f.message(u"11"_s))).value(), *headers);
    QCOMPARE(f.seen(line).size(), 1);
}

void TestMailRepository::smallFilesAreKept()
{
    MailRepositoryFixture f;
    f.firstRead({f.row(11, f.inbox, 1min, R"(,"hasAttachment":"1")")});
    const QString base = u"GET /api/accounts/100/folders/1/messages/11/attachments/"_s;
    ScriptedReply bytes = f.status(200, QByteArray("\0\x01%PDF", 6));
    bytes.contentType = "application/octet-stream";
    f.server.expect(base + u"70"_s, bytes);
    bytes.body = QByteArray(5 * 1024 * 1024 + 1, 'x');
    f.server.always(base + u"71"_s, bytes);
    const MailAttachment small{u"70"_s, u"a.pdf"_s, 6, {}};
    const MailAttachment big{u"71"_s, u"b.zip"_s, bytes.body.size(), {}};
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(QCoro::waitFor(f.repository->attachment(f.message(u"11"_s), small)).value(),
                 QByteArray("\0\x01%PDF", 6));
        QCOMPARE(QCoro::waitFor(f.repository->attachment(f.message(u"11"_s), big))->size(), bytes.body.size());
        f.restart();
    }
    QCOMPARE(f.seen(base + u"70"_s).size(), 1);
    QCOMPARE(f.seen(base + u"71"_s).size(), 2);
}

void TestMailRepository::filesAreKeptWithinALimit()
{
    MailRepositoryFixture f;
    MailMirror mirror(f.store, u"other"_s, 10);
    QVERIFY(QCoro::waitFor(mirror.open(u"100"_s)));
    for (const QString &file : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(QCoro::waitFor(mirror.putFile(u"11"_s, file, "1234")));
    QVERIFY(!QCoro::waitFor(mirror.file(u"11"_s, u"a"_s))->has_value());
    QCOMPARE(**QCoro::waitFor(mirror.file(u"11"_s, u"b"_s)), QByteArray("1234"));
    QCOMPARE(**QCoro::waitFor(mirror.file(u"11"_s, u"c"_s)), QByteArray("1234"));
}

void TestMailRepository::smallValuesAreKept()
{
    MailRepositoryFixture f;
    QVERIFY(QCoro::waitFor(f.repository->setValue(u"snoozed"_s, "11")));
    f.restart();
    QCOMPARE(*QCoro::waitFor(f.repository->value(u"snoozed"_s)), QByteArray("11"));
    QCOMPARE(f.calls(), 0);
}

void TestMailRepository::loadsFiftyThousandQuickly()
{
    MailRepositoryFixture f;
    f.firstRead();
    RecordBatch batch;
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray id = QByteArray::number(1'000'000 + i);
        batch.upserts.append(StoredRecord{
            QString::fromLatin1(id),
            {},
            R"({"i":")" + id + R"(","f":"1","r":)" + QByteArray::number(1'780'000'000'000 + i * 60'000LL) +
                R"(,"b":1,"from":["Ivo Brandt","ivo@fjord.example"],"s":"Offer for the warehouse rollout, part )" + id +
                R"(","u":"Dear Mara, please find below what we spoke about on the phone this morning, with the )"
                R"(figures of the third quarter","to":[["Mara Lind","mara@nordwerk.example"]],"z":48213})"});
    }
    const RecordSet messages{u"acc"_s, App::Mail, u"100/messages"_s};
    QVERIFY(QCoro::waitFor(f.store.apply(messages, batch)));
    f.restart();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(f.snapshot().messages.size(), 50'000);
    qInfo("50,000 rows loaded in %lld ms", static_cast<long long>(timer.restart()));
    MailChange read;
    read.kind = MailChange::Kind::Unread;
    f.repository->change({u"1025000"_s}, read);
    qInfo("one changed in %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(f.snapshot().states.value(f.inbox).unread, 1);
}
} // namespace atlas::test::tst_mailrepository

ATLAS_TEST(atlas::test::tst_mailrepository::TestMailRepository)
#include "tst_mailrepository.moc"
