// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/team/teamworld.h"
#include "ui/pages/team/compose/composebox.h"
#include "ui/pages/team/compose/mentionpopup.h"
#include "ui/pages/team/compose/messageeditor.h"

#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace tst_composebox
{
using namespace atlas;
using namespace atlas::test;

namespace
{
struct Box {
    TeamWorld world;
    QWidget window;
    ComposeBox box{*world.actions, &window, &window};

    Box()
    {
        world.server.always(TeamWorld::postLine(), TeamWorld::ok(R"({"message_id":"1772142435619%20202"})"));
        world.server.always(TeamWorld::postLine("d-y1"), TeamWorld::ok(R"({"message_id":"1772142435619%20203"})"));
        window.resize(700, 500);
        box.setGeometry(0, 300, 700, 200);
        window.show();
        window.activateWindow();
        box.setChat(TeamWorld::finance);
        box.focusEditor();
        QApplication::processEvents();
    }
    [[nodiscard]] MessageEditor *editor() const { return box.findChild<MessageEditor *>(u"team.editor"_s); }
    [[nodiscard]] QPushButton *send() const { return box.findChild<QPushButton *>(u"compose.send"_s); }
    [[nodiscard]] QLabel *label(const QString &name) const { return box.findChild<QLabel *>(name); }
    [[nodiscard]] MentionPopup *popup() const { return window.findChild<MentionPopup *>(u"team.mentions"_s); }
    void type(const QString &text) const { QTest::keyClicks(editor(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(editor(), key, modifiers); }
};
} // namespace

class TestComposeBox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyControlHasAName();
    void enterPosts();
    void shiftEnterBeginsALine();
    void emptyIsNotSent();
    void growsToEightLines();
    void draftsStayWithTheirChats();
    void mentionsAreCompleted();
    void escapeClosesTheList();
    void longTextIsAnnounced();
    void archivedSaysWhy();
    void editSavesOnce();
    void replyNamesTheMessage();
    void filesAreTakenAndLeft();
    void pastedMarkupIsText();
    void draftsSurviveARestart();
};

void TestComposeBox::everyControlHasAName()
{
    Box shown;
    QVERIFY(!shown.editor()->accessibleName().isEmpty());
    const QList<QAbstractButton *> buttons = shown.box.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
}

void TestComposeBox::enterPosts()
{
    Box shown;
    QSignalSpy posted(&shown.box, &ComposeBox::posted);
    shown.type(u"Hello you"_s);
    QVERIFY(shown.send()->isEnabled());
    shown.key(Qt::Key_Return);
    QCOMPARE(posted.size(), 1);
    QCOMPARE(shown.box.text(), QString());
    QTRY_COMPARE(shown.world.posts().size(), 1);
    QCOMPARE(shown.world.posts().first().value("text"_L1).toString(), u"Hello you"_s);
    QVERIFY(!shown.send()->isEnabled());
}

void TestComposeBox::shiftEnterBeginsALine()
{
    Box shown;
    shown.type(u"one"_s);
    shown.key(Qt::Key_Return, Qt::ShiftModifier);
    shown.type(u"two"_s);
    QCOMPARE(shown.box.text(), u"one\ntwo"_s);
    shown.key(Qt::Key_Enter);
    QTRY_COMPARE(shown.world.posts().size(), 1);
    QCOMPARE(shown.world.posts().first().value("text"_L1).toString(), u"one\ntwo"_s);
}

void TestComposeBox::emptyIsNotSent()
{
    Box shown;
    shown.type(u"   "_s);
    shown.key(Qt::Key_Return);
    QTest::qWait(20);
    QVERIFY(shown.world.posts().isEmpty());
}

void TestComposeBox::growsToEightLines()
{
    Box shown;
    const int one = shown.editor()->height();
    for (int line = 0; line < 5; ++line)
        shown.key(Qt::Key_Return, Qt::ShiftModifier);
    const int six = shown.editor()->height();
    QVERIFY(six > one);
    for (int line = 0; line < 20; ++line)
        shown.key(Qt::Key_Return, Qt::ShiftModifier);
    const int most = shown.editor()->height();
    QVERIFY(most > six && most < one * 9);
    shown.editor()->clear();
    QCOMPARE(shown.editor()->height(), one);
}

void TestComposeBox::draftsStayWithTheirChats()
{
    Box shown;
    QSignalSpy kept(shown.world.actions.get(), &TeamActions::keptChanged);
    shown.type(u"For finance"_s);
    QVERIFY(!kept.isEmpty());
    shown.box.setChat(TeamWorld::yanis);
    QCOMPARE(shown.box.text(), QString());
    shown.type(u"For Yanis"_s);
    shown.box.setChat(TeamWorld::finance);
    QCOMPARE(shown.box.text(), u"For finance"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.world.actions->draft(TeamWorld::finance).text, QString());
    QCOMPARE(shown.world.actions->draft(TeamWorld::yanis).text, u"For Yanis"_s);
    QTRY_COMPARE(shown.world.posts().size(), 1);
    QVERIFY(shown.world.posts("d-y1").isEmpty());
}

void TestComposeBox::mentionsAreCompleted()
{
    Box shown;
    shown.type(u"Ask @yan"_s);
    QVERIFY(shown.popup()->isVisible());
    QCOMPARE(shown.popup()->count(), 1);
    shown.key(Qt::Key_Return); // takes the person, does not send
    QCOMPARE(shown.box.text(), u"Ask @Yanis Derrouiche "_s);
    QVERIFY(!shown.popup()->isVisible());
    shown.type(u"now @"_s);
    QVERIFY(shown.popup()->count() > 2);
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Up);
    shown.key(Qt::Key_Tab);
    QVERIFY(shown.box.text().contains(u"@In\u00e8s Vauquelin"_s));
    shown.key(Qt::Key_Return);
    QTRY_COMPARE(shown.world.posts().size(), 1);
    QCOMPARE(shown.world.posts().first().value("text"_L1).toString(), u"Ask {@y1} now {@i1}"_s);
}

void TestComposeBox::escapeClosesTheList()
{
    Box shown;
    shown.type(u"@yan"_s);
    QVERIFY(shown.popup()->isVisible());
    shown.key(Qt::Key_Escape);
    QVERIFY(!shown.popup()->isVisible());
    QCOMPARE(shown.box.text(), u"@yan"_s);
    shown.key(Qt::Key_Return);
    QTRY_COMPARE(shown.world.posts().size(), 1);
}

void TestComposeBox::longTextIsAnnounced()
{
    Box shown;
    QVERIFY(shown.label(u"compose.count"_s)->isHidden());
    shown.editor()->setPlainText(u"word "_s.repeated(950));
    QVERIFY(shown.label(u"compose.count"_s)->text().contains(u"5,000"_s));
    shown.editor()->setPlainText(u"word "_s.repeated(2400));
    QVERIFY(shown.label(u"compose.count"_s)->text().contains(u"3"_s));
    QVERIFY(shown.send()->isEnabled());
    const CliqMessage mine = teamMessage(5, u"m1"_s);
    shown.box.edit(mine);
    shown.editor()->setPlainText(u"word "_s.repeated(2400));
    QVERIFY(!shown.send()->isEnabled()); // an edited message stays one
}

void TestComposeBox::archivedSaysWhy()
{
    Box shown;
    shown.box.setChat(TeamWorld::archived);
    QVERIFY(!shown.editor()->isVisible());
    QVERIFY(shown.label(u"compose.reason"_s)->text().contains(u"archived"_s));
    shown.box.setChat(TeamWorld::finance);
    QVERIFY(shown.editor()->isVisible());
    CliqSnapshot snapshot = TeamWorld::snapshot();
    snapshot.chats[0].mayPost = false;
    shown.world.book.setSnapshot(snapshot);
    shown.box.refresh();
    QVERIFY(!shown.editor()->isVisible());
    snapshot.chats.removeAt(0);
    shown.world.book.setSnapshot(snapshot);
    shown.box.refresh();
    QVERIFY(shown.label(u"compose.reason"_s)->text().contains(u"no longer"_s));
}

void TestComposeBox::editSavesOnce()
{
    Box shown;
    shown.type(u"My draft"_s);
    CliqMessage mine = teamMessage(5, u"m1"_s, u"Ask {@y1}"_s, TeamWorld::finance);
    const QString line = u"PUT /api/v2/chats/CT_1_2/messages/"_s + mine.id;
    shown.world.server.always(line, TeamWorld::done());
    shown.box.edit(mine);
    QCOMPARE(shown.box.text(), u"Ask @Yanis Derrouiche"_s);
    shown.type(u" again"_s);
    shown.key(Qt::Key_Return);
    QTRY_COMPARE(shown.world.sent(line).size(), 1);
    QCOMPARE(TeamWorld::bodyOf(shown.world.sent(line).first()).value("text"_L1).toString(), u"Ask {@y1} again"_s);
    QTRY_COMPARE(shown.box.text(), u"My draft"_s); // what was typed before is back
    QVERIFY(shown.world.posts().isEmpty());
    shown.box.edit(mine);
    shown.key(Qt::Key_Escape);
    QCOMPARE(shown.box.text(), u"My draft"_s);
}

void TestComposeBox::replyNamesTheMessage()
{
    Box shown;
    const CliqMessage other = teamMessage(5, u"y1"_s);
    shown.box.reply(other);
    QVERIFY(shown.label(u"compose.mode"_s)->text().contains(u"Yanis"_s));
    shown.type(u"Yes"_s);
    shown.key(Qt::Key_Return);
    QTRY_COMPARE(shown.world.posts().size(), 1);
    QCOMPARE(shown.world.posts().first().value("reply_to"_L1).toString(), other.id);
    shown.type(u"And no"_s);
    shown.key(Qt::Key_Return);
    QTRY_COMPARE(shown.world.posts().size(), 2);
    QVERIFY(!shown.world.posts().last().contains("reply_to"_L1));
}

void TestComposeBox::filesAreTakenAndLeft()
{
    Box shown;
    QFile file(shown.world.folder.filePath(u"plan & cost.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    shown.world.chosenFiles = {file.fileName()};
    shown.box.findChild<QAbstractButton *>(u"compose.attach"_s)->click();
    auto *chip = shown.box.findChild<QPushButton *>(u"compose.file"_s);
    QVERIFY(chip && chip->isVisible());
    QVERIFY(shown.send()->isEnabled()); // a file needs no text
    shown.box.addFiles({file.fileName()});
    QApplication::processEvents(); // the layout shows what it was given
    QList<QPushButton *> chips = shown.box.findChildren<QPushButton *>(u"compose.file"_s);
    chips.removeIf([](const QPushButton *each) { return each->isHidden(); });
    QCOMPARE(chips.size(), 1); // the same one once
    chips.first()->click();
    QVERIFY(!shown.send()->isEnabled());
}

void TestComposeBox::pastedMarkupIsText()
{
    Box shown;
    QMimeData data;
    data.setHtml(u"<b>bold</b><img src='file:///etc/passwd'>"_s);
    data.setText(u"bold"_s);
    struct Open : MessageEditor {
        using MessageEditor::insertFromMimeData;
    };
    static_cast<Open *>(shown.editor())->insertFromMimeData(&data);
    QCOMPARE(shown.box.text(), u"bold"_s);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/nowhere/plan.pdf"_s), QUrl(u"https://studio.example"_s)});
    static_cast<Open *>(shown.editor())->insertFromMimeData(&files);
    QVERIFY(shown.box.findChild<QPushButton *>(u"compose.file"_s));
    QCOMPARE(shown.box.text(), u"bold"_s);
}

void TestComposeBox::draftsSurviveARestart()
{
    QByteArray kept;
    {
        Box shown;
        QObject::connect(shown.world.actions.get(), &TeamActions::keptChanged,
                         [&kept](const QByteArray &now) { kept = now; });
        shown.type(u"Ask @yan"_s);
        shown.key(Qt::Key_Return);
        shown.type(u"soon"_s);
    }
    Box again;
    again.world.actions->restore(kept);
    again.box.setChat({});
    again.box.setChat(TeamWorld::finance);
    QCOMPARE(again.box.text(), u"Ask @Yanis Derrouiche soon"_s);
    again.key(Qt::Key_Return);
    QTRY_COMPARE(again.world.posts().size(), 1);
    QCOMPARE(again.world.posts().first().value("text"_L1).toString(), u"Ask {@y1} soon"_s);
}
} // namespace tst_composebox

ATLAS_TEST(tst_composebox::TestComposeBox)
#include "tst_composebox.moc"
