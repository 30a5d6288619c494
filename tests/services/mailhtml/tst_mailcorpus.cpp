// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/mailfilter.h"
#include "tests/services/mailhtml/mailcorpus.h"
#include "tests/services/mailhtml/safehtmlchecker.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QTextDocument>
#include <QUrl>

namespace tst_mailcorpus
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;

namespace
{
/// Notes what Qt would load.
class RecordingDocument : public QTextDocument
{
public:
    QStringList asked;

protected:
    QVariant loadResource(int, const QUrl &name) override
    {
        asked.append(name.toString());
        return {};
    }
};

QStringList askedFor(const QString &html)
{
    RecordingDocument document;
    document.setHtml(html);
    document.setTextWidth(400); // lays out, which loads the images
    (void)document.size();
    return document.asked;
}

QStringList strangeRequests(const QString &html, const mailhtml::SafeMail &mail)
{
    QStringList strange;
    for (const QString &asked : askedFor(html)) {
        bool isNumber = false;
        const qsizetype place = asked.mid(7).toInt(&isNumber);
        const bool isRemote = asked.startsWith("remote:"_L1) && isNumber && place < mail.remoteImages.size();
        const bool isInline = asked.startsWith("cid:"_L1) && mail.contentIds.contains(asked.mid(4));
        if (!isRemote && !isInline)
            strange.append(asked);
    }
    return strange;
}
} // namespace

/// 265 hostile mails: nothing active remains, and nothing is asked for but inline images and numbered ones.
class tst_MailCorpus : public QObject
{
    Q_OBJECT
    QList<test::HostileMail> m_mails = test::readHostileMails(QFINDTESTDATA("corpus"));

private Q_SLOTS:
    void hasManyMails() { QVERIFY(m_mails.size() >= 200); }

    void checkerFindsFaults_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("script") << u"<script>x</script>"_s;
        QTest::newRow("handler") << u"<p onclick=\"x\">a</p>"_s;
        QTest::newRow("javascript") << u"<a href=\"javascript:x\">a</a>"_s;
        QTest::newRow("web image") << u"<img src=\"https://evil.example/x.png\">"_s;
        QTest::newRow("style url") << u"<p style=\"background-color:url(x)\">a</p>"_s;
        QTest::newRow("open") << u"<p>a"_s;
        QTest::newRow("crossed") << u"<p><b>a</p></b>"_s;
        QTest::newRow("unquoted") << u"<p align=left>a</p>"_s;
        QTest::newRow("bare mark") << u"a < b"_s;
    }

    void checkerFindsFaults()
    {
        QFETCH(QString, html);
        QVERIFY(!test::faultsOf(html).isEmpty());
    }

    void documentWouldAsk() // the recording can fail
    {
        QCOMPARE(askedFor(u"<img src=\"https://evil.example/x.png\">"_s).value(0), u"https://evil.example/x.png"_s);
        QVERIFY(!askedFor(u"<body background=\"https://evil.example/b.png\">x"_s).isEmpty());
    }

    void nothingActiveRemains_data() { addMails(); }
    void nothingActiveRemains()
    {
        QFETCH(QString, html);
        const mailhtml::SafeMail mail = mailhtml::filter(html);
        QCOMPARE(test::faultsOf(mail.html), QStringList());
        QCOMPARE(strangeRequests(mail.html, mail), QStringList());
        QVERIFY(!mail.isCut);
        for (const mailhtml::Link &link : mail.links) {
            const QString scheme = QUrl(link.target).scheme();
            QVERIFY2(scheme == u"https" || scheme == u"http" || scheme == u"mailto", qPrintable(link.target));
        }
        for (const mailhtml::RemoteImage &image : mail.remoteImages)
            QVERIFY2(!image.host.isEmpty() && image.url.startsWith("http"_L1), qPrintable(image.url));
    }

    void sentHtmlIsSafeToo_data() { addMails(); }
    void sentHtmlIsSafeToo()
    {
        QFETCH(QString, html);
        QString sent = mailhtml::forSending(html);
        QCOMPARE(test::faultsOf(sent, test::LinkStyle::Direct), QStringList());
        QVERIFY(!sent.contains("remote:"_L1) || html.contains("remote:"_L1));
        sent = mailhtml::quotation(html, u"On Monday <Jane> wrote:"_s);
        QCOMPARE(test::faultsOf(sent, test::LinkStyle::Direct), QStringList());
        QVERIFY(!sent.contains("<img"_L1));
    }

    void filteringAgainChangesNothing_data() { addMails(); }
    void filteringAgainChangesNothing()
    {
        QFETCH(QString, html);
        const mailhtml::SafeMail once = mailhtml::filter(html);
        const mailhtml::SafeMail twice = mailhtml::filter(once.html);
        QVERIFY(twice.links.isEmpty());
        QVERIFY(twice.remoteImages.isEmpty());
        QCOMPARE(twice.contentIds, once.contentIds);
        QCOMPARE(test::visibleWords(twice.html), test::visibleWords(once.html));
    }

    /// Nobody's words get lost: all mails say Hello where a browser would show it.
    void wordsStay_data()
    {
        static const QStringList swallowed{u"scripts: protocol relative source without end"_s, // as in a browser
                                           u"foreign: svg onload"_s, u"structure: frame in a table"_s};
        QTest::addColumn<QString>("html");
        for (const test::HostileMail &mail : m_mails) {
            if (mail.html.contains("Hello"_L1) && !swallowed.contains(mail.name))
                QTest::newRow(qPrintable(mail.name)) << mail.html;
        }
    }

    void wordsStay()
    {
        QFETCH(QString, html);
        QVERIFY2(mailhtml::filter(html).text.contains("Hello"_L1), qPrintable(mailhtml::filter(html).html));
    }

private:
    void addMails() const
    {
        QTest::addColumn<QString>("html");
        for (const test::HostileMail &mail : m_mails)
            QTest::newRow(qPrintable(mail.name)) << mail.html;
    }
};
} // namespace tst_mailcorpus

ATLAS_TEST(tst_mailcorpus::tst_MailCorpus)
#include "tst_mailcorpus.moc"
