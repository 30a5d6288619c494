// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailtext.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_mailtext
{
using namespace Qt::Literals::StringLiterals;

/// Addresses, subjects, file names, search keys: the small rules about mail.
class TestMailText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodesOnce_data();
    void decodesOnce();
    void decodesWords_data();
    void decodesWords();
    void parsesAddresses_data();
    void parsesAddresses();
    void knowsAddresses_data();
    void knowsAddresses();
    void writtenIsReadBack_data();
    void writtenIsReadBack();
    void subjects_data();
    void subjects();
    void safeNames_data();
    void safeNames();
    void longNames();
    void risky_data();
    void risky();
    void searchKeys_data();
    void searchKeys();
    void typedSearches_data();
    void typedSearches();
    void repliesToReplyTo();
    void repliesToAll();
    void repliesToOwnMail();
};

namespace
{
/// "name|address" for each, joined with ";".
QString shown(const QList<MailAddress> &addresses)
{
    QStringList all;
    for (const MailAddress &address : addresses)
        all.append(address.name + u'|' + address.address);
    return all.join(u';');
}

MailMessage fromIvo()
{
    MailMessage message;
    message.from = {u"Ivo"_s, u"ivo@fjord.example"_s};
    message.to = {{u"Mara"_s, u"Mara@nordwerk.example"_s}, {u"Lea"_s, u"lea@fjord.example"_s}};
    message.cc = {{{}, u"ivo@fjord.example"_s}, {u"Tom"_s, u"tom@fjord.example"_s}};
    return message;
}

const QStringList own{u"mara@nordwerk.example"_s};
} // namespace

void TestMailText::decodesOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("none") << u"a & b"_s << u"a & b"_s;
    QTest::newRow("named") << u"&quot;Caf&eacute;&quot; &lt;b&gt; &euro;"_s << u"\"Café\" <b> €"_s;
    QTest::newRow("numbers") << u"It&#39;s &#x1F600;"_s << u"It's 😀"_s;
    QTest::newRow("once") << u"&amp;lt;b&amp;gt;"_s << u"&lt;b&gt;"_s;
    QTest::newRow("unknown") << u"&nosuch; &; &#0; &#xD800; &#1114112;"_s << u"&nosuch; &; &#0; &#xD800; &#1114112;"_s;
    QTest::newRow("apostrophe") << u"l&apos;offre"_s << u"l'offre"_s;
    QTest::newRow("unfinished") << u"&lt b &lt;"_s << u"&lt b <"_s;
}

void TestMailText::decodesOnce()
{
    QFETCH(const QString, text);
    QTEST(mailtext::decoded(text), "plain");
}

void TestMailText::decodesWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("none") << u"Offer = 3"_s << u"Offer = 3"_s;
    QTest::newRow("base64") << u"=?utf-8?B?w4lsb8Ovc2U=?= Garance"_s << u"Éloïse Garance"_s;
    QTest::newRow("quoted") << u"=?UTF-8?Q?R=C3=A9union_de_lundi?="_s << u"Réunion de lundi"_s;
    QTest::newRow("latin") << u"=?iso-8859-1?q?caf=E9?="_s << u"café"_s;
    QTest::newRow("two words") << u"=?utf-8?q?ab?= =?utf-8?q?cd?= ef"_s << u"abcd ef"_s;
}

void TestMailText::decodesWords()
{
    QFETCH(const QString, text);
    QTEST(mailtext::decodedWords(text), "plain");
}

void TestMailText::parsesAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parsed");
    QTest::newRow("empty") << u" , ; "_s << QString();
    QTest::newRow("bare") << u" a@b.example "_s << u"|a@b.example"_s;
    QTest::newRow("named") << u"Éloïse Garance <e.garance@hotel.example>, b@c.example"_s
                           << u"Éloïse Garance|e.garance@hotel.example;|b@c.example"_s;
    QTest::newRow("semicolons") << u"a@b.example; c@d.example;"_s << u"|a@b.example;|c@d.example"_s;
    QTest::newRow("comma in name") << u"\"Garance, Éloïse\" <e@hotel.example>"_s
                                   << u"Garance, Éloïse|e@hotel.example"_s;
    QTest::newRow("escapes") << u"\"A \\\"B\\\" \\\\C\" <a@b.example>"_s << u"A \"B\" \\C|a@b.example"_s;
    QTest::newRow("no blank") << u"\"Test User\"<user@b.example>"_s << u"Test User|user@b.example"_s;
    QTest::newRow("only angles") << u"<a@b.example>"_s << u"|a@b.example"_s;
    QTest::newRow("comment") << u"a@b.example (at work, mostly)"_s << u"|a@b.example"_s;
    QTest::newRow("lines") << u"a@b.example\nc@d.example"_s << u"|a@b.example;|c@d.example"_s;
    QTest::newRow("idn") << u"Zoë <zoe@münchen.example>"_s << u"Zoë|zoe@münchen.example"_s;
    QTest::newRow("none") << u"Bob, a@b.example"_s << u"Bob|;|a@b.example"_s;
    QTest::newRow("bad angle") << u"Bob <bob@nowhere>"_s << u"Bob <bob@nowhere>|"_s;
    QTest::newRow("two angles") << u"Bob <a@b.example> <c@d.example>"_s << u"Bob <c@d.example>|a@b.example"_s;
    QTest::newRow("open quote") << u"\"Bob <a@b.example>, c@d.example"_s << u"\"Bob <a@b.example>, c@d.example|"_s;
}

void TestMailText::parsesAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, parsed);
    QCOMPARE(shown(mailtext::parseAddresses(text)), parsed);
}

void TestMailText::knowsAddresses_data()
{
    QTest::addColumn<bool>("valid");
    for (const char *text : {"a@b.example", "A.b+tag@sub.b-c.example", "o'neil@b.example", "1@2.example",
                             "a@xn--mnchen-3ya.example", "a@münchen.example", "x_y=z@b.co"})
        QTest::newRow(text) << true;
    for (const char *text : {"",
                             "a",
                             "@b.example",
                             "a@",
                             "a@b",
                             "a b@c.example",
                             "a@b..example",
                             ".a@b.example",
                             "a.@b.example",
                             "a..b@c.example",
                             "a@b@c.example",
                             "a@-b.example",
                             "a@b-.example",
                             "a@b_c.example",
                             "a@127.0.0.1",
                             "a@[127.0.0.1]",
                             "é@b.example",
                             "a@b.example\r\nBcc: x@y.example",
                             "a@b.example ",
                             "\"a b\"@c.example",
                             "a@b.c",
                             "<a@b.example>",
                             "a,b@c.example"})
        QTest::newRow(text) << false;
    const QByteArray longLocal = QByteArray(65, 'a') + "@b.example";
    QTest::newRow(longLocal.constData()) << false;
    const QByteArray longLabel = "a@" + QByteArray(64, 'b') + ".example";
    QTest::newRow(longLabel.constData()) << false;
}

void TestMailText::knowsAddresses()
{
    QTEST(mailtext::isAddress(QString::fromUtf8(QTest::currentDataTag())), "valid");
}

void TestMailText::writtenIsReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::newRow("none") << QString() << u"a@b.example"_s;
    QTest::newRow("plain") << u"Éloïse D'Arc-Garance"_s << u"Éloïse D'Arc-Garance <a@b.example>"_s;
    QTest::newRow("comma") << u"Garance, Éloïse"_s << u"\"Garance, Éloïse\" <a@b.example>"_s;
    QTest::newRow("quotes") << u"Jo \"J\" \\ B"_s << u"\"Jo \\\"J\\\" \\\\ B\" <a@b.example>"_s;
    QTest::newRow("another address") << u"x@y.example"_s << u"\"x@y.example\" <a@b.example>"_s;
}

void TestMailText::writtenIsReadBack()
{
    QFETCH(const QString, name);
    const MailAddress address{name, u"a@b.example"_s};
    const QString written = mailtext::written(address);
    QTEST(written, "written");
    QCOMPARE(mailtext::parseAddresses(written), QList<MailAddress>{address});
    const QList<MailAddress> two{address, {{}, u"c@d.example"_s}};
    QCOMPARE(mailtext::parseAddresses(mailtext::written(two)), two);
}

void TestMailText::subjects_data()
{
    QTest::addColumn<QString>("bare");
    const auto row = [](const char *subject, const QString &bare) { QTest::newRow(subject) << bare; };
    row("Offer", u"Offer"_s);
    row("Re: Offer", u"Offer"_s);
    row("RE : Re: Fwd: TR :  Offer", u"Offer"_s);
    row("re[2]: AW: Offer", u"Offer"_s);
    row("Re(3): Offer", u"Offer"_s);
    row("Re\u00a0: Offre", u"Offre"_s);
    row("Reminder: pay", u"Reminder: pay"_s);
    row("Project: Re: x", u"Project: Re: x"_s);
    row("Réf : 12", u"Réf : 12"_s);
    row("Re:", QString());
}

void TestMailText::subjects()
{
    const QString subject = QString::fromUtf8(QTest::currentDataTag());
    QFETCH(const QString, bare);
    QCOMPARE(mailtext::bareSubject(subject), bare);
    QCOMPARE(mailtext::replySubject(subject), u"Re: "_s + bare);
    QCOMPARE(mailtext::forwardSubject(mailtext::replySubject(subject)), u"Fwd: "_s + bare);
}

void TestMailText::safeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"Angebot 12 (neu).pdf"_s << u"Angebot 12 (neu).pdf"_s;
    QTest::newRow("traversal") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("backslashes") << u"..\\..\\autorun.inf"_s << u"autorun.inf"_s;
    QTest::newRow("only dots") << u".."_s << u"attachment"_s;
    QTest::newRow("slash at the end") << u"x/"_s << u"attachment"_s;
    QTest::newRow("empty") << QString() << u"attachment"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("override") << u"invoice\u202efdp.exe"_s << u"invoicefdp.exe"_s;
    QTest::newRow("zero width") << u"a\u200bb\u2066c\ufeff.txt"_s << u"abc.txt"_s;
    QTest::newRow("control") << u"a\nb\tc\x7f.txt"_s << u"abc.txt"_s;
    QTest::newRow("windows") << u"a<b>:\"c|d?e*.txt"_s << u"a_b___c_d_e_.txt"_s;
    QTest::newRow("device") << u"CON"_s << u"_CON"_s;
    QTest::newRow("device with ending") << u"nul.txt"_s << u"_nul.txt"_s;
    QTest::newRow("device with two endings") << u"Com1.tar.gz"_s << u"_Com1.tar.gz"_s;
    QTest::newRow("superscript") << u"LPT².doc"_s << u"_LPT².doc"_s;
    QTest::newRow("no device") << u"console.txt"_s << u"console.txt"_s;
    QTest::newRow("trailing") << u"report.exe. . "_s << u"report.exe"_s;
    QTest::newRow("composed") << u"e\u0301te\u0301.pdf"_s << u"été.pdf"_s;
    QTest::newRow("emoji") << u"📎 file.pdf"_s << u"📎 file.pdf"_s;
    QTest::newRow("wide blank") << u"a\u00a0b\u3000c.txt"_s << u"a b c.txt"_s;
}

void TestMailText::safeNames()
{
    QFETCH(const QString, name);
    const QString safe = mailtext::safeFileName(name);
    QTEST(safe, "safe");
    QCOMPARE(mailtext::safeFileName(safe), safe);
}

void TestMailText::longNames()
{
    for (const QString &letter : {u"a"_s, u"é"_s, u"📎"_s}) {
        const QString safe = mailtext::safeFileName(letter.repeated(400) + u".docx"_s);
        QVERIFY(safe.toUtf8().size() <= 200);
        QVERIFY(safe.toUtf8().size() > 150);
        QVERIFY(safe.endsWith(letter + u".docx"_s)); // not cut inside a character
    }
    QVERIFY(mailtext::safeFileName(u"a."_s + QString(400, u'b')).toUtf8().size() <= 200);
}

void TestMailText::risky_data()
{
    QTest::addColumn<bool>("risky");
    for (const char *name : {"setup.exe", "a.pdf.EXE", "x.ps1", "x.lnk", "x.docm", "x.exe .", "run.sh", "x.desktop"})
        QTest::newRow(name) << true;
    for (const char *name : {"a.pdf", "exe", "photo.jpeg", "letter.docx", "a.exe.pdf", ".sh"})
        QTest::newRow(name) << false;
}

void TestMailText::risky()
{
    QTEST(mailtext::isRisky(QString::fromLatin1(QTest::currentDataTag())), "risky");
}

void TestMailText::searchKeys_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("key");
    QTest::newRow("word") << u"subject"_s << u"offer"_s << u"in:1::subject:offer"_s;
    QTest::newRow("phrase") << u"subject"_s << u" an  offer "_s << u"in:1::subject:\"an offer\""_s;
    QTest::newRow("quote") << u"entire"_s << u"5\" nails"_s << u"in:1::entire:\"5 nails\""_s;
    QTest::newRow("colon") << u"entire"_s << u"a:b"_s << u"in:1::entire:\"a:b\""_s;
    QTest::newRow("and") << u"entire"_s << u"std::string"_s << QString();
    QTest::newRow("or") << u"entire"_s << u"a:or:b"_s << QString();
    QTest::newRow("empty") << u"entire"_s << u" \" "_s << QString();
}

void TestMailText::searchKeys()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QTEST(mailtext::searchKey({{u"in"_s, u"1"_s}, {field, value}}), "key");
}

void TestMailText::typedSearches_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("offer") << u"entire:offer"_s;
    QTest::newRow("  two   words ") << u"entire:two::entire:words"_s;
    QTest::newRow("\"an offer\" fjord") << u"entire:\"an offer\"::entire:fjord"_s;
    QTest::newRow("subject:offer::sender:ivo") << u"subject:offer::sender:ivo"_s;
    QTest::newRow("has:attachment") << u"has:attachment"_s;
    QTest::newRow("newMails") << u"newMails"_s;
    QTest::newRow("note: call") << u"entire:\"note:\"::entire:call"_s;
    QTest::newRow("a::b") << QString();
    QTest::newRow("") << QString();
}

void TestMailText::typedSearches()
{
    QTEST(mailtext::searchKeyFor(QString::fromLatin1(QTest::currentDataTag())), "key");
}

void TestMailText::repliesToReplyTo()
{
    MailHeaders headers;
    headers.fields = {{u"reply-to"_s, u"=?utf-8?q?D=C3=A9sk=2C_Help?= <desk@fjord.example>, MARA@nordwerk.example"_s}};
    const auto reply = mailtext::replyRecipients(fromIvo(), headers, false, own);
    QCOMPARE(shown(reply.to), u"Désk, Help|desk@fjord.example"_s);
    QVERIFY(reply.cc.isEmpty());
    const auto plain = mailtext::replyRecipients(fromIvo(), {}, false, own);
    QCOMPARE(shown(plain.to), u"Ivo|ivo@fjord.example"_s);
}

void TestMailText::repliesToAll()
{
    const auto reply = mailtext::replyRecipients(fromIvo(), {}, true, own);
    QCOMPARE(shown(reply.to), u"Ivo|ivo@fjord.example;Lea|lea@fjord.example"_s);
    QCOMPARE(shown(reply.cc), u"Tom|tom@fjord.example"_s);
}

void TestMailText::repliesToOwnMail()
{
    MailMessage message = fromIvo();
    message.from = {u"Mara"_s, u"mara@nordwerk.example"_s};
    const auto reply = mailtext::replyRecipients(message, {}, false, own);
    QCOMPARE(shown(reply.to), u"Lea|lea@fjord.example"_s);
    message.to = message.cc = {message.from};
    const auto alone = mailtext::replyRecipients(message, {}, true, own);
    QCOMPARE(shown(alone.to), u"Mara|mara@nordwerk.example"_s);
    QVERIFY(alone.cc.isEmpty());
}
} // namespace atlas::test::tst_mailtext

ATLAS_TEST(atlas::test::tst_mailtext::TestMailText)
#include "tst_mailtext.moc"
