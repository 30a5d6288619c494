// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/search/searchindex.h"

#include <QHash>

/// The statements of the search, each run on the thread of its store with the connection's name.
namespace atlas::searchtables
{
[[nodiscard]] Result<Done> make(const QString &connectionName);

/// What a source holds: the number of a row and a hash of its contents, by kind and id.
struct Known {
    qint64 rowId = 0;
    QByteArray hash;
};
using KnownRows = QHash<QString, Known>;
[[nodiscard]] QString keyOf(const SearchRow &row);
[[nodiscard]] QByteArray hashOf(const SearchRow &row);
[[nodiscard]] Result<KnownRows> known(const QString &connectionName, const QString &account, const QString &source);

struct Change {
    QString account, source;
    QList<SearchRow> upserts;
    QList<qint64> removals; ///< rows that go, those of changed records among them
};
/// All of it or nothing.
[[nodiscard]] Result<Done> apply(const QString &connectionName, const Change &change);
/// The words as a query of FTS5; empty: there is no word.
[[nodiscard]] QString matchOf(const QString &text);
[[nodiscard]] Result<QList<SearchRow>> find(const QString &connectionName, const QString &account, const QString &text,
                                            int limit);
[[nodiscard]] Result<int> count(const QString &connectionName, const QString &account);
} // namespace atlas::searchtables
