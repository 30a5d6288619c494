// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/inbox/listworld.h"
#include "ui/pages/inbox/folders/budgetbar.h"
#include "ui/pages/inbox/folders/placelist.h"
#include "ui/pages/inbox/inboxparts.h"
#include "ui/pages/inbox/list/maildrag.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QPushButton>

namespace tst_folderpane
{
using namespace atlas;
using namespace atlas::test;

namespace
{
using Place = MailFilter::Place;

MailSnapshot paneMailbox()
{
    using Kind = MailFolder::Kind;
    MailSnapshot box;
    box.folders = {
        handFolder(u"7"_s, u"Clients"_s, Kind::User),         handFolder(u"9"_s, u"Kervidal"_s, Kind::User, u"8"_s),
        handFolder(u"8"_s, u"North"_s, Kind::User, u"7"_s),   handFolder(u"1"_s, u"Boîte"_s, Kind::Inbox),
        handFolder(u"2"_s, u"Brouillons"_s, Kind::Drafts),    handFolder(u"20"_s, u"Round"_s, Kind::User, u"21"_s),
        handFolder(u"21"_s, u"About"_s, Kind::User, u"20"_s), handFolder(u"6"_s, u"Letters"_s, Kind::Newsletter)};
    box.labels = {{u"90"_s, u"Urgent"_s, u"#FF0000"_s}, {u"91"_s, u"Press"_s, u"#00FF00"_s}};
    return box;
}

QStringList paneTitles(const QList<PlaceRow> &rows)
{
    QStringList titles;
    for (const PlaceRow &row : rows)
        titles.append(QString(row.depth * 2, u' ') + (row.isHeading ? u"# "_s : QString()) + row.title);
    return titles;
}

const PlaceRow *paneRow(const QList<PlaceRow> &rows, const QString &title)
{
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [&title](const PlaceRow &row) { return row.title == title; });
    return found == rows.cend() ? nullptr : &*found;
}

struct Pane {
    ListWorld world;
    std::unique_ptr<FolderPane> pane{makeFolderPane(*world.actions, nullptr)};
    QSignalSpy asked{pane.get(), &FolderPane::placeRequested};

    Pane()
    {
        pane->resize(172, 700);
        pane->show();
    }
    [[nodiscard]] PlaceList *list() const { return pane->findChild<PlaceList *>(u"mailPlaces"_s); }
    [[nodiscard]] MailFilter last() const { return asked.last().first().value<MailFilter>(); }
    [[nodiscard]] QModelIndex line(const QString &title) const
    {
        return list()
            ->model()
            ->match(list()->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly)
            .value(0);
    }
    /// Lets mails fall on a line; whether they were taken.
    [[nodiscard]] bool drop(const QStringList &ids, const QString &title) const
    {
        const QPoint at = list()->visualRect(line(title)).center();
        const std::unique_ptr<QMimeData> data(maildrag::pack(ids));
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list()->viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list()->viewport(), &move);
        if (!move.isAccepted())
            return false;
        QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list()->viewport(), &drop);
        return drop.isAccepted();
    }
};
} // namespace

/// The left column of the inbox: places, counts, what may be dropped where, the day's calls.
class TestFolderPane : public QObject
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

    void placesComeInOrderAndFoldersAsATree()
    {
        MailBook book;
        book.setSnapshot(paneMailbox());
        const QStringList wanted{u"Inbox"_s,        u"Follow-ups"_s, u"To answer"_s, u"Awaiting reply"_s,
                                 u"Drafts"_s,       u"Snoozed"_s,    u"# Labels"_s,  u"Urgent"_s,
                                 u"Press"_s,        u"# Folders"_s,  u"Clients"_s,   u"  North"_s,
                                 u"    Kervidal"_s, u"Round"_s,      u"  About"_s,   u"Newsletters"_s};
        QCOMPARE(paneTitles(placeRows(book)), wanted);
    }

    void countsSayWhatIsKnown_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("isFloor");
        QTest::addColumn<bool>("unread");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("none") << 0 << false << true << QString() << u"Inbox"_s;
        QTest::newRow("some") << 12 << false << true << u"12"_s << u"Inbox, 12 unread"_s;
        QTest::newRow("at least") << 200 << true << true << u"200+"_s << u"Inbox, at least 200 unread"_s;
        QTest::newRow("none seen yet") << 0 << true << true << QString() << u"Inbox"_s;
        QTest::newRow("mails") << 2 << false << false << u"2"_s << u"Inbox, 2 mail(s)"_s;
        QTest::newRow("thousands") << 1200 << false << true << u"1,200"_s << u"Inbox, 1200 unread"_s;
    }

    void countsSayWhatIsKnown()
    {
        QFETCH(int, count);
        QFETCH(bool, isFloor);
        QFETCH(bool, unread);
        PlaceRow row;
        row.title = u"Inbox"_s;
        row.count = count;
        row.isFloor = isFloor;
        row.counts = unread ? PlaceRow::Counts::Unread : PlaceRow::Counts::Mails;
        QTEST(countWords(row), "words");
        QTEST(accessibleWords(row), "spoken");
    }

    void countsComeFromFoldersMarksAndLabels()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        MailSnapshot box = paneMailbox();
        box.states.insert(u"1"_s, {now, false, 200, true});
        box.states.insert(u"7"_s, {now, true, 3, false});
        for (int i = 0; i < 4; ++i)
            box.messages.append(handMail(QString::number(i), now, i));
        box.messages[0].flag = MailFlag::FollowUp;
        box.messages[1].labelIds = QStringList{u"90"_s};
        box.messages[1].isRead = false;
        box.messages[2].labelIds = QStringList{u"90"_s}; // read: not counted
        box.messages[3].folderId = u"2"_s;
        MailBook book;
        book.setNow(now);
        book.setSnapshot(box);
        book.setSnoozed({{u"2"_s, now.addDays(1)}, {u"gone"_s, now.addDays(1)}});
        const QList<PlaceRow> rows = placeRows(book);
        const auto words = [&rows](const QString &title) { return countWords(*paneRow(rows, title)); };
        QCOMPARE(words(u"Inbox"_s), u"200+"_s);
        QCOMPARE(words(u"Clients"_s), u"3"_s);
        QCOMPARE(words(u"Follow-ups"_s), u"1"_s);
        QCOMPARE(words(u"Urgent"_s), u"1"_s);
        QCOMPARE(words(u"Press"_s), QString());
        QCOMPARE(words(u"Drafts"_s), u"1"_s);
        QCOMPARE(words(u"Snoozed"_s), u"1"_s);
    }

    void theDaysCallsAreTold()
    {
        MailBudget budget;
        budget.used = 41;
        QCOMPARE(budgetWords(budget), u"Mail 41 of 250 today"_s);
        budget.used = 250;
        QCOMPARE(budgetWords(budget), u"No calls left today. What was read stays readable."_s);
        budget.freeAgainAt = QDateTime(QDate(2026, 11, 22), QTime(10, 42), Qt::LocalTime).toUTC();
        QCOMPARE(budgetWords(budget), u"No calls left today; free again at 10:42. What was read stays readable."_s);
        Pane app;
        app.pane->setBudget(budget);
        auto *bar = app.pane->findChild<BudgetBar *>();
        QCOMPARE(bar->accessibleName(), budgetWords(budget));
        QVERIFY(bar->toolTip().contains(u"250"_s));
    }

    void upAndDownWalkThePlacesButNotTheHeadings()
    {
        Pane app;
        app.pane->setCurrent(MailFilter{Place::Folder, u"1"_s, {}, false, {}, true});
        QCOMPARE(app.asked.size(), 0); // shown, not asked for
        QTest::keyClick(app.list(), Qt::Key_Down);
        QCOMPARE(app.asked.size(), 1);
        QCOMPARE(app.last().place, Place::Flagged);
        app.list()->setCurrentIndex(app.line(u"Trash"_s));
        QTest::keyClick(app.list(), Qt::Key_Down); // over the heading
        QCOMPARE(app.last().place, Place::Label);
        QCOMPARE(app.last().id, u"90"_s);
        QTest::keyClick(app.list(), Qt::Key_Up);
        QCOMPARE(app.last().id, MailRepositoryFixture::trash);
    }

    void aPlaceShownFromElsewhereCanBeClickedAgain()
    {
        Pane app;
        app.pane->setCurrent(MailFilter{Place::Folder, u"1"_s, {}, false, {}, true});
        app.pane->setCurrent(MailFilter{Place::Found, {}, {u"11"_s}, false, {}, true});
        QVERIFY(!app.list()->selectionModel()->hasSelection());
        QTest::mouseClick(app.list()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          app.list()->visualRect(app.line(u"Inbox"_s)).center());
        QCOMPARE(app.asked.size(), 1);
        QCOMPARE(app.last().id, u"1"_s);
    }

    void theChosenPlaceStaysWhileFoldersComeAndGo()
    {
        Pane app;
        app.pane->setCurrent(MailFilter{Place::Folder, u"7"_s, {}, false, {}, true});
        app.world.edit([](MailSnapshot &box) {
            box.folders.prepend(handFolder(u"70"_s, u"Another"_s, MailFolder::Kind::User));
            box.labels.append({u"95"_s, u"New"_s, u"#123456"_s});
        });
        QCOMPARE(app.list()->currentIndex(), app.line(u"Clients"_s));
        QCOMPARE(app.asked.size(), 0);
    }

    void aNewMailIsBegun()
    {
        Pane app;
        app.pane->findChild<QPushButton *>(u"newMessage"_s)->click();
        QCOMPARE(app.world.composed.size(), 1);
        QCOMPARE(app.world.composed.first().kind, ComposeStart::Kind::New);
    }

    void mailsAreDroppedOnFoldersLabelsAndFollowUps()
    {
        Pane app;
        QVERIFY(app.drop({u"11"_s, u"12"_s}, u"Clients"_s));
        QTRY_COMPARE(app.world.folderOf(u"11"_s), MailRepositoryFixture::clients);
        QTRY_COMPARE(app.world.folderOf(u"12"_s), MailRepositoryFixture::clients);
        QVERIFY(app.drop({u"13"_s}, u"Urgent"_s));
        QTRY_COMPARE(app.world.book.message(u"13"_s)->labelIds, QStringList{u"90"_s});
        QVERIFY(app.drop({u"13"_s}, u"Follow-ups"_s));
        QTRY_COMPARE(app.world.book.message(u"13"_s)->flag, MailFlag::FollowUp);
        QVERIFY(app.drop({u"14"_s}, u"Spam"_s));
        QTRY_COMPARE(app.world.folderOf(u"14"_s), MailRepositoryFixture::spam);
        QVERIFY(!app.drop({u"15"_s}, u"To answer"_s));
        QVERIFY(!app.drop({u"15"_s}, u"Labels"_s));
        QVERIFY(!app.drop({u"15"_s}, u"Sent"_s));
        QCOMPARE(app.world.folderOf(u"15"_s), MailRepositoryFixture::inbox);
    }

    void everyLineHasAName()
    {
        Pane app;
        const QAbstractItemModel *model = app.list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY(!model->index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
        QCOMPARE(app.line(u"Inbox"_s).data(Qt::AccessibleTextRole).toString(), u"Inbox, 2 unread"_s);
        QVERIFY(!app.list()->accessibleName().isEmpty());
    }
};
} // namespace tst_folderpane

ATLAS_TEST(tst_folderpane::TestFolderPane)
#include "tst_folderpane.moc"
