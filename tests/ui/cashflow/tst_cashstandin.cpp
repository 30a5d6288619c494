// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/connection.h"
#include "services/auth/datacentre.h"
#include "services/sandbox/sandboxserver.h"
#include "tests/support/testprogram.h"
#include "tests/ui/cashflow/cashfixture.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/pages/cashflow/cashflowcontroller.h"
#include "ui/pages/cashflow/cashflowpage.h"
#include "ui/pages/cashflow/overview/overviewview.h"
#include "ui/theme/format.h"
#include "ui/widgets/figureview.h"

#include <QPushButton>
#include <QSignalSpy>

namespace tst_cashstandin
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The cash page in a window, before the stand-in over HTTP: what a person has in front of them.
struct StandIn {
    QTemporaryDir dir;
    SystemClock clock;
    CashPrompter prompter;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<sandbox::SandboxServer> server;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<CashflowController> controller;
    bool refreshing = false;

    StandIn()
    {
        qputenv("XDG_DATA_HOME", dir.path().toUtf8());
        sandbox::Options options;
        options.seed = 7;
        options.limits = false;
        server = std::make_unique<sandbox::SandboxServer>(options);
        if (!server->start()) {
            qFatal("stand-in: %s", qPrintable(server->error()));
        }
        connectAccount();
        QObject::connect(&connection->ledger(), &BooksRepository::refreshingChanged, &connection->ledger(),
                         [this](bool on) { refreshing = on; });
        settings = std::make_unique<QSettings>(dir.filePath(u"atlas.ini"_s), QSettings::IniFormat);
        controller = std::make_unique<CashflowController>(connection->ledger(), clock, prompter, *settings);
        controller->page()->resize(1100, 800);
    }
    ~StandIn()
    {
        controller.reset();
        // Cancelled calls end while their services still live.
        if (!QTest::qWaitFor([this] { return !refreshing; }, 10000)) {
            qFatal("a cancelled refresh goes on");
        }
        QCoreApplication::processEvents();
        connection.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void connectAccount()
    {
        const QJsonObject announcement = server->announcement();
        Account account;
        account.id = u"test"_s;
        account.dataCentre = dataCentreFromFile(announcement.value(u"data_centre_file"_s).toString()).value();
        account.clientId = announcement.value(u"client_id"_s).toString();
        account.sandbox = true;
        account.sessionOnly = true;
        account.connectedAt = account.lastUsedAt = QDateTime::currentDateTimeUtc();
        AccountSecrets secrets;
        secrets.clientSecret = announcement.value(u"client_secret"_s).toString();
        secrets.refreshToken = announcement.value(u"refresh_token"_s).toString();
        const Credentials credentials = QCoro::waitFor(memoryCredentials(account, secrets)).value();
        connection = std::make_unique<Connection>(Profile(u"cash-test"_s), credentials, nullptr,
                                                  [](App) { return unlimited(10); });
        const Result<StoreReport> opened = QCoro::waitFor(connection->open());
        if (!opened) {
            qFatal("store: %s", qPrintable(opened.error().detail));
        }
    }

    /// Shows the page and waits for the first refresh, in which a person chooses the first organisation if asked.
    bool showAndWait()
    {
        QSignalSpy synced(controller.get(), &CashflowController::synced);
        controller->page()->show();
        controller->start();
        const auto ready = [&] { return !synced.isEmpty() && controller->readAt().isValid(); };
        const auto asked = [&] {
            const auto failed = synced.isEmpty() ? std::nullopt : synced.last().at(1).value<std::optional<ApiError>>();
            return failed && failed->code == u"choose_organisation"_s;
        };
        if (!QTest::qWaitFor([&] { return ready() || asked(); }, 60000)) {
            return false;
        }
        if (asked()) {
            const auto organisations = QCoro::waitFor(connection->ledger().service().organisations());
            const BooksOrg first = organisations.value().first();
            prompter.choice = Prompter::Choice{first.name + u" \u00b7 "_s + first.currency, {}};
            controller->chooseOrganisation();
        }
        return QTest::qWaitFor(ready, 60000);
    }
};
} // namespace

class TestCashStandIn : public QObject
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

    void theBooksAreReadAndShown()
    {
        StandIn app;
        QVERIFY(app.showAndWait());
        QTRY_VERIFY(app.controller->page()->showsData());
        const CashBook &book = app.controller->book();
        QVERIFY(book.books().invoices.size() > 100);
        qint64 balance = 0;
        for (const BankAccount &account : book.books().bankAccounts) {
            const bool counts = account.active && (account.type == u"bank"_s || account.type == u"cash"_s) &&
                                account.balance.currency() == book.baseCurrency();
            balance += counts ? account.balance.minor() : 0;
        }
        const QString words = format::moneyParts(format::whole(Money(balance, book.baseCurrency()))).number;
        auto *figure = named<FigureView>(*app.controller->page(), u"figure_cash_balance"_s);
        QTRY_VERIFY2(figure->accessibleName().contains(words), qPrintable(figure->accessibleName() + u' ' + words));
        QVERIFY(!app.controller->find(book.books().invoices.first().number, 3).isEmpty());
        QTRY_COMPARE(namelessControls(*app.controller->page()), QStringList());
    }

    void theNextStartPaintsFromTheStore()
    {
        StandIn app;
        QVERIFY(app.showAndWait());
        const qsizetype invoices = app.controller->book().books().invoices.size();
        app.controller.reset();
        app.server->stop();
        app.controller =
            std::make_unique<CashflowController>(app.connection->ledger(), app.clock, app.prompter, *app.settings);
        app.controller->page()->show();
        app.controller->start();
        QTRY_VERIFY_WITH_TIMEOUT(app.controller->page()->showsData(), 10000);
        QCOMPARE(app.controller->book().books().invoices.size(), invoices);
    }
};
} // namespace tst_cashstandin

ATLAS_TEST(tst_cashstandin::TestCashStandIn)
#include "tst_cashstandin.moc"
