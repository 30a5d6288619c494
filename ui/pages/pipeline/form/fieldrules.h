// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmrecords.h"

#include <QLocale>

namespace atlas
{
/// What is wrong with a value before anything is sent. `limit` is the length or bound that was passed.
struct FieldProblem {
    enum class Kind {
        None,
        Required,
        TooLong,
        NotANumber,
        NotAWhole,
        OutOfRange,
        NotADate,
        NotAnEmail,
        NotAUrl,
        NotChosen
    };
    Kind kind = Kind::None;
    int limit = 0;
    explicit operator bool() const { return kind != Kind::None; }
    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

/// A typed text as the JSON value Zoho expects, or what is wrong with it.
struct ParsedField {
    QJsonValue value;
    FieldProblem problem;
};

/// How a field is edited; derived from Zoho's data_type.
enum class EditorKind { Line, Area, Number, Date, Choice, Flag, Lookup, User, None };
[[nodiscard]] EditorKind editorKind(const FieldMeta &field);
/// Data types a number is typed into: currency, double, percent, integer, bigint.
[[nodiscard]] bool isNumber(const QString &dataType);

/// "48 000,50" and "48,000.50" as "48000.50" by the locale's signs; spaces of any kind group. nullopt: no number.
[[nodiscard]] std::optional<QString> plainDecimal(const QString &text, const QLocale &locale);
/// A date as people type it: ISO, or the locale's short forms.
[[nodiscard]] QDate typedDate(const QString &text, const QLocale &locale);
/// The locale's short date with a four-digit year: what editors show.
[[nodiscard]] QString dateEditFormat(const QLocale &locale);
/// Parses and checks a typed value: required, lengths, numbers with ranges and decimals, dates, addresses.
/// Limits: docs/zoho.md (integer 9 digits, currency 16 before the point, percent 0 to 100 for Probability).
[[nodiscard]] ParsedField parseField(const FieldMeta &field, const QString &text, const QLocale &locale);
/// For values that are chosen rather than typed: only whether they may be empty.
[[nodiscard]] FieldProblem checkChosen(const FieldMeta &field, const QJsonValue &value);
/// The sentence shown under the field.
[[nodiscard]] QString problemText(const FieldProblem &problem, const FieldMeta &field);
} // namespace atlas
