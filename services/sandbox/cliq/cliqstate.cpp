// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqstate.h"

#include "services/sandbox/cliq/recordjson.h"

namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

Baseline StateCodec::baseline(const Store &store)
{
    Baseline baseline;
    for (const auto &[id, chat] : store.chats)
        baseline.chats.insert(id, chat.stamp);
    for (const auto &[id, file] : store.files)
        baseline.files.insert(id);
    return baseline;
}

QJsonObject StateCodec::changes(const Store &store, const Baseline &baseline)
{
    QJsonObject chats, files, statuses;
    for (const auto &[id, chat] : store.chats) {
        if (baseline.chats.value(id) != chat.stamp)
            chats.insert(id, savedChat(chat));
    }
    for (auto it = baseline.chats.cbegin(); it != baseline.chats.cend(); ++it) {
        if (!store.chats.contains(it.key()))
            chats.insert(it.key(), QJsonValue::Null);
    }
    for (const auto &[id, file] : store.files) {
        if (!baseline.files.contains(id))
            files.insert(id, savedFile(file));
    }
    for (const auto &[zuid, own] : store.statuses)
        statuses.insert(zuid, savedStatuses(own));
    return {{u"stamp"_s, store.m_stamp},
            {u"number"_s, store.m_number},
            {u"chats"_s, chats},
            {u"files"_s, files},
            {u"statuses"_s, statuses}};
}

void StateCodec::apply(Store &store, const QJsonObject &changes)
{
    store.m_stamp = changes.value(u"stamp"_s).toInteger(store.m_stamp);
    store.m_number = changes.value(u"number"_s).toInteger(store.m_number);
    const QJsonObject chats = changes.value(u"chats"_s).toObject();
    for (auto it = chats.begin(); it != chats.end(); ++it) {
        if (it->isNull())
            store.chats.erase(it.key());
        else
            store.chats.insert_or_assign(it.key(), loadedChat(it.key(), it->toObject()));
    }
    const QJsonObject files = changes.value(u"files"_s).toObject();
    for (auto it = files.begin(); it != files.end(); ++it)
        store.files.insert_or_assign(it.key(), loadedFile(it.key(), it->toObject()));
    const QJsonObject statuses = changes.value(u"statuses"_s).toObject();
    for (auto it = statuses.begin(); it != statuses.end(); ++it)
        store.statuses.insert_or_assign(it.key(), loadedStatuses(it->toObject()));
}
} // namespace atlas::sandbox::cliq
