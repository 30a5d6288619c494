// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellfixture.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"
#include "ui/shell/footer.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rolecatalogue.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>

namespace tst_mainwindow
{
using namespace atlas;
using namespace atlas::test;

class MainWindowTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    RoleCatalogue *m_roles = nullptr;
    ManualClock m_clock;

    [[nodiscard]] QString settingsFile() const { return m_dir.filePath(u"settings.ini"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        new Theme(*qApp);
        m_roles = new RoleCatalogue;
    }
    void cleanupTestCase() { delete m_roles; }

    void rolesAreComplete()
    {
        QCOMPARE(m_roles->roles().size(), 6);
        for (const Role &role : m_roles->roles()) {
            QVERIFY(!role.pages.isEmpty());
            QVERIFY(!Theme::get().pixmap(role.iconName, 16, {}, 1).isNull());
            QVERIFY(!RoleCatalogue::name(role.id).isEmpty());
            QVERIFY(!RoleCatalogue::domain(role.id).isEmpty());
            QVERIFY(!RoleCatalogue::sentence(role.id).isEmpty());
            for (const QString &page : role.pages) {
                QVERIFY2(!RoleCatalogue::pageName(page).isEmpty(), qPrintable(page));
            }
        }
        QCOMPARE(m_roles->role(u"nobody"_s).id, u"ceo"_s);
        QVERIFY(!m_roles->contains(u"nobody"_s));
    }

    void pagesByRailMenuAndRole()
    {
        QSettings settings(m_dir.filePath(u"a.ini"_s), QSettings::IniFormat);
        MainWindow window(settings, *m_roles, m_clock);
        QCOMPARE(window.currentPage(), nullptr);
        window.addPage(new PlainPage(u"crm"_s, u"Leads"_s));
        window.addPage(new PlainPage(u"pipeline"_s, u"Pipeline"_s));
        window.setRole(u"cfo"_s); // has pipeline, not leads
        window.resize(1280, 720);
        window.show();
        QSignalSpy shown(&window, &MainWindow::pageShown);
        auto *pipeline = named<QWidget>(window, u"rail.page.pipeline"_s);
        auto *leads = named<QWidget>(window, u"rail.page.crm"_s);
        QVERIFY(pipeline->y() < leads->y());
        QTest::mouseClick(pipeline, Qt::LeftButton);
        QCOMPARE(window.currentPage()->pageId(), u"pipeline"_s);
        QCOMPARE(shown.takeLast().at(0).toString(), u"pipeline"_s);
        named<QAction>(window, u"action.page.crm"_s)->trigger();
        QCOMPARE(window.currentPage()->pageId(), u"crm"_s);
        QVERIFY(!window.showPage(u"nothing"_s));
        window.setRole(u"cmo"_s); // leads first; the page in front stays
        QCOMPARE(window.currentPage()->pageId(), u"crm"_s);
        QTRY_VERIFY(named<QWidget>(window, u"rail.page.crm"_s)->y() <
                    named<QWidget>(window, u"rail.page.pipeline"_s)->y());
        QCOMPARE(window.role(), u"cmo"_s);
    }

    void remembersPageAndGeometry()
    {
        {
            QSettings settings(settingsFile(), QSettings::IniFormat);
            MainWindow window(settings, *m_roles, m_clock);
            window.addPage(new PlainPage(u"pipeline"_s, u"Pipeline"_s));
            window.addPage(new PlainPage(u"crm"_s, u"Leads"_s));
            window.resize(1111, 666);
            window.show();
            window.showPage(u"crm"_s);
            window.close();
        }
        QSettings settings(settingsFile(), QSettings::IniFormat);
        MainWindow window(settings, *m_roles, m_clock);
        window.addPage(new PlainPage(u"pipeline"_s, u"Pipeline"_s));
        window.addPage(new PlainPage(u"crm"_s, u"Leads"_s));
        QCOMPARE(window.currentPage()->pageId(), u"crm"_s);
        window.show();
        QCOMPARE(window.size(), QSize(1111, 666));
    }

    void damagedSettingsAreHarmless()
    {
        QSettings settings(m_dir.filePath(u"b.ini"_s), QSettings::IniFormat);
        settings.setValue(u"window/geometry"_s, QByteArray("rubbish"));
        settings.setValue(u"window/page"_s, u"gone"_s);
        settings.setValue(u"window/panelWidth"_s, 99'999);
        MainWindow window(settings, *m_roles, m_clock);
        auto *page = new PlainPage(u"pipeline"_s, u"Pipeline"_s);
        window.addPage(page);
        window.show();
        QCOMPARE(window.currentPage(), page);
        QVERIFY(window.width() >= 640);
    }

    void theRoleSaysWhatComesFirst()
    {
        QSettings settings(m_dir.filePath(u"first.ini"_s), QSettings::IniFormat);
        MainWindow window(settings, *m_roles, m_clock);
        window.setRole(u"cfo"_s);
        window.addPage(new PlainPage(u"pipeline"_s, u"Pipeline"_s));
        window.addPage(new PlainPage(u"cashflow"_s, u"Cashflow"_s));
        QCOMPARE(window.currentPage()->pageId(), u"cashflow"_s);
        settings.setValue(u"window/page"_s, u"pipeline"_s); // what the person looked at last wins
        MainWindow again(settings, *m_roles, m_clock);
        again.setRole(u"cfo"_s);
        again.addPage(new PlainPage(u"pipeline"_s, u"Pipeline"_s));
        again.addPage(new PlainPage(u"cashflow"_s, u"Cashflow"_s));
        QCOMPARE(again.currentPage()->pageId(), u"pipeline"_s);
    }

    void panelBesideOrInstead()
    {
        QSettings settings(m_dir.filePath(u"c.ini"_s), QSettings::IniFormat);
        MainWindow window(settings, *m_roles, m_clock);
        auto *page = new PlainPage(u"pipeline"_s, u"Pipeline"_s);
        auto *other = new PlainPage(u"crm"_s, u"Leads"_s);
        window.addPage(page);
        window.addPage(other);
        window.resize(1280, 720);
        window.show();
        const QWidget *panel = page->panel();
        QVERIFY(!panel->isVisible());
        Q_EMIT page->panelVisibleChanged(true);
        QVERIFY(panel->isVisible() && page->isVisible());
        QVERIFY(panel->width() >= 264 && panel->width() <= 360);
        window.showPage(u"crm"_s);
        QVERIFY(!panel->isVisible());
        window.showPage(u"pipeline"_s);
        QVERIFY(panel->isVisible());
        window.resize(640, 360); // 1280x720 at 200 %
        QTRY_VERIFY(!page->isVisible());
        QVERIFY(panel->isVisible());
        Q_EMIT page->panelVisibleChanged(false);
        QVERIFY(page->isVisible());
        QCOMPARE(window.size(), QSize(640, 360));
    }

    void fullViewReplacesTheShell()
    {
        QSettings settings(m_dir.filePath(u"d.ini"_s), QSettings::IniFormat);
        MainWindow window(settings, *m_roles, m_clock);
        window.addPage(new PlainPage(u"pipeline"_s, u"Pipeline"_s));
        window.show();
        auto *view = new QLabel(u"Welcome"_s);
        window.setFullView(view);
        QVERIFY(view->isVisible() && !window.currentPage()->isVisible());
        QVERIFY(!named<QAction>(window, u"action.refresh"_s)->isEnabled());
        QVERIFY(named<QAction>(window, u"action.quit"_s)->isEnabled());
        window.clearFullView();
        QCOMPARE(window.fullView(), nullptr);
        QVERIFY(window.currentPage()->isVisible());
        QVERIFY(named<QAction>(window, u"action.refresh"_s)->isEnabled());
    }

    void signalsOfMenusAndBars()
    {
        QSettings settings(m_dir.filePath(u"e.ini"_s), QSettings::IniFormat);
        MainWindow window(settings, *m_roles, m_clock);
        auto *page = new PlainPage(u"pipeline"_s, u"Pipeline"_s);
        window.addPage(page);
        window.show();
        QSignalSpy refresh(&window, &MainWindow::refreshRequested);
        QSignalSpy pageRefresh(page, &Page::refreshRequested);
        QTest::mouseClick(named<QToolButton>(window, u"topbar.refresh"_s), Qt::LeftButton);
        named<QAction>(window, u"action.refresh"_s)->trigger();
        QCOMPARE(refresh.count(), 2);
        QCOMPARE(pageRefresh.count(), 2);
        QSignalSpy role(&window, &MainWindow::roleChosen);
        named<QAction>(window, u"action.role.cfo"_s)->trigger();
        QCOMPARE(role.takeFirst().at(0).toString(), u"cfo"_s);
        named<QAction>(window, u"rail.role.coo"_s)->trigger();
        QTRY_COMPARE(role.count(), 1);
        QCOMPARE(role.takeFirst().at(0).toString(), u"coo"_s);
        QSignalSpy theme(&window, &MainWindow::themeChosen);
        named<QAction>(window, u"action.theme.dark"_s)->trigger();
        QCOMPARE(theme.takeFirst().at(0).value<ThemeChoice>(), ThemeChoice::Dark);
        named<QAction>(window, u"action.theme.contrast-light"_s)->trigger();
        QCOMPARE(theme.takeFirst().at(0).value<ThemeChoice>(), ThemeChoice::ContrastLight);
        QSignalSpy language(&window, &MainWindow::languageChosen);
        named<QAction>(window, u"action.language.fr"_s)->trigger();
        QCOMPARE(language.takeFirst().at(0).toString(), u"fr"_s);
        QSignalSpy signOut(&window, &MainWindow::signOutRequested);
        QVERIFY(!named<QAction>(window, u"action.signOut"_s)->isEnabled());
        window.setAccounts({{u"a"_s, u"Agency · EU"_s, u"a@example.org"_s, false, false}}, u"a"_s);
        named<QAction>(window, u"action.signOut"_s)->trigger();
        QCOMPARE(signOut.count(), 1);
        QSignalSpy account(&window, &MainWindow::accountChosen);
        window.setAccounts({{u"a"_s, u"Agency · EU"_s, u"a@example.org"_s, false, false},
                            {u"b"_s, u"Studio & Co"_s, u"b@example.org"_s, false, false}},
                           u"a"_s);
        QVERIFY(named<QAction>(window, u"action.account.a"_s)->isChecked());
        named<QAction>(window, u"action.account.b"_s)->trigger();
        QTRY_COMPARE(account.count(), 1);
        QCOMPARE(account.takeFirst().at(0).toString(), u"b"_s);
        QCOMPARE(named<QToolButton>(window, u"topbar.account"_s)->text(), u"Agency · EU"_s);
    }

    void mnemonicsAreUniqueInEachMenu_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }

    void mnemonicsAreUniqueInEachMenu()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/atlas_"_s + language + u".qm"_s));
        QCoreApplication::installTranslator(&translator);
        QSettings settings(m_dir.filePath(u"m.ini"_s), QSettings::IniFormat);
        MainWindow window(settings, *m_roles, m_clock);
        QList<const QWidget *> menus{window.menuBar()};
        for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>())
            menus << menu;
        QVERIFY(menus.size() > 8);
        for (const QWidget *menu : std::as_const(menus)) {
            QHash<QKeySequence, QString> taken;
            for (const QAction *action : menu->actions()) {
                const QKeySequence key = QKeySequence::mnemonic(action->text());
                QVERIFY2(key.isEmpty() || !taken.contains(key),
                         qPrintable(action->text() + u" and "_s + taken.value(key)));
                taken.insert(key, action->text());
            }
        }
        for (const QAction *action : window.menuBar()->actions())
            QVERIFY2(!QKeySequence::mnemonic(action->text()).isEmpty(), qPrintable(action->text()));
        QCoreApplication::removeTranslator(&translator);
    }

    void undoReachesTheToast()
    {
        QSettings settings(m_dir.filePath(u"f.ini"_s), QSettings::IniFormat);
        MainWindow window(settings, *m_roles, m_clock);
        window.show();
        bool undone = false;
        window.toast().show(u"Moved"_s, u"Undo"_s, [&undone] { undone = true; });
        named<QAction>(window, u"action.undo"_s)->trigger();
        QVERIFY(undone);
    }

    void footerSentences_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        using Kind = SyncState::Kind;
        QTest::newRow("unknown") << int(Kind::Unknown) << u"Nothing read yet"_s;
        QTest::newRow("fresh") << int(Kind::Fresh) << u"Up to date, 2 min ago"_s;
        QTest::newRow("refreshing") << int(Kind::Refreshing) << u"Refreshing, last read 2 min ago"_s;
        QTest::newRow("stale") << int(Kind::Stale) << u"Could not be refreshed, last read 2 min ago"_s;
        QTest::newRow("offline") << int(Kind::Offline) << u"Offline, last read 2 min ago"_s;
        QTest::newRow("paused") << int(Kind::Paused) << u"CRM paused until 10:42"_s;
        QTest::newRow("signed out") << int(Kind::SignedOut) << u"Signed out"_s;
    }

    void footerSentences()
    {
        QFETCH(int, kind);
        const QDateTime now = QDateTime::fromString(u"2026-11-22T09:33:00Z"_s, Qt::ISODate);
        const SyncState state{static_cast<SyncState::Kind>(kind), now.addSecs(-130), now.addSecs(540), u"CRM"_s};
        QTEST(syncSentence(state, now), "words");
    }

    void budgetIsShown()
    {
        QSettings settings(m_dir.filePath(u"g.ini"_s), QSettings::IniFormat);
        MainWindow window(settings, *m_roles, m_clock);
        window.setBudget(
            {{u"CRM"_s, 12, 100, BudgetUse::Window::Minute}, {u"Mail"_s, 41, 250, BudgetUse::Window::Day}});
        QCOMPARE(named<QLabel>(window, u"footer.calls"_s)->text(), u"Calls: CRM 12/100 min · Mail 41/250 d"_s);
    }

    void everyControlHasAName()
    {
        QSettings settings(m_dir.filePath(u"h.ini"_s), QSettings::IniFormat);
        MainWindow window(settings, *m_roles, m_clock);
        window.addPage(new PlainPage(u"pipeline"_s, u"Pipeline"_s));
        window.addPage(new PlainPage(u"crm"_s, u"Leads"_s));
        window.banner().showMessage(Banner::Tone::Info, u"Hello"_s, u"Act"_s);
        window.toast().show(u"Moved"_s, u"Undo"_s, [] {});
        window.resize(1280, 720);
        window.show();
        QCOMPARE(namelessControls(window), QStringList());
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&window, &event);
        QCOMPARE(namelessControls(window), QStringList());
        for (QAction *action : window.menuBar()->actions()) {
            QVERIFY2(action->text().contains(u'&'), qPrintable(action->text()));
        }
    }
};
} // namespace tst_mainwindow

ATLAS_TEST(tst_mainwindow::MainWindowTest)
#include "tst_mainwindow.moc"
