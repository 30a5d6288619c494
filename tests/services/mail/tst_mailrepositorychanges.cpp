// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/mail/mailrepositoryfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_mailrepositorychanges
{
using Kind = MailChange::Kind;

class TestMailRepositoryChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAtOnceAndSendsAfterTheQuiet();
    void eachActBeginsTheQuietAnew();
    void aSittingIsAFewRounds();
    void readMarksWaitForCompany();
    void readThenUnreadIsNothing();
    void flushSendsNow();
    void survivesACrash();
    void aRefusedBatchIsPutBack();
    void offlineKeepsThemWaiting();
    void aSpentBudgetKeepsThemWaiting();
    void aStumblingServerIsBelievedInTheEnd();
    void aPageReadMeanwhileUndoesNothing();
    void bodiesOfMovedMailsComeFromWhereTheyAre();

    void removeGoesToTheTrashThenForGood();
    void whatIsGoneCanBeRemoved();
    void sentMailsShowWithoutACall();
    void aDraftReplacesTheFormerOne();
    void accountsDoNotMix();
};

namespace
{
/// Three unread mails in the inbox.
struct TriageFixture : MailRepositoryFixture {
    TriageFixture() { firstRead(threeRows()); }
    static QByteArrayList threeRows()
    {
        QByteArrayList rows;
        for (int i = 1; i <= 3; ++i)
            rows.append(row(10 + i, inbox, std::chrono::minutes(i), R"(,"status":"0")"));
        return rows;
    }
    void act(const QStringList &ids, Kind kind, const QString &to = {})
    {
        const MailChange what = change(kind, to);
        repository->change(ids, what);
    }
    [[nodiscard]] static QStringList sentIds(const QJsonObject &body)
    {
        QStringList ids;
        for (const QJsonValue &id : body.value(u"messageId"_s).toArray())
            ids.append(id.toVariant().toString());
        return ids;
    }
    [[nodiscard]] bool settles() const { return !repository->isRefreshing(); }
};

OutgoingMail letter()
{
    OutgoingMail mail;
    mail.from = {u"Mara Lind"_s, u"mara@nordwerk.example"_s};
    mail.to = {{u"Ivo"_s, u"ivo@fjord.example"_s}};
    mail.subject = u"Re: Mail 11"_s;
    mail.html = u"<style>p{}</style><p>Yes &amp; no</p>"_s;
    return mail;
}

ScriptedReply accepted(const QByteArray &id)
{
    return MailRepositoryFixture::ok(R"({"messageId":")" + id + R"(","mailId":"<x@nordwerk.example>"})");
}
} // namespace

void TestMailRepositoryChanges::showsAtOnceAndSendsAfterTheQuiet()
{
    TriageFixture f;
    f.changes.clear();
    f.act({u"11"_s, u"13"_s}, Kind::Archive);
    QCOMPARE(f.changes.size(), 1);
    QCOMPARE(f.changes.last().states.value(f.inbox).unread, 1);
    QCOMPARE(f.message(u"11"_s).folderId, f.archive);
    QCOMPARE(f.repository->waitingChanges(), 2);
    f.clock.advance(3999ms);
    QVERIFY(f.settles());
    QVERIFY(f.seen(f.update).isEmpty());
    f.clock.advance(1ms);
    QTRY_COMPARE(f.repository->waitingChanges(), 0);
    QCOMPARE(f.seen(f.update).size(), 1);
    QCOMPARE(f.sentBody(0).value(u"mode"_s).toString(), u"archiveMails"_s);
    QCOMPARE(f.sentIds(f.sentBody(0)), (QStringList{u"11"_s, u"13"_s}));
}

void TestMailRepositoryChanges::eachActBeginsTheQuietAnew()
{
    TriageFixture f;
    f.act({u"11"_s}, Kind::Archive);
    f.clock.advance(3s);
    f.act({u"12"_s}, Kind::Archive);
    f.clock.advance(3s);
    QVERIFY(f.settles());
    QCOMPARE(f.repository->waitingChanges(), 2);
    f.clock.advance(1s);
    QTRY_COMPARE(f.repository->waitingChanges(), 0);
    QCOMPARE(f.seen(f.update).size(), 1);
}

void TestMailRepositoryChanges::aSittingIsAFewRounds()
{
    TriageFixture f;
    f.act({u"11"_s}, Kind::Archive);
    f.clock.advance(4s);
    QTRY_COMPARE(f.repository->waitingChanges(), 0);
    f.act({u"12"_s}, Kind::Archive);
    f.clock.advance(50s);
    f.act({u"13"_s}, Kind::Archive);
    f.clock.advance(9s);
    QVERIFY(f.settles());
    QCOMPARE(f.repository->waitingChanges(), 2);
    f.clock.advance(1s); // a minute after the last round
    QTRY_COMPARE(f.repository->waitingChanges(), 0);
    QCOMPARE(f.seen(f.update).size(), 2);
}

void TestMailRepositoryChanges::readMarksWaitForCompany()
{
    TriageFixture f;
    f.act({u"11"_s}, Kind::Read);
    f.clock.advance(4s);
    QTRY_COMPARE(f.repository->waitingChanges(), 0);
    f.act({u"12"_s}, Kind::Read);
    f.clock.advance(2min);
    QVERIFY(f.settles());
    QCOMPARE(f.repository->waitingChanges(), 1);
    f.act({u"13"_s}, Kind::Spam);
    f.clock.advance(4s);
    QTRY_COMPARE(f.repository->waitingChanges(), 0);
    QCOMPARE(f.seen(f.update).size(), 3);
    QCOMPARE(f.sentBody(1).value(u"mode"_s).toString(), u"markAsRead"_s);
    QCOMPARE(f.sentBody(2).value(u"mode"_s).toString(), u"moveToSpam"_s);
    f.act({u"11"_s}, Kind::Unread);
    f.clock.advance(10min - 1s);
    QCOMPARE(f.repository->waitingChanges(), 1);
    f.clock.advance(1s);
    QTRY_COMPARE(f.repository->waitingChanges(), 0);
}

void TestMailRepositoryChanges::readThenUnreadIsNothing()
{
    TriageFixture f;
    f.act({u"11"_s}, Kind::Read);
    QVERIFY(f.message(u"11"_s).isRead);
    f.act({u"11"_s}, Kind::Unread);
    QVERIFY(!f.message(u"11"_s).isRead);
    QCOMPARE(f.repository->waitingChanges(), 0);
    f.act({u"nobody"_s}, Kind::Read);
    QVERIFY(QCoro::waitFor(f.repository->flush()));
    QVERIFY(f.seen(f.update).isEmpty());
}

void TestMailRepositoryChanges::flushSendsNow()
{
    TriageFixture f;
    f.act({u"11"_s}, Kind::Read);
    f.act({u"12"_s}, Kind::Move, f.clients);
    f.act({u"13"_s}, Kind::Read);
    QVERIFY(QCoro::waitFor(f.repository->flush()));
    QCOMPARE(f.seen(f.update).size(), 2);
    QCOMPARE(f.sentIds(f.sentBody(0)), (QStringList{u"11"_s, u"13"_s}));
    QCOMPARE(f.sentBody(1).value(u"destfolderId"_s).toVariant().toString(), f.clients);
    f.clock.advance(1h);
    QVERIFY(QCoro::waitFor(f.repository->flush()));
    QCOMPARE(f.seen(f.update).size(), 2);
}

void TestMailRepositoryChanges::survivesACrash()
{
    TriageFixture f;
    f.act({u"11"_s}, Kind::Archive);
    f.act({u"12"_s}, Kind::Read);
    f.restart();
    QCOMPARE(f.message(u"11"_s).folderId, f.archive);
    QVERIFY(f.message(u"12"_s).isRead);
    QCOMPARE(f.repository->waitingChanges(), 2);
    QVERIFY(f.seen(f.update).isEmpty());
    f.clock.advance(4s);
    QTRY_COMPARE(f.repository->waitingChanges(), 0);
    QCOMPARE(f.seen(f.update).size(), 2);
    f.restart();
    QVERIFY(!f.snapshot().messages.isEmpty());
    QCOMPARE(f.repository->waitingChanges(), 0);
}

void TestMailRepositoryChanges::aRefusedBatchIsPutBack()
{
    TriageFixture f;
    const QList<MailMessage> before = f.snapshot().messages;
    QSignalSpy failed(f.repository.get(), &MailRepository::changeFailed);
    f.server.expect(f.update, f.refusal(400, "INVALID_DATATYPE"));
    f.act({u"11"_s, u"12"_s}, Kind::Spam);
    f.act({u"13"_s}, Kind::Read);
    const Result<Done> sent = QCoro::waitFor(f.repository->flush());
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ErrorKind::Validation);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toStringList(), (QStringList{u"11"_s, u"12"_s}));
    QCOMPARE(f.message(u"11"_s), before.first());
    QVERIFY(f.message(u"13"_s).isRead); // the other batch went through
    QCOMPARE(f.repository->waitingChanges(), 0);
    f.restart();
    QCOMPARE(f.message(u"11"_s), before.first());
}

void TestMailRepositoryChanges::offlineKeepsThemWaiting()
{
    TriageFixture f;
    QSignalSpy failed(f.repository.get(), &MailRepository::changeFailed);
    f.tokens.tokenError = ApiError(ErrorKind::Offline, u"host_not_found"_s);
    f.act({u"11"_s}, Kind::Archive);
    f.clock.advance(4s);
    QTRY_VERIFY(f.settles());
    QCOMPARE(f.repository->waitingChanges(), 1);
    QCOMPARE(f.message(u"11"_s).folderId, f.archive);
    f.tokens.tokenError.reset();
    f.clock.advance(10min);
    f.server.expect(f.view, f.rows(TriageFixture::threeRows()));
    QVERIFY(f.refresh());
    QCOMPARE(f.message(u"11"_s).folderId, f.archive); // what waits is on top of what Zoho has
    f.clock.advance(4s);
    QTRY_COMPARE(f.repository->waitingChanges(), 0);
    QCOMPARE(f.seen(f.update).size(), 1);
    QVERIFY(failed.isEmpty());
}

void TestMailRepositoryChanges::aSpentBudgetKeepsThemWaiting()
{
    TriageFixture f;
    f.spendAllBut(0);
    f.act({u"11"_s}, Kind::Read);
    const Result<Done> sent = QCoro::waitFor(f.repository->flush());
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ErrorKind::BudgetSpent);
    QVERIFY(f.message(u"11"_s).isRead);
    QCOMPARE(f.repository->waitingChanges(), 1);
    f.clock.advance(24h);
    QVERIFY(QCoro::waitFor(f.repository->flush()));
    QCOMPARE(f.repository->waitingChanges(), 0);
}

void TestMailRepositoryChanges::aStumblingServerIsBelievedInTheEnd()
{
    TriageFixture f;
    QSignalSpy failed(f.repository.get(), &MailRepository::changeFailed);
    f.tokens.tokenError = ApiError(ErrorKind::Server);
    f.act({u"11"_s}, Kind::Archive);
    for (int i = 0; i < 4; ++i)
        QVERIFY(!QCoro::waitFor(f.repository->flush()));
    QCOMPARE(f.message(u"11"_s).folderId, f.archive);
    QVERIFY(failed.isEmpty());
    QVERIFY(!QCoro::waitFor(f.repository->flush()));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(f.message(u"11"_s).folderId, f.inbox);
    QCOMPARE(f.repository->waitingChanges(), 0);
}

void TestMailRepositoryChanges::aPageReadMeanwhileUndoesNothing()
{
    TriageFixture f;
    f.server.expect(f.view, f.rows(TriageFixture::threeRows())); // as it was before the act
    Pending<Result<Done>> refresh(f.repository->refresh(Priority::User));
    f.act({u"11"_s}, Kind::Archive);
    f.act({u"12"_s}, Kind::Read);
    QVERIFY(QCoro::waitFor(f.repository->flush()));
    QTRY_VERIFY(refresh.done());
    QCOMPARE(f.message(u"11"_s).folderId, f.archive);
    QVERIFY(f.message(u"12"_s).isRead);
}

void TestMailRepositoryChanges::bodiesOfMovedMailsComeFromWhereTheyAre()
{
    TriageFixture f;
    f.server.expect(u"GET /api/accounts/100/folders/1/messages/11/content"_s, f.ok(R"({"content":"<p>Hi</p>"})"));
    f.act({u"11"_s}, Kind::Move, f.clients);
    const Result<MailBody> body = QCoro::waitFor(f.repository->body(f.message(u"11"_s)));
    QVERIFY(body);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailRepositoryChanges::removeGoesToTheTrashThenForGood()
{
    TriageFixture f;
    f.act({u"11"_s}, Kind::Read);
    f.server.expect(u"DELETE /api/accounts/100/folders/1/messages/11"_s, f.ok(R"({"cId":0})"));
    QVERIFY(QCoro::waitFor(f.repository->remove(f.message(u"11"_s))));
    QCOMPARE(f.message(u"11"_s).folderId, f.trash);
    QCOMPARE(f.repository->waitingChanges(), 0);
    QVERIFY(!f.server.seen().last().query.contains(u"expunge"_s));
    f.server.expect(u"DELETE /api/accounts/100/folders/4/messages/11"_s, f.ok(R"({"cId":0})"));
    QVERIFY(QCoro::waitFor(f.repository->remove(f.message(u"11"_s))));
    QCOMPARE(f.server.seen().last().query.value(u"expunge"_s), u"true"_s);
    QVERIFY(f.message(u"11"_s).id.isEmpty());
    QCOMPARE(f.server.finish(), QString());
}

void TestMailRepositoryChanges::whatIsGoneCanBeRemoved()
{
    TriageFixture f;
    f.server.expect(u"DELETE /api/accounts/100/folders/1/messages/11"_s, f.refusal(404, "RESOURCE_NOT_FOUND"));
    f.server.expect(u"GET /api/accounts/100/folders/1/messages/11/details"_s, f.refusal(404, "RESOURCE_NOT_FOUND"));
    QVERIFY(QCoro::waitFor(f.repository->remove(f.message(u"11"_s))));
    QVERIFY(f.message(u"11"_s).id.isEmpty());
}

void TestMailRepositoryChanges::sentMailsShowWithoutACall()
{
    TriageFixture f;
    f.server.expect(u"POST /api/accounts/100/messages/11"_s, accepted("501"));
    OutgoingMail mail = letter();
    mail.replyTo = u"11"_s;
    const qsizetype before = f.calls();
    const Result<SentMail> sent = QCoro::waitFor(f.repository->send(mail));
    QVERIFY(sent);
    QCOMPARE(sent->id, u"501"_s);
    const MailMessage row = f.message(u"501"_s);
    QCOMPARE(row.folderId, f.sent);
    QCOMPARE(row.summary, u"Yes & no"_s);
    QVERIFY(row.isOutgoing && row.isRead);
    QVERIFY(f.message(u"11"_s).isReplied);
    const Result<MailBody> body = QCoro::waitFor(f.repository->body(row));
    QVERIFY(body);
    QCOMPARE(body->html, mail.html);
    QCOMPARE(f.calls(), before + 1);
}

void TestMailRepositoryChanges::aDraftReplacesTheFormerOne()
{
    TriageFixture f;
    f.server.expect(u"POST /api/accounts/100/messages"_s, accepted("601"));
    QVERIFY(QCoro::waitFor(f.repository->saveDraft(letter(), {})));
    QCOMPARE(f.message(u"601"_s).folderId, f.drafts);
    f.server.expect(u"POST /api/accounts/100/messages"_s, accepted("602"));
    f.server.expect(u"DELETE /api/accounts/100/folders/2/messages/601"_s, f.ok(R"({"cId":0})"));
    QVERIFY(QCoro::waitFor(f.repository->saveDraft(letter(), u"601"_s)));
    QVERIFY(f.message(u"601"_s).id.isEmpty());
    QCOMPARE(f.message(u"602"_s).folderId, f.drafts);
    QVERIFY(!f.message(u"11"_s).isReplied);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailRepositoryChanges::accountsDoNotMix()
{
    MailRepositoryFixture f;
    f.server.expect(u"GET /api/accounts"_s, f.ok(R"([{"accountId":"100","isDefaultAccount":true},)"
                                                 R"({"accountId":"200"}])"));
    for (const QString &list : {u"folders"_s, u"labels"_s, u"messages/view"_s})
        f.server.always(u"GET /api/accounts/200/"_s + list, f.rows({}));
    f.server.expect(u"GET /api/accounts/100/folders"_s,
                    f.rows({R"({"folderId":"1","folderName":"Inbox","path":"/Inbox","folderType":"Inbox"},)"
                            R"({"folderId":"5","folderName":"Archive","folderType":"Archive"})"}));
    f.server.expect(f.view, f.rows({f.row(11, f.inbox, 1min)}));
    QVERIFY(f.refresh());
    const MailChange archive = f.change(Kind::Archive);
    f.repository->change({u"11"_s}, archive);
    f.repository->useAccount(u"200"_s);
    QTRY_COMPARE(f.snapshot().accountId, u"200"_s);
    QTRY_VERIFY(!f.repository->isRefreshing());
    QVERIFY(f.snapshot().messages.isEmpty());
    QCOMPARE(f.seen(f.update).size(), 1); // what waited was sent to the account it belongs to
    f.restart();
    QCOMPARE(f.snapshot().accountId, u"200"_s); // remembered
    f.repository->useAccount(u"100"_s);
    QTRY_COMPARE(f.snapshot().accountId, u"100"_s);
    QCOMPARE(f.message(u"11"_s).folderId, f.archive);
}
} // namespace atlas::test::tst_mailrepositorychanges

ATLAS_TEST(atlas::test::tst_mailrepositorychanges::TestMailRepositoryChanges)
#include "tst_mailrepositorychanges.moc"
