// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/inbox/readerfixture.h"

#include <QLabel>
#include <QMenu>

namespace atlas::test::tst_mailreader
{
class TestMailReader : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setChoice(ThemeChoice::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { m_theme->setChoice(ThemeChoice::Light); }

    void saysWhenNothingIsSelected();
    void theHeadIsThereAtOnce();
    void asksForNoForeignResource();
    void staleTextIsIgnored();
    void remoteImagesOnlyAfterConsent();
    void imagesAlwaysOfASender();
    void spamIsNeverTrusted();
    void ownImagesAreShown();
    void manyOwnImagesAreAskedFor();
    void aLinkSaysWhereItLeads();
    void aMisleadingLinkAsks();
    void aMailAddressOpensTheComposer();
    void colouredMailsLieOnALightSheet();
    void quotationsAreFolded();
    void plainText();
    void keysAnswer();
    void theExchangeOpensItsMails();
    void labelsFlagsAndMoves();
    void fitsANarrowPage();
    void draftsAreGoneOnWith();
    void strangersWriteNoMarkup();
};

void TestMailReader::saysWhenNothingIsSelected()
{
    ReaderWorld w;
    w.reader.showMessage({});
    QCOMPARE(w.state(), u"Select a mail"_s);
    QVERIFY(w.advice().contains(u"R replies"_s));
    QCOMPARE(w.reader.messageId(), QString());
    QTest::keyClick(&w.reader, Qt::Key_E); // acts on nothing
    QCOMPARE(w.repository->waitingChanges(), 0);
}

void TestMailReader::theHeadIsThereAtOnce()
{
    ReaderWorld w;
    w.content(11, u"<div>The plan is ready</div>"_s);
    w.reader.showMessage(u"11"_s);
    QCOMPARE(w.part<QLabel>(u"mail.subject"_s)->text(), u"Subject 11"_s);
    QCOMPARE(w.part<QLabel>(u"mail.sender"_s)->text(), u"Ivo Brandt"_s);
    QCOMPARE(w.part<QLabel>(u"mail.recipients"_s)->text(), u"to you, copy Lea Dahl"_s);
    QVERIFY(w.part<QLabel>(u"mail.date"_s)->text().contains(u"13\u00A0Nov\u00A010:00"_s));
    QVERIFY(!w.browser()->isVisible());
    QTRY_COMPARE(w.text(), u"The plan is ready"_s);
    const qsizetype calls = w.calls();
    w.reader.showMessage(u"11"_s); // the same again asks nothing
    QCOMPARE(w.text(), u"The plan is ready"_s);
    QCOMPARE(w.calls(), calls);
    QCOMPARE(w.seen(u"GET /api/accounts/100/folders/1/messages/11/header"_s).size(), 0);
}

void TestMailReader::asksForNoForeignResource()
{
    ReaderWorld w;
    const QString lure = w.address(u"/lure.png"_s);
    QString html = u"<script>alert(1)</script><iframe src='%1'></iframe><link rel=stylesheet href='%1'>"_s;
    html += u"<body background='%1'><div style=\"background-image:url('%1')\">Hello</div>"_s;
    html += u"<img src='file:///etc/passwd'><img src='//%2/x.png'><img src='%1'><object data='%1'></object>"_s;
    html += u"<img src='data:image/svg+xml,<svg/>'><video src='%1'></video><form action='%1'><input></form>"_s;
    w.content(11, html.arg(lure, w.server.url().authority()));
    const qsizetype before = w.calls();
    QVERIFY(w.read(11, u"Hello"_s));
    QTest::qWait(50); // whatever the drawing asks for is asked for by now
    w.browser()->grab();
    for (const QUrl &name : std::as_const(w.asked))
        QVERIFY2(name.scheme() == "cid"_L1 || name.scheme() == "remote"_L1, qPrintable(name.toString()));
    QVERIFY(!w.asked.isEmpty());
    QCOMPARE(w.calls(), before + 1);
    QCOMPARE(w.seen(u"GET /api/accounts/100/folders/1/messages/11/content"_s).size(), 1);
    QVERIFY(!w.text().contains(u"alert"_s));
    QVERIFY(!w.browser()->openLinks());
    QVERIFY(!w.browser()->openExternalLinks());
    // Whoever asks the text itself gets nothing of this computer either.
    const QUrl self = QUrl::fromLocalFile(QFINDTESTDATA("tst_mailreader.cpp"));
    QVERIFY(self.isValid());
    QVERIFY(!w.browser()->loadResource(QTextDocument::HtmlResource, self).isValid());
    QVERIFY(!w.browser()->loadResource(QTextDocument::StyleSheetResource, self).isValid());
    QCOMPARE(w.browser()->loadResource(QTextDocument::ImageResource, self).value<QImage>().size(), QSize(1, 1));
}

void TestMailReader::staleTextIsIgnored()
{
    ReaderWorld w;
    w.content(12, u"<p>Second</p>"_s);
    w.server.expect(u"GET /api/accounts/100/folders/1/messages/11/content"_s, w.how(ScriptedReply::How::Hang));
    w.reader.showMessage(u"11"_s);
    QTRY_COMPARE(w.seen(u"GET /api/accounts/100/folders/1/messages/11/content"_s).size(), 1);
    QVERIFY(w.read(12, u"Second"_s));
    // Already read, so that only the filter is under way: the last one wins whatever ends first.
    w.content(13, u"<p>Third</p>"_s);
    QVERIFY(w.read(13, u"Third"_s));
    w.reader.showMessage(u"12"_s);
    w.reader.showMessage(u"13"_s);
    w.reader.showMessage(u"12"_s);
    QTRY_COMPARE(w.text(), u"Second"_s);
    QTest::qWait(50);
    QCOMPARE(w.text(), u"Second"_s);
    QCOMPARE(w.part<QLabel>(u"mail.subject"_s)->text(), u"Subject 12"_s);
}

void TestMailReader::remoteImagesOnlyAfterConsent()
{
    ReaderWorld w;
    w.picture(u"/a.png"_s);
    w.picture(u"/t.gif"_s);
    const QString html = u"<p>News</p><img src='%1' width=40 height=40><img src='%2' width=1 height=1>"_s.arg(
        w.address(u"/a.png"_s), w.address(u"/t.gif"_s));
    w.content(11, html);
    w.content(12, html);
    QVERIFY(w.read(11, u"News"_s));
    NoticeBar *bar = w.bar(u"mail.images"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->title(), u"Remote images blocked"_s);
    QVERIFY2(bar->line().startsWith(u"2 image"_s) && bar->line().contains(u", 1 of them"_s), qPrintable(bar->line()));
    QTest::qWait(50);
    QCOMPARE(w.askedOf(u"/a.png"_s), 0);
    w.click(u"mail.images.first"_s);
    QTRY_COMPARE(w.askedOf(u"/a.png"_s), 1);
    QVERIFY(!bar->isVisible());
    const QUrl shown(u"remote:0"_s);
    QTRY_COMPARE(w.browser()->document()->resource(QTextDocument::ImageResource, shown).value<QImage>().width(), 40);
    QCOMPARE(w.askedOf(u"/t.gif"_s), 0);
    QVERIFY(!w.actions.showsImagesOf(u"ivo@fjord.example"_s));
    QVERIFY(w.read(12, u"News"_s)); // once is once
    QVERIFY(bar->isVisible());
    QTest::qWait(50);
    QCOMPARE(w.askedOf(u"/a.png"_s), 1);
}

void TestMailReader::imagesAlwaysOfASender()
{
    ReaderWorld w;
    const QString html = u"<p>News</p><img src='%1' width=40>"_s;
    w.picture(u"/a.png"_s);
    w.picture(u"/b.png"_s);
    w.content(11, html.arg(w.address(u"/a.png"_s)));
    w.content(12, html.arg(w.address(u"/b.png"_s)));
    w.content(13, html.arg(w.address(u"/gone.png"_s)));
    w.server.always(u"GET /gone.png"_s, w.status(404));
    QVERIFY(w.read(11, u"News"_s));
    w.click(u"mail.images.second"_s);
    QTRY_COMPARE(w.askedOf(u"/a.png"_s), 1);
    QVERIFY(w.actions.showsImagesOf(u"Ivo@Fjord.example"_s));
    QVERIFY(w.read(12, u"News"_s));
    QTRY_COMPARE(w.askedOf(u"/b.png"_s), 1);
    QVERIFY(!w.bar(u"mail.images"_s)->isVisible());
    QVERIFY(w.read(13, u"News"_s));
    QTRY_VERIFY(w.bar(u"mail.images"_s)->isVisible());
    QVERIFY(w.bar(u"mail.images"_s)->title().contains(u"could not be loaded"_s));
    w.click(u"mail.images.first"_s);
    QTRY_COMPARE(w.askedOf(u"/gone.png"_s), 2);
}

void TestMailReader::spamIsNeverTrusted()
{
    ReaderWorld w;
    w.actions.setShowsImagesOf(u"ivo@fjord.example"_s, true);
    w.content(15, u"<p>Prize</p><img src='%1' width=40>"_s.arg(w.address(u"/a.png"_s)));
    QVERIFY(w.read(15, u"Prize"_s));
    QVERIFY(w.bar(u"mail.images"_s)->isVisible());
    QTest::qWait(50);
    QCOMPARE(w.askedOf(u"/a.png"_s), 0);
}

void TestMailReader::ownImagesAreShown()
{
    ReaderWorld w;
    QJsonObject logo = w.file(u"71"_s, u"logo.png"_s);
    logo.insert(u"cid"_s, u"logo"_s);
    w.content(11, u"<p>Signed</p><img src='cid:logo'>"_s, {{u"inline"_s, QJsonArray{logo}}});
    ScriptedReply reply = w.status(200, w.png());
    reply.contentType = "image/png";
    w.server.always(u"GET /api/accounts/100/folders/1/messages/11/inline"_s, reply);
    w.server.always(u"GET /api/accounts/100/folders/1/messages/11/attachments/71"_s, reply);
    QVERIFY(w.read(11, u"Signed"_s));
    const auto width = [&w] {
        const QVariant found = w.browser()->document()->resource(QTextDocument::ImageResource, QUrl(u"cid:logo"_s));
        return found.value<QImage>().width();
    };
    QTRY_COMPARE(width(), 40);
    QVERIFY(!w.part<QWidget>(u"mail.file.71"_s)); // shown, so no card
}

void TestMailReader::manyOwnImagesAreAskedFor()
{
    ReaderWorld w;
    QJsonArray files;
    QString html = u"<p>Album</p>"_s;
    for (int i = 0; i < 6; ++i) {
        QJsonObject file = w.file(QString::number(70 + i), u"p.png"_s);
        file.insert(u"cid"_s, u"p%1"_s.arg(i));
        files.append(file);
        html += u"<img src='cid:p%1'>"_s.arg(i);
    }
    w.content(11, html, {{u"inline"_s, files}});
    QVERIFY(w.read(11, u"Album"_s));
    QVERIFY(w.bar(u"mail.ownImages"_s)->isVisible());
    const qsizetype calls = w.calls();
    QTest::qWait(50);
    QCOMPARE(w.calls(), calls);
    w.click(u"mail.ownImages.first"_s);
    QTRY_VERIFY(w.calls() >= calls + 6);
}

void TestMailReader::aLinkSaysWhereItLeads()
{
    ReaderWorld w;
    w.content(11, u"<p>See <a href='https://fjord.example/plan?a=1'>the plan</a></p>"_s);
    QVERIFY(w.read(11, u"the plan"_s));
    Q_EMIT w.browser()->highlighted(QUrl(u"link:0"_s));
    QCOMPARE(w.part<QLabel>(u"mail.linkTarget"_s)->text(), u"https://fjord.example/plan?a=1"_s);
    Q_EMIT w.browser()->highlighted(QUrl());
    QCOMPARE(w.part<QLabel>(u"mail.linkTarget"_s)->text(), QString());
    Q_EMIT w.browser()->anchorClicked(QUrl(u"link:0"_s));
    QCOMPARE(w.opened, QList<QUrl>{QUrl(u"https://fjord.example/plan?a=1"_s)});
    QVERIFY(w.prompter.asked.isEmpty());
    Q_EMIT w.browser()->anchorClicked(QUrl(u"https://evil.example/"_s)); // no number: no link of the mail
    Q_EMIT w.browser()->anchorClicked(QUrl(u"link:7"_s));
    QCOMPARE(w.opened.size(), 1);
    w.canOpen = false;
    Q_EMIT w.browser()->anchorClicked(QUrl(u"link:0"_s));
    QVERIFY(w.bar(u"mail.problem"_s)->isVisible());
}

void TestMailReader::aMisleadingLinkAsks()
{
    ReaderWorld w;
    w.content(11, u"<p><a href='https://evil.example/x'>https://bank.example/login</a></p>"_s);
    QVERIFY(w.read(11, u"bank.example"_s));
    w.prompter.confirmed = false;
    Q_EMIT w.browser()->anchorClicked(QUrl(u"link:0"_s));
    QCOMPARE(w.prompter.said,
             QStringList{u"The text says https://bank.example/login, the link leads to evil.example."_s});
    QVERIFY(w.opened.isEmpty());
    w.prompter.confirmed = true;
    Q_EMIT w.browser()->anchorClicked(QUrl(u"link:0"_s));
    QCOMPARE(w.opened.size(), 1);
}

void TestMailReader::aMailAddressOpensTheComposer()
{
    ReaderWorld w;
    w.content(11, u"<p><a href='mailto:desk@fjord.example?subject=Lot%202&amp;body=Hello%20there'>Write</a></p>"_s);
    QVERIFY(w.read(11, u"Write"_s));
    QList<ComposeStart> starts;
    connect(&w.actions, &InboxActions::composeRequested, this,
            [&starts](const ComposeStart &start) { starts.append(start); });
    Q_EMIT w.browser()->anchorClicked(QUrl(u"link:0"_s));
    QVERIFY(w.opened.isEmpty());
    QCOMPARE(starts.size(), 1);
    QCOMPARE(starts.first().to.value(0).address, u"desk@fjord.example"_s);
    QCOMPARE(starts.first().subject, u"Lot 2"_s);
    QCOMPARE(starts.first().text, u"Hello there"_s);
}

void TestMailReader::colouredMailsLieOnALightSheet()
{
    ReaderWorld w;
    m_theme->setChoice(ThemeChoice::Dark);
    w.content(11, u"<p style='color:#333333'>Coloured</p>"_s);
    w.content(12, u"<p>Plain</p>"_s);
    const auto paper = [&w] { return w.browser()->grab().toImage().pixelColor(w.browser()->width() / 2, 3); };
    QVERIFY(w.read(12, u"Plain"_s));
    QVERIFY(paper().lightness() < 80);
    QVERIFY(w.read(11, u"Coloured"_s));
    QVERIFY(paper().lightness() > 240);
    m_theme->setChoice(ThemeChoice::Light);
    QVERIFY(paper().lightness() > 240);
    QVERIFY(w.read(12, u"Plain"_s));
    QVERIFY(paper().lightness() > 240);
}

void TestMailReader::quotationsAreFolded()
{
    ReaderWorld w;
    w.content(11, u"<p>Agreed.</p><p>Mara wrote:</p><blockquote><p>Shall we?</p></blockquote>"_s);
    QVERIFY(w.read(11, u"Agreed."_s));
    QVERIFY(!w.text().contains(u"Shall we?"_s));
    QVERIFY(w.part<QWidget>(u"mail.earlier"_s)->isVisible());
    w.click(u"mail.earlier"_s);
    QVERIFY(w.text().contains(u"Shall we?"_s));
    QVERIFY(!w.part<QWidget>(u"mail.earlier"_s)->isVisible());
}

void TestMailReader::plainText()
{
    ReaderWorld w;
    w.content(11, u"<p>Go <a href='https://fjord.example/'>here</a></p>"_s);
    QVERIFY(w.read(11, u"here"_s));
    auto *menu = w.part<QMenu>(u"mail.moreMenu"_s);
    const auto choose = [menu](const QString &text) {
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == text) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    QVERIFY(choose(u"Show as plain text"_s));
    QVERIFY2(w.text().contains(u"<https://fjord.example/>"_s), qPrintable(w.text()));
    QVERIFY(choose(u"Show with its layout"_s));
    QVERIFY(!w.text().contains(u"https"_s));
}

void TestMailReader::keysAnswer()
{
    ReaderWorld w;
    w.content(11, u"<p>Well?</p>"_s);
    QVERIFY(w.read(11, u"Well?"_s));
    QList<ComposeStart::Kind> kinds;
    connect(&w.actions, &InboxActions::composeRequested, this, [&kinds](const ComposeStart &start) {
        QCOMPARE(start.messageId, u"11"_s);
        kinds.append(start.kind);
    });
    QTest::keyClick(w.browser(), Qt::Key_R); // the text passes letters on
    QTest::keyClick(w.browser(), Qt::Key_A);
    QTest::keyClick(&w.reader, Qt::Key_F);
    QTest::keyClick(&w.reader, Qt::Key_R, Qt::ControlModifier);
    w.click(u"mail.reply"_s);
    using Kind = ComposeStart::Kind;
    QCOMPARE(kinds, (QList<Kind>{Kind::Reply, Kind::ReplyAll, Kind::Forward, Kind::Reply}));
    QCOMPARE(w.seen(u"GET /api/accounts/100/folders/1/messages/11/header"_s).size(), 0);
}

void TestMailReader::theExchangeOpensItsMails()
{
    ReaderWorld w;
    MailMessage later = w.mail(12), earlier = w.mail(11);
    earlier.subject = u"Lot 2"_s;
    later.subject = u"Re: Lot 2"_s;
    w.show({later, earlier, w.mail(13)});
    w.content(12, u"<p>Yes</p>"_s);
    QVERIFY(w.read(12, u"Yes"_s));
    QSignalSpy opened(&w.actions, &InboxActions::messageRequested);
    QVERIFY(w.part<QWidget>(u"mail.other.11"_s)->isVisible());
    QVERIFY(!w.part<QWidget>(u"mail.other.13"_s));
    w.click(u"mail.other.11"_s);
    QCOMPARE(opened.value(0).value(0).toString(), u"11"_s);
}

void TestMailReader::labelsFlagsAndMoves()
{
    ReaderWorld w;
    w.content(11, u"<p>Well?</p>"_s);
    QVERIFY(w.read(11, u"Well?"_s));
    connect(w.repository.get(), &MailRepository::changed, &w.book, &MailBook::setSnapshot);
    auto *menu = w.part<QMenu>(u"mail.labelMenu"_s);
    Q_EMIT menu->aboutToShow();
    QVERIFY(!menu->actions().isEmpty());
    QCOMPARE(menu->actions().first()->text(), u"Urgent"_s);
    auto *more = w.part<QMenu>(u"mail.moreMenu"_s);
    Q_EMIT more->aboutToShow();
    Q_EMIT more->aboutToShow(); // filled anew, not twice
    QStringList texts;
    const QList<QAction *> actions = more->actions();
    for (const QAction *action : actions)
        texts.append(action->text());
    QCOMPARE(texts.count(u"Move to"_s), 1);
    for (const QString &wanted : {u"Spam"_s, u"Delete"_s, u"New event from this mail"_s, u"Show headers"_s})
        QVERIFY2(texts.contains(wanted), qPrintable(wanted));
    QSignalSpy events(&w.actions, &InboxActions::eventRequested);
    actions.at(int(texts.indexOf(u"New event from this mail"_s)))->trigger();
    QCOMPARE(events.value(0).value(0).toString(), u"11"_s);
    for (const QString &name : {u"mail.archive"_s, u"mail.flag"_s, u"mail.label"_s, u"mail.unread"_s, u"mail.more"_s})
        QVERIFY2(!w.part<QWidget>(name)->accessibleName().isEmpty(), qPrintable(name));
}
void TestMailReader::fitsANarrowPage()
{
    ReaderWorld w;
    QList<MailMessage> all = w.book.snapshot().messages;
    all.first().labelIds = QStringList{u"90"_s};
    w.show(all);
    w.content(11, u"<p>Narrow</p><img src='https://x.example/a.png' width=900 height=30>"_s);
    QVERIFY(w.read(11, u"Narrow"_s));
    QVERIFY(w.bar(u"mail.images"_s)->isVisible());
    // What a window of 1280 pixels leaves; French takes a quarter more than English.
    QVERIFY2(w.reader.minimumSizeHint().width() <= 320,
             qPrintable(QString::number(w.reader.minimumSizeHint().width())));
    w.reader.resize(330, 640);
    QTest::qWait(20);
    for (const QString &name : {u"mail.images.second"_s, u"mail.forward"_s, u"mail.more"_s}) {
        const auto *part = w.part<QWidget>(name);
        const QPoint end = part->mapTo(&w.reader, part->rect().bottomRight());
        QVERIFY2(w.reader.rect().contains(end), qPrintable(name));
    }
}
void TestMailReader::draftsAreGoneOnWith()
{
    ReaderWorld w;
    MailMessage begun = w.mail(11, w.drafts);
    w.show({begun});
    w.server.always(u"GET /api/accounts/100/folders/2/messages/11/content"_s, w.ok(R"({"content":"<p>So far</p>"})"));
    QVERIFY(w.read(11, u"So far"_s));
    QVERIFY(!w.part<QWidget>(u"mail.reply"_s)->isVisible());
    QList<ComposeStart::Kind> kinds;
    connect(&w.actions, &InboxActions::composeRequested, this,
            [&kinds](const ComposeStart &start) { kinds.append(start.kind); });
    QTest::keyClick(&w.reader, Qt::Key_R);
    w.click(u"mail.goOn"_s);
    QCOMPARE(kinds, QList<ComposeStart::Kind>{ComposeStart::Kind::Draft});
    begun.folderId = w.inbox; // moved back: a mail again
    w.show({begun});
    QVERIFY(w.part<QWidget>(u"mail.reply"_s)->isVisible());
    QVERIFY(!w.part<QWidget>(u"mail.goOn"_s)->isVisible());
}

void TestMailReader::strangersWriteNoMarkup()
{
    ReaderWorld w;
    const QString markup = u"<img src='file:///etc/x'> Ivo"_s;
    MailMessage mail = w.mail(11);
    mail.from.name = markup;
    mail.subject = markup;
    mail.cc = {{markup, u"a@x.example"_s}};
    w.show({mail});
    w.content(11, u"<p><a href='https://evil.example/'>https://bank.example/&lt;b&gt;</a></p>"_s);
    QVERIFY(w.read(11, u"bank"_s));
    QCOMPARE(w.part<QLabel>(u"mail.sender"_s)->text(), markup);
    for (const QLabel *label : w.reader.findChildren<QLabel *>()) {
        QVERIFY2(!label->toolTip().contains(u"<img"_s), qPrintable(label->objectName()));
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->text()));
    }
    Q_EMIT w.browser()->anchorClicked(QUrl(u"link:0"_s));
    QCOMPARE(w.prompter.said.size(), 1);
    QVERIFY(!w.prompter.said.first().contains(u'<'));
}
} // namespace atlas::test::tst_mailreader

ATLAS_TEST(atlas::test::tst_mailreader::TestMailReader)
#include "tst_mailreader.moc"
