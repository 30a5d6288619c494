// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cache/store.h"

#include "services/cache/recordtables.h"
#include "services/cache/storesql.h"
#include "services/cache/storethread.h"
#include "services/core/underway.h"

#include <QCoroFuture>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
// Not a member, so that a caller who outlives the store still gets an answer.
template <class T>
Task<Result<T>> answerOf(QFuture<Result<T>> future)
{
    const UnderWay underWay;
    co_return co_await future;
}
} // namespace

struct Store::Private {
    Private(Store *store, const QString &filePath)
        : owner(store)
        , path(filePath)
        , thread(filePath)
    {
    }

    template <class T>
    using Work = std::function<Result<T>(StoreConnection &)>;

    /// Queues work on the store's thread. The future always gets a value: awaiting a cancelled one would crash.
    template <class T>
    Task<Result<T>> post(Work<T> work, StoreThread::AtClose atClose)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        thread.post(
            [promise, work = std::move(work)](StoreConnection *connection) {
                promise->addResult(connection ? work(*connection)
                                              : Result<T>(fail(ErrorKind::Cancelled, u"store_closed"_s)));
                promise->finish();
            },
            atClose);
        return answerOf<T>(std::move(future));
    }

    /// As post, on an open store, repeated once on a fresh file if the old one turns out to be damaged.
    template <class T>
    Task<Result<T>> query(Work<T> work, StoreThread::AtClose atClose)
    {
        return post<T>(
            [this, work = std::move(work)](StoreConnection &connection) { return guarded<T>(connection, work); },
            atClose);
    }

    template <class T>
    Result<T> guarded(StoreConnection &connection, const Work<T> &work)
    {
        if (!connection.isOpen())
            return fail(ErrorKind::Storage, u"not_open"_s, path);
        Result<T> result = work(connection);
        if (result || result.error().kind != ErrorKind::Storage || result.error().code != storesql::damagedCode)
            return result;
        const Result<StoreReport> fresh = connection.recover();
        if (!fresh)
            return fail(fresh.error());
        if (!fresh->movedAside.isEmpty())
            QMetaObject::invokeMethod(
                owner, [store = owner, moved = fresh->movedAside] { Q_EMIT store->movedAside(moved); },
                Qt::QueuedConnection);
        return work(connection);
    }

    Store *owner;
    QString path;
    StoreThread thread;
};

Store::Store(QString path)
    : d(std::make_unique<Private>(this, path))
{
}

Store::~Store()
{
    d->thread.stop();
}

Task<Result<StoreReport>> Store::open()
{
    return d->post<StoreReport>([](StoreConnection &connection) { return connection.open(); },
                                StoreThread::AtClose::Drop);
}

QString Store::path() const
{
    return d->path;
}

Task<Result<RecordSnapshot>> Store::read(RecordSet set)
{
    return d->query<RecordSnapshot>(
        [set = std::move(set)](StoreConnection &connection) { return recordtables::read(connection, set); },
        StoreThread::AtClose::Drop);
}

Task<Result<std::optional<StoredRecord>>> Store::readOne(RecordSet set, QString id)
{
    return d->query<std::optional<StoredRecord>>(
        [set = std::move(set), id = std::move(id)](StoreConnection &connection) {
            return recordtables::readOne(connection, set, id);
        },
        StoreThread::AtClose::Drop);
}

Task<Result<Done>> Store::apply(RecordSet set, RecordBatch batch)
{
    return d->query<Done>([set = std::move(set), batch = std::move(batch)](
                              StoreConnection &connection) { return recordtables::apply(connection, set, batch); },
                          StoreThread::AtClose::Finish);
}

Task<Result<SetDigest>> Store::digest(RecordSet set, RecordSet aside, DigestWork decode)
{
    return d->query<SetDigest>(
        [set = std::move(set), aside = std::move(aside),
         decode = std::move(decode)](StoreConnection &connection) -> Result<SetDigest> {
            const Result<RecordSnapshot> other = recordtables::read(connection, aside);
            if (!other)
                return fail(other.error());
            Result<SetDigest> digest = recordtables::digest(connection, set);
            if (digest)
                decode(*digest, *other);
            return digest;
        },
        StoreThread::AtClose::Drop);
}

Task<Result<Done>> Store::keepDigest(RecordSet set, SetState madeFrom, QByteArray body)
{
    return d->query<Done>(
        [set = std::move(set), madeFrom = std::move(madeFrom), body = std::move(body)](StoreConnection &connection) {
            return recordtables::keepDigest(connection, set, madeFrom, body);
        },
        StoreThread::AtClose::Drop);
}

Task<Result<Done>> Store::forget(QString account)
{
    return d->query<Done>([account = std::move(account)](
                              StoreConnection &connection) { return recordtables::forget(connection, account); },
                          StoreThread::AtClose::Finish);
}

Task<Result<QByteArray>> Store::value(QString account, QString name)
{
    return d->query<QByteArray>(
        [account = std::move(account), name = std::move(name)](StoreConnection &connection) {
            return recordtables::value(connection, account, name);
        },
        StoreThread::AtClose::Drop);
}

Task<Result<Done>> Store::setValue(QString account, QString name, QByteArray value)
{
    return d->query<Done>(
        [account = std::move(account), name = std::move(name), value = std::move(value)](StoreConnection &connection) {
            return recordtables::setValue(connection, account, name, value);
        },
        StoreThread::AtClose::Finish);
}

Task<Result<QVariant>> Store::run(std::function<Result<QVariant>(const QString &)> work)
{
    return d->query<QVariant>([work = std::move(work)](StoreConnection &connection) { return work(connection.name()); },
                              StoreThread::AtClose::Finish);
}
} // namespace atlas
