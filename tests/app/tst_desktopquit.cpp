// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktopapp.h"
#include "tests/services/operations/sandboxfixture.h"
#include "tests/support/testprogram.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace atlas;

namespace tst_desktopquit
{
/// Quitting at any moment: while the store is read, while pages are refreshed, after the first paint.
class TestDesktopQuit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void endsAtAnyMoment_data();
    void endsAtAnyMoment();
    void endsTwice();

private:
    [[nodiscard]] static Options plainOptions();
    /// The window, once it is there, has a page with data.
    [[nodiscard]] static bool showsData();

    std::unique_ptr<test::SandboxFixture> m_sandbox;
    StartupTrace m_trace;
};

Options TestDesktopQuit::plainOptions()
{
    Options options;
    options.role = u"ceo"_s;
    options.language = u"en"_s;
    options.theme = u"light"_s;
    options.profile = u"quit"_s;
    return options;
}

bool TestDesktopQuit::showsData()
{
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        const auto *window = qobject_cast<const MainWindow *>(widget);
        if (window && window->currentPage() && window->currentPage()->showsData())
            return true;
    }
    return false;
}

void TestDesktopQuit::initTestCase()
{
    setApplicationIdentity(u"0"_s);
    m_sandbox = std::make_unique<test::SandboxFixture>();
    QVERIFY(m_sandbox->started);
    qputenv("XDG_CONFIG_HOME", m_sandbox->folder.path().toLocal8Bit());
    qputenv("ZOHO_CLIENT_ID", m_sandbox->text("client_id").toLocal8Bit());
    qputenv("ZOHO_CLIENT_SECRET", m_sandbox->text("client_secret").toLocal8Bit());
    qputenv("ZOHO_REFRESH_TOKEN", m_sandbox->text("refresh_token").toLocal8Bit());
    qputenv("ZOHO_REGION", m_sandbox->text("data_centre_file").toLocal8Bit());
}

void TestDesktopQuit::endsAtAnyMoment_data()
{
    QTest::addColumn<int>("turns"); // of the event loop; -1: until there are data
    QTest::newRow("the window has just been shown") << 0;
    QTest::newRow("the store is being opened") << 1;
    QTest::newRow("a few turns later") << 5;
    QTest::newRow("the first refresh begins") << 40;
    QTest::newRow("data are there") << -1; // and in the store from now on
    QTest::newRow("the store is being read") << 2;
    QTest::newRow("pages are being filled") << 8;
    QTest::newRow("again, later") << 25;
    QTest::newRow("data are there again") << -1;
}

void TestDesktopQuit::endsAtAnyMoment()
{
    QFETCH(int, turns);
    {
        DesktopApp desktop(plainOptions(), Profile(u"quit"_s), m_trace);
        desktop.start();
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents();
        if (turns < 0)
            QTRY_VERIFY_WITH_TIMEOUT(showsData(), 20000);
        desktop.shutDown();
        QVERIFY(!Connection::isAnyLeaving());
        QVERIFY(QApplication::topLevelWidgets().isEmpty());
    }
    for (int turn = 0; turn < 50; ++turn) // nothing comes back to life
        QCoreApplication::processEvents();
}

void TestDesktopQuit::endsTwice()
{
    DesktopApp desktop(plainOptions(), Profile(u"quit"_s), m_trace);
    desktop.start();
    desktop.shutDown();
    desktop.shutDown();
    QVERIFY(!Connection::isAnyLeaving());
}
} // namespace tst_desktopquit

ATLAS_TEST(tst_desktopquit::TestDesktopQuit)
#include "tst_desktopquit.moc"
