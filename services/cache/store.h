// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/app.h"
#include "services/core/task.h"

#include <functional>
#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QVariant>

namespace atlas
{
/// Which set of records: one account, one app, one kind ("Deals", "Deals/Notes", "settings").
struct RecordSet {
    QString account;
    App app = App::Crm;
    QString kind;
};

/// A record as Zoho sent it (compact JSON), and the stamp it was read with.
struct StoredRecord {
    QString id;
    QString stamp;   ///< Modified_Time or etag, verbatim; empty if the app has none
    QByteArray body; ///< compact JSON object, UTF-8
};

/// What is known of a set: when it was last brought up to date, and from where to go on.
struct SetState {
    QDateTime readAt; ///< UTC; invalid: never read
    QString cursor;   ///< opaque to the store; the service's delta position
    int count = 0;
    qint64 revision = 0; ///< another number after every change of a record, never one that was used before
};

struct RecordSnapshot {
    SetState state;
    QList<StoredRecord> records; ///< in id order
};

/// A set's records in the compact form their service made of them (see Store::keepDigest).
struct SetDigest {
    SetState state;
    QByteArray body; ///< empty: none was kept of the records as they are now
};

/// One atomic change to a set.
struct RecordBatch {
    QList<StoredRecord> upserts;
    QStringList removedIds;
    bool replaceAll = false;       ///< the upserts are the whole set: all others go
    std::optional<QString> cursor; ///< new cursor, if it moved
    QDateTime readAt;              ///< UTC; invalid: leave as it is (a single record was written)
};

/// How opening went. A damaged file is moved aside and everything is read again: nothing is ever refused for it.
struct StoreReport {
    QString movedAside; ///< path of the damaged file's new place; empty if all was well
    int schemaVersion = 0;
};

/// The SQLite store of one profile: records, delta cursors, quota counters, small values. One worker thread does all
/// SQL; every call may be made from the ui thread and never blocks it. Several processes may have it open (WAL).
/// Errors: Storage with code "not_open" | "busy" | "disk_full" | "read_only" | "cannot_open" | "cannot_move" |
/// "damaged" | "sql"; Cancelled for a read that still waits when the store is destroyed (writes are finished first).
/// The answers of a destroyed store arrive on the next turns of the event loop.
class Store : public QObject
{
    Q_OBJECT
public:
    explicit Store(QString path);
    ~Store() override;

    /// Migrates to the newest schema. Fails with Storage only if no file can be made at all.
    [[nodiscard]] Task<Result<StoreReport>> open();
    [[nodiscard]] QString path() const;

    [[nodiscard]] Task<Result<RecordSnapshot>> read(RecordSet set);
    [[nodiscard]] Task<Result<std::optional<StoredRecord>>> readOne(RecordSet set, QString id);
    [[nodiscard]] Task<Result<Done>> apply(RecordSet set, RecordBatch batch);
    /// What keepDigest kept, if the records are still those it was made from; the state in any case (its count only
    /// with a body). `decode` is called on the store's thread with the digest, which it may empty, and the records of
    /// `aside`, which the digest is understood with: it spares two hops between threads.
    using DigestWork = std::function<void(SetDigest &digest, const RecordSnapshot &aside)>;
    [[nodiscard]] Task<Result<SetDigest>> digest(RecordSet set, RecordSet aside, DigestWork decode);
    /// Keeps a form of the records that is quicker to load than they are. `madeFrom` is the state they were read with;
    /// if they have changed since, by whatever process, nothing is kept.
    [[nodiscard]] Task<Result<Done>> keepDigest(RecordSet set, SetState madeFrom, QByteArray body);
    /// Removes everything of an account (sign-out with "forget my data").
    [[nodiscard]] Task<Result<Done>> forget(QString account);

    /// Small named values that belong with the data: drafts, undo, the last sync error. Empty if never set; setting an
    /// empty value removes it.
    [[nodiscard]] Task<Result<QByteArray>> value(QString account, QString name);
    [[nodiscard]] Task<Result<Done>> setValue(QString account, QString name, QByteArray value);

    /// For SqliteQuotaLedger: runs `work` on the store's thread with the open connection's name.
    [[nodiscard]] Task<Result<QVariant>> run(std::function<Result<QVariant>(const QString &connectionName)> work);

Q_SIGNALS:
    /// The file turned out to be damaged while in use; it was moved there and the store goes on empty: read all again.
    void movedAside(const QString &path);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
