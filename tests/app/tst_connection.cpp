// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/connection.h"
#include "tests/services/operations/sandboxfixture.h"
#include "tests/support/testprogram.h"

#include <QPointer>
#include <QSemaphore>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace atlas;

namespace tst_connection
{
namespace
{
/// What became of a call: its connection must still be there when it ends.
struct Fate {
    bool ended = false;
    bool inTime = false;
    bool succeeded = false;
};

/// A connection to the stand-in, and its calls.
struct Line {
    test::SandboxFixture sandbox;
    std::unique_ptr<Connection> connection;
    QPointer<Connection> alive;
    QObject caller;

    explicit Line(const sandbox::Options &options = {})
        : sandbox({}, options)
    {
        const Result<Credentials> credentials = sandbox.credentials();
        if (!sandbox.started || !credentials)
            qFatal("the stand-in did not start");
        connection = std::make_unique<Connection>(Profile(u"line"_s), *credentials);
        alive = connection.get();
        if (!QCoro::waitFor(connection->open()))
            qFatal("the store cannot be opened");
    }
    template <class T>
    std::shared_ptr<Fate> follow(Task<Result<T>> call)
    {
        auto fate = std::make_shared<Fate>();
        QCoro::connect(std::move(call), &caller, [this, fate](const Result<T> &result) {
            fate->ended = true;
            fate->inTime = !alive.isNull();
            fate->succeeded = result.has_value();
        });
        return fate;
    }
    /// Enough turns of the event loop for a connection that waits for nothing to go.
    static void turn()
    {
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents();
    }
};

using Call = std::function<std::shared_ptr<Fate>(Line &)>;
} // namespace

class TestConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitsForWhatReadsTheStore_data();
    void waitsForWhatReadsTheStore();
    void waitsForARequestThatNobodyCancels();
    void doesNotWaitForWhatWasCancelled();
    void goesAtOnceWhenNothingIsUnderWay();
};

void TestConnection::waitsForWhatReadsTheStore_data()
{
    QTest::addColumn<Call>("call");
    const auto row = [](const char *name, const Call &call) { QTest::newRow(name) << call; };
    row("deals", [](Line &line) { return line.follow(line.connection->deals().load()); });
    row("books", [](Line &line) { return line.follow(line.connection->ledger().load()); });
    row("projects", [](Line &line) { return line.follow(line.connection->delivery().load()); });
    row("calendar", [](Line &line) { return line.follow(line.connection->agenda().load()); });
    row("mail", [](Line &line) { return line.follow(line.connection->mailbox().load()); });
    row("marks of mails", [](Line &line) { return line.follow(line.connection->mailbox().flush()); });
    row("a small value", [](Line &line) { return line.follow(line.connection->delivery().value(u"board"_s)); });
    row("a write", [](Line &line) { return line.follow(line.connection->agenda().setValue(u"view"_s, "week")); });
    row("calls left of the day", [](Line &line) {
        const auto left = [](Connection *connection) -> Task<Result<Done>> {
            co_await connection->gate().state(u"test"_s, App::Mail);
            co_return Done{};
        };
        return line.follow(left(line.connection.get()));
    });
}

void TestConnection::waitsForWhatReadsTheStore()
{
    QFETCH(Call, call);
    Line line;
    // The store is slow: it answers nothing before it is allowed to.
    const auto allowed = std::make_shared<QSemaphore>();
    const auto slow = line.follow(line.connection->store().run([allowed](const QString &) -> Result<QVariant> {
        constexpr int longest = 5000;
        return QVariant(allowed->tryAcquire(1, longest));
    }));
    const std::shared_ptr<Fate> fate = call(line);
    QVERIFY(!fate->ended);

    Connection::retire(std::move(line.connection));
    Line::turn();
    QVERIFY(line.alive);
    QVERIFY(Connection::isAnyLeaving());
    allowed->release();
    QTRY_VERIFY(!line.alive);
    QVERIFY(!Connection::isAnyLeaving());
    QVERIFY(slow->inTime);
    QVERIFY(fate->ended);
    QVERIFY(fate->inTime);
    QVERIFY(fate->succeeded);
}

void TestConnection::waitsForARequestThatNobodyCancels()
{
    sandbox::Options options;
    options.latencyMs = 300;
    Line line(options);
    const auto fate = line.follow(line.connection->client().json(ApiRequest(App::Crm, Verb::Get, u"/crm/v8/org"_s)));
    Connection::retire(std::move(line.connection));
    Line::turn();
    QVERIFY(line.alive);
    QTRY_VERIFY(!line.alive);
    QVERIFY(fate->inTime);
    QVERIFY(fate->succeeded);
}

void TestConnection::doesNotWaitForWhatWasCancelled()
{
    sandbox::Options options;
    options.latencyMs = 60'000;
    Line line(options);
    CancelScope scope;
    const auto fate =
        line.follow(line.connection->client().json(ApiRequest(App::Crm, Verb::Get, u"/crm/v8/org"_s), scope.token()));
    const auto refresh = line.follow(line.connection->ledger().refresh(Priority::User, scope.token()));
    Line::turn();
    scope.cancel();
    Connection::retire(std::move(line.connection));
    QTRY_VERIFY(!line.alive);
    QVERIFY(fate->inTime);
    QVERIFY(!fate->succeeded);
    QVERIFY(refresh->inTime);
}

void TestConnection::goesAtOnceWhenNothingIsUnderWay()
{
    Line line;
    Connection::retire(std::move(line.connection));
    Line::turn();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!line.alive);
}
} // namespace tst_connection

ATLAS_TEST(tst_connection::TestConnection)
#include "tst_connection.moc"
