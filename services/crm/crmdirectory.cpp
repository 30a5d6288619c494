// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmdirectory.h"

#include "services/crm/crmdirectoryjson.h"
#include "services/crm/crmdirectoryprivate.h"

#include <QCoroSignal>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// The account may not read the module: its grant, its profile or its plan. Source: "Possible errors" of
/// https://www.zoho.com/crm/developer/docs/api/v8/get-records.html
bool meansNoAccess(const ApiError &error)
{
    static const QStringList codes{u"INVALID_MODULE"_s, u"NOT_SUPPORTED"_s, u"API_NOT_SUPPORTED"_s};
    return error.kind == ErrorKind::MissingScope || error.kind == ErrorKind::Forbidden || codes.contains(error.code);
}

/// The next module would fare no better.
bool endsRefresh(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Validation:
    case ErrorKind::NotFound:
    case ErrorKind::Server:
    case ErrorKind::Decode:
    case ErrorKind::Usage:
    case ErrorKind::Unknown:
        return false;
    default:
        return true;
    }
}
} // namespace

bool CrmActivity::isDoneAt(const QDateTime &now) const
{
    if (kind == Kind::Task || !now.isValid())
        return isDone;
    if (kind == Kind::Meeting)
        return to.isValid() && to <= now;
    const bool isOpen = status == "Scheduled"_L1 || status == "Overdue"_L1;
    return !isOpen && from.isValid() && from <= now;
}

CrmDirectory::Private::Private(CrmDirectory *owner, CrmService &crm, Store &store, const Clock &time, QString account)
    : q(owner)
    , service(crm)
    , mirror(store, time, std::move(account))
    , sync(crm, mirror, time, [owner] { Q_EMIT owner->changed(); })
{
    QObject::connect(&store, &Store::movedAside, q, [this] { mirror.forget(); });
}

CrmDirectory::CrmDirectory(CrmService &service, Store &store, const Clock &clock, QString accountId)
    : d(std::make_unique<Private>(this, service, store, clock, std::move(accountId)))
{
}

CrmDirectory::~CrmDirectory() = default;

Task<Result<DirectorySnapshot>> CrmDirectory::load()
{
    const Result<bool> loaded = co_await d->mirror.load();
    if (!loaded)
        co_return fail(loaded.error());
    co_return DirectorySnapshot(d->mirror.snapshot());
}

Task<Result<Done>> CrmDirectory::refresh(Priority priority, CancelToken cancel)
{
    // One at a time. Who waited for a refresh that its owner cancelled still wants one.
    while (d->refreshing) {
        co_await qCoro(this, &CrmDirectory::refreshingChanged);
        const bool abandoned = !d->lastRefresh && d->lastRefresh.error().kind == ErrorKind::Cancelled;
        if (!d->refreshing && !(abandoned && !cancel.isCancelled()))
            co_return Result<Done>(d->lastRefresh); // a copy: QCoro 0.8 moves out of what is named here
    }
    d->refreshing = true;
    Q_EMIT refreshingChanged(true);
    d->lastRefresh = co_await d->refreshOnce(priority, cancel);
    d->refreshing = false;
    const Result<Done> outcome = d->lastRefresh;
    Q_EMIT refreshingChanged(false);
    co_return outcome;
}

/// Modules are independent of one another: what one refuses is no reason to leave the others old.
Task<Result<Done>> CrmDirectory::Private::refreshOnce(Priority priority, CancelToken cancel)
{
    const Result<bool> loaded = co_await mirror.followCurrency();
    if (!loaded)
        co_return fail(loaded.error());
    if (*loaded)
        Q_EMIT q->changed();
    dropped.clear(); // what Zoho lists from now on was put back there
    Result<Done> outcome = Done{};
    const QStringList modules = crmdirectoryjson::modules();
    for (const CrmModule &module : modules) {
        const Result<Done> read = co_await refreshModule(module, priority, cancel);
        if (!read && outcome)
            outcome = fail(read.error());
        if (!read && endsRefresh(read.error()))
            break;
    }
    if (outcome && mirror.missing().size() == modules.size())
        outcome = fail(mirror.missing().first());
    Q_EMIT q->changed(); // the age at least
    co_return Result<Done>(outcome);
}

Task<Result<Done>> CrmDirectory::Private::refreshModule(CrmModule module, Priority priority, CancelToken cancel)
{
    const Result<Done> read = co_await sync.run(module, priority, cancel);
    if (read || !meansNoAccess(read.error()))
        co_return read;
    const ApiError why = read.error();
    co_return co_await mirror.refuse(module, why);
}

const DirectorySnapshot &CrmDirectory::snapshot() const
{
    return d->mirror.snapshot();
}

QMap<CrmModule, ApiError> CrmDirectory::missingModules() const
{
    return d->mirror.missing();
}

CrmService &CrmDirectory::service() const
{
    return d->service;
}

bool CrmDirectory::isRefreshing() const
{
    return d->refreshing;
}
} // namespace atlas
