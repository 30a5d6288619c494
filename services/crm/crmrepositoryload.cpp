// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/core/offthread.h"
#include "services/crm/crmjson.h"
#include "services/crm/crmrepositoryprivate.h"
#include "services/crm/dealdecoder.h"
#include "services/crm/dealdigest.h"

#include <QPointer>

// What is painted first: the deals from the store, and the digest that makes it quick.
namespace atlas
{
namespace
{
/// What the store held: settings, and deals if their digest can be used with them.
struct LoadedDeals {
    std::optional<CrmSettings> settings;
    QDateTime settingsReadAt;
    std::optional<DealSnapshot> snapshot;
};

/// On the store's thread.
LoadedDeals decodeDigest(SetDigest &digest, const RecordSnapshot &settingsSet)
{
    LoadedDeals loaded;
    if (!settingsSet.records.isEmpty()) {
        const Result<QJsonObject> object = json::parseObject(settingsSet.records.first().body);
        if (object) { // unreadable ones are read again from Zoho
            loaded.settings = crmjson::settings(*object);
            loaded.settingsReadAt = settingsSet.state.readAt;
        }
    }
    std::optional<dealdigest::Content> content = dealdigest::decode(std::exchange(digest.body, {}));
    const QString home = loaded.settings ? loaded.settings->org.currency : QString();
    if (!content || !(home.isEmpty() || home == content->homeCurrency))
        return loaded;
    DealSnapshot &snapshot = loaded.snapshot.emplace();
    snapshot.deals = std::move(content->deals);
    snapshot.settings = loaded.settings.value_or(CrmSettings());
    snapshot.settings.org.currency = content->homeCurrency;
    snapshot.readAt = digest.state.readAt;
    snapshot.truncated = DealCursor::fromText(digest.state.cursor).truncated;
    return loaded;
}

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

Task<Result<DealSnapshot>> CrmRepository::load(Prepare prepare)
{
    Result<std::optional<DealSnapshot>> quick = co_await d->loadDigest(std::move(prepare));
    if (!quick)
        co_return fail(quick.error());
    if (*quick) {
        DealSnapshot snapshot = std::move(**quick);
        co_return snapshot;
    }
    co_return co_await d->loadRecords();
}

Task<Result<std::optional<DealSnapshot>>> CrmRepository::Private::loadDigest(Prepare prepare)
{
    const auto loaded = std::make_shared<LoadedDeals>();
    const Store::DigestWork decode = [loaded, prepare = std::move(prepare)](SetDigest &digest,
                                                                            const RecordSnapshot &stored) {
        *loaded = decodeDigest(digest, stored);
        if (loaded->snapshot && prepare)
            prepare(*loaded->snapshot);
    };
    const Result<SetDigest> kept = co_await store.digest(dealSet, settingsSet, decode);
    if (!kept)
        co_return fail(kept.error());
    if (!settingsLoaded && loaded->settings)
        useStoredSettings(*loaded->settings, loaded->settingsReadAt);
    settingsLoaded = true;
    if (loaded->snapshot)
        sync.setState(kept->state);
    std::optional<DealSnapshot> snapshot = std::move(loaded->snapshot);
    co_return snapshot;
}

void CrmRepository::Private::useStoredSettings(const CrmSettings &stored, const QDateTime &readAt)
{
    settingsReadAt = readAt;
    useSettings(stored);
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
