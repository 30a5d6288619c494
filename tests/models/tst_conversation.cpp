// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/conversation.h"
#include "tests/models/mailfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_conversation
{
using namespace Qt::StringLiterals;

/// What ties the mails of an exchange together.
class TestConversation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linksOfHeaders();
    void byThread();
    void byHeaders();
    void bySubjectAndPerson();
    void subjectAlone_data();
    void subjectAlone();
    void draftsAndTrashAreLeftOut();
    void newestFirstEachOnce();
};

namespace
{
QString hotel()
{
    return u"e.garance@hotel.example"_s;
}

QStringList othersOf(const QList<MailMessage> &messages, const QString &id, const QHash<QString, MailLinks> &known = {})
{
    MailBook book;
    book.setNow(mailNow());
    book.setSnapshot(mailboxOf(messages));
    QStringList ids;
    for (const MailMessage *message : conversationOf(book, *book.message(id), known))
        ids.append(message->id);
    return ids;
}

MailLinks linksOf(const QString &messageId, const QString &inReplyTo = {}, const QStringList &references = {})
{
    return {messageId, inReplyTo, references};
}
} // namespace

void TestConversation::linksOfHeaders()
{
    MailHeaders headers;
    headers.fields = {{u"message-id"_s, u" <c@hotel.example> "_s},
                      {u"In-Reply-To"_s, u"<b@studio.example> (notre échange)"_s},
                      {u"References"_s, u"<a@hotel.example>\t<b@studio.example>"_s}};
    const MailLinks links = MailLinks::of(headers);
    QCOMPARE(links.messageId, u"<c@hotel.example>"_s);
    QCOMPARE(links.inReplyTo, u"<b@studio.example>"_s);
    QCOMPARE(links.references, (QStringList{u"<a@hotel.example>"_s, u"<b@studio.example>"_s}));
    const MailLinks none = MailLinks::of({});
    QVERIFY(none.messageId.isEmpty() && none.inReplyTo.isEmpty() && none.references.isEmpty());
}

void TestConversation::byThread()
{
    MailMessage a = mailOf(u"a"_s, u"Un"_s, hotel(), 1), b = mailOf(u"b"_s, u"Deux"_s, u"x@y.example"_s, 90 * 24),
                c = mailOf(u"c"_s, u"Trois"_s, u"z@y.example"_s, 3);
    a.threadId = b.threadId = u"t"_s;
    QCOMPARE(othersOf({a, b, c}, u"a"_s), QStringList{u"b"_s});
    QCOMPARE(othersOf({a, b, c}, u"c"_s), QStringList()); // two mails without a thread share none
}

void TestConversation::byHeaders()
{
    const QList<MailMessage> mails{mailOf(u"a"_s, u"Un"_s, hotel(), 1), mailOf(u"b"_s, u"Deux"_s, u"x@y.example"_s, 2),
                                   mailOf(u"c"_s, u"Trois"_s, u"z@y.example"_s, 3)};
    const QHash<QString, MailLinks> known{{u"a"_s, linksOf(u"<a>"_s, u"<b>"_s)},
                                          {u"b"_s, linksOf(u"<b>"_s)},
                                          {u"c"_s, linksOf(u"<c>"_s, {}, {u"<other>"_s})}};
    QCOMPARE(othersOf(mails, u"a"_s, known), QStringList{u"b"_s});
    QCOMPARE(othersOf(mails, u"b"_s, known), QStringList{u"a"_s});
    // Headers that are empty tie nothing.
    QCOMPARE(othersOf(mails, u"a"_s, {{u"a"_s, {}}, {u"b"_s, {}}}), QStringList());
    // A common ancestor that was never read.
    QCOMPARE(othersOf(mails, u"a"_s,
                      {{u"a"_s, linksOf(u"<a>"_s, {}, {u"<root>"_s})}, {u"c"_s, linksOf(u"<c>"_s, {}, {u"<root>"_s})}}),
             QStringList{u"c"_s});
}

void TestConversation::bySubjectAndPerson()
{
    const QList<MailMessage> mails{mailOf(u"question"_s, u"Devis du site"_s, hotel(), 50),
                                   sentMail(u"answer"_s, u"Re: Devis du site"_s, hotel().toUpper(), 40),
                                   mailOf(u"thanks"_s, u"RE : Re: devis du SITE"_s, hotel(), 30)};
    QCOMPARE(othersOf(mails, u"answer"_s), (QStringList{u"thanks"_s, u"question"_s}));
    QCOMPARE(othersOf(mails, u"thanks"_s), (QStringList{u"answer"_s, u"question"_s}));
}

void TestConversation::subjectAlone_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("tied");
    QTest::newRow("the same") << u"Re: Devis"_s << hotel() << 10 << true;
    QTest::newRow("on the 60th day") << u"Devis"_s << hotel() << 60 << true;
    QTest::newRow("too long ago") << u"Devis"_s << hotel() << 61 << false;
    QTest::newRow("somebody else") << u"Devis"_s << u"x@y.example"_s << 10 << false;
    QTest::newRow("another subject") << u"Devis 2"_s << hotel() << 10 << false;
}

void TestConversation::subjectAlone()
{
    QFETCH(QString, subject);
    QFETCH(QString, from);
    QFETCH(int, daysAgo);
    QFETCH(bool, tied);
    const QList<MailMessage> mails{mailOf(u"a"_s, u"Devis"_s, hotel(), 0), mailOf(u"b"_s, subject, from, daysAgo * 24)};
    QCOMPARE(!othersOf(mails, u"a"_s).isEmpty(), tied);
}

void TestConversation::draftsAndTrashAreLeftOut()
{
    QCOMPARE(othersOf({mailOf(u"a"_s, u"Devis"_s, hotel(), 1), mailOf(u"d"_s, u"Devis"_s, hotel(), 2, u"drafts"_s),
                       mailOf(u"t"_s, u"Devis"_s, hotel(), 3, u"trash"_s),
                       mailOf(u"p"_s, u"Devis"_s, hotel(), 4, u"projects"_s)},
                      u"a"_s),
             QStringList{u"p"_s});
    // Nobody writes to themselves, and without a subject nothing is the same.
    QCOMPARE(othersOf({mailOf(u"a"_s, u"Re: "_s, hotel(), 1), mailOf(u"b"_s, {}, hotel(), 2)}, u"a"_s), QStringList());
    QCOMPARE(othersOf({mailOf(u"a"_s, u"Note"_s, ownAddress(), 1), mailOf(u"b"_s, u"Note"_s, ownAddress(), 2)}, u"a"_s),
             QStringList());
}

void TestConversation::newestFirstEachOnce()
{
    MailMessage a = mailOf(u"a"_s, u"Devis"_s, hotel(), 9), b = mailOf(u"b"_s, u"Devis"_s, hotel(), 5),
                c = mailOf(u"c"_s, u"Devis"_s, hotel(), 7);
    a.threadId = b.threadId = c.threadId = u"t"_s;
    QCOMPARE(othersOf({a, b, c}, u"a"_s, {{u"a"_s, linksOf(u"<a>"_s)}, {u"b"_s, linksOf(u"<b>"_s, u"<a>"_s)}}),
             (QStringList{u"b"_s, u"c"_s}));
}
} // namespace atlas::test::tst_conversation

ATLAS_TEST(atlas::test::tst_conversation::TestConversation)
#include "tst_conversation.moc"
