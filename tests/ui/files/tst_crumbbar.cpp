// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/files/filesworld.h"
#include "ui/pages/files/crumbs/crumbbar.h"
#include "ui/pages/files/crumbs/crumbbutton.h"
#include "ui/pages/files/drop/dropwatch.h"
#include "ui/theme/theme.h"

#include <QMenu>

namespace tst_crumbbar
{
using namespace atlas;
using namespace atlas::test;

/// The way to a folder.
class TestCrumbBar : public QObject
{
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;

    static QStringList visibleSteps(const CrumbBar &bar)
    {
        QStringList steps;
        const QList<CrumbButton *> buttons = bar.findChildren<CrumbButton *>();
        for (const CrumbButton *button : buttons) {
            if (!button->isHidden())
                steps.append(button->text());
        }
        return steps;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void itSaysTheWayAndLeadsBack()
    {
        FilesWorld world;
        DropWatch watch(world.controller.actions());
        CrumbBar bar(watch);
        bar.resize(900, 34);
        bar.setWay(u"Team folders"_s, {{u"1"_s, u"Marketing"_s}, {u"2"_s, u"Campaigns"_s}});
        bar.show();
        QCOMPARE(visibleSteps(bar), (QStringList{u"Team folders"_s, u"Marketing"_s, u"Campaigns"_s}));
        QSignalSpy asked(&bar, &CrumbBar::folderRequested);
        const QList<CrumbButton *> buttons = bar.findChildren<CrumbButton *>();
        for (CrumbButton *button : buttons)
            button->click();
        QTRY_COMPARE(asked.size(), 1); // the last is where one is, the first only a word
        QCOMPARE(asked.first().first().toString(), u"1"_s);
        for (const QMenu *menu : bar.findChildren<QMenu *>())
            QVERIFY(menu->actions().isEmpty());
    }

    void whatHasNoRoomIsInAMenu()
    {
        FilesWorld world;
        DropWatch watch(world.controller.actions());
        CrumbBar bar(watch);
        QList<DriveStep> way;
        for (int depth = 0; depth < 9; ++depth)
            way.append({QString::number(depth), u"Folder number %1"_s.arg(depth)});
        bar.setWay(u"Team folders"_s, way);
        bar.resize(420, 34);
        bar.show();
        const QStringList steps = visibleSteps(bar);
        QVERIFY(steps.contains(u"\u2026"_s));
        QCOMPARE(steps.last(), u"Folder number 8"_s);
        QVERIFY(!steps.contains(u"Folder number 1"_s));
        const QList<CrumbButton *> buttons = bar.findChildren<CrumbButton *>();
        for (const CrumbButton *button : buttons)
            QVERIFY(button->isHidden() || button->geometry().right() <= bar.width());
        QSignalSpy asked(&bar, &CrumbBar::folderRequested);
        for (CrumbButton *button : buttons) {
            if (button->text() == u"\u2026"_s)
                button->click();
        }
        auto *menu = bar.findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->text(), u"Folder number 0"_s);
        menu->actions().first()->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"0"_s);
    }

    void aStepTakesWhatIsDropped()
    {
        FilesWorld world;
        QVERIFY(world.open());
        CrumbButton *clients = nullptr;
        const QList<CrumbButton *> buttons = world.page->findChildren<CrumbButton *>();
        for (CrumbButton *button : buttons) {
            if (button->text() == u"Clients"_s)
                clients = button;
        }
        QVERIFY(clients);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(world.fileOf(u"new.txt"_s, "abc"))});
        QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(clients, &enter);
        QDropEvent drop(QPointF(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(clients, &drop);
        QVERIFY(drop.isAccepted());
        QTRY_COMPARE(world.queue->transfers().size(), 1);
        QCOMPARE(world.queue->transfers().first().folderId, world.drive.idOf(u"Clients"_s));
    }
};
} // namespace tst_crumbbar

ATLAS_TEST(tst_crumbbar::TestCrumbBar)
#include "tst_crumbbar.moc"
