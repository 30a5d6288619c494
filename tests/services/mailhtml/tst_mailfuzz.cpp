// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/mailfilter.h"
#include "tests/services/mailhtml/mailcorpus.h"
#include "tests/services/mailhtml/safehtmlchecker.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_mailfuzz
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;

namespace
{
const QStringList &soupPieces()
{
    static const QStringList pieces =
        u"<script>|</script>|<style>|</style>|<svg>|</svg>|<math>|</math>|<!--|-->|--!>|<![CDATA[|]]>|<p|<a "
        u"|</a>|<table>|"
        "<tr>|<td>|</table>|</td>|<th colspan=9>|<thead>|<li>|<ul>|<ol start=3>|</ul>|<img src=|<img src=cid:a@b "
        "alt=x>|"
        "href=|style=|\"|'|>|<|/|=|&|;|&#|&#x|&lt;|&quot;|&amp;|javascript:|https://a.example/|//b.example|onerror=|"
        "url(|expression(|@import|color:red;|display:none|width=1|<pre>|</pre>|<blockquote>|</blockquote>|<b>|</i>|"
        "<div hidden>|</div>|<title>|</title>|<textarea>|<noscript>|</noscript>|<template>|<select>|<object>|<iframe>|"
        "<head>|</head>|<body bgcolor=red>|<br>|<hr>|<font color=|\u0001|\u202e|\u00a0|word| |\n|<x-asked-image src=|"
        "<h1>|</h1>|<center>|<image src=|<h2 align=center>|</p>|<caption>|<col>|<form>|<input src="_s.split(u'|');
    return pieces;
}

QString randomSoup(QRandomGenerator &random)
{
    QString soup;
    for (int i = random.bounded(1, 60); i > 0; --i)
        soup += soupPieces().at(random.bounded(int(soupPieces().size())));
    return soup;
}

/// Some pieces cut out, doubled, moved, or replaced by what the other mail or the soup has.
QString mutated(QString html, const QString &other, QRandomGenerator &random)
{
    for (int i = random.bounded(1, 8); i > 0 && !html.isEmpty(); --i) {
        const int at = random.bounded(int(html.size()));
        const int length = random.bounded(1, 20);
        switch (random.bounded(6)) {
        case 0:
            html.remove(at, length);
            break;
        case 1:
            html.insert(at, html.mid(random.bounded(int(html.size())), length));
            break;
        case 2:
            html.insert(at, other.mid(random.bounded(int(other.size())), 3 * length));
            break;
        case 3:
            html[at] = QChar(char16_t(random.bounded(0x80)));
            break;
        case 4:
            html[at] = QChar(char16_t(random.bounded(0x10000)));
            break;
        default:
            html.insert(at, soupPieces().at(random.bounded(int(soupPieces().size()))));
            break;
        }
    }
    return html;
}
} // namespace

/// Seeded: a failing run is named by its number and can be repeated.
class tst_MailFuzz : public QObject
{
    Q_OBJECT

    static QString complaint(const QString &html, bool isPlain)
    {
        const mailhtml::SafeMail mail = isPlain ? mailhtml::fromPlainText(html) : mailhtml::filter(html);
        QStringList faults = test::faultsOf(mail.html);
        for (const mailhtml::Link &link : mail.links) {
            if (!link.target.startsWith("http"_L1) && !link.target.startsWith("mailto:"_L1))
                faults.append(link.target);
        }
        const mailhtml::SafeMail again = mailhtml::filter(mail.html);
        if (!again.links.isEmpty() || !again.remoteImages.isEmpty())
            faults.append(u"more on the second reading"_s);
        if (test::visibleWords(again.html) != test::visibleWords(mail.html))
            faults.append(u"other words on the second reading: "_s + mail.html + u" ==> "_s + again.html);
        return faults.isEmpty() ? QString() : faults.join(u'\n') + u"\nfrom: "_s + html;
    }

private Q_SLOTS:
    void mutationsStaySafe()
    {
        const QList<test::HostileMail> mails = test::readHostileMails(QFINDTESTDATA("corpus"));
        QVERIFY(!mails.isEmpty());
        for (quint32 run = 0; run < 4'000; ++run) {
            QRandomGenerator random(run);
            const QString &html = mails.at(random.bounded(int(mails.size()))).html;
            const QString &other = mails.at(random.bounded(int(mails.size()))).html;
            const QString found = complaint(mutated(html, other, random), false);
            QVERIFY2(found.isEmpty(), qPrintable(u"run %1: %2"_s.arg(run).arg(found)));
        }
    }

    void soupStaysSafe()
    {
        for (quint32 run = 0; run < 4'000; ++run) {
            QRandomGenerator random(run + 1'000'000);
            const QString found = complaint(randomSoup(random), false);
            QVERIFY2(found.isEmpty(), qPrintable(u"run %1: %2"_s.arg(run).arg(found)));
        }
    }

    void plainTextStaysSafe()
    {
        for (quint32 run = 0; run < 1'000; ++run) {
            QRandomGenerator random(run + 2'000'000);
            const QString found = complaint(u"> > see https://a.example/x\n"_s + randomSoup(random), true);
            QVERIFY2(found.isEmpty(), qPrintable(u"run %1: %2"_s.arg(run).arg(found)));
        }
    }

    void sentHtmlStaysSafe()
    {
        for (quint32 run = 0; run < 1'000; ++run) {
            QRandomGenerator random(run + 3'000'000);
            const QString soup = randomSoup(random);
            const QStringList faults = test::faultsOf(mailhtml::forSending(soup), test::LinkStyle::Direct) +
                                       test::faultsOf(mailhtml::quotation(soup, soup), test::LinkStyle::Direct);
            QVERIFY2(faults.isEmpty(), qPrintable(u"run %1: %2\nfrom: %3"_s.arg(run).arg(faults.join(u'\n'), soup)));
        }
    }
};
} // namespace tst_mailfuzz

ATLAS_TEST(tst_mailfuzz::tst_MailFuzz)
#include "tst_mailfuzz.moc"
