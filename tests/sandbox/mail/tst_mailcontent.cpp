// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailhostile.h"
#include "tests/sandbox/mail/mailcontentsupport.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

namespace tst_mailcontent
{
using namespace atlas::test::mailcontent;

namespace
{
QHash<QString, const Message *> mailsByMessageId(const mail::Store &store)
{
    QHash<QString, const Message *> mails;
    const QList<const Message *> all = store.newestFirst();
    for (const Message *message : all)
        mails.insert(message->messageId, message);
    return mails;
}

/// Everything of a mailbox that must not change between two runs.
QStringList fingerprint(const mail::Store &store)
{
    QStringList lines;
    const QList<const Message *> all = store.newestFirst();
    for (const Message *message : all) {
        QStringList parts{message->id,   message->folderId,  message->threadId, message->subject, message->from.address,
                          message->html, message->messageId, message->flag,     message->rawMime};
        parts += message->references + message->labelIds;
        for (const mail::Attachment &file : message->attachments)
            parts.append(file.id + file.name + QString::fromLatin1(file.bytes.toHex()));
        lines.append(parts.join(u'|'));
    }
    return lines;
}
} // namespace

class MailContentTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts();
    void idsAscendWithTime();
    void everyFolderHasMail_data();
    void everyFolderHasMail();
    void unreadIsRecent();
    void labelsAndFlags();
    void answersPointAtWhatTheyAnswer();
    void longConversations();
    void threadIdsOnAPart();
    void subjectsVary();
    void bothLanguages();
    void scheduled();
    void signatures();
    void sameSeedSameMails();
    void scales();
    void withoutContacts();
};

void MailContentTest::counts()
{
    QCOMPARE(sample().newestFirst().size(), 500);
    QCOMPARE(mailsIn(sample(), u"/Sent"_s).size(), 150);
    QCOMPARE(mailsIn(sample(), u"/Drafts"_s).size(), 2);
    QCOMPARE(mailsIn(sample(), u"/Templates"_s).size(), 3);
    QCOMPARE(mailsIn(sample(), u"/Outbox"_s).size(), 1);
}

void MailContentTest::idsAscendWithTime()
{
    const QTimeZone zone("Europe/Paris");
    const qint64 first = QDateTime(contentDay.addDays(-90), QTime(0, 0), zone).toMSecsSinceEpoch();
    const qint64 end = QDateTime(contentDay.addDays(1), QTime(0, 0), zone).toMSecsSinceEpoch();
    QSet<QString> ids, messageIds;
    const Message *newer = nullptr;
    const QList<const Message *> all = sample().newestFirst();
    for (const Message *message : all) {
        QCOMPARE(message->id.size(), 19);
        QCOMPARE(message->id.left(13), QString::number(message->receivedMs));
        QVERIFY(message->receivedMs >= first && message->receivedMs < end);
        QVERIFY(newer == nullptr || message->id < newer->id);
        newer = message;
        ids.insert(message->id);
        messageIds.insert(message->messageId);
    }
    QCOMPARE(ids.size(), all.size());
    QCOMPARE(messageIds.size(), all.size());
}

void MailContentTest::everyFolderHasMail_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths{u"/Inbox"_s,   u"/Drafts"_s,       u"/Templates"_s, u"/Snoozed"_s,        u"/Sent"_s,
                            u"/Spam"_s,    u"/Trash"_s,        u"/Outbox"_s,    u"/Notification"_s,   u"/Newsletter"_s,
                            u"/Archive"_s, u"/Fournisseurs"_s, u"/Projets"_s,   u"/Projets/Refonte"_s};
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path)) << path;
}

void MailContentTest::everyFolderHasMail()
{
    QFETCH(QString, path);
    QVERIFY(!mailsIn(sample(), path).isEmpty());
}

void MailContentTest::unreadIsRecent()
{
    const qint64 threeDays =
        QDateTime(contentDay.addDays(-2), QTime(0, 0), QTimeZone("Europe/Paris")).toMSecsSinceEpoch();
    int unread = 0;
    const QList<const Message *> inbox = mailsIn(sample(), u"/Inbox"_s);
    for (const Message *message : inbox) {
        if (message->isRead)
            continue;
        ++unread;
        QVERIFY(message->receivedMs >= threeDays);
        QVERIFY(!message->isReplied);
    }
    QCOMPARE(unread, 12);
}

void MailContentTest::labelsAndFlags()
{
    QStringList names;
    for (const mail::Label &label : sample().labels) {
        names.append(label.name);
        static const QRegularExpression colour(u"^#[0-9A-F]{6}$"_s);
        QVERIFY(colour.match(label.colour).hasMatch());
        const QString id = label.id;
        QVERIFY2(anyMail([&id](const Message &message) { return message.labelIds.contains(id); }),
                 qPrintable(label.name));
    }
    QCOMPARE(names, (QStringList{u"Clients"_s, u"Factures"_s, u"Recrutement"_s, u"Presse"_s}));
    for (const QString &flag : {u"info"_s, u"important"_s, u"followup"_s})
        QVERIFY2(anyMail([&flag](const Message &message) { return message.flag == flag; }), qPrintable(flag));
}

void MailContentTest::answersPointAtWhatTheyAnswer()
{
    const QHash<QString, const Message *> mails = mailsByMessageId(sample());
    int answers = 0;
    for (const Message *message : mails) {
        QCOMPARE(message->inReplyTo.isEmpty(), message->references.isEmpty());
        if (message->inReplyTo.isEmpty())
            continue;
        ++answers;
        const Message *original = mails.value(message->inReplyTo);
        QVERIFY(original != nullptr);
        QVERIFY(original->receivedMs < message->receivedMs);
        QCOMPARE(message->references, original->references + QStringList{original->messageId});
        QCOMPARE(original->isReplied, message->isOutgoing);
        QVERIFY(message->subject.startsWith(u"Re: "_s));
        QVERIFY(message->html.contains(u"<blockquote"_s));
        QVERIFY(message->html.contains(original->html));
        QVERIFY(original->from.address == message->to.constFirst().address);
    }
    QVERIFY(answers > 110);
}

void MailContentTest::longConversations()
{
    QHash<QString, int> sizes; ///< by the Message-ID of the first
    const QHash<QString, const Message *> mails = mailsByMessageId(sample());
    for (const Message *message : mails) {
        if (!message->references.isEmpty())
            ++sizes[message->references.constFirst()];
    }
    int lengthy = 0, longest = 0;
    for (const int answers : std::as_const(sizes)) {
        lengthy += answers >= 4 ? 1 : 0;
        longest = std::max(longest, answers + 1);
    }
    QVERIFY(lengthy >= 6);
    QCOMPARE(longest, 14);
}

void MailContentTest::threadIdsOnAPart()
{
    const QHash<QString, const Message *> mails = mailsByMessageId(sample());
    int with = 0, without = 0;
    for (const Message *message : mails) {
        if (!message->references.isEmpty())
            ++(message->threadId.isEmpty() ? without : with);
        if (message->threadId.isEmpty())
            continue;
        QVERIFY(sample().message(message->threadId) != nullptr); // the oldest gives the thread its id
        QVERIFY(message->threadId <= message->id);
    }
    QVERIFY(with > 20);
    QVERIFY(without > 20);
}

void MailContentTest::subjectsVary()
{
    QSet<QString> subjects;
    for (const QString &path : {u"/Inbox"_s, u"/Sent"_s, u"/Archive"_s}) {
        const QList<const Message *> mails = mailsIn(sample(), path);
        for (const Message *message : mails) {
            if (headerOf(*message, dataset::hostileHeader).isEmpty() && message->inReplyTo.isEmpty())
                subjects.insert(message->subject);
            QVERIFY2(!message->subject.contains(u'{'), qPrintable(message->subject));
        }
    }
    QVERIFY(subjects.size() >= 80);
}

void MailContentTest::bothLanguages()
{
    int french = 0, english = 0;
    for (const QString &path : {u"/Inbox"_s, u"/Sent"_s}) {
        const QList<const Message *> mails = mailsIn(sample(), path);
        for (const Message *message : mails) {
            french += message->html.contains(u"Bonjour"_s) || message->html.contains(u"Salut"_s) ? 1 : 0;
            static const QRegularExpression greeting(u">(Hi|Hello|Dear) "_s);
            english += message->html.contains(greeting) ? 1 : 0;
        }
    }
    const double share = double(french) / (french + english);
    QVERIFY2(share > 0.5 && share < 0.7, qPrintable(QString::number(share)));
}

void MailContentTest::scheduled()
{
    const QList<const Message *> waiting = mailsIn(sample(), u"/Outbox"_s);
    const auto leaves = sample().scheduled.find(waiting.constFirst()->id);
    QVERIFY(leaves != sample().scheduled.end());
    QVERIFY(leaves->second > waiting.constFirst()->receivedMs);
}

void MailContentTest::signatures()
{
    QCOMPARE(sample().signatures.size(), 2);
    for (const mail::Signature &signature : sample().signatures)
        QVERIFY(signature.html.contains(u"Inès Vauquelin"_s));
}

void MailContentTest::sameSeedSameMails()
{
    mail::Store again, other;
    fillStore(again, 7, 1);
    fillStore(other, 8, 1);
    QCOMPARE(fingerprint(again), fingerprint(sample()));
    QVERIFY(fingerprint(other) != fingerprint(sample()));
}

void MailContentTest::scales()
{
    mail::Store store;
    fillStore(store, 7, 4);
    const QHash<QString, const Message *> mails = mailsByMessageId(store);
    QCOMPARE(store.newestFirst().size(), 2000);
    QCOMPARE(mails.size(), 2000);
    QCOMPARE(mailsIn(store, u"/Templates"_s).size(), 3);
    QSet<const void *> bodies;
    for (const Message *message : mails) {
        bodies.insert(message->html.constData());
        QVERIFY(message->inReplyTo.isEmpty() || mails.contains(message->inReplyTo));
        if (!message->threadId.isEmpty())
            QVERIFY(store.message(message->threadId) != nullptr);
    }
    QVERIFY(bodies.size() <= 500); // copies share their texts
}

void MailContentTest::withoutContacts()
{
    mail::Store store;
    store.owner = {u"1"_s, u"Inès"_s, u"Vauquelin"_s, u"ines.vauquelin@halvorine.example"_s};
    store.people = {store.owner};
    mail::generateMail(store, 1, 1, contentDay);
    QCOMPARE(store.newestFirst().size(), 500);
}
} // namespace tst_mailcontent

ATLAS_TEST(tst_mailcontent::MailContentTest)
#include "tst_mailcontent.moc"
