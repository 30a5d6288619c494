// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/projectsstate.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Records of one kind that are not as generated. Unchanged ones share their data, which makes them equal at once.
QJsonObject changedRecords(const Collection &now, const Collection &then)
{
    QJsonObject changes;
    for (const auto &[id, record] : now.all()) {
        const QJsonObject *before = then.find(id);
        if (!before || *before != record)
            changes.insert(id, record);
    }
    for (const auto &[id, record] : then.all()) {
        if (!now.find(id))
            changes.insert(id, QJsonValue::Null);
    }
    return changes;
}

void applyChanges(Collection &collection, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isNull())
            collection.remove(it.key());
        else
            collection.put(it.key(), it->toObject());
    }
}
} // namespace

Baseline StateCodec::baseline(const Store &store)
{
    return {store.m_collections};
}

QJsonObject StateCodec::changes(const Store &store, const Baseline &baseline)
{
    QJsonObject records;
    const Collection none;
    for (const auto &[kind, collection] : store.m_collections) {
        const auto before = baseline.collections.find(kind);
        const QJsonObject changed =
            changedRecords(collection, before == baseline.collections.end() ? none : before->second);
        if (!changed.isEmpty())
            records.insert(kind, changed);
    }
    QJsonObject counters;
    for (auto it = store.counters.cbegin(); it != store.counters.cend(); ++it)
        counters.insert(it.key(), it.value());
    return {{u"last_id"_s, store.m_lastId}, {u"records"_s, records}, {u"counters"_s, counters}};
}

void StateCodec::apply(Store &store, const QJsonObject &changes)
{
    store.m_lastId = changes.value(u"last_id"_s).toInteger(store.m_lastId);
    const QJsonObject records = changes.value(u"records"_s).toObject();
    for (auto it = records.begin(); it != records.end(); ++it)
        applyChanges(store.of(it.key()), it->toObject());
    const QJsonObject counters = changes.value(u"counters"_s).toObject();
    for (auto it = counters.begin(); it != counters.end(); ++it)
        store.counters.insert(it.key(), it->toInteger());
}
} // namespace atlas::sandbox::projects
