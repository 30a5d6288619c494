// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksrepository.h"

namespace atlas
{
/// A record by kind and id.
struct BooksRef {
    BooksKind kind;
    QString id;
    friend bool operator==(const BooksRef &, const BooksRef &) = default;
};

/// The kept records whose figures Books itself changes when this one is written: the customer or vendor of a document,
/// the documents a payment is applied to, the bank account it goes through, the estimate an invoice was made from.
/// `record` is a detail; each is named once.
[[nodiscard]] QList<BooksRef> booksAffected(BooksKind kind, const QJsonObject &record);
/// The same for a record that is about to be deleted, as far as the snapshot tells.
[[nodiscard]] QList<BooksRef> booksAffected(BooksKind kind, const QString &id, const BooksSnapshot &snapshot);
} // namespace atlas
