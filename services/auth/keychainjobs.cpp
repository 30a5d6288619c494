// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/keychainjobs.h"

#include "services/auth/secretservice.h"
#include "services/core/wake.h"

#include <qt6keychain/keychain.h>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace atlas::keychainjobs
{
namespace
{
// A bus question is answered at once or not at all.
constexpr auto busLimit = 2s;

struct JobEnd {
    bool timedOut = false;
    QKeychain::Error error = QKeychain::NoError;
    QString text;
    QByteArray data;
};

// Shared with the job's slots, which may run after the caller has stopped waiting.
struct JobWatch {
    Wake wake;
    JobEnd end;
    void finish(JobEnd how)
    {
        if (wake.fired())
            return;
        end = std::move(how);
        wake.fire();
    }
};

JobEnd endOf(const QKeychain::Job *job)
{
    JobEnd end;
    end.error = job->error();
    end.text = job->errorString();
    if (const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(job))
        end.data = reading->binaryData();
    return end;
}

// Takes the job over. A job that never ends is left to QtKeychain, which would crash on its late answer otherwise.
Task<JobEnd> runJob(QKeychain::Job *job, QDeadlineTimer deadline)
{
    const auto watch = std::make_shared<JobWatch>();
    job->setAutoDelete(false);
    // Queued: the job emits from inside libsecret's callback, which is no place to go on from.
    QObject::connect(
        job, &QKeychain::Job::finished, job,
        [watch, job] {
            job->deleteLater();
            watch->finish(endOf(job));
        },
        Qt::QueuedConnection);
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [watch] {
        JobEnd end;
        end.timedOut = true;
        watch->finish(end);
    });
    timer.start(int(deadline.remainingTime()));
    job->start();
    co_await watch->wake.event();
    const JobEnd end = watch->end;
    co_return end;
}

ApiError plainError(const JobEnd &end)
{
    if (end.timedOut)
        return ApiError(ErrorKind::Timeout, u"keychain_timeout"_s);
    switch (end.error) {
    case QKeychain::EntryNotFound:
        return ApiError(ErrorKind::NotFound, u"no_entry"_s, end.text);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return ApiError(ErrorKind::KeychainAbsent, u"no_keychain"_s, secretservice::serviceName());
    case QKeychain::AccessDeniedByUser:
        return ApiError(ErrorKind::KeychainDenied, u"denied_by_user"_s, end.text);
    default:
        return ApiError(ErrorKind::KeychainDenied, u"keychain_refused"_s, end.text);
    }
}

// A locked ring shows as almost anything (no entry, refused, no answer), so every failure asks for the lock.
Task<Result<Done>> judgeJob(JobEnd end)
{
    if (!end.timedOut && end.error == QKeychain::NoError)
        co_return Done{};
    const std::optional<bool> isLocked = co_await secretservice::locked(busLimit);
    if (isLocked.value_or(false))
        co_return fail(ErrorKind::KeychainLocked, u"keychain_locked"_s, end.text);
    co_return fail(plainError(end));
}

Task<Result<Done>> requirePresent()
{
    const bool there = co_await secretservice::present(busLimit);
    if (!there)
        co_return fail(ErrorKind::KeychainAbsent, u"no_keychain"_s, secretservice::serviceName());
    co_return Done{};
}
} // namespace

Task<Result<QByteArray>> read(QString service, QString key, QDeadlineTimer deadline)
{
    const Result<Done> there = co_await requirePresent();
    if (!there)
        co_return fail(there.error());
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    const JobEnd end = co_await runJob(job, deadline);
    const Result<Done> done = co_await judgeJob(end);
    if (!done)
        co_return fail(done.error());
    co_return end.data;
}

Task<Result<Done>> write(QString service, QString key, QByteArray data, QDeadlineTimer deadline)
{
    const Result<Done> there = co_await requirePresent();
    if (!there)
        co_return fail(there.error());
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(key);
    job->setBinaryData(data);
    const JobEnd end = co_await runJob(job, deadline);
    co_return co_await judgeJob(end);
}

Task<Result<Done>> remove(QString service, QString key, QDeadlineTimer deadline)
{
    const Result<Done> there = co_await requirePresent();
    if (!there)
        co_return fail(there.error());
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(key);
    const JobEnd end = co_await runJob(job, deadline);
    co_return co_await judgeJob(end);
}
} // namespace atlas::keychainjobs
