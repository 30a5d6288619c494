// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarjson.h"
#include "services/calendar/calendarservice.h"
#include "services/cliq/cliqservice.h"
#include "tests/services/operations/sandboxfixture.h"
#include "tests/support/testprogram.h"

namespace atlas::test::tst_cliqservice
{
using namespace Qt::Literals::StringLiterals;

/// The Cliq client over real HTTP, against the stand-in.
class TestCliqService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsOutWhoIsSignedIn();
    void readsChannelsAndChats();
    void readsHistoryBackwards();
    void readsPeople();
    void postsEditsAndDeletes();
    void answersAndThreads();
    void postsToPeopleAndAsABot();
    void reacts();
    void filesArriveWhole();
    void marksRead();
    void mentionsAndSearch();
    void refusals();
    void answersAnInvitation();
    void cleanupTestCase();

private:
    [[nodiscard]] CliqChat chatNamed(const QString &uniqueName) const
    {
        const Result<QList<CliqChat>> channels = QCoro::waitFor(m_cliq->channels(false));
        for (const CliqChat &channel : channels.value_or(QList<CliqChat>())) {
            if (channel.uniqueName == uniqueName)
                return channel;
        }
        return {};
    }
    [[nodiscard]] QList<CliqMessage> newest(const QString &chatId) const
    {
        return QCoro::waitFor(m_cliq->messages(chatId, {}, {})).value_or(QList<CliqMessage>());
    }
    [[nodiscard]] Result<CliqPosted> post(const QString &chatId, const QString &text, const QString &replyTo = {},
                                          const QString &thread = {}) const
    {
        CliqTarget target;
        target.id = chatId;
        CliqDraft draft;
        draft.text = text;
        draft.replyToId = replyTo;
        draft.threadMessageId = thread;
        return QCoro::waitFor(m_cliq->post(target, draft));
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<CliqService> m_cliq;
    CliqPerson m_me;
    CliqChat m_channel;
};

void TestCliqService::initTestCase()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    QVERIFY2(m_sandbox->started, qPrintable(m_sandbox->server->error()));
    const Result<Credentials> credentials = m_sandbox->credentials();
    QVERIFY(credentials);
    m_connection =
        std::make_unique<Connection>(Profile(u"cliq"_s), *credentials, nullptr, [](App) { return unlimited(5); });
    QVERIFY(QCoro::waitFor(m_connection->open()));
    m_cliq = std::make_unique<CliqService>(m_connection->client());
}

void TestCliqService::findsOutWhoIsSignedIn()
{
    const Result<CliqPerson> found = QCoro::waitFor(m_cliq->me());
    QVERIFY2(found, found ? "" : qPrintable(found.error().code + u' ' + found.error().detail));
    QCOMPARE(found->email, m_sandbox->text("user_email"));
    m_cliq->useEmail(m_sandbox->text("user_email"));
    const Result<CliqPerson> byAddress = QCoro::waitFor(m_cliq->me());
    QVERIFY(byAddress);
    QCOMPARE(*byAddress, *found);
    m_me = *found;
}

void TestCliqService::readsChannelsAndChats()
{
    const Result<QList<CliqChat>> channels = QCoro::waitFor(m_cliq->channels(true));
    QVERIFY(channels);
    QVERIFY(channels->size() >= 8);
    for (const CliqChat &channel : *channels) {
        QVERIFY(channel.isJoined && !channel.id.isEmpty() && !channel.name.startsWith(u'#'));
        QVERIFY(channel.lastAt.isValid());
    }
    m_channel = chatNamed(u"technique"_s);
    QVERIFY(m_channel.mayPost);
    QVERIFY(QCoro::waitFor(m_cliq->members(m_channel))->size() > 3);
    const Result<QList<CliqChat>> chats = QCoro::waitFor(m_cliq->chats({}));
    QVERIFY(chats);
    QCOMPARE(chats->size(), 12);
    const auto unread = std::count_if(chats->cbegin(), chats->cend(), [](const CliqChat &c) { return c.unread > 0; });
    QVERIFY(unread > 0);
    const Result<QHash<QString, QString>> others = QCoro::waitFor(m_cliq->directPeople());
    QVERIFY(others && others->size() == 10);
}

void TestCliqService::readsHistoryBackwards()
{
    QSet<QString> seen;
    QDateTime to;
    for (int page = 0; page < 5; ++page) {
        const Result<QList<CliqMessage>> read = QCoro::waitFor(m_cliq->messages(m_channel.id, {}, to));
        QVERIFY(read && !read->isEmpty());
        for (const CliqMessage &message : *read) {
            QVERIFY(message.at.isValid() && !message.sender.id.isEmpty());
            seen.insert(message.id);
        }
        to = read->first().at;
        if (read->size() < 100)
            break;
    }
    QVERIFY(seen.size() > 100);
}

void TestCliqService::readsPeople()
{
    const Result<QList<CliqPerson>> users = QCoro::waitFor(m_cliq->users());
    QVERIFY(users && users->size() > 20);
    QVERIFY(users->contains(m_me));
    const Result<CliqPresence> presence = QCoro::waitFor(m_cliq->presence(users->last().id));
    QVERIFY(presence && *presence != CliqPresence::Unknown);
    QCOMPARE(QCoro::waitFor(m_cliq->user(u"nobody@example.org"_s)).error().code, u"no_person"_s);
}

void TestCliqService::postsEditsAndDeletes()
{
    const Result<CliqPosted> posted = post(m_channel.id, u"Release *tonight*"_s);
    QVERIFY2(posted, posted ? "" : qPrintable(posted.error().code));
    CliqMessage last = newest(m_channel.id).last();
    QCOMPARE(last.id, posted->messageId);
    QCOMPARE(last.text, u"Release *tonight*"_s);
    QCOMPARE(last.sender.id, m_me.id);
    QVERIFY(QCoro::waitFor(m_cliq->edit(m_channel.id, last.id, u"Release tomorrow"_s)));
    last = newest(m_channel.id).last();
    QCOMPARE(last.text, u"Release tomorrow"_s);
    QCOMPARE(last.revision, 2);
    QVERIFY(QCoro::waitFor(m_cliq->remove(m_channel.id, last.id)));
    QVERIFY(newest(m_channel.id).last().id != last.id);
    QVERIFY(QCoro::waitFor(m_cliq->remove(m_channel.id, last.id))); // gone is gone
    QCOMPARE(QCoro::waitFor(m_cliq->edit(m_channel.id, last.id, u"x"_s)).error().code, u"deleted_meanwhile"_s);
}

void TestCliqService::answersAndThreads()
{
    const QString original = post(m_channel.id, u"Who deploys?"_s)->messageId;
    QVERIFY(post(m_channel.id, u"I do"_s, original));
    CliqMessage last = newest(m_channel.id).last();
    QCOMPARE(last.replyToId, original);
    QCOMPARE(last.replyToText, u"Who deploys?"_s);
    const Result<CliqPosted> below = post(m_channel.id, u"At nine"_s, {}, original);
    QVERIFY(below);
    const QList<CliqMessage> all = newest(m_channel.id);
    const auto root =
        std::find_if(all.cbegin(), all.cend(), [&](const CliqMessage &each) { return each.id == original; });
    QVERIFY(root != all.cend());
    QCOMPARE(root->threadId, below->chatId);
    QCOMPARE(root->replies, 1);
    QCOMPARE(newest(root->threadId).last().text, u"At nine"_s);
}

void TestCliqService::postsToPeopleAndAsABot()
{
    CliqDraft draft;
    draft.text = u"Hello"_s;
    CliqTarget person;
    person.kind = CliqTarget::Kind::Person;
    person.id = m_sandbox->text("colleague_email");
    const Result<CliqPosted> direct = QCoro::waitFor(m_cliq->post(person, draft));
    QVERIFY(direct && !direct->messageId.isEmpty());
    CliqTarget asBot;
    asBot.kind = CliqTarget::Kind::ChannelName;
    asBot.id = u"technique"_s;
    asBot.asBot = m_sandbox->text("bot");
    const Result<CliqPosted> inChannel = QCoro::waitFor(m_cliq->post(asBot, draft));
    QVERIFY2(inChannel, inChannel ? "" : qPrintable(inChannel.error().code));
    QVERIFY(newest(m_channel.id).last().sender.isBot);
    CliqTarget subscriber;
    subscriber.kind = CliqTarget::Kind::BotSubscribers;
    subscriber.id = m_sandbox->text("bot");
    subscriber.userId = m_me.id;
    const Result<CliqPosted> toMe = QCoro::waitFor(m_cliq->post(subscriber, draft));
    QVERIFY(toMe);
    QCOMPARE(newest(toMe->chatId).last().id, toMe->messageId);
}

void TestCliqService::reacts()
{
    const QString id = newest(m_channel.id).last().id;
    for (const QString &emoji : {u":smile:"_s, u"\U0001F44D"_s}) {
        const Result<Done> done = QCoro::waitFor(m_cliq->react(m_channel.id, id, emoji, true));
        QVERIFY2(done, done ? "" : qPrintable(done.error().code + done.error().missingScope));
    }
    Result<QList<CliqReaction>> all = QCoro::waitFor(m_cliq->reactions(m_channel.id, id));
    QVERIFY(all && all->size() == 2);
    QCOMPARE(all->first().who, QStringList{m_me.id});
    QCOMPARE(all->first().names, QStringList{m_me.name});
    QVERIFY(QCoro::waitFor(m_cliq->react(m_channel.id, id, u":smile:"_s, false)));
    all = QCoro::waitFor(m_cliq->reactions(m_channel.id, id));
    QVERIFY(all && all->size() == 1);
}

void TestCliqService::filesArriveWhole()
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < 3'000'000; ++i)
        bytes += QByteArray::number(i) + "\r\n--";
    QFile file(m_sandbox->folder.filePath(u"relevé (final).txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QFile small(m_sandbox->folder.filePath(u"b.txt"_s));
    QVERIFY(small.open(QIODevice::WriteOnly) && small.write("b") == 1);
    small.close();
    CliqTarget target;
    target.id = m_channel.id;
    const QList<CliqUpload> files{{file.fileName(), u"as promised"_s}, {small.fileName(), {}}};
    const Result<Done> posted = QCoro::waitFor(m_cliq->postFiles(target, files));
    QVERIFY2(posted, posted ? "" : qPrintable(posted.error().code + u' ' + posted.error().detail));
    const QList<CliqMessage> all = newest(m_channel.id);
    const CliqMessage &shared = all.at(all.size() - 2);
    QCOMPARE(shared.file.name, u"relevé (final).txt"_s);
    QCOMPARE(shared.file.size, bytes.size());
    QCOMPARE(shared.file.comment, u"as promised"_s);
    const Result<QByteArray> read = QCoro::waitFor(m_cliq->file(shared.file.id, 4'000'000));
    QVERIFY2(read, read ? "" : qPrintable(read.error().code + read.error().missingScope));
    QVERIFY(*read == bytes);
    QCOMPARE(QCoro::waitFor(m_cliq->file(shared.file.id, 1000)).error().code, u"too_large"_s);
}

void TestCliqService::marksRead()
{
    const QString last = newest(m_channel.id).last().id;
    const Result<Done> marked = QCoro::waitFor(m_cliq->markRead(m_channel.id, last));
    QVERIFY2(marked, marked ? "" : qPrintable(marked.error().code + marked.error().missingScope));
    QCOMPARE(chatNamed(u"technique"_s).unread, 0);
}

void TestCliqService::mentionsAndSearch()
{
    const Result<QList<CliqMention>> mentions = QCoro::waitFor(m_cliq->mentions({}));
    QVERIFY(mentions && !mentions->isEmpty());
    QVERIFY(!mentions->first().chatName.isEmpty() && !mentions->first().message.id.isEmpty());
    QVERIFY(mentions->first().message.at >= mentions->last().message.at);
    QVERIFY(post(m_channel.id, u"the zanzibar plan"_s));
    const Result<QList<CliqMessage>> hits = QCoro::waitFor(m_cliq->search(u"zanzibar"_s, m_channel.id));
    QVERIFY(hits && hits->size() == 1);
    QCOMPARE(hits->first().chatId, m_channel.id);
}

void TestCliqService::refusals()
{
    CliqTarget unknown;
    unknown.kind = CliqTarget::Kind::ChannelName;
    unknown.id = u"nowhere"_s;
    CliqDraft draft;
    draft.text = u"Hello"_s;
    QCOMPARE(QCoro::waitFor(m_cliq->post(unknown, draft)).error().code, u"no_channel"_s);
    unknown.kind = CliqTarget::Kind::Person;
    unknown.id = u"nobody@example.org"_s;
    QCOMPARE(QCoro::waitFor(m_cliq->post(unknown, draft)).error().code, u"no_person"_s);
    const CliqChat outside = chatNamed(u"astreinte"_s);
    if (!outside.isJoined) {
        unknown.kind = CliqTarget::Kind::ChannelId;
        unknown.id = outside.channelId;
        QCOMPARE(QCoro::waitFor(m_cliq->post(unknown, draft)).error().code, u"not_a_member"_s);
    }
    const CliqChat general = chatNamed(u"generale"_s);
    if (!general.mayMentionAll)
        QCOMPARE(post(general.id, u"{@all} hello"_s).error().code, u"mention_all"_s);
    QCOMPARE(post(m_channel.id, QString(5001, u'x')).error().code, u"too_long"_s);
}

void TestCliqService::answersAnInvitation()
{
    CalendarService calendar(m_connection->client());
    calendar.useEmail(m_sandbox->text("user_email"));
    const Result<QString> own = QCoro::waitFor(calendar.defaultCalendar());
    QVERIFY(own);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto invitation = [&]() -> CalendarEvent {
        const Result<QJsonArray> rows = QCoro::waitFor(calendar.events(*own, now, now.addDays(28)));
        for (const QJsonValue &row : rows.value_or(QJsonArray())) {
            const CalendarEvent event = calendarjson::event(row.toObject(), calendar.email());
            if (!event.isOrganizer && event.recurrenceId.isEmpty())
                return event;
        }
        return {};
    };
    const QString uid = invitation().uid;
    QVERIFY(!uid.isEmpty());
    const EventRef ref(*own, uid);
    for (const QString &word : {u"tentative"_s, u"accepted"_s}) {
        const Result<Done> answered = QCoro::waitFor(m_cliq->answerInvitation(uid, word));
        QVERIFY2(answered, answered ? "" : qPrintable(answered.error().code + answered.error().missingScope));
        const Result<QJsonObject> event = QCoro::waitFor(calendar.event(ref));
        QVERIFY(event);
        QString mine;
        const QJsonArray attendees = event->value(u"attendees"_s).toArray();
        for (const QJsonValue &attendee : attendees) {
            if (attendee[u"email"_s].toString() == calendar.email())
                mine = attendee[u"status"_s].toString();
        }
        QCOMPARE(mine.toLower(), word);
    }
    QCOMPARE(QCoro::waitFor(m_cliq->answerInvitation(u"none@zoho.com"_s, u"accepted"_s)).error().code,
             u"no_invitation"_s);
}

void TestCliqService::cleanupTestCase()
{
    m_cliq.reset();
    m_connection.reset();
    m_sandbox.reset();
}
} // namespace atlas::test::tst_cliqservice

ATLAS_TEST(atlas::test::tst_cliqservice::TestCliqService)
#include "tst_cliqservice.moc"
