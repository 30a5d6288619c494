// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/booksrow.h"

#include <memory>

namespace atlas::bookstable
{
/// The records behind the rows of one table, as the book has them and as it had them before: who holds rows made of the
/// latter remakes only what differs.
class RowSource
{
public:
    RowSource() = default;
    virtual ~RowSource();
    Q_DISABLE_COPY_MOVE(RowSource)
    /// Goes over to the book as it is now. False: nothing that rows are made of has changed.
    [[nodiscard]] virtual bool advance(const CashBook &book) = 0;
    [[nodiscard]] virtual qsizetype count() const = 0;
    /// Of the record at a place of the list, the order being the book's.
    [[nodiscard]] virtual const QString &idAt(qsizetype place) const = 0;
    /// Whether the row at a place is made of the very same as that at the place `before` was until advance(). False
    /// says nothing: the rows may still be equal.
    [[nodiscard]] virtual bool isUnchanged(qsizetype place, qsizetype before) const = 0;
    [[nodiscard]] virtual Row rowAt(qsizetype place) const = 0;
    /// What was before advance() is needed no more.
    virtual void settle() = 0;
};
[[nodiscard]] std::unique_ptr<RowSource> makeRowSource(Table table);
} // namespace atlas::bookstable
