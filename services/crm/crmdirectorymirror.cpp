// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmdirectorymirror.h"

#include "services/core/json.h"
#include "services/core/offthread.h"
#include "services/crm/crmdirectoryjson.h"
#include "services/crm/crmjson.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
/// What the store holds, while it is being read.
struct CrmDirectoryMirror::Contents {
    QString homeCurrency;
    QDateTime now;
    DirectorySnapshot snapshot;
    QMap<CrmModule, CrmDirectoryCursor> cursors;
};

CrmDirectoryMirror::CrmDirectoryMirror(Store &store, const Clock &clock, QString account)
    : m_store(store)
    , m_clock(clock)
    , m_account(std::move(account))
{
}

RecordSet CrmDirectoryMirror::set(const CrmModule &module) const
{
    return {m_account, App::Crm, module};
}

crmdirectoryrows::Context CrmDirectoryMirror::context(const CrmModule &module) const
{
    return {module, m_homeCurrency, m_clock.now()};
}

/// As CrmRepository keeps it with the settings of the deals; the grant may not tell it.
Task<Result<QString>> CrmDirectoryMirror::storedCurrency()
{
    const Result<RecordSnapshot> settings = co_await m_store.read(set(u"settings"_s));
    if (!settings)
        co_return fail(settings.error());
    if (settings->records.isEmpty())
        co_return QString();
    const Result<QJsonObject> object = json::parseObject(settings->records.first().body);
    co_return object ? crmjson::settings(*object).org.currency : QString();
}

Task<Result<bool>> CrmDirectoryMirror::load()
{
    if (m_loaded)
        co_return false;
    const Result<QString> currency = co_await storedCurrency();
    if (!currency)
        co_return fail(currency.error());
    const auto contents = std::make_shared<Contents>();
    contents->homeCurrency = *currency;
    contents->now = m_clock.now();
    const QStringList modules = crmdirectoryjson::modules();
    for (const CrmModule &module : modules) {
        const Result<Done> read = co_await readModule(module, contents);
        if (!read)
            co_return fail(read.error());
    }
    if (m_loaded) // somebody else read it meanwhile, and went on
        co_return false;
    m_loaded = true;
    m_homeCurrency = contents->homeCurrency;
    m_snapshot = contents->snapshot;
    m_cursors = contents->cursors;
    for (auto it = m_cursors.cbegin(); it != m_cursors.cend(); ++it)
        if (it->missing && !m_missing.contains(it.key())) // refused before this program started
            m_missing.insert(it.key(), ApiError(ErrorKind::MissingScope));
    judgeAge();
    co_return true;
}

Task<Result<bool>> CrmDirectoryMirror::followCurrency()
{
    const Result<QString> currency = co_await storedCurrency();
    if (!currency)
        co_return fail(currency.error());
    if (m_loaded && *currency != m_homeCurrency)
        m_loaded = false;
    co_return co_await load();
}

Task<Result<Done>> CrmDirectoryMirror::readModule(CrmModule module, std::shared_ptr<Contents> into)
{
    const Result<RecordSnapshot> stored = co_await m_store.read(set(module));
    if (!stored)
        co_return fail(stored.error());
    CrmDirectoryCursor cursor = CrmDirectoryCursor::fromText(stored->state.cursor);
    cursor.at = stored->state.readAt;
    into->cursors.insert(module, cursor);
    const crmdirectoryrows::Context context{module, into->homeCurrency, into->now};
    const QList<StoredRecord> records = stored->records;
    const auto decode = [context, records] { return crmdirectoryrows::decodeStored(context, records); };
    const CrmDirectoryRows rows = co_await offThread(decode);
    crmdirectoryrows::put(into->snapshot, rows);
    co_return Done{};
}

void CrmDirectoryMirror::forget()
{
    m_loaded = false;
    m_cursors.clear();
}

void CrmDirectoryMirror::judgeAge()
{
    m_snapshot.readAt = {};
    m_snapshot.truncated = false;
    m_snapshot.missing = m_missing.keys();
    const QStringList modules = crmdirectoryjson::modules();
    for (const CrmModule &module : modules) {
        const CrmDirectoryCursor cursor = m_cursors.value(module);
        m_snapshot.truncated = m_snapshot.truncated || cursor.truncated;
        if (!cursor.at.isValid()) {
            m_snapshot.readAt = {};
            return;
        }
        if (!m_snapshot.readAt.isValid() || cursor.at < m_snapshot.readAt)
            m_snapshot.readAt = cursor.at;
    }
}

Task<Result<Done>> CrmDirectoryMirror::put(CrmModule module, CrmDirectoryRows rows)
{
    if (rows.records.isEmpty())
        co_return Done{};
    RecordBatch batch;
    batch.upserts = rows.records;
    const Result<Done> applied = co_await m_store.apply(set(module), batch);
    if (!applied)
        co_return fail(applied.error());
    crmdirectoryrows::put(m_snapshot, rows);
    co_return Done{};
}

Task<Result<Done>> CrmDirectoryMirror::remove(CrmModule module, QStringList ids)
{
    RecordBatch batch;
    batch.removedIds = ids;
    const Result<Done> applied = co_await m_store.apply(set(module), batch);
    if (!applied)
        co_return fail(applied.error());
    crmdirectoryrows::remove(m_snapshot, module, QSet<QString>(ids.begin(), ids.end()));
    co_return Done{};
}

Task<Result<Done>> CrmDirectoryMirror::finish(CrmModule module, CrmDirectoryCursor cursor, QStringList removedIds)
{
    if (!m_loaded) // forgotten meanwhile: what was read is only a part
        co_return fail(ErrorKind::Storage, u"damaged"_s);
    cursor.missing = false; // it was read: it may be
    RecordBatch batch;
    batch.removedIds = removedIds;
    batch.cursor = cursor.toText();
    batch.readAt = cursor.at;
    const Result<Done> applied = co_await m_store.apply(set(module), batch);
    if (!applied)
        co_return fail(applied.error());
    crmdirectoryrows::remove(m_snapshot, module, QSet<QString>(removedIds.begin(), removedIds.end()));
    m_cursors.insert(module, cursor);
    m_missing.remove(module);
    judgeAge();
    co_return Done{};
}

Task<Result<Done>> CrmDirectoryMirror::refuse(CrmModule module, ApiError why)
{
    CrmDirectoryCursor cursor; // once it may be read, all of it is
    cursor.at = m_clock.now();
    cursor.missing = true;
    RecordBatch batch;
    batch.replaceAll = true;
    batch.cursor = cursor.toText();
    batch.readAt = cursor.at;
    const Result<Done> applied = co_await m_store.apply(set(module), batch);
    if (!applied)
        co_return fail(applied.error());
    crmdirectoryrows::remove(m_snapshot, module, crmdirectoryrows::ids(m_snapshot, module));
    m_cursors.insert(module, cursor);
    m_missing.insert(module, why);
    judgeAge();
    co_return Done{};
}

Task<Result<QJsonObject>> CrmDirectoryMirror::stored(CrmModule module, QString id)
{
    const Result<std::optional<StoredRecord>> known = co_await m_store.readOne(set(module), id);
    if (!known)
        co_return fail(known.error());
    if (!known->has_value())
        co_return QJsonObject();
    const Result<QJsonObject> record = json::parseObject((*known)->body);
    co_return record ? *record : QJsonObject();
}
} // namespace atlas
