// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/storeconnection.h"

/// The SQL of records, sets and values. Every function runs on the store's thread; all fail with Storage only.
namespace atlas::recordtables
{
[[nodiscard]] Result<RecordSnapshot> read(StoreConnection &connection, const RecordSet &set);
[[nodiscard]] Result<std::optional<StoredRecord>> readOne(StoreConnection &connection, const RecordSet &set,
                                                          const QString &id);
[[nodiscard]] Result<Done> apply(StoreConnection &connection, const RecordSet &set, const RecordBatch &batch);
[[nodiscard]] Result<SetDigest> digest(StoreConnection &connection, const RecordSet &set);
[[nodiscard]] Result<Done> keepDigest(StoreConnection &connection, const RecordSet &set, const SetState &madeFrom,
                                      const QByteArray &body);
[[nodiscard]] Result<Done> forget(StoreConnection &connection, const QString &account);
[[nodiscard]] Result<QByteArray> value(StoreConnection &connection, const QString &account, const QString &name);
[[nodiscard]] Result<Done> setValue(StoreConnection &connection, const QString &account, const QString &name,
                                    const QByteArray &body);
} // namespace atlas::recordtables
