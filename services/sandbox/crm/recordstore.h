// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/table.h"
#include "services/sandbox/crm/zone.h"

#include <memory>
#include <QJsonObject>
#include <QReadWriteLock>

namespace atlas::sandbox::crm
{
struct User {
    qint64 id = 0;
    QString zuid, first, last, email, role, language, timeZone, phone;
    qint64 roleId = 0;
    qint64 created = 0; ///< seconds since 1970 UTC
    bool admin = false;
    bool active = true;
    bool confirmed = true;
    std::shared_ptr<const Zone> zone;
    [[nodiscard]] QString fullName() const { return first + u' ' + last; }
    [[nodiscard]] bool french() const { return language.startsWith(u"fr"); }
};

struct Tag {
    qint64 id = 0;
    QString module, name, colour;
};

/// An entry of the recycle bin, or of the permanently deleted records.
struct DeletedEntry {
    QString module;
    qint64 id = 0;
    QString name;
    quint16 deletedBy = 0, createdBy = 0, owner = 0;
    qint64 at = 0;
    bool permanent = false;
};

/// One line of a record's timeline.
struct HistoryEntry {
    qint64 id = 0;
    qint64 at = 0;
    quint16 by = 0;
    QString action; ///< "added", "updated", "converted"
    struct Change {
        QString field;
        QString oldJson, newJson; ///< JSON texts
    };
    QList<Change> changes;
};

/// What a record was before its last write: the search index lags behind the data.
struct StaleRow {
    std::optional<Row> before; ///< nothing: the record did not exist
    qint64 atMs = 0;
};

/// All records of the organisation. Locking is the caller's: readers share `lock`, writers hold it alone.
class Store
{
public:
    struct Place {
        Table *table = nullptr;
        quint32 slot = 0;
        [[nodiscard]] const Row &row() const { return table->row(slot); }
    };

    Store();
    [[nodiscard]] const Schema &schema() const { return m_schema; }
    [[nodiscard]] Table &table(const Module &module) { return m_tables[std::size_t(module.index)]; }
    [[nodiscard]] const Table &table(const Module &module) const { return m_tables[std::size_t(module.index)]; }
    /// A live record of any module.
    [[nodiscard]] std::optional<Place> find(qint64 id);
    /// A field's value, stored or computed.
    [[nodiscard]] Value value(const Table &table, const Row &row, const Field &field) const;
    [[nodiscard]] QString nameOf(const Table &table, const Row &row) const;
    /// What a lookup shows; nothing when the record is gone.
    [[nodiscard]] std::optional<QString> nameOfId(qint64 id) const;
    [[nodiscard]] const Module *moduleOfId(qint64 id) const;
    [[nodiscard]] std::optional<quint16> userIndex(qint64 id) const;
    [[nodiscard]] qint64 nextId(const Module &module);
    /// The tag of a module, made if it is new.
    const Tag &tag(const Module &module, const QString &name);
    void note(qint64 recordId, HistoryEntry entry);
    /// The row as the search index knows it at `nowMs`; nothing: not indexed yet.
    [[nodiscard]] const Row *indexed(const Row &row, qint64 nowMs, qint64 lagMs) const;
    void remember(qint64 id, std::optional<Row> before, qint64 nowMs, qint64 lagMs);
    [[nodiscard]] std::shared_ptr<const Zone> zone(const QString &iana);
    void seal();

    mutable QReadWriteLock lock;
    StringPool pool;
    QList<User> users;
    QList<Tag> tags;
    QList<DeletedEntry> deleted;
    QHash<qint64, QList<HistoryEntry>> history;
    qint64 added = 0; ///< ids given out while running
    QHash<QString, std::shared_ptr<const Zone>> zones;

private:
    Schema m_schema;
    std::vector<Table> m_tables;
    QHash<qint64, StaleRow> m_stale;
};
} // namespace atlas::sandbox::crm
