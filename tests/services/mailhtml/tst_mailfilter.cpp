// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/mailfilter.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_mailfilter
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;

/// Which markup becomes which.
class tst_MailFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void html_data()
    {
        QTest::addColumn<QString>("mail");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const QString &mail, const QString &html) {
            QTest::newRow(name) << mail << html;
        };
        row("empty", u""_s, u""_s);
        row("text", u"a &amp; b &lt; c"_s, u"a &amp; b &lt; c"_s);
        row("elements", u"<p>a <b>b</b> <i>c</i></p>"_s, u"<p>a <b>b</b> <i>c</i></p>"_s);
        row("unknown wrapper", u"<blink><b>a</b></blink>"_s, u"<b>a</b>"_s);
        row("relatives", u"<center><strike>a</strike></center>"_s, u"<div align=\"center\"><s>a</s></div>"_s);
        row("dropped with content", u"a<script>x</script><svg>y</svg><object>z</object>b"_s, u"ab"_s);
        row("bare span", u"<span class=x>a</span>"_s, u"a"_s);
        row("attributes", u"<td>x</td><p align=CENTER id=a onclick=b dir=rtl>a</p>"_s,
            u"x<p align=\"center\" dir=\"rtl\">a</p>"_s);
        row("colours", u"<p style=\"color: RGB(255, 0, 16); background: White url(x) no-repeat\">a</p>"_s,
            u"<p style=\"color:#ff0010;background-color:white\">a</p>"_s);
        row("see-through", u"<p style=\"color:rgba(0,0,0,0);background-color:transparent\">a</p>"_s, u"<p>a</p>"_s);
        row("weights", u"<span style=\"font-weight:700!important;font-style:italic;font-size:3px\">a</span>"_s,
            u"<span style=\"font-weight:700;font-style:italic\">a</span>"_s);
        row("spaces", u"<p style=\"margin:0 auto 9pt -5px;padding-left:999px;padding-top:5%\">a</p>"_s,
            u"<p style=\"margin:0px 0px 12px 0px;padding-left:60px\">a</p>"_s);
        row("widths", u"<table width=600 style=\"width:50%\"><tr><td width=99999>a</table>"_s,
            u"<table width=\"50%\"><tr><td width=\"4000\">a</td></tr></table>"_s);
        row("table parts made up", u"<table>a<td>b</table>"_s, u"<table><tr><td>a</td><td>b</td></tr></table>"_s);
        row("cells without a table", u"<tr><td>a</td><td>b</td></tr>"_s, u"a b"_s);
        row("item without a list", u"<li>a</li><li>b</li>"_s, u"a<br>b"_s);
        row("inline image", u"<img src=cid:a@b alt=Logo width=20 onload=x>"_s,
            u"<img src=\"cid:a@b\" alt=\"Logo\" width=\"20\">"_s);
        row("remote image", u"<img src=https://a.example/x alt='\"'>"_s, u"<img src=\"remote:0\" alt=\"&quot;\">"_s);
        row("refused image", u"<img src=data:image/png;base64,x alt=Logo>"_s, u"Logo"_s);
        row("pixel", u"a<img src=https://a.example/x width=1 height=1>b"_s, u"ab"_s);
        row("hidden text", u"<div style='display:none'>a</div><p hidden>b</p>c"_s, u"c"_s);
        row("link in a link", u"<a href=https://a.example>a<b><a href=https://b.example>b</a></b></a>"_s,
            u"<a href=\"link:0\">a<b>b</b></a>"_s);
        row("left open", u"<b><i>a"_s, u"<b><i>a</i></b>"_s);
        row("preformatted", u"<pre>a  b\n c</pre>"_s, u"<pre>a  b\n c</pre>"_s);
        row("body colours", u"<body bgcolor=#000000 style='color:#fff;background-color:#000'>a</body>"_s,
            u"<div style=\"color:#fff;background-color:#000\">a</div>"_s);
    }

    void html()
    {
        QFETCH(QString, mail);
        QTEST(mailhtml::filter(mail).html, "html");
    }

    void inlineImagesAreNamedOnce()
    {
        const mailhtml::SafeMail mail =
            mailhtml::filter(u"<img src=cid:a><img src=CID:b@c><img src=cid:a><img src=cid:d style=display:none>"_s);
        QCOMPARE(mail.contentIds, (QStringList{u"a"_s, u"b@c"_s}));
    }

    void sendsWithoutColours()
    {
        QCOMPARE(mailhtml::forSending(u"<html><head><meta name=\"qrichtext\" content=\"1\" /><style>p{}</style></head>"
                                      "<body style=\" color:#fff;\"><p style=\" margin-top:12px; color:#ffffff;\">a  b "
                                      "<a href=\"https://a.example/\"><span style=\" color:#007af4;\">c</span></a>"
                                      "<img src=\"cid:x\" /><img src=\"https://b.example/y\" /></p></body></html>"_s),
                 u"<div><p style=\"margin-top:12px\">a \u00a0b <a href=\"https://a.example/\">c</a>"
                 "<img src=\"cid:x\"></p></div>"_s);
    }

    void quotesWithoutImages()
    {
        QCOMPARE(mailhtml::quotation(u"<p style=color:red>a<img src=cid:x alt=Logo><a href=https://a.example>b</a>"_s,
                                     u"On Monday\nJane <j> wrote:"_s),
                 u"<p>On Monday<br>Jane &lt;j&gt; wrote:</p><blockquote><p style=\"color:red\">aLogo"
                 "<a href=\"https://a.example\">b</a></p></blockquote>"_s);
    }
};
} // namespace tst_mailfilter

ATLAS_TEST(tst_mailfilter::tst_MailFilter)
#include "tst_mailfilter.moc"
