// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/inbox/readerfixture.h"
#include "ui/pages/common/sheetdialog.h"
#include "ui/pages/inbox/reader/emlfile.h"
#include "ui/pages/inbox/reader/headersheet.h"
#include "ui/pages/inbox/reader/mailfiles.h"
#include "ui/pages/inbox/reader/readertools.h"

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>

namespace atlas::test::tst_mailreaderfiles
{
class TestMailReaderFiles : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void savesUnderASafeName();
    void neverOverwritesUnasked();
    void saysWhatCannotBeWritten();
    void savesAllUnderNamesOfTheirOwn();
    void opensACopyAndAsksBeforePrograms();
    void aFileOfAnotherMailIsNotWritten();
    void savesTheWholeMail();
    void theReceiptIsRefused();
    void states_data();
    void states();
    void theDayIsSpent();
    void deletedMeanwhile();
    void aVeryLongMailIsCut();

    void quotation_data();
    void quotation();
    void pictures();
    void freePaths();
    void emlFiles();
};

namespace
{
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

const QString rtlName = u"../../bill\u202Efdp.exe"_s; ///< reads as "billexe.pdf"
} // namespace

void TestMailReaderFiles::savesUnderASafeName()
{
    ReaderWorld w;
    w.withFiles(11, {w.file(u"71"_s, u"../..\\plan: a?.pdf"_s)});
    w.bytes(11, u"71"_s, "pdf");
    QVERIFY(w.read(11, u"files"_s));
    w.chosen = w.disk.filePath(u"mine.pdf"_s);
    w.click(u"mail.save.71"_s);
    QCOMPARE(w.suggested.size(), 1);
    for (const QChar bad : u"/\\:?"_s)
        QVERIFY(!w.suggested.first().contains(bad));
    QTRY_COMPARE(contentOf(w.chosen), QByteArray("pdf"));
    QVERIFY(w.prompter.asked.isEmpty());
    QCOMPARE(w.askedOf(u"/api/accounts/100/folders/1/messages/11/attachments/71"_s), 1);
    w.chosen.clear(); // cancelled: nothing is asked for
    w.click(u"mail.save.71"_s);
    QTest::qWait(20);
    QCOMPARE(w.askedOf(u"/api/accounts/100/folders/1/messages/11/attachments/71"_s), 1);
}

void TestMailReaderFiles::neverOverwritesUnasked()
{
    ReaderWorld w;
    w.withFiles(11, {w.file(u"71"_s, u"plan.pdf"_s)});
    w.bytes(11, u"71"_s, "new");
    QVERIFY(w.read(11, u"files"_s));
    w.chosen = w.disk.filePath(u"plan.pdf"_s);
    QVERIFY(mailfiles::write(w.chosen, "old").isEmpty());
    w.prompter.confirmed = false;
    w.click(u"mail.save.71"_s);
    QCOMPARE(w.prompter.asked, QStringList{u"Replace plan.pdf?"_s});
    QTest::qWait(50);
    QCOMPARE(contentOf(w.chosen), QByteArray("old"));
    w.prompter.confirmed = true;
    w.click(u"mail.save.71"_s);
    QTRY_COMPARE(contentOf(w.chosen), QByteArray("new"));
}

void TestMailReaderFiles::saysWhatCannotBeWritten()
{
    ReaderWorld w;
    w.withFiles(11, {w.file(u"71"_s, u"plan.pdf"_s), w.file(u"72"_s, u"gone.pdf"_s)});
    w.bytes(11, u"71"_s, "new");
    w.server.always(u"GET /api/accounts/100/folders/1/messages/11/attachments/72"_s, w.refusal(403, "NO_ACCESS"));
    QVERIFY(w.read(11, u"files"_s));
    w.chosen = w.disk.filePath(u"no such folder/plan.pdf"_s);
    w.click(u"mail.save.71"_s);
    QTRY_VERIFY(w.bar(u"mail.problem"_s)->isVisible());
    QVERIFY(w.bar(u"mail.problem"_s)->title().startsWith(u"plan.pdf cannot be written"_s));
    w.click(u"mail.problem.first"_s);
    QVERIFY(!w.bar(u"mail.problem"_s)->isVisible());
    w.chosen = w.disk.filePath(u"gone.pdf"_s);
    w.click(u"mail.save.72"_s);
    QTRY_VERIFY(w.bar(u"mail.problem"_s)->isVisible());
    QVERIFY(w.bar(u"mail.problem"_s)->title().startsWith(u"gone.pdf: "_s));
    QVERIFY(!QFile::exists(w.chosen));
}

void TestMailReaderFiles::savesAllUnderNamesOfTheirOwn()
{
    ReaderWorld w;
    w.withFiles(11, {w.file(u"71"_s, u"plan.pdf"_s), w.file(u"72"_s, u"plan.pdf"_s), w.file(u"73"_s, rtlName)});
    w.bytes(11, u"71"_s, "one");
    w.bytes(11, u"72"_s, "two");
    w.bytes(11, u"73"_s, "exe");
    QVERIFY(w.read(11, u"files"_s));
    w.chosen = w.disk.path();
    QVERIFY(mailfiles::write(w.disk.filePath(u"plan.pdf"_s), "old").isEmpty());
    w.click(u"mail.saveAll"_s);
    QTRY_COMPARE(QDir(w.disk.path()).entryList(QDir::Files),
                 (QStringList{u"billfdp.exe"_s, u"plan (2).pdf"_s, u"plan (3).pdf"_s, u"plan.pdf"_s}));
    QCOMPARE(contentOf(w.disk.filePath(u"plan.pdf"_s)), QByteArray("old"));
    QCOMPARE(contentOf(w.disk.filePath(u"plan (3).pdf"_s)), QByteArray("two"));
    QVERIFY(w.prompter.asked.isEmpty());
}

void TestMailReaderFiles::opensACopyAndAsksBeforePrograms()
{
    ReaderWorld w;
    w.withFiles(11, {w.file(u"71"_s, u"plan.pdf"_s), w.file(u"72"_s, rtlName)});
    w.bytes(11, u"71"_s, "one");
    w.bytes(11, u"72"_s, "exe");
    QVERIFY(w.read(11, u"files"_s));
    QCOMPARE(w.part<QAbstractButton>(u"mail.file.72"_s)->text(), u"billfdp.exe"_s);
    w.click(u"mail.file.71"_s);
    QTRY_COMPARE(w.opened.size(), 1);
    QVERIFY(w.opened.first().isLocalFile());
    QCOMPARE(contentOf(w.opened.first().toLocalFile()), QByteArray("one"));
    w.prompter.confirmed = false;
    w.click(u"mail.file.72"_s);
    QTRY_COMPARE(w.prompter.asked, QStringList{u"Open billfdp.exe?"_s});
    QTest::qWait(20);
    QCOMPARE(w.askedOf(u"/api/accounts/100/folders/1/messages/11/attachments/72"_s), 0);
    w.prompter.confirmed = true;
    w.canOpen = false;
    w.click(u"mail.file.72"_s);
    QTRY_COMPARE(w.opened.size(), 2);
    QVERIFY(w.bar(u"mail.problem"_s)->title().contains(u"no program that opens billfdp.exe"_s));
}

void TestMailReaderFiles::aFileOfAnotherMailIsNotWritten()
{
    ReaderWorld w;
    w.withFiles(11, {w.file(u"71"_s, u"plan.pdf"_s)});
    w.content(12, u"<p>Second</p>"_s);
    const QString path = u"/api/accounts/100/folders/1/messages/11/attachments/71"_s;
    w.server.expect(u"GET "_s + path, w.how(ScriptedReply::How::Hang));
    QVERIFY(w.read(11, u"files"_s));
    w.click(u"mail.file.71"_s);
    QTRY_COMPARE(w.askedOf(path), 1);
    QVERIFY(w.read(12, u"Second"_s));
    QTest::qWait(20);
    QVERIFY(w.opened.isEmpty());
    QVERIFY(!w.bar(u"mail.problem"_s)->isVisible());
}

void TestMailReaderFiles::savesTheWholeMail()
{
    ReaderWorld w;
    w.withFiles(11, {w.file(u"71"_s, u"plan.pdf"_s)});
    w.bytes(11, u"71"_s, "pdf");
    const QByteArray headers = R"({"headerContent":"Subject: Lot 2\r\nMessage-ID: <m11@fjord.example>"})";
    w.server.always(u"GET /api/accounts/100/folders/1/messages/11/header"_s, w.ok(headers));
    QVERIFY(w.read(11, u"files"_s));
    w.chosen = w.disk.filePath(u"mail.eml"_s);
    Q_EMIT w.reader.findChild<ReaderTools *>()->saveRequested();
    QCOMPARE(w.suggested, QStringList{u"Subject 11.eml"_s});
    QTRY_VERIFY(contentOf(w.chosen).contains("Message-ID: <m11@fjord.example>"));
    QVERIFY(contentOf(w.chosen).contains(QByteArray("pdf").toBase64()));
}

void TestMailReaderFiles::theReceiptIsRefused()
{
    ReaderWorld w;
    w.content(11, u"<p>Well?</p>"_s);
    const QByteArray headers = R"({"headerContent":"Subject: A\r\nDisposition-Notification-To: <ivo@fjord.example>"})";
    w.server.always(u"GET /api/accounts/100/folders/1/messages/11/header"_s, w.ok(headers));
    QVERIFY(w.read(11, u"Well?"_s));
    QVERIFY(!w.bar(u"mail.receipt"_s)->isVisible());
    Q_EMIT w.reader.findChild<ReaderTools *>()->headersRequested();
    QTRY_VERIFY(w.window.findChild<QPlainTextEdit *>(u"mail.headerText"_s));
    auto *text = w.window.findChild<QPlainTextEdit *>(u"mail.headerText"_s);
    QVERIFY(text->toPlainText().contains(u"Disposition-Notification-To: <ivo@fjord.example>"_s));
    QCOMPARE(w.bar(u"mail.receipt"_s)->title(), u"The sender asked for a receipt; none is sent."_s);
    w.window.findChild<SheetDialog *>()->accept();
    QList<SeenRequest> all = w.server.seen();
    QVERIFY(std::none_of(all.cbegin(), all.cend(), [](const SeenRequest &each) { return each.method == "POST"; }));
}

void TestMailReaderFiles::states_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("title");
    QTest::newRow("forbidden") << 403 << u"NO_ACCESS"_s << QString();
    QTest::newRow("refused") << 400 << u"INVALID_DATA"_s << QString();
}

void TestMailReaderFiles::states()
{
    QFETCH(int, status);
    QFETCH(QString, word);
    ReaderWorld w;
    w.server.expect(u"GET /api/accounts/100/folders/1/messages/11/content"_s, w.refusal(status, word.toLatin1()));
    w.reader.showMessage(u"11"_s);
    QTRY_VERIFY(!w.state().isEmpty());
    QVERIFY(!w.advice().isEmpty());
    QCOMPARE(w.part<QLabel>(u"mail.subject"_s)->text(), u"Subject 11"_s); // the head stays
    w.content(11, u"<p>Here</p>"_s);
    const auto buttons = w.reader.findChildren<QAbstractButton *>(u"state.action"_s);
    for (QAbstractButton *button : buttons) {
        if (button->isVisible())
            button->click();
    }
    QTRY_COMPARE(w.text(), u"Here"_s);
}

void TestMailReaderFiles::theDayIsSpent()
{
    ReaderWorld w;
    w.content(11, u"<p>Read before</p>"_s);
    QVERIFY(w.read(11, u"Read before"_s));
    w.spendAllBut(0);
    w.reader.showMessage(u"12"_s);
    QTRY_COMPARE(w.state(), u"No calls left today"_s);
    QVERIFY2(w.advice().contains(u"free again"_s) && w.advice().contains(u"stays readable"_s), qPrintable(w.advice()));
    QVERIFY(w.read(11, u"Read before"_s));
}

void TestMailReaderFiles::deletedMeanwhile()
{
    ReaderWorld w;
    w.content(11, u"<p>Here</p>"_s);
    QVERIFY(w.read(11, u"Here"_s));
    w.show({w.mail(12)});
    QCOMPARE(w.state(), u"This mail is no longer here"_s);
    QTest::keyClick(&w.reader, Qt::Key_R);
    w.show({w.mail(12), w.mail(11)}); // undone
    QTRY_COMPARE(w.text(), u"Here"_s);
    w.reader.showMessage(u"99"_s);
    QCOMPARE(w.state(), u"This mail is no longer here"_s);
}

void TestMailReaderFiles::aVeryLongMailIsCut()
{
    ReaderWorld w;
    w.content(11, u"<p>Start</p>"_s + u"<p>line</p>"_s.repeated(40'000));
    w.reader.showMessage(u"11"_s);
    QTRY_VERIFY_WITH_TIMEOUT(w.text().startsWith(u"Start"_s), 20000);
    QVERIFY(w.bar(u"mail.cut"_s)->isVisible());
    w.click(u"mail.cut.first"_s);
    QCOMPARE(w.suggested, QStringList{u"Subject 11.eml"_s});
}

void TestMailReaderFiles::quotation_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("kept");
    const QString quote = u"<blockquote><p>Old</p></blockquote>"_s;
    QTest::newRow("none") << u"<p>Hello</p>"_s << QString();
    QTest::newRow("below") << u"<p>Yes</p>"_s + quote << u"<p>Yes</p>"_s;
    QTest::newRow("nested") << u"<p>Yes</p><blockquote>a"_s + quote + u"</blockquote>"_s << u"<p>Yes</p>"_s;
    QTest::newRow("empty after") << u"<p>Yes</p>"_s + quote + u"<p> </p>"_s << u"<p>Yes</p>"_s;
    QTest::newRow("answer below") << u"<p>See</p>"_s + quote + u"<p>Yes</p>"_s << QString();
    QTest::newRow("picture below") << u"<p>See</p>"_s + quote + u"<img src=\"cid:a\">"_s << QString();
    QTest::newRow("nothing but it") << quote << QString();
    QTest::newRow("unclosed") << u"<p>Yes</p><blockquote><p>Old</p>"_s << u"<p>Yes</p>"_s;
}

void TestMailReaderFiles::quotation()
{
    QFETCH(QString, html);
    QTEST(withoutQuotation(html), "kept");
}

void TestMailReaderFiles::pictures()
{
    QCOMPARE(mailPicture(ReaderWorld::png(40), 100).size(), QSize(40, 40));
    QCOMPARE(mailPicture(ReaderWorld::png(400), 100).size(), QSize(100, 100));
    QVERIFY(mailPicture("not a picture", 100).isNull());
    QVERIFY(mailPicture("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"></svg>", 100).isNull());
    QVERIFY(mailPicture({}, 100).isNull());
    // 60,000 by 60,000 pixels, said by the first bytes alone.
    QByteArray bomb;
    QBuffer buffer(&bomb);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(&buffer, "BMP"));
    QVERIFY(!mailPicture(bomb, 100).isNull());
    bomb.replace(18, 8, QByteArray::fromHex("60ea000060ea0000"));
    QVERIFY(mailPicture(bomb, 100).isNull());
}

void TestMailReaderFiles::freePaths()
{
    QTemporaryDir dir;
    QCOMPARE(mailfiles::freePath(dir.path(), u"../a.tar.gz"_s), dir.filePath(u"a.tar.gz"_s));
    QVERIFY(mailfiles::write(dir.filePath(u"plan"_s), "x").isEmpty());
    QCOMPARE(mailfiles::freePath(dir.path(), u"plan"_s), dir.filePath(u"plan (2)"_s));
    QCOMPARE(mailfiles::iconOf(u"a.XLSX"_s), u"table"_s);
    QCOMPARE(mailfiles::iconOf(rtlName), u"warning"_s);
    QCOMPARE(mailfiles::iconOf(u"noending"_s), u"document"_s);
}

void TestMailReaderFiles::emlFiles()
{
    MailHeaders headers;
    headers.fields = {
        {u"Subject"_s, u"Lot"_s},
        {u"References"_s, u"<aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@x.example> <bbbbbbbbbbbbbbbbbbbbbbbbbb@x.example>"_s},
        {u"Content-Type"_s, u"text/plain"_s},
        {u"X-A"_s, u"b\r\nBcc: eve@x.example"_s},
        {u"Bad\r\nName"_s, u"c"_s}};
    MailAttachment file;
    file.name = u"é.pdf"_s;
    const QByteArray eml = emlFile(headers, u"<p>é</p>"_s, {{file, QByteArray(200, 'x')}});
    QVERIFY(eml.contains("References: <aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@x.example>\r\n <bbbb"));
    QVERIFY(!eml.contains("text/plain"));
    QVERIFY(!eml.contains("\r\nBcc:")); // a field cannot bring another
    QVERIFY(!eml.contains("Name: c"));
    QVERIFY(eml.contains("filename*=UTF-8''%C3%A9.pdf"));
    QVERIFY(eml.contains(QByteArray("<p>\xC3\xA9</p>").toBase64()));
    QVERIFY(eml.endsWith("--=_atlas_part--\r\n"));
    const QList<QByteArray> lines = eml.split('\n');
    for (const QByteArray &line : lines)
        QVERIFY(line.size() <= 79);
    MailHeaders asking;
    asking.fields = {{u"return-receipt-to"_s, u"ivo@fjord.example"_s}};
    QVERIFY(asksForReceipt(asking));
    QVERIFY(!asksForReceipt(headers));
}
} // namespace atlas::test::tst_mailreaderfiles

ATLAS_TEST(atlas::test::tst_mailreaderfiles::TestMailReaderFiles)
#include "tst_mailreaderfiles.moc"
