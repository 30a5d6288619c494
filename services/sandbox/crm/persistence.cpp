// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/persistence.h"

#include <QJsonArray>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// 63-bit numbers go as texts: JSON numbers are doubles.
QJsonArray cellJson(const Table &table, const Row &row, const Cell &cell)
{
    const Value value = table.stored(row, cell.field);
    QJsonValue content;
    if (value.kind == Value::Kind::Text || value.kind == Value::Kind::Json)
        content = value.text;
    else if (value.kind == Value::Kind::Number)
        content = value.number;
    else
        content = QString::number(value.integer);
    return {table.module().fields.at(cell.field).api, int(value.kind), content};
}

QJsonObject rowJson(const Table &table, const Row &row)
{
    QJsonArray cells;
    for (const Cell &cell : row.cells)
        cells.append(cellJson(table, row, cell));
    return {{u"module"_s, table.module().api},
            {u"id"_s, QString::number(row.id)},
            {u"created"_s, row.created},
            {u"modified"_s, row.modified},
            {u"activity"_s, row.activity},
            {u"owner"_s, row.owner},
            {u"createdBy"_s, row.createdBy},
            {u"modifiedBy"_s, row.modifiedBy},
            {u"converted"_s, row.converted},
            {u"deleted"_s, row.deleted},
            {u"cells"_s, cells}};
}

Value cellValue(const QJsonArray &cell)
{
    const auto kind = Value::Kind(cell.at(1).toInt());
    if (kind == Value::Kind::Text || kind == Value::Kind::Json)
        return {kind, 0, 0, cell.at(2).toString()};
    if (kind == Value::Kind::Number)
        return Value::decimal(cell.at(2).toDouble());
    return {kind, cell.at(2).toString().toLongLong(), 0, {}};
}

void restoreRow(Store &store, const QJsonObject &json)
{
    const Module *module = store.schema().module(json.value(u"module"_s).toString());
    if (!module)
        return;
    Table &table = store.table(*module);
    const auto user = [&](const QString &key) {
        return quint16(qBound(0, json.value(key).toInt(), int(store.users.size()) - 1));
    };
    Row row;
    row.id = json.value(u"id"_s).toString().toLongLong();
    row.created = json.value(u"created"_s).toInteger();
    row.modified = json.value(u"modified"_s).toInteger();
    row.activity = json.value(u"activity"_s).toInteger();
    row.owner = user(u"owner"_s);
    row.createdBy = user(u"createdBy"_s);
    row.modifiedBy = user(u"modifiedBy"_s);
    row.converted = json.value(u"converted"_s).toBool();
    row.deleted = json.value(u"deleted"_s).toBool();
    row.changed = true;
    const QJsonArray cells = json.value(u"cells"_s).toArray();
    for (const auto cell : cells)
        if (const Field *field = module->field(cell.toArray().at(0).toString()))
            table.store(row, field->index, cellValue(cell.toArray()));
    table.restore(std::move(row));
}

QJsonObject historyJson(const HistoryEntry &entry)
{
    QJsonArray changes;
    for (const HistoryEntry::Change &change : entry.changes)
        changes.append(QJsonArray{change.field, change.oldJson, change.newJson});
    return {{u"id"_s, QString::number(entry.id)},
            {u"at"_s, entry.at},
            {u"by"_s, entry.by},
            {u"action"_s, entry.action},
            {u"changes"_s, changes}};
}

HistoryEntry historyEntry(const QJsonObject &json)
{
    HistoryEntry entry{json.value(u"id"_s).toString().toLongLong(),
                       json.value(u"at"_s).toInteger(),
                       quint16(json.value(u"by"_s).toInt()),
                       json.value(u"action"_s).toString(),
                       {}};
    const QJsonArray changes = json.value(u"changes"_s).toArray();
    for (const auto change : changes) {
        const QJsonArray parts = change.toArray();
        entry.changes.append({parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString()});
    }
    return entry;
}

QJsonObject deletedJson(const DeletedEntry &entry)
{
    return {{u"module"_s, entry.module},
            {u"id"_s, QString::number(entry.id)},
            {u"name"_s, entry.name},
            {u"deletedBy"_s, entry.deletedBy},
            {u"createdBy"_s, entry.createdBy},
            {u"owner"_s, entry.owner},
            {u"at"_s, entry.at},
            {u"permanent"_s, entry.permanent}};
}

DeletedEntry deletedEntry(const QJsonObject &json)
{
    return {json.value(u"module"_s).toString(),
            json.value(u"id"_s).toString().toLongLong(),
            json.value(u"name"_s).toString(),
            quint16(json.value(u"deletedBy"_s).toInt()),
            quint16(json.value(u"createdBy"_s).toInt()),
            quint16(json.value(u"owner"_s).toInt()),
            json.value(u"at"_s).toInteger(),
            json.value(u"permanent"_s).toBool()};
}
} // namespace

QJsonObject savedState(const Store &store)
{
    QJsonArray rows, deleted, tags;
    for (const Module &module : store.schema().modules()) {
        const Table &table = store.table(module);
        for (const Row &row : table.rows())
            if (row.changed)
                rows.append(rowJson(table, row));
    }
    for (const DeletedEntry &entry : store.deleted)
        deleted.append(deletedJson(entry));
    for (const Tag &tag : store.tags)
        tags.append(QJsonArray{QString::number(tag.id), tag.module, tag.name, tag.colour});
    QJsonObject history;
    for (auto it = store.history.cbegin(); it != store.history.cend(); ++it) {
        QJsonArray entries;
        for (const HistoryEntry &entry : *it)
            entries.append(historyJson(entry));
        history.insert(QString::number(it.key()), entries);
    }
    return {{u"added"_s, store.added},
            {u"rows"_s, rows},
            {u"deleted"_s, deleted},
            {u"tags"_s, tags},
            {u"history"_s, history}};
}

void loadState(Store &store, const QJsonObject &state)
{
    store.added = state.value(u"added"_s).toInteger();
    const QJsonArray rows = state.value(u"rows"_s).toArray();
    for (const auto row : rows)
        restoreRow(store, row.toObject());
    const QJsonArray deleted = state.value(u"deleted"_s).toArray();
    store.deleted.clear();
    for (const auto entry : deleted)
        store.deleted.append(deletedEntry(entry.toObject()));
    const QJsonArray tags = state.value(u"tags"_s).toArray();
    store.tags.clear();
    for (const auto tag : tags) {
        const QJsonArray parts = tag.toArray();
        store.tags.append({parts.at(0).toString().toLongLong(), parts.at(1).toString(), parts.at(2).toString(),
                           parts.at(3).toString()});
    }
    const QJsonObject history = state.value(u"history"_s).toObject();
    for (auto it = history.begin(); it != history.end(); ++it) {
        QList<HistoryEntry> entries;
        const QJsonArray list = it->toArray();
        for (const auto entry : list)
            entries.append(historyEntry(entry.toObject()));
        store.history.insert(it.key().toLongLong(), entries);
    }
}
} // namespace atlas::sandbox::crm
