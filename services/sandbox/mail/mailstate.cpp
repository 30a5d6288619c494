// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailstate.h"

#include "services/sandbox/mail/mailjson.h"

namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
template <typename Record>
void noteList(QJsonObject &state, const QString &name, const QList<Record> &now, const QList<Record> &before)
{
    if (now == before)
        return;
    QJsonArray all;
    for (const Record &record : now)
        all.append(toJson(record));
    state.insert(name, all);
}

template <typename Record>
void applyList(const QJsonObject &state, const QString &name, QList<Record> &records)
{
    if (!state.contains(name))
        return;
    records.clear();
    const QJsonArray all = state.value(name).toArray();
    for (const QJsonValue &json : all) {
        Record record;
        fromJson(json.toObject(), record);
        records.append(record);
    }
}

QJsonObject changedMessages(const std::map<QString, Message> &now, const std::map<QString, Message> &before)
{
    const Message none;
    QJsonObject all;
    for (const auto &[id, message] : now) {
        const auto known = before.find(id);
        const QJsonObject changes = messageChanges(message, known == before.end() ? none : known->second);
        if (!changes.isEmpty())
            all.insert(id, changes);
    }
    for (const auto &[id, message] : before) {
        if (!now.contains(id))
            all.insert(id, QJsonValue::Null);
    }
    return all;
}
} // namespace

Baseline StateCodec::baseline(const Store &store)
{
    return {store.m_messages, store.folders, store.labels, store.signatures};
}

QJsonObject StateCodec::changes(const Store &store, const Baseline &baseline)
{
    QJsonObject state{{u"last_id"_s, store.m_lastId}, {u"last_serial"_s, store.m_lastSerial}};
    noteList(state, u"folders"_s, store.folders, baseline.folders);
    noteList(state, u"labels"_s, store.labels, baseline.labels);
    noteList(state, u"signatures"_s, store.signatures, baseline.signatures);
    state.insert(u"messages"_s, changedMessages(store.m_messages, baseline.messages));
    QJsonObject scheduled;
    for (const auto &[id, dueMs] : store.scheduled)
        scheduled.insert(id, dueMs);
    state.insert(u"scheduled"_s, scheduled);
    return state;
}

void StateCodec::apply(Store &store, const QJsonObject &changes)
{
    store.m_lastId = changes.value(u"last_id"_s).toInteger(store.m_lastId);
    store.m_lastSerial = changes.value(u"last_serial"_s).toInteger(store.m_lastSerial);
    applyList(changes, u"folders"_s, store.folders);
    applyList(changes, u"labels"_s, store.labels);
    applyList(changes, u"signatures"_s, store.signatures);
    const QJsonObject messages = changes.value(u"messages"_s).toObject();
    for (auto it = messages.begin(); it != messages.end(); ++it) {
        const Message *known = store.message(it.key());
        Message message = changedMessage(known ? *known : Message(), it->toObject());
        message.id = it.key();
        if (it->isNull())
            store.remove(it.key());
        else
            store.put(message);
    }
    const QJsonObject scheduled = changes.value(u"scheduled"_s).toObject();
    for (auto it = scheduled.begin(); it != scheduled.end(); ++it)
        store.scheduled.insert_or_assign(it.key(), it->toInteger());
}
} // namespace atlas::sandbox::mail
