// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/bookstablemodel.h"

#include <array>

/// The rows of BooksTableModel: plain cells, made once a change of their record, so that sorting, searching, totals and
/// the difference between two books need to know nothing about invoices or expenses.
namespace atlas::bookstable
{
using Table = BooksTableModel::Table;
using Column = BooksTableModel::Column;
using Tone = BooksTableModel::BooksTone;

struct Cell {
    enum class Kind : quint8 { Empty, Text, Day, Amount, Number, Word };
    Kind kind = Kind::Empty;
    qint64 number = 0; ///< Julian day, minor units, or which of the column's words
    QString text;      ///< text or currency
    friend bool operator==(const Cell &, const Cell &) = default;
    [[nodiscard]] static Cell ofText(const QString &text);
    [[nodiscard]] static Cell ofDay(const QDate &day);
    [[nodiscard]] static Cell ofAmount(const Money &amount); ///< empty without a currency
    [[nodiscard]] static Cell ofNumber(qint64 number);
    [[nodiscard]] static Cell ofWord(qint64 word); ///< see wordOf()
};

constexpr int kMaxColumns = 9;

struct Row {
    QString id;
    std::array<Cell, kMaxColumns> cells; ///< in the order of columnsOf()
    QString status;                      ///< Zoho's word
    QString state;                       ///< the status key shown: as `status`, or "overdue", "expired" by the date
    quint32 keys = 0;                    ///< bits by place in statusKeysOf()
    bool counted = false;                ///< `total` counts
    Money total, balance;                ///< balance without currency: nothing is open
    qint64 day = 0;                      ///< newest first among equal rows
    QString needle;                      ///< folded: what a search looks in, one text a line
    friend bool operator==(const Row &, const Row &) = default;
};

[[nodiscard]] const QList<Column> &columnsOf(Table table);
[[nodiscard]] const QStringList &statusKeysOf(Table table);

// Words; translated.
[[nodiscard]] QString columnTitle(Table table, Column column);
[[nodiscard]] QString wordOf(const Row &row, Column column, const Cell &cell);
[[nodiscard]] Tone toneOf(const Row &row, Column column, const Cell &cell);
} // namespace atlas::bookstable
