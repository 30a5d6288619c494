// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmrepository.h"

#include "services/crm/crmrepositoryprivate.h"

#include <algorithm>
#include <QCoroSignal>
#include <QJsonDocument>

#include "services/core/json.h"
#include "services/crm/crmjson.h"
#include "services/crm/dealdecoder.h"
#include "services/crm/settingsreader.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qint64 settingsAgeSeconds = 24 * 60 * 60;
} // namespace

CrmRepository::Private::Private(CrmRepository *owner, CrmService &crm, Store &cache, const Clock &time, QString account,
                                std::chrono::milliseconds digestDelay)
    : q(owner)
    , service(crm)
    , store(cache)
    , clock(time)
    , accountId(account)
    , dealSet{account, App::Crm, u"Deals"_s}
    , settingsSet{account, App::Crm, u"settings"_s}
    , sync(crm, cache, time, dealSet, [owner](const DealDelta &delta) { Q_EMIT owner->dealsChanged(delta); })
{
    digestTimer.setSingleShot(true);
    digestTimer.setInterval(digestDelay);
    QObject::connect(&digestTimer, &QTimer::timeout, q, [this] { writeDigest(); });
    QObject::connect(q, &CrmRepository::dealsChanged, q, [this](const DealDelta &delta) { digestLater(delta); });
}

CrmRepository::CrmRepository(CrmService &service, Store &store, const Clock &clock, QString accountId,
                             std::chrono::milliseconds digestDelay)
    : d(std::make_unique<Private>(this, service, store, clock, std::move(accountId), digestDelay))
{
}

CrmRepository::~CrmRepository() = default;

bool CrmRepository::isRefreshing() const
{
    return d->refreshing;
}

QString CrmRepository::accountId() const
{
    return d->accountId;
}

void CrmRepository::Private::useSettings(const CrmSettings &read)
{
    settings = read;
    service.useDealSettings(read.dealLayout, read.pipelines);
    sync.setHomeCurrency(read.org.currency);
}

/// The stored settings, if there are readable ones; remembers their age.
Task<Result<Done>> CrmRepository::Private::loadSettings()
{
    if (settingsLoaded)
        co_return Done{};
    const Result<RecordSnapshot> stored = co_await store.read(settingsSet);
    if (!stored)
        co_return fail(stored.error());
    settingsLoaded = true;
    if (stored->records.isEmpty())
        co_return Done{};
    const Result<QJsonObject> object = json::parseObject(stored->records.first().body);
    if (!object)
        co_return Done{}; // unreadable: read again from Zoho
    useStoredSettings(crmjson::settings(*object), stored->state.readAt);
    co_return Done{};
}

Task<Result<Done>> CrmRepository::refresh(Priority priority, CancelToken cancel)
{
    // One at a time. Who waited for a refresh that its owner cancelled still wants one.
    while (d->refreshing) {
        co_await qCoro(this, &CrmRepository::refreshingChanged);
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

Task<Result<Done>> CrmRepository::Private::refreshOnce(Priority priority, CancelToken cancel)
{
    const Result<Done> fresh = co_await refreshSettings(cancel);
    const Result<Done> synced = co_await sync.run(priority, cancel);
    // Deals are worth having without stages; but the page must hear why it has none.
    co_return synced ? fresh : synced;
}

Task<Result<Done>> CrmRepository::Private::refreshSettings(CancelToken cancel)
{
    const Result<Done> known = co_await loadSettings();
    if (!known)
        co_return fail(known.error());
    const qint64 age = settingsReadAt.isValid() ? settingsReadAt.secsTo(clock.now()) : settingsAgeSeconds;
    if (age >= 0 && age < settingsAgeSeconds)
        co_return Done{};
    const Result<CrmSettings> read = co_await readCrmSettings(&service, cancel);
    if (!read)
        co_return fail(read.error());
    RecordBatch batch;
    batch.upserts = {{u"crm"_s, {}, QJsonDocument(crmjson::toJson(*read)).toJson(QJsonDocument::Compact)}};
    batch.replaceAll = true;
    batch.readAt = clock.now();
    const Result<Done> applied = co_await store.apply(settingsSet, batch);
    if (!applied)
        co_return fail(applied.error());
    settingsReadAt = batch.readAt;
    useSettings(*read);
    Q_EMIT q->settingsChanged(*read);
    co_return Done{};
}
} // namespace atlas
