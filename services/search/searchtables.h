// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/search/searchindex.h"

#include <QHash>
#include <QSet>

/// The statements of the search, each run on the thread of its store with the connection's name. Every account has
/// tables of its own in the file, so that what is found of one never waits for, or hides behind, the rows of another.
namespace atlas::searchtables
{
/// Part of the names of an account's tables.
[[nodiscard]] QString suffixOf(const QString &account);
/// Makes what is missing; tables of an earlier form are removed first. True: there was nothing, or nothing of use.
[[nodiscard]] Result<bool> make(const QString &connectionName, const QString &suffix);
/// Removes all tables of all accounts, readable or not, gives their room back, and makes those of one anew.
[[nodiscard]] Result<bool> remake(const QString &connectionName, const QString &suffix);

/// What a source holds: the number of a row and a hash of its contents, by kind and id.
struct Known {
    qint64 rowId = 0;
    QByteArray hash;
};
using KnownRows = QHash<QString, Known>;
[[nodiscard]] QString keyOf(const SearchRow &row);
[[nodiscard]] QByteArray hashOf(const SearchRow &row);
/// At most `most` rows behind the number `after` are put into `rows`; the last number, 0: these were the last ones.
[[nodiscard]] Result<qint64> readKnown(const QString &connectionName, const QString &suffix, const QString &source,
                                       qint64 after, int most, KnownRows *rows);

struct Change {
    QString source;
    QList<SearchRow> upserts;
    QList<QByteArray> hashes; ///< of the upserts, in their order
    QList<qint64> removals;   ///< rows that go, those of changed records among them
};
/// All of it or nothing.
[[nodiscard]] Result<Done> apply(const QString &connectionName, const QString &suffix, const Change &change);
[[nodiscard]] Result<QList<SearchRow>> find(const QString &connectionName, const QString &suffix, const QString &text,
                                            int limit);
[[nodiscard]] Result<int> count(const QString &connectionName, const QString &suffix);
} // namespace atlas::searchtables
