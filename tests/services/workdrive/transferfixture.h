// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apiclient.h"
#include "services/core/underway.h"
#include "services/sandbox/kernel/dispatcher.h"
#include "services/workdrive/transferqueue.h"
#include "tests/sandbox/workdrive/drivefixture.h"
#include "tests/services/workdrive/lateledger.h"
#include "tests/support/manualclock.h"

#include <atomic>
#include <condition_variable>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QTest>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The account of DriveFixture, served from three hosts.
class DriveTokens final : public AccessTokens
{
public:
    explicit DriveTokens(QString base)
        : m_base(std::move(base))
    {
    }
    [[nodiscard]] QString accountId() const override { return u"acc"_s; }
    [[nodiscard]] QUrl base(App) const override { return QUrl(m_base + u"/workdrive"_s); }
    [[nodiscard]] QUrl base(App, Host host) const override
    {
        if (host == Host::Main)
            return QUrl(m_base + u"/workdrive"_s);
        return QUrl(m_base + (host == Host::Upload ? u"/_upload"_s : u"/_download"_s));
    }
    [[nodiscard]] Task<Result<QString>> token(CancelToken) override { co_return u"good"_s; }
    [[nodiscard]] Task<Result<QString>> renew(QString, CancelToken) override { co_return fail(ErrorKind::SignedOut); }
    [[nodiscard]] QStringList grantedScopes() const override { return {}; }

private:
    QString m_base;
};

/// WorkDrive of the stand-in on a port of its own, and what came over the wire. Sizes are small: forms up to 64 KiB,
/// sessions from 256 KiB on in chunks of 64 KiB.
class TransferServer
{
public:
    explicit TransferServer(const QByteArray &faults = {})
        : dispatcher(options(faults), drive.clock, {[this](const QString &) { return facts(); }, [] {}, [] {}})
        , listener([this](sandbox::Exchange &exchange) { return handle(exchange); })
    {
        drive.settings.smallestSession = 256 << 10;
        drive.settings.chunkBytes = 64 << 10;
        drive.settings.largestForm = 128 << 10;
        drive.apply();
        QString error;
        ready = dispatcher.prepare(&error);
        const QList<sandbox::AppMount *> mounts = drive.app->mounts();
        for (sandbox::AppMount *mount : mounts)
            dispatcher.mount(mount);
        ready = ready && listener.bind(0);
        listener.serve();
        base = u"http://127.0.0.1:%1"_s.arg(listener.port());
        drive.app->setBase(base);
        folder = drive.idOf(u"Nordwind"_s);
    }
    ~TransferServer()
    {
        holdForms(false);
        dispatcher.stop();
        listener.stop();
    }
    Q_DISABLE_COPY_MOVE(TransferServer)

    /// Requests whose "METHOD /path" begins with this, since the start.
    [[nodiscard]] int calls(const QByteArray &begin)
    {
        const std::lock_guard lock(m_mutex);
        return int(std::count_if(m_lines.cbegin(), m_lines.cend(),
                                 [&begin](const QByteArray &line) { return line.startsWith(begin); }));
    }
    [[nodiscard]] QByteArrayList lines()
    {
        const std::lock_guard lock(m_mutex);
        return m_lines;
    }
    [[nodiscard]] int listings(const QString &id)
    {
        return calls("GET /workdrive/api/v1/files/" + id.toLatin1() + "/files");
    }
    /// What is in the folder and not in the trash, by name.
    [[nodiscard]] QStringList names(const QString &id)
    {
        const QReadLocker lock(&drive.store().lock);
        QStringList names;
        const QList<const sandbox::workdrive::Item *> items = drive.store().childrenOf(id);
        for (const sandbox::workdrive::Item *item : items)
            names.append(item->name);
        names.sort();
        return names;
    }
    [[nodiscard]] QString idIn(const QString &folderId, const QString &name)
    {
        const QReadLocker lock(&drive.store().lock);
        const sandbox::workdrive::Item *item = drive.store().namedIn(folderId, name);
        return item == nullptr ? QString() : item->id;
    }
    /// The bytes of the newest version.
    [[nodiscard]] QByteArray content(const QString &id) { return drive.download(id).raw; }

    /// Forms are taken from the wire and handled no further until this is taken back.
    void holdForms(bool holds)
    {
        const std::lock_guard lock(m_mutex);
        m_holdsForms = holds;
        m_goesOn.notify_all();
    }

    /// No call is being handled any more, not even one whose client went away (but for forms that are held).
    [[nodiscard]] bool isIdle()
    {
        const std::lock_guard lock(m_mutex);
        return m_handling == 0 || m_holdsForms;
    }

    QTemporaryDir home;
    DriveFixture drive;
    QString base, folder;           ///< folder: "Nordwind", with a few files in it
    std::atomic_bool isCut = false; ///< the cable is out
    bool ready = false;

private:
    sandbox::Options options(const QByteArray &faults) const
    {
        sandbox::Options options;
        options.limits = false;
        if (faults.isEmpty())
            return options;
        options.faultsFile = home.filePath(u"faults.json"_s);
        QFile file(options.faultsFile);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(faults) == faults.size();
        Q_ASSERT(written);
        return options;
    }
    sandbox::TokenFacts facts() const
    {
        sandbox::TokenFacts facts;
        facts.state = sandbox::TokenFacts::State::Valid;
        facts.userId = drive.userId;
        facts.scopes = drive.scopes;
        return facts;
    }
    sandbox::Answer handle(sandbox::Exchange &exchange)
    {
        if (isCut) {
            sandbox::Answer none;
            none.dropped = true;
            return none;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_lines.append(exchange.method + ' ' + exchange.target);
            ++m_handling;
        }
        if (exchange.target.startsWith("/workdrive/api/v1/upload?") || exchange.target == "/workdrive/api/v1/upload") {
            std::unique_lock lock(m_mutex);
            m_goesOn.wait(lock, [this] { return !m_holdsForms; });
        }
        sandbox::Answer answer = dispatcher.handle(exchange);
        const std::lock_guard lock(m_mutex);
        --m_handling;
        return answer;
    }

    sandbox::Dispatcher dispatcher;
    sandbox::Listener listener;
    std::mutex m_mutex;
    std::condition_variable m_goesOn;
    bool m_holdsForms = false;
    int m_handling = 0;
    QByteArrayList m_lines;
};

/// A client of that server, a store of its own and a folder for files. The clock jumps unless told otherwise.
struct TransferFixture : TransferServer {
    explicit TransferFixture(
        const QByteArray &faults = {}, std::function<::atlas::AppLimits(App)> rates = [](App) { return unlimited(8); })
        : TransferServer(faults)
        , clock(drive.clock.now())
        , tokens(base)
        , gate(ledger, clock, std::move(rates))
        , client(network, tokens, gate, clock, RetryPolicy{}, [] { return 0.5; })
        , service(client, &clock)
    {
        clock.setAutoAdvance(true);
        limits.formUpTo = 64 << 10;
        limits.chunksFrom = 256 << 10;
        limits.largest = 4 << 20;
    }
    /// A file of bytes that differ everywhere.
    [[nodiscard]] QString file(const QString &name, qint64 size, quint32 seed = 1) const
    {
        return fileOf(name, bytes(size, seed));
    }
    [[nodiscard]] QString fileOf(const QString &name, const QByteArray &content) const
    {
        QFile made(home.filePath(name));
        const bool written = made.open(QIODevice::WriteOnly) && made.write(content) == content.size();
        Q_ASSERT(written);
        return made.fileName();
    }
    static QByteArray bytes(qint64 size, quint32 seed)
    {
        QRandomGenerator random(seed);
        QByteArray content(qsizetype((size + 3) / 4 * 4), Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(content.data()), content.size() / 4);
        content.truncate(qsizetype(size));
        return content;
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    [[nodiscard]] UploadOrder order(const QString &path, const QString &name = {},
                                    NameConflict conflict = NameConflict::KeepBoth) const
    {
        UploadOrder order;
        order.path = path;
        order.folderId = folder;
        order.name = name;
        order.onConflict = conflict;
        return order;
    }
    [[nodiscard]] TransferHooks hooks() const
    {
        TransferHooks hooks;
        hooks.clock = &clock;
        return hooks;
    }
    [[nodiscard]] Result<DriveItem> upload(const UploadOrder &what, const TransferHooks &told)
    {
        return QCoro::waitFor(uploadFile(service, what, limits, told));
    }
    [[nodiscard]] Result<DriveItem> upload(const UploadOrder &what) { return upload(what, hooks()); }
    [[nodiscard]] static UploadWish wish(const QString &path, const QString &folderId, const QString &below = {})
    {
        UploadWish wish;
        wish.path = path;
        wish.folderId = folderId;
        wish.below = below;
        return wish;
    }

    ManualClock clock;
    LateLedger ledger;
    QNetworkAccessManager network;
    DriveTokens tokens;
    RequestGate gate;
    ApiClient client;
    WorkDriveService service;
    TransferLimits limits;
};

/// A queue with a store of its own. Time moves only when told.
struct QueueFixture : TransferFixture {
    explicit QueueFixture(
        const QByteArray &faults = {}, std::function<::atlas::AppLimits(App)> rates = [](App) { return unlimited(8); })
        : TransferFixture(faults, std::move(rates))
    {
        clock.setAutoAdvance(false);
        restart();
    }
    ~QueueFixture()
    {
        queue.reset();
        settle();
    }
    /// A new process over the same file: nobody said good-bye.
    void restart()
    {
        queue.reset();
        store.reset();
        settle();
        [[maybe_unused]] const bool idle = QTest::qWaitFor([this] { return isIdle(); });
        store = std::make_unique<Store>(home.filePath(u"atlas.sqlite"_s));
        const Result<StoreReport> opened = QCoro::waitFor(store->open());
        Q_ASSERT(opened);
        queue = std::make_unique<TransferQueue>(service, *store, clock, u"acc"_s, limits);
        queue->start();
        [[maybe_unused]] const bool isRead = QTest::qWaitFor([this] { return QCoro::waitFor(isOpen()); });
    }
    /// Whatever the old queue had under way ends.
    static void settle()
    {
        [[maybe_unused]] const bool idle = QTest::qWaitFor([] { return !UnderWay::any(); }, 5000);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Time goes by, in steps, until it is so; false: not within `longest`.
    [[nodiscard]] bool passUntil(const std::function<bool()> &isSo, std::chrono::milliseconds longest = 10min,
                                 std::chrono::milliseconds step = 1s)
    {
        for (std::chrono::milliseconds passed{0}; passed <= longest; passed += step) {
            // While files move little time goes by: the stand-in's clock is the computer's.
            const bool isMoving = queue->isBusy();
            if (QTest::qWaitFor([&] { return isSo() || (isMoving && !queue->isBusy()); }, isMoving ? 40 : 4) && isSo())
                return true;
            clock.advance(step);
        }
        return QTest::qWaitFor(isSo, 1000);
    }
    [[nodiscard]] int count(Transfer::State state) const
    {
        const QList<Transfer> &all = queue->transfers();
        return int(std::count_if(all.cbegin(), all.cend(), [state](const Transfer &t) { return t.state == state; }));
    }
    /// All transfers in a line, for a test that fails.
    [[nodiscard]] QString said() const
    {
        QString text;
        const QList<Transfer> &all = queue->transfers();
        for (const Transfer &each : all)
            text += u"%1: state %2 %3; "_s.arg(each.name, QString::number(int(each.state)),
                                               each.error ? errorKindName(each.error->kind) + u' ' + each.error->code
                                                          : QString());
        return text;
    }
    [[nodiscard]] bool areAll(Transfer::State state) const { return count(state) == queue->transfers().size(); }
    [[nodiscard]] const Transfer &at(qsizetype row) const { return queue->transfers().at(row); }
    [[nodiscard]] const Transfer &named(const QString &name) const
    {
        const QList<Transfer> &all = queue->transfers();
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [&name](const Transfer &t) { return t.name == name; });
        Q_ASSERT(found != all.cend());
        return *found;
    }

    std::unique_ptr<Store> store;
    std::unique_ptr<TransferQueue> queue;

private:
    /// The store has answered everything that was asked before.
    [[nodiscard]] Task<bool> isOpen()
    {
        const Result<QByteArray> answered = co_await store->value(u"acc"_s, u"nothing"_s);
        co_return answered.has_value();
    }
};
} // namespace atlas::test
