// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellfixture.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"
#include "ui/shell/undo/undohistory.h"
#include "ui/widgets/toast.h"

#include <QSignalSpy>

namespace tst_undohistory
{
using namespace atlas;
using namespace atlas::test;
using namespace std::chrono_literals;

class UndoHistoryTest : public QObject
{
    Q_OBJECT
    ManualClock m_clock;

private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }

    void newestFirstAndEachOnce()
    {
        UndoHistory history(m_clock);
        QStringList undone;
        const auto first = history.add(u"Moved"_s, [&undone] { undone << u"Moved"_s; });
        (void)history.add(u"Saved"_s, [&undone] { undone << u"Saved"_s; });
        QCOMPARE(history.lastText(), u"Saved"_s);
        QVERIFY(history.undoLast());
        QCOMPARE(history.lastText(), u"Moved"_s);
        first(); // as the toast does
        QCOMPARE(undone, QStringList({u"Saved"_s, u"Moved"_s}));
        QSignalSpy refused(&history, &UndoHistory::refused);
        first();
        QCOMPARE(refused.size(), 1);
        QVERIFY(!history.undoLast());
        QCOMPARE(refused.size(), 2);
        QVERIFY(!refused.last().first().toString().isEmpty());
        QCOMPARE(undone.size(), 2);
    }

    void anyOneByItself()
    {
        UndoHistory history(m_clock);
        QStringList undone;
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s})
            (void)history.add(text, [&undone, text] { undone << text; });
        QVERIFY(history.undo(history.entries().at(1).id));
        QCOMPARE(undone, QStringList{u"b"_s});
        QCOMPARE(history.entries().size(), 2);
    }

    void whatAnUndoMakesIsKeptToo()
    {
        UndoHistory history(m_clock);
        int count = 0;
        (void)history.add(u"Moved"_s, [&] { (void)history.add(u"Moved back"_s, [&count] { ++count; }); });
        QVERIFY(history.undoLast());
        QCOMPARE(history.lastText(), u"Moved back"_s);
        QVERIFY(history.undoLast());
        QCOMPARE(count, 1);
    }

    void expiredOnesSayWhy()
    {
        UndoHistory history(m_clock);
        bool undone = false;
        (void)history.add(u"Moved"_s, [&undone] { undone = true; });
        history.expire(u"The account was closed."_s);
        QCOMPARE(history.lastText(), QString());
        QSignalSpy refused(&history, &UndoHistory::refused);
        QVERIFY(!history.undoLast());
        QVERIFY(!history.undo(history.entries().first().id));
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused.first().first().toString(), u"The account was closed."_s);
        QVERIFY(!undone);
        (void)history.add(u"Saved"_s, [&undone] { undone = true; }); // the next account
        QVERIFY(history.undoLast());
        QVERIFY(undone);
    }

    void fiftyAreKept()
    {
        UndoHistory history(m_clock);
        for (int i = 0; i < 70; ++i)
            (void)history.add(QString::number(i), [] {});
        QCOMPARE(history.entries().size(), 50);
        QCOMPARE(history.lastText(), u"69"_s);
    }

    void whatCannotBeTakenBackSaysWhy()
    {
        UndoHistory history(m_clock);
        bool undone = false;
        (void)history.add(u"Moved"_s, [&undone] { undone = true; });
        (void)history.add({u"Mail sent"_s, {}, u"A mail cannot be called back."_s, {}});
        QCOMPARE(history.entries().first().why, u"A mail cannot be called back."_s);
        QCOMPARE(history.lastText(), u"Moved"_s); // the entry of the menu names what it takes back
        QSignalSpy refused(&history, &UndoHistory::refused), undoing(&history, &UndoHistory::undoing);
        QVERIFY(!history.undo(history.entries().first().id));
        QCOMPARE(refused.first().first().toString(), u"A mail cannot be called back."_s);
        QVERIFY(history.undoLast());
        QVERIFY(undone);
        QCOMPARE(undoing.size(), 1);
        QCOMPARE(undoing.first().first().toString(), u"Moved"_s);
        QCOMPARE(history.entries().size(), 1); // what was done for good stays in the list
    }

    void oneThatCanBeTakenBackForAWhile()
    {
        UndoHistory history(m_clock);
        bool undone = false;
        const auto undo = history.add({u"Sending"_s, [&undone] { undone = true; }, u"It has left."_s, 20ms});
        QCOMPARE(history.lastText(), u"Sending"_s);
        QTRY_COMPARE(history.lastText(), QString());
        QCOMPARE(history.entries().first().why, u"It has left."_s);
        QSignalSpy refused(&history, &UndoHistory::refused);
        undo();
        QCOMPARE(refused.first().first().toString(), u"It has left."_s);
        QVERIFY(!undone);
    }

    void theToastTellsAndKeeps()
    {
        QWidget window;
        window.resize(600, 400);
        window.show();
        Toast toast(&window);
        UndoHistory history(m_clock);
        toast.setUndoRegister([&history](const ToldChange &change) { return history.add(change); });
        toast.tell({u"Deleted"_s, {}, u"Books keeps no trash."_s, {}});
        QVERIFY(toast.findChild<QLabel *>(u"toast.text"_s)->text().endsWith(u"Books keeps no trash."_s));
        QVERIFY(!toast.triggerUndo());
        QCOMPARE(history.entries().size(), 1);
        toast.hide();
        int undone = 0;
        toast.keep({u"Posted"_s, [&undone] { ++undone; }, {}, {}});
        QVERIFY(!toast.isVisible());
        QVERIFY(history.undoLast());
        QCOMPARE(undone, 1);
        toast.keep({u"Looked at"_s, {}, {}, {}}); // nothing to be said about it
        QCOMPARE(history.entries().size(), 1);
    }

    void theToastHandsOver()
    {
        QWidget window;
        window.resize(600, 400);
        window.show();
        Toast toast(&window);
        UndoHistory history(m_clock);
        toast.setUndoRegister([&history](const ToldChange &change) { return history.add(change); });
        int undone = 0, opened = 0;
        toast.show(u"Moved"_s, u"Undo"_s, [&undone] { ++undone; });
        QCOMPARE(history.lastText(), u"Moved"_s);
        QVERIFY(toast.triggerUndo());
        QCOMPARE(undone, 1);
        QCOMPARE(history.entries().size(), 0);
        toast.show(u"Moved again"_s, u"Undo"_s, [&undone] { ++undone; });
        toast.show(u"Saved"_s); // replaces the toast, not the change
        QVERIFY(history.undoLast());
        QCOMPARE(undone, 2);
        toast.offer(u"Meeting"_s, u"Open"_s, [&opened] { ++opened; });
        QCOMPARE(history.entries().size(), 0); // nothing that could be undone
        QVERIFY(toast.triggerUndo());
        QCOMPARE(opened, 1);
    }
};
} // namespace tst_undohistory

ATLAS_TEST(tst_undohistory::UndoHistoryTest)
#include "tst_undohistory.moc"
