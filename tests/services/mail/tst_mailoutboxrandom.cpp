// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/mail/outboxfixture.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>

namespace atlas::test::tst_mailoutboxrandom
{
namespace
{
/// What becomes of a posted mail.
enum class Fate { Accepted, AcceptedUnheard, AcceptedHalfHeard, AcceptedBroken, Lost, Broken, Throttled, Refused };
constexpr int fates = 8;

bool isAccepted(Fate fate)
{
    return fate == Fate::Accepted || fate == Fate::AcceptedUnheard || fate == Fate::AcceptedHalfHeard ||
           fate == Fate::AcceptedBroken;
}

ScriptedReply answer(Fate fate, const QByteArray &id)
{
    const ScriptedReply accepted = OutboxFixture::ok(R"({"messageId":")" + id + R"("})");
    ScriptedReply reply = accepted;
    switch (fate) {
    case Fate::Accepted:
        break;
    case Fate::AcceptedUnheard:
    case Fate::Lost:
        reply.how = ScriptedReply::How::Drop;
        break;
    case Fate::AcceptedHalfHeard:
        reply.how = ScriptedReply::How::Truncate;
        break;
    case Fate::AcceptedBroken:
    case Fate::Broken:
        return OutboxFixture::status(500, "<html>Oops</html>");
    case Fate::Throttled:
        reply = OutboxFixture::refusal(429, "URL_ROLLING_THROTTLES_LIMIT_EXCEEDED");
        reply.headers = {{"Retry-After", "120"}};
        break;
    case Fate::Refused:
        return OutboxFixture::refusal(400, "INVALID_DATA");
    }
    return reply;
}
} // namespace

class TestMailOutboxRandom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeHundredSendsNeverTwice();

private:
    void play(OutboxFixture &f, QRandomGenerator &random, int number);
};

void TestMailOutboxRandom::play(OutboxFixture &f, QRandomGenerator &random, int number)
{
    const QByteArray subject = "Mail " + QByteArray::number(number), id = QByteArray::number(9000 + number);
    const auto fate = Fate(random.bounded(fates));
    const bool crashes = random.bounded(4) == 0;
    const auto posts = [&] {
        const QList<SeenRequest> all = f.seen(f.posting);
        return std::ranges::count_if(
            all, [&](const SeenRequest &request) { return request.body.contains('"' + subject + '"'); });
    };
    f.server.expect(f.posting, answer(fate, id));
    f.outbox->send(f.mail(QString::fromLatin1(subject)));
    QVERIFY(f.passUntil([&] { return posts() == 1; }));
    const bool isHeard = fate == Fate::Accepted && !(crashes && !f.outbox->entries().isEmpty());
    if (isAccepted(fate) && !isHeard)
        f.server.expect(f.view, f.rows({f.sentRow(id, subject)}));
    if (crashes)
        f.crash();
    const auto isOver = [&] {
        return !f.outbox->isBusy() && (f.outbox->entries().isEmpty() || f.only().state == OutboxEntry::State::Refused);
    };
    if (!isAccepted(fate))
        f.server.expect(f.posting, f.ok(R"({"messageId":")" + id + R"("})"));
    QVERIFY2(f.passUntil(isOver, 20min, 5s), subject.constData());
    if (!f.outbox->entries().isEmpty()) {
        QCOMPARE(fate, Fate::Refused);
        f.outbox->retry(f.only().id);
        QVERIFY2(f.passUntilEmpty(), subject.constData());
    }
    QVERIFY2(posts() == (isAccepted(fate) ? 1 : 2), subject.constData());
    QCOMPARE(f.server.finish(), QString());
    f.clock.advance(1h); // so that the day's calls suffice
}

void TestMailOutboxRandom::threeHundredSendsNeverTwice()
{
    OutboxFixture f;
    QRandomGenerator random(20261122);
    for (int number = 0; number < 300 && !QTest::currentTestFailed(); ++number)
        play(f, random, number);
    QVERIFY(f.outbox->entries().isEmpty());
}
} // namespace atlas::test::tst_mailoutboxrandom

ATLAS_TEST(atlas::test::tst_mailoutboxrandom::TestMailOutboxRandom)

#include "tst_mailoutboxrandom.moc"
