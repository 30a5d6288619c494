// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/offthread.h"
#include "services/crm/crmrepositoryprivate.h"
#include "services/crm/dealdecoder.h"
#include "services/crm/dealdigest.h"

#include <QPointer>

// What is painted first: the deals from the store, and the digest that makes it quick.
namespace atlas
{
namespace
{
using DecodedDigest = std::optional<dealdigest::Content>;

// Not a member: the repository may go while the deals are still being read.
Task<Result<Done>> writeDealDigest(QPointer<Store> store, RecordSet set, QString currency)
{
    const Result<RecordSnapshot> stored = co_await store->read(set);
    if (!stored)
        co_return fail(stored.error());
    dealdigest::Content content;
    content.homeCurrency = currency.isEmpty() ? dealdecoder::firstCurrency(stored->records) : currency;
    const QList<StoredRecord> records = stored->records;
    content.deals = co_await dealdecoder::decodeStored(records, content.homeCurrency);
    if (content.deals.isEmpty() || content.deals.size() != records.size())
        co_return Done{}; // an unreadable record: the next full read replaces it
    auto encode = [content] { return dealdigest::encode(content); };
    const QByteArray body = co_await offThread(encode);
    const SetState state = stored->state;
    if (!store)
        co_return Done{};
    co_return co_await store->keepDigest(set, state, body);
}
} // namespace

Task<Result<DealSnapshot>> CrmRepository::load()
{
    // Asked for together: the store answers both in one go, without a turn of the event loop in between.
    Task<Result<Done>> settings = d->loadSettings();
    Task<Result<std::optional<DealSnapshot>>> digest = d->loadDigest();
    const Result<Done> known = co_await settings;
    const Result<std::optional<DealSnapshot>> quick = co_await digest;
    if (!known)
        co_return fail(known.error());
    if (!quick)
        co_return fail(quick.error());
    const QString home = d->settings.org.currency;
    if (*quick && (home.isEmpty() || home == (*quick)->settings.org.currency)) {
        DealSnapshot snapshot = **quick;
        const QString currency = snapshot.settings.org.currency;
        snapshot.settings = d->settings;
        snapshot.settings.org.currency = currency;
        co_return snapshot;
    }
    co_return co_await d->loadRecords();
}

Task<Result<std::optional<DealSnapshot>>> CrmRepository::Private::loadDigest()
{
    const auto content = std::make_shared<DecodedDigest>();
    const std::function<void(const QByteArray &)> decode = [content](const QByteArray &body) {
        *content = dealdigest::decode(body);
    };
    const Result<SetDigest> kept = co_await store.digest(dealSet, decode);
    if (!kept)
        co_return fail(kept.error());
    std::optional<DealSnapshot> snapshot;
    if (!*content)
        co_return snapshot;
    sync.setState(kept->state);
    snapshot.emplace();
    snapshot->deals = std::move((*content)->deals);
    snapshot->settings.org.currency = (*content)->homeCurrency;
    snapshot->readAt = kept->state.readAt;
    snapshot->truncated = DealCursor::fromText(kept->state.cursor).truncated;
    co_return snapshot;
}

Task<Result<DealSnapshot>> CrmRepository::Private::loadRecords()
{
    const Result<RecordSnapshot> stored = co_await store.read(dealSet);
    if (!stored)
        co_return fail(stored.error());
    sync.setState(stored->state);
    DealSnapshot snapshot;
    snapshot.settings = settings;
    if (snapshot.settings.org.currency.isEmpty())
        snapshot.settings.org.currency = dealdecoder::firstCurrency(stored->records);
    const QList<StoredRecord> records = stored->records;
    const QString currency = snapshot.settings.org.currency;
    snapshot.deals = co_await dealdecoder::decodeStored(records, currency);
    snapshot.readAt = stored->state.readAt;
    snapshot.truncated = DealCursor::fromText(stored->state.cursor).truncated;
    if (!records.isEmpty())
        digestTimer.start();
    co_return snapshot;
}

void CrmRepository::Private::digestLater(const DealDelta &delta)
{
    if (!delta.upserts.isEmpty() || !delta.removedIds.isEmpty())
        digestTimer.start();
}

void CrmRepository::Private::writeDigest()
{
    if (refreshing) {
        digestTimer.start(); // more changes are on their way
        return;
    }
    // Its outcome changes nothing: without a digest the records are read.
    static_cast<void>(writeDealDigest(&store, dealSet, settings.org.currency));
}
} // namespace atlas
