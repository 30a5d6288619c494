// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/mailfilter.h"
#include "tests/services/mailhtml/safehtmlchecker.h"
#include "tests/support/testprogram.h"

#include <QDeadlineTimer>
#include <QTest>
#include <QTextDocument>

namespace tst_maillimits
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;

namespace
{
QString repeated(const QString &text, qsizetype characters)
{
    return text.repeated(characters / text.size() + 1);
}

qsizetype deepest(const QString &html)
{
    qsizetype depth = 0;
    qsizetype most = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const bool isVoid = html.mid(at, 3) == "<br"_L1 || html.mid(at, 3) == "<hr"_L1 || html.mid(at, 4) == "<img"_L1;
        depth += html.mid(at + 1, 1) == "/"_L1 ? -1 : isVoid ? 0 : 1;
        most = std::max(most, depth);
    }
    return most;
}
} // namespace

/// Markup made to cost time, memory or stack. The bound leaves room for sanitizers and busy machines; a quadratic
/// reading would still miss it.
class tst_MailLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finishes_data()
    {
        constexpr qsizetype big = 400'000;
        QTest::addColumn<QString>("html");
        QTest::newRow("table of 2 MB") << u"<table>"_s + repeated(u"<tr><td>Cell</td><td>12,00</td></tr>"_s, 2'000'000);
        QTest::newRow("row of 2 MB") << u"<table><tr>"_s + repeated(u"<td>Cell"_s, big);
        QTest::newRow("100,000 deep") << u"<div>"_s.repeated(100'000) + u"Hello"_s;
        QTest::newRow("100,000 deep, closed") << u"<b>"_s.repeated(100'000) + u"Hello"_s + u"</b>"_s.repeated(100'000);
        QTest::newRow("100,000 tables deep") << u"<table><tr><td>"_s.repeated(100'000);
        QTest::newRow("100,000 quotations deep") << u"<blockquote>"_s.repeated(100'000) + u"Hello"_s;
        QTest::newRow("100,000 lists deep") << u"<ul><li>"_s.repeated(100'000) + u"Hello"_s;
        QTest::newRow("ends only") << repeated(u"</i>"_s, big);
        QTest::newRow("ends of what is far below")
            << u"<i>"_s + u"<div>"_s.repeated(500) + repeated(u"</i></b>"_s, big);
        QTest::newRow("starts and foreign ends") << repeated(u"<b></i>"_s, big);
        QTest::newRow("unfinished tags") << repeated(u"<a "_s, big);
        QTest::newRow("unfinished quotes") << repeated(u"<a \"<a '"_s, big);
        QTest::newRow("unfinished comments") << repeated(u"<!--"_s, big);
        QTest::newRow("dashes") << u"<!--"_s + QString(big, u'-');
        QTest::newRow("unfinished scripts") << repeated(u"<script></scrip"_s, big);
        QTest::newRow("opening marks") << QString(big, u'<');
        QTest::newRow("ampersands") << QString(big, u'&');
        QTest::newRow("entities") << repeated(u"&#60;"_s, big);
        QTest::newRow("attributes") << u"<p "_s + manyNames(big) + u">Hello"_s;
        QTest::newRow("one attribute") << u"<p title=\""_s + QString(big, u'x') + u"\">Hello"_s;
        QTest::newRow("one style") << u"<p style=\""_s + repeated(u"color:red;"_s, 15'000) + u"\">Hello"_s;
        QTest::newRow("many styles") << repeated(u"<p style=\"color:red;margin:url(((\">"_s, big);
        QTest::newRow("sheet") << u"<style>"_s + repeated(u"url("_s, big);
        QTest::newRow("sheet of images") << u"<style>"_s + repeated(u"a{background:url(//a.example/b)}"_s, big);
        QTest::newRow("images") << repeated(u"<img src=https://a.example/b>"_s, big);
        QTest::newRow("links") << repeated(u"<a href=https://a.example/b>a.example</a>"_s, big);
        QTest::newRow("drawings") << repeated(u"<svg>"_s, big);
        QTest::newRow("blanks") << u"<pre>"_s + QString(big, u' ');
        QTest::newRow("one word") << QString(big, u'a');
        QTest::newRow("link with long text") << u"<a href=https://a.example>"_s + repeated(u"a.b."_s, big);
    }

    void finishes()
    {
        QFETCH(QString, html);
        const QDeadlineTimer deadline(60'000);
        const mailhtml::SafeMail mail = mailhtml::filter(html);
        QVERIFY(!deadline.hasExpired());
        QCOMPARE(test::faultsOf(mail.html), QStringList());
        QVERIFY(deepest(mail.html) <= mailhtml::FilterLimits().depth);
        QVERIFY(mail.html.size() < 40'000'000);
    }

    void deepMailsAreCut()
    {
        QVERIFY(mailhtml::filter(u"<div>"_s.repeated(100'000) + u"Hello"_s).isCut);
        const mailhtml::SafeMail flat = mailhtml::filter(u"<div>"_s.repeated(300) + u"Hello"_s);
        QVERIFY(!flat.isCut);
        QVERIFY(flat.html.contains("Hello"_L1));
        QCOMPARE(deepest(flat.html), 120);
    }

    void bigTableIsCut()
    {
        const mailhtml::SafeMail mail =
            mailhtml::filter(u"<table>"_s + u"<tr><td>Cell</td><td>12,00</td></tr>"_s.repeated(60'000));
        QVERIFY(mail.isCut);
        QVERIFY(mail.text.startsWith("Cell | 12,00\n"_L1));
        QVERIFY(mail.html.count(u'<') < 150'000);
    }

    void longInputIsCut()
    {
        mailhtml::FilterLimits limits;
        limits.input = 20;
        const mailhtml::SafeMail mail = mailhtml::filter(u"<p>Hello</p><p>World and more</p>"_s, limits);
        QVERIFY(mail.isCut);
        QCOMPARE(mail.text, u"Hello\n\nWorld"_s.left(mail.text.size()));
        QVERIFY(mailhtml::fromPlainText(QString(5'000'000, u'a')).isCut);
    }

    void rowsGoOnInAnotherRow()
    {
        mailhtml::FilterLimits limits;
        limits.columns = 3;
        const mailhtml::SafeMail mail =
            mailhtml::filter(u"<table><tr><td>1<td>2<td>3<td>4<td colspan=9>5</table>"_s, limits);
        QCOMPARE(mail.html, u"<table><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>4</td></tr>"
                            "<tr><td colspan=\"3\">5</td></tr></table>"_s);
        QCOMPARE(mail.text, u"1 | 2 | 3\n4\n5"_s);
    }

    /// Qt needs ever more time for each table in a table.
    void nestedTablesCanBeLaidOut()
    {
        const QDeadlineTimer deadline(60'000);
        QTextDocument document;
        document.setHtml(mailhtml::filter(u"<table><tr><td>a<td>"_s.repeated(60) + u"Hello"_s).html);
        document.setTextWidth(600);
        QVERIFY(document.size().height() > 0);
        QVERIFY(!deadline.hasExpired());
        QVERIFY(document.toPlainText().contains("Hello"_L1));
    }

private:
    static QString manyNames(qsizetype characters)
    {
        QString names;
        for (int i = 0; names.size() < characters; ++i)
            names += u"n%1 "_s.arg(i, 0, 36);
        return names;
    }
};
} // namespace tst_maillimits

ATLAS_TEST(tst_maillimits::tst_MailLimits)
#include "tst_maillimits.moc"
