// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/mail/outboxfixture.h"
#include "tests/support/testprogram.h"

namespace atlas::test::tst_mailoutbox
{
using State = OutboxEntry::State;

class TestMailOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTakenBackWithinTheDelay();
    void goesAfterTheDelay();
    void goesAtOnceWithoutADelay();
    void oneAtATime();
    void whatWaitsOutlivesTheProgram();
    void theProgramEndsInAHurry();
    void beginsNothingWhenItIsAboutToGo();
    void theDraftGoesOnceItIsSent();
    void aDraftThatCannotGoNowGoesLater();

    void notSentAgainAfterACrashWhenSentHasIt();
    void sentAfterACrashWhenSentHasItNot();
    void aLostAnswerIsUnknownUntilSentIsSeen();
    void thePersonKnowsThatItWasSent();
    void thePersonKnowsThatItWasNot();
    void whatSentShowsCountsMoreThanThePerson();

    void heldWithoutAConnection_data();
    void heldWithoutAConnection();
    void heldUntilTheBudgetIsBack();
    void aFileThatDidNotArriveIsTriedAgain();
    void refusedKeepsTheText();
    void aBrokenServerIsNotAskedForEver();
    void largeFilesOutliveTheProgram();
};

void TestMailOutbox::isTakenBackWithinTheDelay()
{
    OutboxFixture f;
    const qsizetype before = f.calls();
    const QString id = f.outbox->send(f.mail());
    QCOMPARE(f.only().state, State::Waiting);
    QCOMPARE(f.only().dueAt, f.clock.now().addSecs(10));
    f.clock.advance(9s);
    const std::optional<OutgoingMail> back = f.outbox->takeBack(id);
    QVERIFY(back);
    QCOMPARE(back->html, f.mail().html);
    QVERIFY(!f.outbox->takeBack(id));
    f.clock.advance(1h);
    f.crash();
    QVERIFY(f.passUntilEmpty());
    QCOMPARE(f.calls(), before);
}

void TestMailOutbox::goesAfterTheDelay()
{
    OutboxFixture f;
    f.server.expect(f.posting, f.accepted());
    const QString id = f.outbox->send(f.mail());
    f.clock.advance(10s);
    QTRY_COMPARE(f.sentMails.size(), 1);
    QVERIFY(f.outbox->entries().isEmpty());
    QVERIFY(!f.outbox->takeBack(id));
    QCOMPARE(f.sentMails.first().id, u"5001"_s);
    QTRY_VERIFY(!f.outbox->isBusy());
    f.crash();
    QVERIFY(f.passUntilEmpty());
    QCOMPARE(f.seen(f.posting).size(), 1);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailOutbox::goesAtOnceWithoutADelay()
{
    OutboxFixture f(0ms);
    f.server.expect(f.posting, f.accepted());
    f.outbox->send(f.mail());
    QTRY_COMPARE(f.sentMails.size(), 1); // no time has passed
}

void TestMailOutbox::oneAtATime()
{
    OutboxFixture f;
    f.server.expect(f.posting, f.accepted());
    f.server.expect(f.posting, f.accepted());
    f.outbox->send(f.mail(u"First"_s));
    f.outbox->send(f.mail(u"Second"_s));
    int most = 0;
    QObject::connect(f.outbox.get(), &MailOutbox::changed, [&] {
        int now = 0;
        for (const OutboxEntry &entry : f.outbox->entries())
            now += entry.state == State::Sending ? 1 : 0;
        most = std::max(most, now);
    });
    f.clock.advance(10s);
    QVERIFY(f.passUntilEmpty());
    QCOMPARE(most, 1);
    QVERIFY(f.seen(f.posting).first().body.contains("First"));
    QVERIFY(f.seen(f.posting).last().body.contains("Second"));
}

void TestMailOutbox::whatWaitsOutlivesTheProgram()
{
    OutboxFixture f;
    OutgoingMail mail = f.mail();
    mail.cc = {{u"Léa Ørsted"_s, u"lea@fjord.example"_s}};
    mail.files = {{u"plan.txt"_s, QByteArray("\0\1\2", 3), {}}};
    mail.replyTo = u"11"_s;
    mail.references = QStringList{u"<a@b.example>"_s};
    f.outbox->send(mail, u"77"_s);
    QTRY_VERIFY(!f.outbox->isBusy()); // it is in the store
    f.crash();
    QTRY_COMPARE(f.outbox->entries().size(), 1);
    const OutboxEntry entry = f.only();
    QCOMPARE(entry.state, State::Waiting);
    QCOMPARE(entry.draftId, u"77"_s);
    QCOMPARE(entry.mail.to, mail.to);
    QCOMPARE(entry.mail.cc, mail.cc);
    QCOMPARE(entry.mail.subject, mail.subject);
    QCOMPARE(entry.mail.html, mail.html);
    QCOMPARE(entry.mail.replyTo, mail.replyTo);
    QCOMPARE(entry.mail.references, mail.references);
    QCOMPARE(entry.mail.files.first().name, u"plan.txt"_s);
    QCOMPARE(entry.mail.files.first().bytes, mail.files.first().bytes);
}

void TestMailOutbox::theProgramEndsInAHurry()
{
    OutboxFixture f;
    f.server.expect(f.posting, f.accepted());
    f.outbox->send(f.mail());
    Pending<Done> hurried(f.outbox->hurry());
    QTRY_VERIFY(hurried.done()); // no time has passed
    QCOMPARE(f.sentMails.size(), 1);
    QVERIFY(!f.outbox->isBusy());
}

void TestMailOutbox::beginsNothingWhenItIsAboutToGo()
{
    OutboxFixture f;
    f.outbox->send(f.mail());
    QTRY_VERIFY(!f.outbox->isBusy());
    f.outbox->rest();
    f.clock.advance(1h);
    QCoreApplication::processEvents();
    QCOMPARE(f.only().state, State::Waiting);
    QVERIFY(!f.outbox->isBusy());
    f.server.expect(f.posting, f.accepted());
    f.crash(); // the next start sends it
    QVERIFY(f.passUntilEmpty());
    QCOMPARE(f.seen(f.posting).size(), 1);
}

void TestMailOutbox::theDraftGoesOnceItIsSent()
{
    OutboxFixture f;
    f.server.expect(f.posting, f.accepted());
    f.server.expect(u"DELETE /api/accounts/100/folders/2/messages/77"_s, f.done());
    f.outbox->send(f.mail(), u"77"_s);
    f.clock.advance(10s);
    QVERIFY(f.passUntilEmpty());
    QCOMPARE(f.server.finish(), QString());
}

void TestMailOutbox::aDraftThatCannotGoNowGoesLater()
{
    OutboxFixture f;
    f.spendAllBut(1); // it takes the send, the removal finds nothing left
    f.server.expect(f.posting, f.accepted());
    f.outbox->send(f.mail(), u"77"_s);
    f.clock.advance(10s);
    QVERIFY(f.passUntilEmpty());
    QCOMPARE(f.sentMails.size(), 1);
    f.clock.advance(25h);
    f.server.expect(u"DELETE /api/accounts/100/folders/2/messages/77"_s, f.done());
    f.crash();
    QTRY_COMPARE(f.server.finish(), QString());
}

void TestMailOutbox::notSentAgainAfterACrashWhenSentHasIt()
{
    OutboxFixture f;
    f.server.expect(f.posting, f.dropped());
    f.outbox->send(f.mail(), u"77"_s);
    f.clock.advance(10s);
    QTRY_COMPARE(f.seen(f.posting).size(), 1);
    QCOMPARE(f.only().state, State::Sending);
    QVERIFY(!f.outbox->takeBack(f.only().id));
    f.server.expect(f.view, f.rows({f.sentRow()}));
    f.server.expect(u"DELETE /api/accounts/100/folders/2/messages/77"_s, f.done());
    f.crash();
    QVERIFY(f.passUntil([&] { return f.sentMails.size() == 1; }));
    QVERIFY(f.sentMails.first().wasLookedUp);
    QVERIFY(f.passUntilEmpty());
    QCOMPARE(f.seen(f.posting).size(), 1);
    QTRY_COMPARE(f.server.finish(), QString());
}

void TestMailOutbox::sentAfterACrashWhenSentHasItNot()
{
    OutboxFixture f;
    f.server.expect(f.posting, f.dropped());
    f.outbox->send(f.mail());
    f.clock.advance(10s);
    QTRY_COMPARE(f.seen(f.posting).size(), 1);
    const qsizetype looks = f.seen(f.view).size();
    f.server.expect(f.posting, f.accepted());
    f.crash();
    f.clock.advance(1h); // the request of the last run has ended, whatever it did
    QVERIFY(f.passUntil([&] { return f.sentMails.size() == 1; }));
    QVERIFY(!f.sentMails.first().wasLookedUp);
    QVERIFY(f.seen(f.view).size() > looks);
    QCOMPARE(f.seen(f.posting).size(), 2);
}

void TestMailOutbox::aLostAnswerIsUnknownUntilSentIsSeen()
{
    OutboxFixture f;
    f.server.expect(f.posting, f.dropped());
    f.outbox->send(f.mail());
    f.clock.advance(10s);
    QTRY_COMPARE(f.seen(f.posting).size(), 1);
    f.tokens.tokenError = ApiError(ErrorKind::SignedOut); // nobody can look
    QVERIFY(f.passUntilState(State::Unknown));
    QCOMPARE(f.failures.size(), 1);
    QCOMPARE(f.failures.first().kind, ErrorKind::Ambiguous);
    QCOMPARE(f.only().error.code, u"unknown"_s);
    f.tokens.tokenError.reset();
    f.server.expect(f.view, f.rows({f.sentRow()}));
    QVERIFY(f.passUntilEmpty());
    QVERIFY(f.sentMails.value(0).wasLookedUp);
    QCOMPARE(f.seen(f.posting).size(), 1);
}

void TestMailOutbox::thePersonKnowsThatItWasSent()
{
    OutboxFixture f;
    f.server.expect(f.posting, f.dropped());
    f.outbox->send(f.mail());
    f.clock.advance(10s);
    QTRY_COMPARE(f.seen(f.posting).size(), 1);
    f.tokens.tokenError = ApiError(ErrorKind::SignedOut);
    QVERIFY(f.passUntilState(State::Unknown));
    f.outbox->settleAsSent(f.only().id);
    QVERIFY(f.outbox->entries().isEmpty());
    f.tokens.tokenError.reset();
    f.crash();
    f.clock.advance(1h);
    QVERIFY(f.passUntilEmpty());
    QCOMPARE(f.seen(f.posting).size(), 1);
}

void TestMailOutbox::thePersonKnowsThatItWasNot()
{
    OutboxFixture f;
    f.server.expect(f.posting, f.dropped());
    f.outbox->send(f.mail());
    f.clock.advance(10s);
    QTRY_COMPARE(f.seen(f.posting).size(), 1);
    f.tokens.tokenError = ApiError(ErrorKind::SignedOut);
    QVERIFY(f.passUntilState(State::Unknown));
    f.tokens.tokenError.reset();
    const qsizetype looks = f.seen(f.view).size();
    f.server.expect(f.posting, f.accepted());
    f.outbox->retry(f.only().id);
    QTRY_COMPARE(f.sentMails.size(), 1);
    QCOMPARE(f.seen(f.view).size(), looks); // they looked
}

void TestMailOutbox::whatSentShowsCountsMoreThanThePerson()
{
    OutboxFixture f;
    f.server.expect(f.posting, f.dropped());
    f.outbox->send(f.mail());
    f.clock.advance(10s);
    QTRY_COMPARE(f.seen(f.posting).size(), 1);
    f.tokens.tokenError = ApiError(ErrorKind::SignedOut);
    QVERIFY(f.passUntilState(State::Unknown));
    f.tokens.tokenError.reset();
    f.server.expect(f.view, f.rows({f.sentRow()}));
    f.clock.advance(61s); // the next look begins, and meanwhile they say: send it again
    QTRY_VERIFY(f.outbox->isBusy());
    f.outbox->retry(f.only().id);
    QVERIFY(f.passUntilEmpty());
    QVERIFY(f.sentMails.value(0).wasLookedUp);
    QCOMPARE(f.seen(f.posting).size(), 1);
}

void TestMailOutbox::heldWithoutAConnection_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("offline") << int(ErrorKind::Offline);
    QTest::newRow("signed out") << int(ErrorKind::SignedOut);
    QTest::newRow("keychain locked") << int(ErrorKind::KeychainLocked);
}

void TestMailOutbox::heldWithoutAConnection()
{
    QFETCH(int, kind);
    OutboxFixture f;
    f.tokens.tokenError = ApiError(ErrorKind(kind));
    f.outbox->send(f.mail());
    f.clock.advance(10s);
    QVERIFY(f.passUntilState(State::Held));
    QCOMPARE(f.failures.size(), 1);
    QVERIFY(!f.only().begunAt.isValid());
    const qint64 first = f.clock.now().secsTo(f.only().dueAt);
    QVERIFY2(first > 50 && first <= 60, qPrintable(QString::number(first)));
    f.clock.advance(61s);
    QVERIFY(f.passUntilState(State::Held));
    QVERIFY(f.passUntil([&] { return f.clock.now().secsTo(f.only().dueAt) > 90; })); // less and less often
    QCOMPARE(f.failures.size(), 1);
    f.tokens.tokenError.reset();
    f.crash();
    f.server.expect(f.posting, f.accepted());
    QVERIFY(f.passUntil([&] { return f.sentMails.size() == 1; }, 10min));
    QCOMPARE(f.seen(f.posting).size(), 1);
}

void TestMailOutbox::heldUntilTheBudgetIsBack()
{
    OutboxFixture f;
    f.spendAllBut(0);
    f.outbox->send(f.mail());
    f.clock.advance(10s);
    QVERIFY(f.passUntilState(State::Held));
    QCOMPARE(f.only().error.kind, ErrorKind::BudgetSpent);
    const qint64 hours = f.clock.now().secsTo(f.only().dueAt) / 3600;
    QVERIFY2(hours >= 23 && hours <= 24, qPrintable(QString::number(hours)));
    f.clock.advance(20h);
    f.settle();
    QCOMPARE(f.seen(f.posting).size(), 0);
    f.server.expect(f.posting, f.accepted());
    f.clock.advance(5h);
    QVERIFY(f.passUntilEmpty());
    QCOMPARE(f.sentMails.size(), 1);
}

void TestMailOutbox::aFileThatDidNotArriveIsTriedAgain()
{
    OutboxFixture f;
    OutgoingMail mail = f.mail();
    mail.files = {{u"plan.txt"_s, "plan", {}}};
    f.server.expect(f.uploading, f.dropped());
    f.outbox->send(mail);
    f.clock.advance(10s);
    QVERIFY(f.passUntilState(State::Held));
    QVERIFY(!f.only().begunAt.isValid()); // there is nothing to look for
    const qsizetype looks = f.seen(f.view).size();
    f.server.expect(f.uploading, f.ok(R"({"storeName":"1","attachmentName":"plan.txt","attachmentPath":"/p"})"));
    f.server.expect(f.posting, f.accepted());
    QVERIFY(f.passUntilEmpty());
    QCOMPARE(f.seen(f.view).size(), looks);
    QCOMPARE(f.seen(f.posting).size(), 1);
}

void TestMailOutbox::refusedKeepsTheText()
{
    OutboxFixture f;
    f.server.expect(f.posting, f.refusal(400, "INVALID_DATA"));
    f.outbox->send(f.mail());
    f.clock.advance(10s);
    QVERIFY(f.passUntilState(State::Refused));
    QCOMPARE(f.failures.size(), 1);
    f.clock.advance(24h);
    f.crash();
    QVERIFY(f.passUntilState(State::Refused));
    QCOMPARE(f.only().mail.html, f.mail().html);
    QCOMPARE(f.only().error.kind, f.failures.first().kind);
    QCOMPARE(f.only().error.code, f.failures.first().code);
    QCOMPARE(f.seen(f.posting).size(), 1);
    f.server.expect(f.posting, f.accepted());
    f.outbox->retry(f.only().id);
    QTRY_COMPARE(f.sentMails.size(), 1);
}

void TestMailOutbox::aBrokenServerIsNotAskedForEver()
{
    OutboxFixture f;
    f.server.always(f.posting, f.status(500, "{}"));
    f.outbox->send(f.mail());
    f.clock.advance(10s);
    QVERIFY(f.passUntil([&] { return !f.outbox->isBusy() && f.only().state == State::Refused; }, 30min));
    QCOMPARE(f.seen(f.posting).size(), 3);
    QVERIFY(f.seen(f.view).size() >= 3); // looked for each time
}

void TestMailOutbox::largeFilesOutliveTheProgram()
{
    OutboxFixture f;
    OutgoingMail mail = f.mail();
    mail.files = {{u"film.mp4"_s, QByteArray(3 * 1024 * 1024, 'f'), {}}};
    f.tokens.tokenError = ApiError(ErrorKind::Offline);
    f.outbox->send(mail);
    f.clock.advance(10s);
    QVERIFY(f.passUntilState(State::Held));
    f.crash();
    QTRY_COMPARE(f.outbox->entries().size(), 1);
    QCOMPARE(f.only().mail.files.first().bytes, mail.files.first().bytes);
    QVERIFY(f.outbox->takeBack(f.only().id));
    f.crash();
    QVERIFY(f.passUntilEmpty());
}
} // namespace atlas::test::tst_mailoutbox

ATLAS_TEST(atlas::test::tst_mailoutbox::TestMailOutbox)

#include "tst_mailoutbox.moc"
