// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/booksstate.h"

namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Records of one kind that are not as generated. Unchanged ones share their data, which makes them equal at once.
QJsonObject recordChanges(const Collection &now, const Collection &then)
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

QJsonObject receiptChanges(const Store &store, const Baseline &baseline)
{
    QJsonObject changes;
    for (auto it = store.receipts.cbegin(); it != store.receipts.cend(); ++it) {
        if (baseline.receipts.value(it.key()) != it.value())
            changes.insert(it.key(),
                           QJsonArray{store.receiptNames.value(it.key()), QString::fromLatin1(it.value().toBase64())});
    }
    for (auto it = baseline.receipts.cbegin(); it != baseline.receipts.cend(); ++it) {
        if (!store.receipts.contains(it.key()))
            changes.insert(it.key(), QJsonValue::Null);
    }
    return changes;
}

QJsonObject commentChanges(const Store &store, const Baseline &baseline)
{
    QJsonObject changes;
    for (auto it = store.comments.cbegin(); it != store.comments.cend(); ++it) {
        if (baseline.comments.value(it.key()) != it.value())
            changes.insert(it.key(), it.value());
    }
    return changes;
}

void applyReceipts(Store &store, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QJsonArray receipt = it->toArray();
        store.receipts.remove(it.key());
        store.receiptNames.remove(it.key());
        if (it->isNull())
            continue;
        store.receiptNames.insert(it.key(), receipt.at(0).toString());
        store.receipts.insert(it.key(), QByteArray::fromBase64(receipt.at(1).toString().toLatin1()));
    }
}

void applyRecords(Collection &collection, const QJsonObject &changes)
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
    return {store.m_collections, store.comments, store.receipts};
}

QJsonObject StateCodec::changes(const Store &store, const Baseline &baseline)
{
    QJsonObject records;
    const Collection none;
    for (const auto &[kind, collection] : store.m_collections) {
        const auto before = baseline.collections.find(kind);
        const QJsonObject changed =
            recordChanges(collection, before == baseline.collections.end() ? none : before->second);
        if (!changed.isEmpty())
            records.insert(kind, changed);
    }
    QJsonObject counters;
    for (auto it = store.counters.cbegin(); it != store.counters.cend(); ++it)
        counters.insert(it.key(), it.value());
    return {{u"last_id"_s, store.m_lastId},
            {u"records"_s, records},
            {u"comments"_s, commentChanges(store, baseline)},
            {u"receipts"_s, receiptChanges(store, baseline)},
            {u"counters"_s, counters},
            {u"organisation"_s, store.organisation},
            {u"outbox"_s, store.outbox},
            {u"locked_until"_s, store.lockedUntil.toString(Qt::ISODate)},
            {u"france_edition"_s, store.franceEdition}};
}

void StateCodec::apply(Store &store, const QJsonObject &changes)
{
    store.m_lastId = changes.value(u"last_id"_s).toInteger(store.m_lastId);
    const QJsonObject records = changes.value(u"records"_s).toObject();
    for (auto it = records.begin(); it != records.end(); ++it)
        applyRecords(store.of(it.key()), it->toObject());
    const QJsonObject comments = changes.value(u"comments"_s).toObject();
    for (auto it = comments.begin(); it != comments.end(); ++it)
        store.comments.insert(it.key(), it->toArray());
    applyReceipts(store, changes.value(u"receipts"_s).toObject());
    const QJsonObject counters = changes.value(u"counters"_s).toObject();
    for (auto it = counters.begin(); it != counters.end(); ++it)
        store.counters.insert(it.key(), it->toInteger());
    store.organisation = changes.value(u"organisation"_s).toObject(store.organisation);
    store.outbox = changes.value(u"outbox"_s).toArray();
    store.lockedUntil = QDate::fromString(changes.value(u"locked_until"_s).toString(), Qt::ISODate);
    store.franceEdition = changes.value(u"france_edition"_s).toBool();
}
} // namespace atlas::sandbox::books
