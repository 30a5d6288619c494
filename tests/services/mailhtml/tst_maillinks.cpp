// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/mailfilter.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_maillinks
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;

/// Where links lead, which ones lie, and which images only note the reading.
class tst_MailLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void targets_data()
    {
        QTest::addColumn<QString>("href");
        QTest::addColumn<QString>("target"); // empty: no link
        QTest::newRow("https") << u"https://example.com/a b?x=1&amp;y=2#z"_s
                               << u"https://example.com/a%20b?x=1&y=2#z"_s;
        QTest::newRow("upper case") << u" HTTPS://Example.COM/ "_s << u"https://example.com/"_s;
        QTest::newRow("protocol relative") << u"//example.com/x"_s << u"https://example.com/x"_s;
        QTest::newRow("backslashes") << u"https:\\\\example.com\\x"_s << u"https://example.com/x"_s;
        QTest::newRow("controls") << u"ht&#9;tps://exa\nmple.com/"_s << u"https://example.com/"_s;
        QTest::newRow("user") << u"https://bank.example@evil.example/"_s << u"https://evil.example/"_s;
        QTest::newRow("mailto") << u"mailto:jane@example.com?subject=Hi&amp;attach=/etc/passwd&amp;bcc=x@y.example"_s
                                << u"mailto:jane@example.com?subject=Hi"_s;
        QTest::newRow("mailto with line ends") << u"mailto:jane@example.com%0d%0aBcc:x@y.example"_s << QString();
        QTest::newRow("javascript") << u"JaVa&#x53;cript:alert(1)"_s << QString();
        QTest::newRow("data") << u"data:text/html,x"_s << QString();
        QTest::newRow("vbscript") << u"vbscript:x"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("cid") << u"cid:x"_s << QString();
        QTest::newRow("relative") << u"/x"_s << QString();
        QTest::newRow("no host") << u"https://"_s << QString();
        QTest::newRow("very long") << u"https://example.com/"_s + QString(9'000, u'a') << QString();
    }

    void targets()
    {
        QFETCH(QString, href);
        QFETCH(QString, target);
        const mailhtml::SafeMail mail = mailhtml::filter(u"<a href=\"%1\">Text</a>"_s.arg(href));
        QCOMPARE(mail.links.isEmpty() ? QString() : mail.links.first().target, target);
        QCOMPARE(mail.html, target.isEmpty() ? u"Text"_s : u"<a href=\"link:0\">Text</a>"_s);
    }

    void misleading_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("isMisleading");
        QTest::newRow("words") << u"Read more"_s << u"https://example.com/"_s << false;
        QTest::newRow("same") << u"https://example.com/a"_s << u"https://example.com/b"_s << false;
        QTest::newRow("below the same") << u"www.example.com"_s << u"https://click.example.com/b"_s << false;
        QTest::newRow("another") << u"https://bank.example/"_s << u"https://evil.example.org/"_s << true;
        QTest::newRow("host only") << u"bank.example"_s << u"https://evil.example.org/"_s << true;
        QTest::newRow("host in words") << u"Log in to bank.com now"_s << u"https://evil.example.org/"_s << true;
        QTest::newRow("www in words") << u"see www.bank.example."_s << u"https://evil.example.org/"_s << true;
        QTest::newRow("prefix") << u"bank.example"_s << u"https://bank.example.evil.org/"_s << true;
        QTest::newRow("country level") << u"one.co.uk"_s << u"https://two.co.uk/"_s << true;
        QTest::newRow("country level same") << u"www.one.co.uk"_s << u"https://a.one.co.uk/"_s << false;
        QTest::newRow("file name") << u"report.pdf"_s << u"https://example.com/"_s << false;
        QTest::newRow("initials") << u"M.Durand, e.g. J.Smith"_s << u"https://example.com/"_s << false;
        QTest::newRow("invisible letters") << u"ba\u200bnk.example"_s << u"https://evil.example.org/"_s << true;
        QTest::newRow("full width") << u"\uff42ank.example"_s << u"https://evil.example.org/"_s << true;
        QTest::newRow("user name") << u"Go"_s << u"https://bank.example@evil.example/"_s << true;
        QTest::newRow("two alphabets") << u"Go"_s << u"https://b\u0430nk.example/"_s << true;
        QTest::newRow("accents") << u"Go"_s << u"https://\u00e9cole.example/"_s << false;
        QTest::newRow("mail address") << u"jane@example.com"_s << u"mailto:jane@example.com"_s << false;
        QTest::newRow("other mail address") << u"jane@example.com"_s << u"mailto:jane@evil.example"_s << true;
    }

    void misleading()
    {
        QFETCH(QString, text);
        QFETCH(QString, target);
        const mailhtml::SafeMail mail = mailhtml::filter(u"<a href=\"%1\">%2</a>"_s.arg(target, text));
        QCOMPARE(mail.links.size(), 1);
        QTEST(mail.links.first().isMisleading, "isMisleading");
    }

    void hostsAreShownPlainly()
    {
        const auto hostOf = [](const QString &href) {
            return mailhtml::filter(u"<a href=\"%1\">x</a>"_s.arg(href)).links.value(0).host;
        };
        QCOMPARE(hostOf(u"https://\u00e9cole.example/"_s), u"\u00e9cole.example"_s);
        QCOMPARE(hostOf(u"https://b\u0430nk.example/"_s), u"xn--bnk-6cd.example"_s);
        QCOMPARE(hostOf(u"mailto:jane@Example.com"_s), u"example.com"_s);
    }

    void trackers_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<bool>("isTracker");
        const auto row = [](const char *name, const QString &image, bool isTracker) {
            QTest::newRow(name) << image << isTracker;
        };
        row("photo", u"<img src=\"//a.example/p.jpg\">"_s, false);
        row("one pixel", u"<img src=\"//a.example/p.jpg\" width=1 height=1>"_s, true);
        row("one pixel wide", u"<img src=\"//a.example/p.jpg\" width=\"1px\">"_s, true);
        row("by style", u"<img src=\"//a.example/p.jpg\" style=\"width:.5px;max-height:1px\">"_s, true);
        row("style beats attribute",
            u"<img src=\"//a.example/p.jpg\" width=1 height=1 style=\"width:9px;height:9px\">"_s, false);
        row("line", u"<img src=\"//a.example/p.jpg\" width=600 height=1>"_s, false);
        row("line with a beacon's name", u"<img src=\"//a.example/open/p.jpg\" width=600 height=1>"_s, true);
        row("hidden", u"<img src=\"//a.example/p.jpg\" width=60 height=60 style=\"DISPLAY : none\">"_s, true);
        row("hidden attribute", u"<img src=\"//a.example/p.jpg\" hidden>"_s, true);
        row("hidden by a parent", u"<p style=\"opacity:0\"><b><img src=\"//a.example/p.jpg\"></b></p>"_s, true);
        row("beacon's name", u"<img src=\"//a.example/wf/open?u=1\">"_s, true);
        row("beacon's name, known size", u"<img src=\"//a.example/open/p.jpg\" width=300 height=200>"_s, false);
        row("word in a name", u"<img src=\"//a.example/open-house.jpg\">"_s, false);
        row("style of a shown element", u"<p style=\"background:url(//a.example/p.jpg)\">x</p>"_s, false);
        row("style of a hidden element", u"<p style=\"background:url(//a.example/p.jpg);display:none\">x</p>"_s, true);
        row("noscript", u"<noscript><img src=\"//a.example/p.jpg\" width=1 height=1></noscript>"_s, true);
    }

    void trackers()
    {
        QFETCH(QString, image);
        const mailhtml::SafeMail mail = mailhtml::filter(image);
        QCOMPARE(mail.remoteImages.size(), 1);
        QCOMPARE(mail.remoteImages.first().host, u"a.example"_s);
        QTEST(mail.remoteImages.first().isTracker, "isTracker");
    }

    void countedImages_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<int>("count");
        QTest::newRow("srcset") << u"<img srcset=\"//a.example/1 1x, //a.example/2 2x\">"_s << 2;
        QTest::newRow("picture") << u"<picture><source srcset=//a.example/1><img src=//a.example/2></picture>"_s << 2;
        QTest::newRow("background") << u"<table background=//a.example/1><td background=//a.example/2>"_s << 2;
        QTest::newRow("poster") << u"<video poster=//a.example/1></video>"_s << 1;
        QTest::newRow("sheet") << u"<style>p{background:url(//a.example/1?a=1&b=2)}</style>"_s << 1;
        QTest::newRow("svg") << u"<svg><image xlink:href=//a.example/1></svg>"_s << 1;
        QTest::newRow("icon") << u"<link rel=icon href=//a.example/1>"_s << 1;
        QTest::newRow("input") << u"<input type=image src=//a.example/1>"_s << 1;
        QTest::newRow("escapes") << u"<p style=\"background:\\75 rl(//a.example/1)\">"_s << 1;
        QTest::newRow("once each") << u"<img src=//a.example/1><img src=https://A.example/1>"_s << 1;
        QTest::newRow("font") << u"<style>@font-face{src:url(//a.example/1)}</style>"_s << 0;
        QTest::newRow("import") << u"<style>@import url(//a.example/1);</style>"_s << 0;
        QTest::newRow("refresh") << u"<meta http-equiv=refresh content='0;url=//a.example/1'>"_s << 0;
        QTest::newRow("style sheet") << u"<link rel=stylesheet href=//a.example/1>"_s << 0;
        QTest::newRow("comment") << u"<!-- <img src=//a.example/1> -->"_s << 0;
    }

    void countedImages()
    {
        QFETCH(QString, html);
        QTEST(int(mailhtml::filter(html).remoteImages.size()), "count");
    }

    void unsubscribing()
    {
        const auto linkOf = [](const QString &text) {
            return mailhtml::filter(
                       u"<a href=https://a.example/1>News</a><a href=https://a.example/2>%1</a>"_s.arg(text))
                .unsubscribe;
        };
        QCOMPARE(linkOf(u"Unsubscribe"_s), u"https://a.example/2"_s);
        QCOMPARE(linkOf(u"Se d&eacute;sabonner"_s), u"https://a.example/2"_s);
        QCOMPARE(linkOf(u"D\u00c9SINSCRIPTION"_s), u"https://a.example/2"_s);
        QCOMPARE(linkOf(u"Contact"_s), QString());
        QCOMPARE(mailhtml::filter(u"<a href=mailto:unsubscribe@a.example>x</a>"_s).unsubscribe, QString());
    }
};
} // namespace tst_maillinks

ATLAS_TEST(tst_maillinks::tst_MailLinks)
#include "tst_maillinks.moc"
