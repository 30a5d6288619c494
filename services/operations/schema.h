// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QJsonArray>
#include <QJsonObject>

/// JSON Schema (draft 7): small builders for the operation table, and the check of parameters against it.
namespace atlas::schema
{
[[nodiscard]] QJsonObject text(const QString &description);
/// A text that must match `pattern` (ECMA 262).
[[nodiscard]] QJsonObject textLike(const QString &pattern, const QString &description);
/// One of the given words.
[[nodiscard]] QJsonObject choice(const QStringList &words, const QString &description);
[[nodiscard]] QJsonObject wholeNumber(int minimum, int maximum, int usual, const QString &description);
[[nodiscard]] QJsonObject flag(const QString &description);
/// An object with at least one member, whose names are not known beforehand.
[[nodiscard]] QJsonObject record(const QString &description);
/// A list of texts, or one text with commas.
[[nodiscard]] QJsonObject textList(const QString &description);
/// A closed object: other members are refused.
[[nodiscard]] QJsonObject parameters(const QJsonObject &properties, const QStringList &required);
/// The same, with exactly one of `ways` required.
[[nodiscard]] QJsonObject parametersWithOneOf(const QJsonObject &properties, const QStringList &required,
                                              const QStringList &ways);

struct Problem {
    QString parameter; ///< JSON pointer without the leading slash
    QString sentence;  ///< what is expected, for a person
};
/// The first thing wrong with `value`; nullopt when it satisfies the schema.
[[nodiscard]] std::optional<Problem> firstProblem(const QJsonObject &schema, const QJsonObject &value);
} // namespace atlas::schema
