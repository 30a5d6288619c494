// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/mail/mailfixture.h"
#include "tests/support/testprogram.h"

#include <numeric>
#include <QTest>

namespace atlas::test::tst_maillost
{
using namespace std::chrono_literals;

/// What becomes of a lost answer to a send: looked for, told, and never sent twice.
class TestMailLost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lostIsFound_data();
    void lostIsFound();
    void lostIsFoundLater();
    void lostIsInTheOutbox();
    void lostIsNotThere_data();
    void lostIsNotThere();
    void lostStaysUnknown_data();
    void lostStaysUnknown();
    void ownSendsAreNotTakenForIt();
    void lostReplyWithoutSubject();
    void findsWhatAnotherRunSent();
    void lostDraftIsLookedFor();
};

void TestMailLost::lostIsFound_data()
{
    QTest::addColumn<ScriptedReply>("lost");
    QTest::addColumn<QByteArray>("row");
    const ScriptedReply dropped = MailFixture::dropped();
    QTest::newRow("dropped") << dropped << MailFixture::sentRow(1);
    QTest::newRow("truncated") << MailFixture::how(ScriptedReply::How::Truncate) << MailFixture::sentRow(1);
    QTest::newRow("500") << MailFixture::status(500) << MailFixture::sentRow(1);
    QTest::newRow("web page") << MailFixture::status(200, "<html>") << MailFixture::sentRow(1);
    QTest::newRow("no envelope") << MailFixture::status(200, "{}") << MailFixture::sentRow(1);
    QTest::newRow("their clock is behind") << dropped << MailFixture::sentRow(-110);
    QTest::newRow("subject not encoded") << dropped << MailFixture::sentRow(1, "Offer & dates");
    QTest::newRow("address only") << dropped
                                  << MailFixture::sentRow(1, "Offer &amp; dates", "&lt;IVO@fjord.example&gt;");
}

void TestMailLost::lostIsFound()
{
    QFETCH(const ScriptedReply, lost);
    QFETCH(const QByteArray, row);
    MailFixture f;
    f.folders();
    f.server.expect(f.posting(), lost);
    f.server.expect(f.view(), f.rows({f.sentRow(1, "Another"), row}));
    const Result<SentMail> sent = f.send();
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().code));
    QVERIFY(sent->wasLookedUp);
    QCOMPARE(sent->id, QJsonDocument::fromJson(row)[u"messageId"_s].toString());
    QVERIFY(sent->messageId.isEmpty());
    QCOMPARE(f.last().query.value(u"folderId"_s), u"3"_s);
    QCOMPARE(f.last().query.value(u"limit"_s), u"20"_s);
    QCOMPARE(f.sent(f.posting()), 1);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailLost::lostIsFoundLater()
{
    MailFixture f;
    f.folders();
    f.server.expect(f.posting(), f.dropped());
    f.server.expect(f.view(), f.rows({}));
    f.server.expect(f.view(), f.refusal(403, {})); // a look that fails for good ends the looking
    const Result<SentMail> blind = f.send();
    QVERIFY(!blind);
    QCOMPARE(blind.error().code, u"unknown"_s);
    MailFixture g;
    g.folders();
    g.server.expect(g.posting(), g.dropped());
    g.server.expect(g.view(), g.rows({}));
    g.server.expect(g.view(), g.rows({g.sentRow(2)}));
    const Result<SentMail> sent = g.send();
    QVERIFY(sent && sent->wasLookedUp);
    QCOMPARE(g.sent(g.folderList()), 1);
    QCOMPARE(g.server.finish(), QString());
}

void TestMailLost::lostIsInTheOutbox()
{
    MailFixture f;
    f.folders();
    f.server.expect(f.posting(), f.dropped());
    for (int i = 0; i < 4; ++i)
        f.server.expect(f.view(), f.rows({}));
    f.server.expect(f.view(), f.rows({f.sentRow(2)}));
    const Result<SentMail> sent = f.send();
    QVERIFY(sent && sent->wasLookedUp);
    QCOMPARE(f.last().query.value(u"folderId"_s), u"4"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailLost::lostIsNotThere_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("older") << MailFixture::sentRow(-130);
    QTest::newRow("other subject") << MailFixture::sentRow(1, "Offer");
    QTest::newRow("other people") << MailFixture::sentRow(1, "Offer &amp; dates", "&lt;eva@fjord.example&gt;");
    QTest::newRow("more people") << MailFixture::sentRow(1, "Offer &amp; dates",
                                                         "&lt;ivo@fjord.example&gt;,&lt;eva@fjord.example&gt;");
    QTest::newRow("a copy more") << MailFixture::sentRow(1, "Offer &amp; dates", "&lt;ivo@fjord.example&gt;",
                                                         "&lt;eva@fjord.example&gt;");
}

void TestMailLost::lostIsNotThere()
{
    QFETCH(const QByteArray, row);
    MailFixture f;
    f.folders();
    f.server.expect(f.posting(), f.dropped());
    f.server.always(f.view(), row.isEmpty() ? f.rows({}) : f.rows({row}));
    const Result<SentMail> sent = f.send();
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, u"not_created"_s);
    QCOMPARE(sent.error().kind, ErrorKind::Offline);
    QCOMPARE(f.sent(f.posting()), 1);
    const QList<std::chrono::milliseconds> slept = f.clock.slept();
    QCOMPARE(std::accumulate(slept.cbegin(), slept.cend(), 0ms), 30'000ms);
}

void TestMailLost::lostStaysUnknown_data()
{
    QTest::addColumn<ScriptedReply>("folders");
    QTest::addColumn<ScriptedReply>("look");
    const ScriptedReply sentOnly = MailFixture::ok(R"([{"folderId":"3","folderType":"Sent"}])");
    QTest::newRow("folders") << MailFixture::refusal(403, {}) << MailFixture::rows({});
    QTest::newRow("no folder") << MailFixture::ok("[]") << MailFixture::rows({});
    QTest::newRow("list") << sentOnly << MailFixture::refusal(500, {});
    QTest::newRow("no connection") << sentOnly << MailFixture::dropped();
    QByteArrayList newer;
    for (int i = 0; i < 20; ++i)
        newer.append(MailFixture::sentRow(10 + i, "Newer"));
    QTest::newRow("full of newer ones") << sentOnly << MailFixture::rows(newer);
}

void TestMailLost::lostStaysUnknown()
{
    QFETCH(const ScriptedReply, folders);
    QFETCH(const ScriptedReply, look);
    MailFixture f;
    f.server.expect(f.posting(), f.dropped());
    f.server.always(f.folderList(), folders);
    f.server.always(f.view(), look);
    const Result<SentMail> sent = f.send();
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ErrorKind::Ambiguous);
    QCOMPARE(sent.error().code, u"unknown"_s);
    QCOMPARE(f.sent(f.posting()), 1);
}

void TestMailLost::ownSendsAreNotTakenForIt()
{
    MailFixture f;
    f.folders();
    const QByteArray first = f.sentRow(0);
    f.server.expect(f.posting(),
                    MailFixture::accepted(QJsonDocument::fromJson(first)[u"messageId"_s].toString().toLatin1()));
    QVERIFY(f.send());
    f.server.expect(f.posting(), f.dropped()); // the same words to the same people, a moment later
    f.server.always(f.view(), f.rows({first}));
    const Result<SentMail> second = f.send();
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"not_created"_s);
}

void TestMailLost::lostReplyWithoutSubject()
{
    MailFixture f;
    f.folders();
    f.server.expect(f.line("POST", "/messages/7"), f.dropped());
    f.server.expect(f.view(), f.rows({f.sentRow(1, "Re: Anything")}));
    OutgoingMail mail = f.offer();
    mail.subject.clear();
    mail.replyTo = u"7"_s;
    const Result<SentMail> sent = f.send(mail);
    QVERIFY(sent && sent->wasLookedUp);
    QCOMPARE(f.sent(f.line("POST", "/messages/7")), 1);
    f.server.expect(f.posting(), f.dropped());
    f.server.expect(f.view(), f.rows({f.sentRow(2, "(No Subject)")}));
    mail.replyTo.clear();
    const Result<SentMail> silent = f.send(mail);
    QVERIFY(silent && silent->wasLookedUp);
}

void TestMailLost::findsWhatAnotherRunSent()
{
    MailFixture f;
    f.folders();
    f.clock.advance(1h);
    f.server.expect(f.view(), f.rows({f.sentRow(-30)}));
    const QDateTime begun = QDateTime::fromMSecsSinceEpoch(f.at(0), Qt::UTC);
    const Result<SentMail> found = QCoro::waitFor(f.mail.findSent(f.offer(), begun));
    QVERIFY(found && found->wasLookedUp);
    QCOMPARE(f.last().query.value(u"limit"_s), u"200"_s);
    QVERIFY(f.clock.slept().isEmpty()); // long ago: one look tells
    f.server.always(f.view(), f.rows({}));
    const Result<SentMail> none = QCoro::waitFor(f.mail.findSent(f.offer(), begun));
    QVERIFY(!none);
    QCOMPARE(none.error().code, u"not_created"_s);
    QCOMPARE(f.sent(f.posting()), 0);
}

void TestMailLost::lostDraftIsLookedFor()
{
    MailFixture f;
    f.folders();
    f.server.expect(f.posting(), f.dropped());
    f.server.expect(f.view(), f.rows({f.sentRow(1)}));
    const Result<SentMail> draft = QCoro::waitFor(f.mail.saveDraft(f.offer()));
    QVERIFY(draft && draft->wasLookedUp);
    QCOMPARE(f.last().query.value(u"folderId"_s), u"2"_s);
}
} // namespace atlas::test::tst_maillost

ATLAS_TEST(atlas::test::tst_maillost::TestMailLost)
#include "tst_maillost.moc"
