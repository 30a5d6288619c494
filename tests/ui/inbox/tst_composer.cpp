// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/inbox/composerfixture.h"

#include <QFile>
#include <QTreeWidget>

namespace atlas::test::tst_composer
{
using Kind = ComposeStart::Kind;

class TestComposer : public QObject
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

    void sendsWhatIsWritten();
    void asksForARecipientAndARightOne();
    void asksAboutWhatLooksForgotten();
    void aSignatureOnceAndOfTheSender();
    void anAnswerQuotesAndGoesWhereItIsAskedFor();
    void aForwardTakesTheFilesAlong();
    void aForwardThatCouldNotBeReadAsks();
    void aDraftIsGoneOnWith();
    void aTemplateIsFilled();
    void fieldsLeftEmptyAreAskedAbout();
    void whatIsTypedIsKept();
    void keptFilesAreReadAgain();
    void aMailTakenBackIsAsItWas();
    void savedAsDraftItReplacesTheOneBefore();
    void whatCannotBeSavedStays();
    void leavingAsks();
    void filesStayWhenOneLeaves();
    void aMailTakenBackPutsAnotherAside();
    void aRefusedMailIsOpenedAgain();
    void fitsANarrowPage();
};

void TestComposer::sendsWhatIsWritten()
{
    ComposerWorld w;
    w.beginTo(u"ivo@fjord.example"_s);
    QVERIFY(w.composer.isEmpty());
    w.type(u"Hello "_s);
    w.click(u"format.bold"_s);
    QTest::keyClicks(w.editor(), u"Ivo"_s);
    QVERIFY(!w.composer.isEmpty());
    QTest::keyClick(w.editor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(w.closings, 1);
    QCOMPARE(w.outbox->entries().size(), 1);
    const OutgoingMail mail = w.handedOver();
    QCOMPARE(mail.to.first().address, u"ivo@fjord.example"_s);
    QCOMPARE(mail.from.address, u"mara@nordwerk.example"_s);
    QCOMPARE(mail.subject, u"Offer"_s);
    QVERIFY2(mail.html.contains(u"Hello"_s) && mail.html.contains(u"font-weight"_s), qPrintable(mail.html));
    QVERIFY(w.actions.typed().isEmpty());
    QVERIFY(w.prompter.asked.isEmpty());
}

void TestComposer::asksForARecipientAndARightOne()
{
    ComposerWorld w;
    ComposeStart start;
    start.subject = u"Offer"_s;
    w.composer.begin(start);
    w.click(u"compose.send"_s);
    QVERIFY(w.outbox->entries().isEmpty());
    QCOMPARE(w.label(u"recipients.problem"_s), u"Say who it goes to."_s);
    QTest::keyClicks(w.input(u"compose.to"_s), u"ivo at fjord,"_s);
    QCOMPARE(w.label(u"recipients.problem"_s), u"“ivo at fjord” is not an e-mail address."_s);
    w.click(u"compose.send"_s);
    QVERIFY(w.outbox->entries().isEmpty());
    QTest::keyClick(w.input(u"compose.to"_s), Qt::Key_Backspace);
    QTest::keyClicks(w.input(u"compose.to"_s), u"ivo@fjord.example"_s);
    w.click(u"compose.send"_s);
    QCOMPARE(w.outbox->entries().size(), 1);
}

void TestComposer::asksAboutWhatLooksForgotten()
{
    ComposerWorld w;
    w.beginTo(u"ivo@fjord.example"_s, {});
    w.type(u"Vous trouverez le devis ci-joint."_s);
    w.prompter.confirmed = false;
    w.click(u"compose.send"_s);
    QCOMPARE(w.prompter.asked, QStringList{u"Send without a subject?"_s});
    w.part<QLineEdit>(u"compose.subject"_s)->setText(u"Devis"_s);
    w.click(u"compose.send"_s);
    QCOMPARE(w.prompter.asked.last(), u"Send without an attachment?"_s);
    QVERIFY(w.outbox->entries().isEmpty());
    w.prompter.confirmed = true;
    w.click(u"compose.send"_s);
    QCOMPARE(w.outbox->entries().size(), 1);
}

void TestComposer::aSignatureOnceAndOfTheSender()
{
    ComposerWorld w;
    w.beginTo(u"ivo@fjord.example"_s);
    QCOMPARE(w.editor()->toPlainText().count(u"Nordwerk"_s), 1);
    w.type(u"Hello"_s);
    QVERIFY(w.editor()->toPlainText().startsWith(u"Hello"_s));
    auto *from = w.part<QComboBox>(u"compose.from"_s);
    from->setCurrentIndex(1);
    Q_EMIT from->activated(1);
    QVERIFY(!w.editor()->toPlainText().contains(u"Nordwerk"_s));
    QCOMPARE(w.editor()->toPlainText().count(u"Your sales team"_s), 1);
    w.click(u"compose.send"_s);
    QCOMPARE(w.handedOver().from.address, u"sales@nordwerk.example"_s);
    w.beginTo(u"ivo@fjord.example"_s); // the next mail in the same composer
    QCOMPARE(w.editor()->toPlainText().count(u"Nordwerk"_s), 1);
}

void TestComposer::anAnswerQuotesAndGoesWhereItIsAskedFor()
{
    ComposerWorld w;
    w.beginWith(Kind::ReplyAll, u"11"_s);
    QVERIFY(w.composer.isEmpty());
    QTRY_VERIFY(!w.part<QWidget>(u"quote.intotext"_s)->isHidden());
    QVERIFY(w.part<QWidget>(u"quote.remove"_s)->isHidden()); // Zoho puts the mail below whatever is chosen here
    QTRY_VERIFY(w.part<QPushButton>(u"compose.summary"_s)->text().contains(u"desk@fjord.example"_s));
    w.type(u"Yes."_s);
    w.click(u"compose.send"_s);
    const OutgoingMail mail = w.handedOver();
    QCOMPARE(mail.subject, u"Re: Question"_s);
    QCOMPARE(mail.from.address, u"sales@nordwerk.example"_s); // it was written to
    QCOMPARE(mail.to.first().address, u"desk@fjord.example"_s);
    QCOMPARE(mail.replyTo, u"11"_s);
    QCOMPARE(mail.inReplyTo, u"<m11@fjord.example>"_s);
    QCOMPARE(mail.references, QStringList{u"<m11@fjord.example>"_s});
    QVERIFY2(mail.html.contains(u"Yes."_s), qPrintable(mail.html));
    QVERIFY2(!mail.html.contains(u"The plan?"_s), "Zoho quotes in answers by itself");
    QVERIFY(mail.files.isEmpty());
}

void TestComposer::aForwardTakesTheFilesAlong()
{
    ComposerWorld w;
    w.beginWith(Kind::Forward, u"11"_s);
    QTRY_VERIFY(w.part<QWidget>(u"files.chip"_s));
    QTest::keyClicks(w.input(u"compose.to"_s), u"lea@fjord.example"_s);
    w.click(u"compose.send"_s);
    const OutgoingMail mail = w.handedOver();
    QCOMPARE(mail.subject, u"Fwd: Question"_s);
    QVERIFY(mail.replyTo.isEmpty());
    QCOMPARE(mail.files.size(), 1);
    QCOMPARE(mail.files.first().bytes, "plan");
    QVERIFY(mail.html.contains(u"Forwarded message"_s) && mail.html.contains(u"The plan?"_s));
}

void TestComposer::aForwardThatCouldNotBeReadAsks()
{
    ComposerWorld w;
    w.tokens.tokenError = ApiError(ErrorKind::Offline);
    w.beginWith(Kind::Forward, u"11"_s);
    QTRY_VERIFY(w.label(u"compose.problem"_s).startsWith(u"The mail to forward cannot be read"_s));
    QTest::keyClicks(w.input(u"compose.to"_s), u"lea@fjord.example"_s);
    w.prompter.confirmed = false;
    w.click(u"compose.send"_s);
    QCOMPARE(w.prompter.asked, QStringList{u"Send without the forwarded mail?"_s});
    QVERIFY(w.outbox->entries().isEmpty());
}

void TestComposer::aDraftIsGoneOnWith()
{
    ComposerWorld w;
    w.beginWith(Kind::Draft, u"21"_s);
    QTRY_VERIFY(w.editor()->toPlainText().startsWith(u"So far"_s));
    QVERIFY(w.composer.isEmpty());
    QTRY_VERIFY(w.part<QWidget>(u"compose.bcc"_s)->isVisible()); // rows do not tell blind copies
    w.editor()->moveCursor(QTextCursor::End);
    w.type(u", so good"_s);
    w.click(u"compose.send"_s);
    QCOMPARE(w.handedOver().to.first().address, u"ivo@fjord.example"_s);
    QCOMPARE(w.handedOver().bcc.first().address, u"blind@nordwerk.example"_s);
    QVERIFY(w.handedOver().html.contains(u"So far, so good"_s));
    QCOMPARE(w.outbox->entries().first().draftId, u"21"_s);
}

void TestComposer::aTemplateIsFilled()
{
    ComposerWorld w;
    w.beginTo(u"ivo@fjord.example"_s, {});
    w.click(u"compose.template"_s);
    auto *list = w.part<QTreeWidget>(u"templates.list"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Offer"_s);
    QVERIFY(list->topLevelItem(0)->text(1).startsWith(u"2"_s));
    auto *search = w.part<QLineEdit>(u"templates.search"_s);
    QTest::keyClicks(search, u"zzz"_s);
    QCOMPARE(list->topLevelItemCount(), 0);
    search->clear();
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY2(w.editor()->toPlainText().contains(u"Hello Ivo,"_s), qPrintable(w.editor()->toPlainText()));
    QCOMPARE(w.editor()->openFields(), QStringList{u"deal.amount"_s});
    QVERIFY(w.label(u"compose.fields"_s).endsWith(u"deal.amount"_s));
    QCOMPARE(w.editor()->extraSelections().size(), 1);
    QCOMPARE(w.part<QLineEdit>(u"compose.subject"_s)->text(), u"Offer"_s);
    QCOMPARE(w.editor()->toPlainText().count(u"Nordwerk"_s), 1); // before the signature
}

void TestComposer::fieldsLeftEmptyAreAskedAbout()
{
    ComposerWorld w;
    w.beginTo(u"ivo@fjord.example"_s);
    w.type(u"About {{deal.amount}} and {{ Deal.Stage }}"_s);
    w.prompter.confirmed = false;
    w.click(u"compose.send"_s);
    QCOMPARE(w.prompter.asked.size(), 1);
    QVERIFY(w.outbox->entries().isEmpty());
    w.editor()->selectAll();
    w.type(u"About it"_s);
    QVERIFY(w.label(u"compose.fields"_s).isEmpty());
    w.click(u"compose.send"_s);
    QCOMPARE(w.prompter.asked.size(), 1);
    QCOMPARE(w.outbox->entries().size(), 1);
}

void TestComposer::whatIsTypedIsKept()
{
    ComposerWorld w;
    w.beginWith(Kind::Reply, u"11"_s);
    QTRY_VERIFY(!w.part<QWidget>(u"quote.intotext"_s)->isHidden());
    w.type(u"Yes, "_s);
    QTRY_COMPARE_WITH_TIMEOUT(w.actions.typed().size(), 1, 5000);
    QVERIFY(w.label(u"compose.state"_s).startsWith(u"draft kept at"_s));
    const QString key = w.actions.typed().constBegin().key();
    const QString text = w.editor()->toPlainText();
    ComposerView next(w.actions, &w.window);
    next.resume(key);
    QVERIFY(!next.isEmpty());
    QCOMPARE(next.findChild<MailEditor *>(u"compose.text"_s)->toPlainText(), text);
    QVERIFY(!next.findChild<QWidget *>(u"quote.intotext"_s)->isHidden());
    next.findChild<QAbstractButton *>(u"compose.send"_s)->click();
    QCOMPARE(w.handedOver().replyTo, u"11"_s);
    QVERIFY(!w.handedOver().html.contains(u"The plan?"_s)); // Zoho quotes by itself
    QVERIFY(w.actions.typed().isEmpty());
}

void TestComposer::keptFilesAreReadAgain()
{
    ComposerWorld w;
    const QString path = w.folder.filePath(u"plan.txt"_s), gone = w.folder.filePath(u"gone.txt"_s);
    for (const QString &each : {path, gone}) {
        QFile file(each);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("plan") == 4);
    }
    w.beginTo(u"ivo@fjord.example"_s);
    Q_EMIT w.editor()->filesDropped({path, gone});
    QTRY_COMPARE_WITH_TIMEOUT(w.actions.typed().size(), 1, 5000);
    QVERIFY(QFile::remove(gone));
    const QString key = w.actions.typed().constBegin().key();
    w.composer.resume(key);
    QCOMPARE(w.label(u"files.problem"_s), u"Not there any more, attach again: gone.txt"_s);
    w.click(u"compose.send"_s);
    QCOMPARE(w.handedOver().files.size(), 1);
    QCOMPARE(w.handedOver().files.first().bytes, "plan");
}

void TestComposer::aMailTakenBackIsAsItWas()
{
    ComposerWorld w;
    w.beginWith(Kind::Reply, u"11"_s);
    QTRY_VERIFY(!w.part<QWidget>(u"quote.intotext"_s)->isHidden());
    w.type(u"Yes.\n\nUntil tomorrow"_s);
    const QString text = w.editor()->toPlainText();
    w.click(u"compose.send"_s);
    const auto back = w.outbox->takeBack(w.outbox->entries().first().id);
    QVERIFY(back);
    w.composer.reopen(*back, u"77"_s);
    QVERIFY(!w.composer.isEmpty());
    QCOMPARE(w.actions.typed().size(), 1); // at once: it is nowhere else
    QCOMPARE(w.editor()->toPlainText(), text);
    w.click(u"compose.send"_s);
    QCOMPARE(w.handedOver().html, back->html);
    QCOMPARE(w.handedOver().replyTo, u"11"_s);
    QCOMPARE(w.outbox->entries().first().draftId, u"77"_s);
}

void TestComposer::savedAsDraftItReplacesTheOneBefore()
{
    ComposerWorld w;
    w.beginWith(Kind::Draft, u"21"_s);
    QTRY_VERIFY(w.editor()->toPlainText().startsWith(u"So far"_s));
    w.type(u"And: "_s);
    w.server.expect(w.posting, w.ok(R"({"messageId":"22"})"));
    w.server.expect(u"DELETE /api/accounts/100/folders/2/messages/21"_s, w.done());
    w.trigger(u"compose.save"_s);
    QTRY_COMPARE(w.closings, 1);
    QVERIFY(w.seen(w.posting).first().body.contains("\"mode\":\"draft\""));
    QTRY_COMPARE(w.server.finish(), QString());
    QVERIFY(w.actions.typed().isEmpty());
    QVERIFY(w.outbox->entries().isEmpty());
}

void TestComposer::whatCannotBeSavedStays()
{
    ComposerWorld w;
    w.beginTo(u"ivo@fjord.example"_s);
    w.type(u"Hello"_s);
    w.tokens.tokenError = ApiError(ErrorKind::Offline);
    w.trigger(u"compose.save"_s);
    QTRY_VERIFY(w.label(u"compose.problem"_s).startsWith(u"Kept on this computer only."_s));
    QCOMPARE(w.closings, 0);
    QCOMPARE(w.actions.typed().size(), 1);
    QVERIFY(w.editor()->isEnabled() && w.editor()->toPlainText().startsWith(u"Hello"_s));
}

void TestComposer::leavingAsks()
{
    ComposerWorld w;
    w.beginTo(u"ivo@fjord.example"_s);
    QVERIFY(w.composer.mayClose());
    QVERIFY(w.prompter.asked.isEmpty());
    w.type(u"Hello"_s);
    QVERIFY(!w.composer.mayClose()); // cancelled
    w.prompter.choice = u"Save as draft"_s;
    w.server.expect(w.posting, w.ok(R"({"messageId":"22"})"));
    QVERIFY(w.composer.mayClose());
    QCOMPARE(w.closings, 1);
    QCOMPARE(w.actions.typed().size(), 1); // until Zoho has it
    QTRY_VERIFY(w.actions.typed().isEmpty());
    QCOMPARE(w.server.finish(), QString());
    w.beginTo(u"ivo@fjord.example"_s);
    w.type(u"Hello"_s);
    w.prompter.choice = u"Discard"_s;
    QVERIFY(w.composer.mayClose());
    QVERIFY(w.composer.isEmpty() && w.actions.typed().isEmpty());
}

void TestComposer::filesStayWhenOneLeaves()
{
    ComposerWorld w;
    OutgoingMail mail = w.mail();
    mail.files = {{u"film.mp4"_s, QByteArray(2 * 1024 * 1024, 'f'), {}}}; // of no path it could be read from again
    w.composer.reopen(mail, {});
    w.prompter.choice = u"Save as draft"_s;
    QVERIFY(w.composer.mayClose());
    QCOMPARE(w.seen(w.posting).size(), 0); // Zoho takes no files for drafts
    QCOMPARE(w.actions.typed().size(), 1);
    w.composer.resume(w.actions.typed().constBegin().key());
    w.click(u"compose.send"_s);
    QCOMPARE(w.handedOver().files.first().bytes, mail.files.first().bytes);
    w.composer.resume(u"nobody"_s);
    QVERIFY(w.composer.isEmpty());
}

void TestComposer::aMailTakenBackPutsAnotherAside()
{
    ComposerWorld w;
    w.beginTo(u"lea@fjord.example"_s, u"Another"_s);
    w.type(u"Begun meanwhile"_s);
    w.server.expect(w.posting, w.ok(R"({"messageId":"22"})"));
    w.composer.reopen(w.mail(), {});
    QCOMPARE(w.editor()->toPlainText(), u"Hello Ivo"_s);
    QTRY_COMPARE(w.actions.typed().size(), 1); // its own: the other one is at Zoho
    QCOMPARE(w.server.finish(), QString());
    QVERIFY(w.seen(w.posting).first().body.contains("Begun meanwhile"));
}

void TestComposer::aRefusedMailIsOpenedAgain()
{
    ComposerWorld w;
    w.server.expect(w.posting, w.refusal(400, "INVALID_DATA"));
    w.outbox->send(w.mail(u"Refused one"_s));
    w.clock.advance(10s);
    QVERIFY(w.passUntilState(OutboxEntry::State::Refused));
    auto *banner = w.part<QWidget>(u"compose.outbox"_s);
    QVERIFY(!banner->isHidden());
    QVERIFY(w.label(u"outbox.text"_s).startsWith(u"“Refused one” could not be sent:"_s));
    w.click(u"outbox.open"_s);
    QVERIFY(banner->isHidden());
    QCOMPARE(w.part<QLineEdit>(u"compose.subject"_s)->text(), u"Refused one"_s);
    QCOMPARE(w.editor()->toPlainText(), u"Hello Ivo"_s);
    QVERIFY(w.outbox->entries().isEmpty());
}

void TestComposer::fitsANarrowPage()
{
    ComposerWorld w;
    w.beginWith(Kind::Forward, u"11"_s);
    QTRY_VERIFY(w.part<QWidget>(u"files.chip"_s));
    QVERIFY2(w.composer.minimumSizeHint().width() <= 480,
             qPrintable(QString::number(w.composer.minimumSizeHint().width())));
    const QList<QAbstractButton *> buttons = w.composer.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) // those of Qt's own, in combo boxes and views, have no name either
        QVERIFY2(button->objectName().startsWith(u"qt_"_s) || !button->accessibleName().isEmpty() ||
                     !button->text().isEmpty(),
                 qPrintable(button->objectName()));
}
} // namespace atlas::test::tst_composer

ATLAS_TEST(atlas::test::tst_composer::TestComposer)

#include "tst_composer.moc"
