// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/cashflow/cashfixture.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/pages/cashflow/cashflowcontroller.h"
#include "ui/pages/cashflow/cashflowpage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_cashflowcontroller
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// The controller before a scripted server.
struct Driven : CashFixture {
    std::unique_ptr<CashflowController> controller =
        std::make_unique<CashflowController>(repository, clock, prompter, settings);

    Driven() { controller->page()->resize(1000, 700); }
    ~Driven()
    {
        controller.reset();
        QCoreApplication::processEvents();
    }
    CashflowPage &page() { return *controller->page(); }
    int organisationCalls() const
    {
        int calls = 0;
        for (const SeenRequest &request : server.seen()) {
            calls += request.path.endsWith(u"/organizations"_s) ? 1 : 0;
        }
        return calls;
    }
};
} // namespace

class TestCashflowController : public QObject
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

    void asksNothingBeforeItIsLookedAt()
    {
        Driven app;
        app.server.always(u"GET /books/v3/organizations"_s, BooksFixture::organisations({}));
        QSignalSpy synced(app.controller.get(), &CashflowController::synced);
        app.controller->start();
        QVERIFY(!synced.wait(200));
        QCOMPARE(app.organisationCalls(), 0);
        app.page().show();
        QVERIFY(synced.wait(5000));
        QCOMPARE(app.organisationCalls(), 1);
    }

    void withoutBooksItSaysSo()
    {
        Driven app;
        app.server.always(u"GET /books/v3/organizations"_s, BooksFixture::organisations({}));
        QSignalSpy synced(app.controller.get(), &CashflowController::synced);
        app.page().show();
        app.controller->start();
        QVERIFY(synced.wait(5000));
        QVERIFY(!app.page().showsData());
        QVERIFY(named<QLabel>(app.page(), u"state.title"_s)->text().contains(u"no Books"_s));
        // The button asks again, at once.
        QTest::mouseClick(named<QPushButton>(app.page(), u"state.action"_s), Qt::LeftButton);
        QVERIFY(synced.wait(5000));
        QCOMPARE(synced.count(), 2);
    }

    void oneOfSeveralOrganisationsIsChosenAndKept()
    {
        Driven app;
        app.server.always(
            u"GET /books/v3/organizations"_s,
            BooksFixture::organisations(BooksFixture::organisation("1") + "," + BooksFixture::organisation("2")));
        QSignalSpy synced(app.controller.get(), &CashflowController::synced);
        app.page().show();
        app.controller->start();
        QVERIFY(synced.wait(5000));
        QVERIFY(named<QLabel>(app.page(), u"state.title"_s)->text().contains(u"organisations"_s));
        QVERIFY(app.prompter.asked.isEmpty()); // no question out of the blue
        app.prompter.choice = Prompter::Choice{u"Atelier Lumen SAS \u00b7 EUR \u00b7 2"_s, {}};
        QTest::mouseClick(named<QPushButton>(app.page(), u"state.action"_s), Qt::LeftButton);
        QTRY_COMPARE(app.prompter.offered.size(), 2);
        QTRY_COMPARE(synced.count(), 2);
        const Result<QByteArray> kept = QCoro::waitFor(app.repository.value(u"organisation"_s));
        QVERIFY(kept);
        QCOMPARE(*kept, QByteArray("2"));
    }

    void oneOrganisationOffersNoOther()
    {
        Driven app;
        app.oneOrganisation();
        QSignalSpy synced(app.controller.get(), &CashflowController::synced);
        app.page().show();
        app.controller->start();
        QVERIFY(synced.wait(5000));
        QCOMPARE(app.controller->book().books().settings.org.id, u"20087654321"_s);
        QVERIFY(!named<QPushButton>(app.page(), u"cashOrganisation"_s)->isVisible());
    }

    void anotherOrganisationIsChosenLater()
    {
        Driven app;
        app.server.always(
            u"GET /books/v3/organizations"_s,
            BooksFixture::organisations(BooksFixture::organisation("1") + "," + BooksFixture::organisation("2")));
        QVERIFY(QCoro::waitFor(app.repository.setValue(u"organisation"_s, "1")));
        QSignalSpy synced(app.controller.get(), &CashflowController::synced);
        app.page().show();
        app.controller->start();
        QVERIFY(synced.wait(5000));
        const CashBook &book = app.controller->book();
        QCOMPARE(book.books().settings.org.id, u"1"_s);
        auto *entry = named<QPushButton>(app.page(), u"cashOrganisation"_s);
        QVERIFY(entry->isVisible());
        QVERIFY2(entry->text().contains(u"Atelier Lumen SAS"_s), qPrintable(entry->text()));
        app.controller->actions().setPlan(samplePlan());

        QTest::mouseClick(entry, Qt::LeftButton); // looked at, and left
        QTRY_COMPARE(app.prompter.offered.size(), 2);
        QCOMPARE(book.books().settings.org.id, u"1"_s);

        app.prompter.choice = Prompter::Choice{app.prompter.offered.at(1), {}};
        app.controller->refresh(); // what runs for the first must not end in the second
        QTest::mouseClick(entry, Qt::LeftButton);
        QTRY_COMPARE(book.books().settings.org.id, u"2"_s);
        QCOMPARE(QCoro::waitFor(app.repository.value(u"organisation"_s)).value_or(QByteArray()), QByteArray("2"));
        QCOMPARE(book.plan(), CashPlan()); // each has its own assumptions

        app.prompter.choice = Prompter::Choice{app.prompter.offered.at(0), {}};
        QTest::mouseClick(entry, Qt::LeftButton);
        QTRY_COMPARE(book.books().settings.org.id, u"1"_s);
        QTRY_COMPARE(book.plan(), samplePlan());
    }

    void thePlanIsKeptAndReadAgain()
    {
        Driven app;
        app.book.setSnapshot(sampleBooks(), bookDay());
        app.controller->actions().setPlan(samplePlan());
        QTRY_VERIFY(!QCoro::waitFor(app.repository.value(u"cash_plan"_s)).value_or(QByteArray()).isEmpty());
        CashflowController second(app.repository, app.clock, app.prompter, app.settings);
        second.start();
        QTRY_COMPARE(second.book().plan(), samplePlan());
    }

    void refreshesOnlyWhenDue()
    {
        Driven app;
        app.server.always(u"GET /books/v3/organizations"_s, BooksFixture::organisations({}));
        QSignalSpy synced(app.controller.get(), &CashflowController::synced);
        app.page().show();
        app.controller->start();
        QVERIFY(synced.wait(5000));
        Q_EMIT app.page().becameVisible(); // looked at again, a moment later
        QVERIFY(!synced.wait(200));
        app.clock.advance(6min);
        Q_EMIT app.page().becameVisible();
        QVERIFY(synced.wait(5000));
        QCOMPARE(synced.count(), 2);
    }

    void aMissingPermissionIsForTheShell()
    {
        Driven app;
        app.server.always(
            u"GET /books/v3/organizations"_s,
            BooksFixture::ok(R"({"code":57,"message":"You are not authorized to perform this operation"})", 401));
        QSignalSpy synced(app.controller.get(), &CashflowController::synced);
        QSignalSpy shell(app.controller.get(), &CashflowController::shellActionRequested);
        app.page().show();
        app.controller->start();
        QVERIFY(synced.wait(5000));
        const auto failed = synced.first().at(1).value<std::optional<ApiError>>();
        QVERIFY(failed);
        QTest::mouseClick(named<QPushButton>(app.page(), u"state.action"_s), Qt::LeftButton);
        QTRY_VERIFY(shell.count() + synced.count() >= 2);
        QCOMPARE(shell.count(), failed->kind == ErrorKind::MissingScope ? 1 : 0);
    }
};
} // namespace tst_cashflowcontroller

ATLAS_TEST(tst_cashflowcontroller::TestCashflowController)
#include "tst_cashflowcontroller.moc"
