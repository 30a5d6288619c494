// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QList>
#include <QString>

namespace atlas::sandbox::crm
{
/// A field's value outside of the compact rows: what validation, criteria, COQL and the writer work with.
struct Value {
    enum class Kind : quint8 { Null, Bool, Integer, Number, Text, Date, DateTime, Reference, Json };

    Kind kind = Kind::Null;
    qint64 integer = 0; ///< Bool 0/1, Integer, Date (Julian day), DateTime (seconds since 1970 UTC), Reference (id)
    double number = 0;  ///< Number only
    QString text;       ///< Text; Json: a compact JSON text

    [[nodiscard]] static Value boolean(bool on) { return {Kind::Bool, on ? 1 : 0, 0, {}}; }
    [[nodiscard]] static Value whole(qint64 n) { return {Kind::Integer, n, 0, {}}; }
    [[nodiscard]] static Value decimal(double n) { return {Kind::Number, 0, n, {}}; }
    [[nodiscard]] static Value string(const QString &s) { return {Kind::Text, 0, 0, s}; }
    [[nodiscard]] static Value date(qint64 julianDay) { return {Kind::Date, julianDay, 0, {}}; }
    [[nodiscard]] static Value instant(qint64 seconds) { return {Kind::DateTime, seconds, 0, {}}; }
    [[nodiscard]] static Value reference(qint64 id) { return {Kind::Reference, id, 0, {}}; }
    [[nodiscard]] static Value json(const QString &text) { return {Kind::Json, 0, 0, text}; }
    [[nodiscard]] bool isNull() const { return kind == Kind::Null; }
    [[nodiscard]] double toDouble() const { return kind == Kind::Number ? number : double(integer); }
    friend bool operator==(const Value &, const Value &) = default;
};

/// Comparators of search criteria and of COQL. `Contains` is what `equals` means on text in a search.
enum class Op {
    Equal,
    NotEqual,
    Greater,
    GreaterEqual,
    Less,
    LessEqual,
    Between,
    NotBetween,
    In,
    NotIn,
    StartsWith,
    Contains,
    NotContains,
    Like,
    NotLike,
    Null,
    NotNull
};

/// <0, 0, >0; null sorts before everything. Text compares without case.
[[nodiscard]] int compareValues(const Value &a, const Value &b);
/// Whether `actual` satisfies the comparator. A null value satisfies NotEqual, NotIn and Null only.
[[nodiscard]] bool satisfies(const Value &actual, Op op, const QList<Value> &operands);
/// The digits of an id, or nothing: 1 to 19 digits that fit 63 bits.
[[nodiscard]] std::optional<qint64> parseId(QStringView text);
} // namespace atlas::sandbox::crm
