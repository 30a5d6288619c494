// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/calendarbook.h"
#include "shellfixture.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifications/alertsettingsview.h"
#include "ui/shell/notifications/alertwords.h"
#include "ui/shell/notifications/bellbutton.h"
#include "ui/shell/notifications/notificationhub.h"
#include "ui/shell/notifications/notificationpanel.h"
#include "ui/shell/rolecatalogue.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace tst_notifications
{
using namespace atlas;
using namespace atlas::test;

namespace
{
Alert quietDeal(const QString &id)
{
    Alert alert;
    alert.id = u"quiet_deal:"_s + id;
    alert.kind = AlertKind::QuietDeal;
    alert.severity = Alert::Severity::Warning;
    alert.subject = u"deals:"_s + id;
    alert.name = u"Site of Lumen"_s;
    alert.detail = u"Proposal"_s;
    alert.amount = Money(48'000'00, u"EUR"_s);
    alert.count = 21;
    alert.date = QDate(2026, 11, 1);
    return alert;
}

/// A center of account "a1" with settings of its own.
struct AlertWorld {
    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<NotificationCenter> center;

    AlertWorld() { restart(); }
    void restart()
    {
        center.reset();
        settings = std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        center = std::make_unique<NotificationCenter>(*settings, clock);
        center->setAccount(u"a1"_s);
    }
    Alert now(const QString &id) const
    {
        Alert alert = quietDeal(id);
        alert.at = clock.now();
        return alert;
    }
};
} // namespace

class NotificationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        new Theme(*qApp);
    }

    void wordsHaveNumberAndUnit()
    {
        const QDate today(2026, 11, 22);
        Alert alert = quietDeal(u"1"_s);
        QCOMPARE(alertwords::title(alert), u"Deal gone quiet: Site of Lumen"_s);
        QVERIFY(alertwords::sentence(alert, today).contains(u"21 "));
        QVERIFY(alertwords::sentence(alert, today).contains(u"48,000"));
        for (const AlertKind kind : kAlertKinds) {
            alert.kind = kind;
            alert.when = QDateTime(today, QTime(9, 0), Qt::UTC);
            QVERIFY(!alertwords::title(alert).isEmpty());
            QVERIFY(!alertwords::sentence(alert, today).isEmpty());
            QVERIFY(!alertwords::sentence(alert, today).contains(u'%'));
            QVERIFY(!Theme::get().pixmap(alertwords::iconName(kind), 16, {}, 1).isNull());
            QVERIFY(!alertwords::kindName(kind).isEmpty() && !alertwords::kindHint(kind).isEmpty());
        }
    }

    void aRestartRepeatsNothing()
    {
        AlertWorld world;
        QSignalSpy said(world.center.get(), &NotificationCenter::announced);
        world.center->raise(world.now(u"1"_s));
        world.center->raise(world.now(u"1"_s));
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().at(2).toString(), u"deals:1"_s);
        QCOMPARE(world.center->unread(), 1);
        world.restart();
        QSignalSpy saidAgain(world.center.get(), &NotificationCenter::announced);
        world.center->raise(world.now(u"1"_s));
        QCOMPARE(saidAgain.size(), 0);
        QCOMPARE(world.center->unread(), 1);
        world.center->dismiss(u"quiet_deal:1"_s);
        world.clock.advance(std::chrono::hours(48));
        world.restart();
        world.center->raise(world.now(u"1"_s));
        QCOMPARE(world.center->entries().size(), 0);
        world.center->setAccount(u"a2"_s); // another account knows nothing of it
        world.center->raise(world.now(u"1"_s));
        QCOMPARE(world.center->entries().size(), 1);
    }

    void manyAreToldTogether()
    {
        AlertWorld world;
        CalendarBook calendar;
        CalendarSnapshot snapshot;
        Calendar own;
        own.uid = u"own"_s;
        snapshot.calendars = {own};
        snapshot.readAt = world.clock.now();
        for (int i = 0; i < 5; ++i) {
            CalendarEvent event;
            event.uid = QString::number(i);
            event.calendarUid = own.uid;
            event.title = u"Meeting %1"_s.arg(i);
            event.time = EventTime::timed(world.clock.now().addSecs(60 * (i + 1)),
                                          world.clock.now().addSecs(60 * (i + 31)), u"UTC"_s);
            snapshot.events.append(event);
        }
        calendar.setSnapshot(snapshot);
        QSignalSpy said(world.center.get(), &NotificationCenter::announced);
        world.center->watch([&] {
            HomeSources sources;
            sources.calendar = &calendar;
            sources.now = world.clock.now();
            sources.today = world.clock.today();
            return sources;
        });
        QTRY_COMPARE(world.center->entries().size(), 5);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().at(2).toString(), u"notifications:"_s);
        world.center->watch({});
    }

    void switchesAndQuietHours()
    {
        AlertWorld world;
        QSignalSpy said(world.center.get(), &NotificationCenter::announced);
        AlertSettings settings;
        settings.silent = {AlertKind::QuietDeal};
        world.center->setSettings(settings);
        world.center->raise(world.now(u"1"_s));
        QCOMPARE(world.center->unread(), 1);
        QCOMPARE(said.size(), 0);
        settings.silent = {};
        settings.quietHours = true;
        const QTime local = world.clock.now().toLocalTime().time();
        settings.quietFrom = local.addSecs(-3600);
        settings.quietTo = local.addSecs(3600);
        world.center->setSettings(settings);
        world.center->raise(world.now(u"2"_s));
        QCOMPARE(said.size(), 0);
        settings.quietHours = false;
        world.center->setSettings(settings);
        world.center->setPaused(true);
        world.center->raise(world.now(u"3"_s));
        QCOMPARE(said.size(), 0);
        QCOMPARE(world.center->unread(), 3);
        world.center->setPaused(false);
        world.center->raise(world.now(u"4"_s));
        QCOMPARE(said.size(), 1);
        settings.off = {AlertKind::QuietDeal};
        world.center->setSettings(settings);
        world.center->raise(world.now(u"5"_s));
        QCOMPARE(world.center->entries().size(), 0); // what is switched off is not shown either
        world.restart();
        QCOMPARE(world.center->settings(), settings);
    }

    void panelShowsDismissesAndOpens()
    {
        AlertWorld world;
        UndoHistory history(world.clock);
        QWidget window;
        window.resize(900, 600);
        BellButton bell(&window);
        window.show();
        world.center->raise(world.now(u"1"_s));
        world.center->raise(world.now(u"2"_s));
        int undone = 0;
        (void)history.add(u"Moved to Won"_s, [&undone] { ++undone; });
        NotificationPanel panel(*world.center, history, &window);
        panel.openBelow(bell);
        QCOMPARE(panel.findChildren<QFrame *>(u"notification.row"_s).size(), 2);
        QCOMPARE(namelessControls(panel), QStringList());
        QTest::mouseClick(panel.findChildren<QToolButton *>(u"notification.dismiss"_s).first(), Qt::LeftButton);
        QTRY_COMPARE(world.center->entries().size(), 1);
        QTRY_COMPARE(panel.findChildren<QFrame *>(u"notification.row"_s).size(), 1);
        QSignalSpy opened(world.center.get(), &NotificationCenter::openRequested);
        QTest::mouseClick(named<QPushButton>(panel, u"notification.open"_s), Qt::LeftButton);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(opened.first().first().toString().startsWith(u"deals:"));
        QVERIFY(!panel.isVisible());
        QCOMPARE(world.center->unread(), 0);
        panel.openBelow(bell);
        panel.showChanges();
        QTest::mouseClick(named<QPushButton>(panel, u"notification.open"_s), Qt::LeftButton);
        QTRY_COMPARE(undone, 1);
    }

    void windowCountsTellsAndUndoes()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        const ManualClock clock;
        const RoleCatalogue roles;
        MainWindow window(settings, roles, clock);
        window.addPage(new PlainPage(u"pipeline"_s, u"Pipeline"_s));
        window.show();
        NotificationCenter &center = window.notifications().center();
        center.setAccount(u"a1"_s);
        Alert alert = quietDeal(u"7"_s);
        alert.at = clock.now();
        center.raise(alert);
        QCOMPARE(named<BellButton>(window, u"topbar.bell"_s)->count(), 1);
        QVERIFY(window.toast().isVisible()); // no tray here: the window says it
        QSignalSpy opened(&window, &MainWindow::subjectOpened);
        QVERIFY(window.toast().triggerUndo());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), u"deals:7"_s);

        bool undone = false;
        window.toast().show(u"Moved & saved"_s, u"Undo"_s, [&undone] { undone = true; });
        auto *undo = named<QAction>(window, u"action.undo"_s);
        QVERIFY(undo->text().contains(u"Moved && saved"));
        window.toast().show(u"Something else"_s);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(undone);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(named<QLabel>(window, u"toast.text"_s)->text(), u"There is nothing to undo."_s);
    }

    void settingsViewKeepsWhatItShows()
    {
        AlertSettings settings;
        settings.off = {AlertKind::Mention};
        settings.silent = {AlertKind::Transfer};
        settings.quietHours = true;
        settings.largeClients = 4;
        settings.meetingMinutes = 15;
        AlertSettingsView view(settings);
        view.show();
        QCOMPARE(view.settings(), settings);
        QCOMPARE(namelessControls(view), QStringList());
        QSignalSpy changed(&view, &AlertSettingsView::changed);
        named<QCheckBox>(view, u"settings.alert.mention"_s)->click();
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.first().first().value<AlertSettings>().off.isEmpty());
    }
};
} // namespace tst_notifications

ATLAS_TEST(tst_notifications::NotificationsTest)
#include "tst_notifications.moc"
