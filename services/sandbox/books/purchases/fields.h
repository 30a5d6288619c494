// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

/// Small reading and writing aids of the buy side, the bank and the reports.
namespace atlas::sandbox::books::buying
{
/// The value as text: strings as they are, whole numbers without a point, else empty.
[[nodiscard]] QString textOf(const QJsonObject &object, QStringView key);
/// The value as a number: JSON numbers and numeric strings, else 0.
[[nodiscard]] double numberOf(const QJsonObject &object, QStringView key, double otherwise = 0);
/// Rounded half away from zero to cents.
[[nodiscard]] double cents(double amount);
/// A date of form yyyy-MM-dd; invalid otherwise.
[[nodiscard]] QDate dateOf(const QJsonObject &object, QStringView key);
/// The word after the last point of a filter, lower case and without separators: "Status.PartiallyPaid" and
/// "partially_paid" are both "partiallypaid".
[[nodiscard]] QString filterWord(const QString &filter);

/// The keys of `shape` with the record's values where it has them.
[[nodiscard]] QJsonObject shaped(const QJsonObject &shape, const QJsonObject &record);
/// The record with the keys of `shape` that it lacks.
[[nodiscard]] QJsonObject completed(const QJsonObject &record, const QJsonObject &shape);
/// The object of a JSON text of the source code.
[[nodiscard]] QJsonObject shapeOf(const char *json);
/// Copies the keys that the body has into the record.
void take(QJsonObject &record, const QJsonObject &body, const QStringList &keys);
/// "Due in 30 days", "Due Today", "Overdue by 3 days"; empty without a date or when settled.
[[nodiscard]] QString dueDays(const QDate &due, const QDate &today);

/// The record of an account: of the chart, else of the bank accounts; empty if unknown.
[[nodiscard]] QJsonObject accountRecord(const Store &store, const QString &id);
/// The first account of that type and, if one has it, of that name.
[[nodiscard]] QJsonObject accountOfType(const Store &store, const QString &type, const QString &name = {});
/// The base currency's record, as far as the organisation tells it.
[[nodiscard]] QString baseCurrencyId(const Store &store);
/// Sets currency_id, currency_code, currency_symbol and price_precision from the currency's record.
void setCurrency(const Store &store, QJsonObject &record, const QString &currencyId);
/// exchange_rate of the body, else 1: Books keeps a silent 1 for a foreign currency without a rate.
void setRate(QJsonObject &record, const QJsonObject &body);

/// The person who works: created_by, created_by_id, created_by_name.
struct Author {
    QString id, name;
};
[[nodiscard]] Author authorOf(const Call &call);
/// created_time, last_modified_time and author of a new record.
void stampNew(const Call &call, QJsonObject &record);
void stampChange(const Call &call, QJsonObject &record);
/// 400 for an act that the record's state does not permit. No code is documented for it; 1003 is assumed.
[[nodiscard]] Response actRefused(const QString &message);
/// A refusal when the date lies in the locked period or is no date at all.
[[nodiscard]] std::optional<Response> dateRefusal(const Call &call, const QString &date, const QString &field);
/// Writes and tells the caller's lock that data changed.
void keep(const Call &call, const QString &kind, const QString &id, const QJsonObject &record);
void drop(const Call &call, const QString &kind, const QString &id);

/// The entries of an array as objects.
[[nodiscard]] QList<QJsonObject> objectsOf(const QJsonObject &record, QStringView key);
} // namespace atlas::sandbox::books::buying
