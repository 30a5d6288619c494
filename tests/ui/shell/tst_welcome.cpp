// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellfixture.h"
#include "tests/support/testprogram.h"
#include "ui/dialogs/welcomeview.h"
#include "ui/shell/rolecatalogue.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_welcome
{
using namespace atlas;
using namespace atlas::test;

class WelcomeTest : public QObject
{
    Q_OBJECT
    RoleCatalogue *m_roles = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        new Theme(*qApp);
        m_roles = new RoleCatalogue;
    }
    void cleanupTestCase() { delete m_roles; }

    void oneKeyOpens()
    {
        WelcomeView view(*m_roles);
        view.resize(1280, 720);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        QSignalSpy started(&view, &WelcomeView::started);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(started.count(), 1);
        QCOMPARE(started.at(0).at(0).value<WelcomeView::Data>(), WelcomeView::Data::Sample);
        QCOMPARE(started.at(0).at(1).toString(), u"ceo"_s);
    }

    void arrowsChoose()
    {
        WelcomeView view(*m_roles);
        view.resize(1280, 720); // three tiles a row
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        press(Qt::Key_Right);
        QCOMPARE(view.role(), u"cmo"_s);
        press(Qt::Key_Down);
        QCOMPARE(view.role(), u"coo"_s);
        press(Qt::Key_Right);
        press(Qt::Key_Right); // no tile there
        QCOMPARE(view.role(), u"av"_s);
        press(Qt::Key_Up);
        QCOMPARE(view.role(), u"cto"_s);
        press(Qt::Key_Left);
        QCOMPARE(view.role(), u"cmo"_s);
        auto *sample = named<QAbstractButton>(view, u"welcome.data.sample"_s);
        sample->setFocus();
        press(Qt::Key_Right);
        QCOMPARE(view.data(), WelcomeView::Data::Zoho);
        QCOMPARE(view.role(), u"cmo"_s);
        press(Qt::Key_Left);
        QCOMPARE(view.data(), WelcomeView::Data::Sample);
    }

    void byMouse()
    {
        WelcomeView view(*m_roles);
        view.resize(1280, 720);
        view.show();
        QSignalSpy started(&view, &WelcomeView::started);
        QTest::mouseClick(named<QWidget>(view, u"welcome.role.cfo"_s), Qt::LeftButton);
        auto *open = named<QPushButton>(view, u"welcome.open"_s);
        QCOMPARE(open->text(), u"Open as CFO"_s);
        QTest::mouseClick(named<QWidget>(view, u"welcome.data.zoho"_s), Qt::LeftButton);
        QCOMPARE(open->text(), u"Connect Zoho"_s);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(started.at(0).at(0).value<WelcomeView::Data>(), WelcomeView::Data::Zoho);
        QCOMPARE(started.at(0).at(1).toString(), u"cfo"_s);
    }

    void segmentsAndSetters()
    {
        WelcomeView view(*m_roles);
        view.show();
        QSignalSpy language(&view, &WelcomeView::languageChosen);
        QSignalSpy theme(&view, &WelcomeView::themeChosen);
        view.setLanguage(u"en"_s);
        view.setThemeChoice(ThemeChoice::Dark);
        QCOMPARE(language.count() + theme.count(), 0);
        QTest::mouseClick(named<QWidget>(view, u"welcome.language.0"_s), Qt::LeftButton);
        QCOMPARE(language.takeFirst().at(0).toString(), u"fr"_s);
        QTest::keyClick(named<QWidget>(view, u"welcome.theme"_s), Qt::Key_Up);
        QCOMPARE(theme.takeFirst().at(0).value<ThemeChoice>(), ThemeChoice::Light);
        view.setRole(u"coo"_s);
        QCOMPARE(view.role(), u"coo"_s);
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&view, &event); // live switch keeps every choice
        QCOMPARE(view.role(), u"coo"_s);
        QCOMPARE(language.count() + theme.count(), 0);
    }

    void fitsASmallWindow()
    {
        WelcomeView view(*m_roles);
        view.resize(640, 340); // 1280x720 at 200 %
        view.show();
        QCOMPARE(view.size(), QSize(640, 340));
        QCOMPARE(namelessControls(view), QStringList());
        auto *first = named<QWidget>(view, u"welcome.role.ceo"_s);
        auto *second = named<QWidget>(view, u"welcome.role.cmo"_s);
        auto *third = named<QWidget>(view, u"welcome.role.cto"_s);
        QTRY_COMPARE(first->y(), second->y());
        QVERIFY(third->y() > first->y());
    }
};
} // namespace tst_welcome

ATLAS_TEST(tst_welcome::WelcomeTest)
#include "tst_welcome.moc"
