// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/refreshlock.h"

#include "services/core/clock.h"
#include "services/core/logging.h"

#include <QDir>
#include <QSaveFile>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr auto lockPoll = 50ms;
constexpr auto lockPatience = 30s;
// Longer than a refresh with all its time limits, keychain included: a living process is never robbed of its lock.
constexpr auto lockStaleAfter = 3min;

QString lockFileName(const QString &directory, const QString &accountId, const QString &ending)
{
    QDir().mkpath(directory);
    return directory + u"/account-"_s + accountId + ending;
}
} // namespace

RefreshLock::RefreshLock(const QString &directory, const QString &accountId)
    : m_throttlePath(lockFileName(directory, accountId, u".throttled"_s))
    , m_file(lockFileName(directory, accountId, u".lock"_s))
{
    m_file.setStaleLockTime(int(std::chrono::milliseconds(lockStaleAfter).count()));
}

Task<bool> RefreshLock::acquire(std::shared_ptr<RefreshLock> lock, const Clock *clock, CancelToken cancel)
{
    const auto deadline = clock->monotonic() + lockPatience;
    for (;;) {
        if (lock->m_file.tryLock(0))
            co_return true;
        if (lock->m_file.error() != QLockFile::LockFailedError) {
            qCWarning(lcAuth) << "no lock file possible, error" << int(lock->m_file.error());
            co_return true;
        }
        if (clock->monotonic() >= deadline)
            co_return false;
        co_await clock->sleep(lockPoll, cancel);
        if (cancel.isCancelled()) // the clock may be gone with its owner
            co_return false;
    }
}

void RefreshLock::release()
{
    m_file.unlock();
}

QDateTime RefreshLock::throttledUntil() const
{
    QFile file(m_throttlePath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QDateTime::fromString(QString::fromLatin1(file.read(64)), Qt::ISODate).toUTC();
}

void RefreshLock::setThrottledUntil(const QDateTime &until) const
{
    QSaveFile file(m_throttlePath);
    const QByteArray text = until.toUTC().toString(Qt::ISODate).toLatin1();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        qCWarning(lcAuth) << "throttle time not kept:" << file.errorString();
}
} // namespace atlas
