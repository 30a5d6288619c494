// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/mailfilter.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_mailtext
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;

/// A mail as plain text, and plain text as a mail.
class tst_MailText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << u"<p>a\n b</p><p>c</p>"_s << u"a b\n\nc"_s;
        QTest::newRow("lines") << u"a<br>b<br><br>c<div>d</div>e"_s << u"a\nb\n\nc\nd\ne"_s;
        QTest::newRow("quotations") << u"<p>a</p><blockquote>b<blockquote>c</blockquote></blockquote>d"_s
                                    << u"a\n\n> b\n>\n> > c\n\nd"_s;
        QTest::newRow("lists") << u"<ul><li>a<li>b<ol start=4><li>c<li>d</ol></ul>"_s << u"- a\n- b\n  4. c\n  5. d"_s;
        QTest::newRow("table") << u"<table><tr><th>a<th>b<tr><td>c<td>d</table>"_s << u"a | b\nc | d"_s;
        QTest::newRow("link") << u"<a href=https://a.example/x>Here</a> and"_s << u"Here <https://a.example/x> and"_s;
        QTest::newRow("link that says so") << u"<a href=https://a.example/>a.example</a>"_s << u"a.example"_s;
        QTest::newRow("mail link") << u"<a href=mailto:j@a.example>j@a.example</a>"_s << u"j@a.example"_s;
        QTest::newRow("image") << u"<img src=cid:a alt=Logo>"_s << u"Logo"_s;
        QTest::newRow("rule") << u"a<hr>b"_s << u"a\n\n----\n\nb"_s;
        QTest::newRow("preformatted") << u"<pre>a\n  b</pre>"_s << u"a\n  b"_s;
        QTest::newRow("hidden") << u"<p style=display:none>x</p>a"_s << u"a"_s;
    }

    void text()
    {
        QFETCH(QString, html);
        QTEST(mailhtml::filter(html).text, "text");
    }

    void plain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::newRow("lines") << u"a\r\nb\n\nc"_s << u"<p>a<br>b</p><p>c</p>"_s;
        QTest::newRow("markup") << u"<b>a</b> & b"_s << u"<p>&lt;b&gt;a&lt;/b&gt; &amp; b</p>"_s;
        QTest::newRow("link") << u"See (https://a.example/x?y=1&z=2)."_s
                              << u"<p>See (<a href=\"link:0\">https://a.example/x?y=1&amp;z=2</a>).</p>"_s;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << u"<p>javascript:alert(1)</p>"_s;
        QTest::newRow("blanks") << u"  a   b"_s << u"<p>\u00a0\u00a0a \u00a0 b</p>"_s;
    }

    void plain()
    {
        QFETCH(QString, text);
        QTEST(mailhtml::fromPlainText(text).html, "html");
    }

    void plainQuotations()
    {
        const mailhtml::SafeMail mail = mailhtml::fromPlainText(u"a\n> b\n>> c\nd"_s);
        QVERIFY(mail.html.contains("<blockquote><p>b</p><blockquote><p>c</p></blockquote></blockquote><p>d</p>"_L1));
        QCOMPARE(mail.text, u"a\n> b\n>> c\nd"_s);
    }
};
} // namespace tst_mailtext

ATLAS_TEST(tst_mailtext::tst_MailText)
#include "tst_mailtext.moc"
