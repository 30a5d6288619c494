// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailhostile.h"
#include "tests/sandbox/mail/mailcontentsupport.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_mailcorpus
{
using namespace atlas::test::mailcontent;

class MailCorpusTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newslettersTrack();
    void hostileCorpus();
    void hostsAreExamples();
    void files();
    void inlineImages();
    void oddTexts();
    void oddHeaders();
    void templatesAndDrafts();
};

void MailCorpusTest::newslettersTrack()
{
    const QList<const Message *> letters = mailsIn(sample(), u"/Newsletter"_s);
    static const QRegularExpression image(u"<img[^>]+src=\"?'?(https:)?//"_s);
    QSet<QString> tricks;
    for (const Message *letter : letters) {
        QVERIFY(letter->html.contains(image));
        QVERIFY(!headerOf(*letter, u"List-Unsubscribe"_s).isEmpty());
        for (const QString &trick : {u"@import"_s, u"@font-face"_s, u"background="_s, u"background-image"_s,
                                     u"srcset"_s, u"width=\"1\" height=\"1\""_s, u"https://clic."_s}) {
            if (letter->html.contains(trick))
                tricks.insert(trick);
        }
        QVERIFY2(!letter->html.contains(u"{domain}"_s), qPrintable(letter->subject));
    }
    QCOMPARE(tricks.size(), 7);
}

void MailCorpusTest::hostileCorpus()
{
    QSet<QString> tricks;
    qsizetype largest = 0;
    const QList<const Message *> all = sample().newestFirst();
    for (const Message *message : all) {
        const QString trick = headerOf(*message, dataset::hostileHeader);
        if (trick.isEmpty())
            continue;
        tricks.insert(trick);
        largest = std::max(largest, message->html.size());
    }
    QCOMPARE(tricks.size(), dataset::hostileBodies().size());
    QVERIFY(tricks.size() >= 25);
    QVERIFY(largest >= 2'000'000);
    for (const QString &trick :
         {u"script"_s, u"event-handlers"_s, u"javascript-links"_s, u"nesting"_s, u"homograph"_s, u"unclosed-comment"_s})
        QVERIFY2(tricks.contains(trick), qPrintable(trick));
}

void MailCorpusTest::hostsAreExamples()
{
    static const QRegularExpression host(u"(?:https?:|[\"'(=])//([a-z0-9.-]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QList<const Message *> all = sample().newestFirst();
    for (const Message *message : all) {
        const QString text = message->html.left(20'000);
        for (auto match = host.globalMatch(text); match.hasNext();) {
            const QString name = match.next().captured(1);
            const bool space = name.startsWith(u"www.w3.org"_s); // a namespace of SVG, never loaded
            QVERIFY2(space || name.endsWith(u".example"_s) || !name.contains(u'.'),
                     qPrintable(name + message->subject));
        }
        QVERIFY2(message->from.address.endsWith(u".example"_s), qPrintable(message->from.address));
    }
}

void MailCorpusTest::files()
{
    QSet<QString> types;
    QSet<QString> ids;
    const QList<const Message *> all = sample().newestFirst();
    for (const Message *message : all) {
        for (const mail::Attachment &file : message->attachments) {
            types.insert(file.type.section(u';', 0, 0));
            QVERIFY(!ids.contains(file.id));
            ids.insert(file.id);
            if (file.type == "application/pdf"_L1 && file.name.endsWith(u".pdf"_s))
                QVERIFY(file.bytes.startsWith("%PDF-") && file.bytes.trimmed().endsWith("%%EOF"));
            if (file.name.endsWith(u".xlsx"_s) || file.name.endsWith(u".zip"_s))
                QVERIFY(file.bytes.startsWith("PK\3\4") && file.bytes.contains("PK\5\6"));
        }
    }
    QVERIFY(types.contains(u"text/plain"_s) && types.contains(u"application/zip"_s) && types.contains(u"image/png"_s));
    QVERIFY(anyMail([](const Message &message) {
        const QList<mail::Attachment> &files = message.attachments;
        return files.size() > 5 && files.at(0).name.endsWith(u".exe"_s) && files.at(1).name.contains(u'/') &&
               files.at(3).name.contains(QChar(0x202e)) && files.at(4).name == files.at(5).name;
    }));
    QVERIFY(anyMail([](const Message &message) {
        return message.hasCalendar && message.attachments.constFirst().bytes.contains("METHOD:REQUEST");
    }));
}

void MailCorpusTest::inlineImages()
{
    int images = 0;
    const QList<const Message *> all = sample().newestFirst();
    for (const Message *message : all) {
        for (const mail::Attachment &file : message->attachments) {
            if (file.contentId.isEmpty())
                continue;
            ++images;
            QVERIFY(file.bytes.startsWith(QByteArray::fromHex("89504e470d0a1a0a")));
            QVERIFY(file.bytes.endsWith(QByteArray::fromHex("49454e44ae426082"))); // IEND and its known checksum
            QVERIFY(message->html.contains(u"cid:"_s));
        }
    }
    QVERIFY(images >= 4);
}

void MailCorpusTest::oddTexts()
{
    QVERIFY(anyMail([](const Message &message) { return message.subject.isEmpty() && !message.html.isEmpty(); }));
    QVERIFY(anyMail([](const Message &message) { return message.subject.size() > 900; }));
    QVERIFY(anyMail([](const Message &message) { return message.subject.contains(u"&amp;"_s); }));
    QVERIFY(anyMail([](const Message &message) { return message.subject.contains(u"\U0001F389"_s); }));
    QVERIFY(anyMail([](const Message &message) { return message.subject.contains(u"お見積もり"_s); }));
    QVERIFY(anyMail([](const Message &message) { return message.subject.contains(u"عرض"_s); }));
    QVERIFY(anyMail([](const Message &message) { return message.to.size() + message.cc.size() == 60; }));
    QVERIFY(anyMail([](const Message &message) { return message.rawMime.contains(message.messageId); }));
}

void MailCorpusTest::oddHeaders()
{
    for (const QString &name : {u"List-Unsubscribe"_s, u"Auto-Submitted"_s, u"Disposition-Notification-To"_s}) {
        QVERIFY2(anyMail([&name](const Message &message) { return !headerOf(message, name).isEmpty(); }),
                 qPrintable(name));
    }
    QVERIFY(anyMail([](const Message &message) {
        const QString reply = headerOf(message, u"Reply-To"_s);
        return !reply.isEmpty() && !reply.contains(message.from.address);
    }));
}

void MailCorpusTest::templatesAndDrafts()
{
    QString text;
    const QList<const Message *> templates = mailsIn(sample(), u"/Templates"_s);
    for (const Message *message : templates)
        text += message->html;
    for (const QString &field : {u"{{contact.first_name}}"_s, u"{{deal.name}}"_s, u"{{deal.amount}}"_s,
                                 u"{{invoice.number}}"_s, u"{{invoice.balance}}"_s, u"{{invoice.due_date}}"_s})
        QVERIFY2(text.contains(field), qPrintable(field));
    const QList<const Message *> drafts = mailsIn(sample(), u"/Drafts"_s);
    QVERIFY(std::all_of(drafts.cbegin(), drafts.cend(), [](const Message *message) { return message->isOutgoing; }));
}
} // namespace tst_mailcorpus

ATLAS_TEST(tst_mailcorpus::MailCorpusTest)
#include "tst_mailcorpus.moc"
