// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/workdrivestate.h"

#include "services/sandbox/workdrive/recordjson.h"

namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
template <typename Record>
QJsonObject changedRecords(const std::map<QString, Record> &now, const std::map<QString, Record> &before)
{
    QJsonObject all;
    for (const auto &[id, record] : now) {
        const auto known = before.find(id);
        if (known == before.end() || !(known->second == record))
            all.insert(id, toJson(record));
    }
    for (const auto &[id, record] : before) {
        if (!now.contains(id))
            all.insert(id, QJsonValue::Null);
    }
    return all;
}

template <typename Record>
void applyRecords(const QJsonValue &changes, std::map<QString, Record> &records)
{
    const QJsonObject all = changes.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        records.erase(it.key());
        if (it->isNull())
            continue;
        Record record;
        fromJson(it->toObject(), record);
        records.insert_or_assign(it.key(), record);
    }
}
} // namespace

Baseline StateCodec::baseline(const Store &store)
{
    return {store.items, store.permissions, store.links};
}

QJsonObject StateCodec::changes(const Store &store, const Baseline &baseline)
{
    QJsonObject sessions;
    for (const auto &[id, session] : store.sessions)
        sessions.insert(id, toJson(session));
    return {{u"last_id"_s, store.m_lastId},
            {u"last_number"_s, store.m_lastNumber},
            {u"items"_s, changedRecords(store.items, baseline.items)},
            {u"permissions"_s, changedRecords(store.permissions, baseline.permissions)},
            {u"links"_s, changedRecords(store.links, baseline.links)},
            {u"sessions"_s, sessions}};
}

void StateCodec::apply(Store &store, const QJsonObject &changes)
{
    store.m_lastId = changes.value("last_id"_L1).toInteger(store.m_lastId);
    store.m_lastNumber = changes.value("last_number"_L1).toInteger(store.m_lastNumber);
    applyRecords(changes.value("items"_L1), store.items);
    applyRecords(changes.value("permissions"_L1), store.permissions);
    applyRecords(changes.value("links"_L1), store.links);
    applyRecords(changes.value("sessions"_L1), store.sessions);
}
} // namespace atlas::sandbox::workdrive
