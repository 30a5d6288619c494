// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksrepository.h"

#include <QJsonArray>
#include <QSet>

namespace atlas
{
/// Records of one kind, typed and as the store keeps them, in the same order.
struct BooksRows {
    BooksSnapshot typed; ///< only the list of that kind is filled
    QList<StoredRecord> records;
    QDateTime newest; ///< highest last_modified_time
};
} // namespace atlas

/// The lists of a BooksSnapshot, addressed by kind. Pure.
namespace atlas::booksrows
{
/// Whether a snapshot has a list of that kind.
[[nodiscard]] bool isKept(BooksKind kind);
[[nodiscard]] const QList<BooksKind> &keptKinds();

/// Rows without id are left out, and all but the last of rows with the same id.
[[nodiscard]] BooksRows decode(BooksKind kind, const QJsonArray &rows, const QString &base);
/// An unreadable body is left out: the next whole read brings it back.
[[nodiscard]] BooksSnapshot decodeStored(BooksKind kind, const QList<StoredRecord> &records, const QString &base);
/// Makes the list of a kind that of `first`, followed by that of `second`.
void join(BooksSnapshot &snapshot, BooksKind kind, const BooksSnapshot &first, const BooksSnapshot &second);

struct Difference {
    BooksRows news;        ///< what `known` does not hold, or holds otherwise
    bool metKnown = false; ///< a row was there already, the very same
};
/// Rows that are older than what is known are no news.
[[nodiscard]] Difference difference(const BooksSnapshot &known, BooksKind kind, const BooksRows &rows);
void append(BooksRows &rows, BooksKind kind, const BooksRows &more);

/// Replaces records by id and appends new ones.
void put(BooksSnapshot &snapshot, BooksKind kind, const BooksSnapshot &rows);
void remove(BooksSnapshot &snapshot, BooksKind kind, const QStringList &ids);
[[nodiscard]] QSet<QString> ids(const BooksSnapshot &snapshot, BooksKind kind);
} // namespace atlas::booksrows
