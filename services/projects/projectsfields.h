// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsrecords.h"

#include <initializer_list>
#include <QTimeZone>

/// What the records of Zoho Projects have in common, in the several spellings of v3 and of the older API.
namespace atlas::projectsfields
{
using Keys = std::initializer_list<QLatin1StringView>;

/// The value of the first key that is there and not null.
[[nodiscard]] QJsonValue first(const QJsonObject &row, Keys keys);
[[nodiscard]] QString text(const QJsonObject &row, Keys keys);
/// The "name" of an object, its "value" (pick lists), or the text itself.
[[nodiscard]] QString nameOf(const QJsonValue &value);
/// An id, also of {"id"}; empty for "0" and "null", which older answers have for none.
[[nodiscard]] QString idOf(const QJsonValue &value);
/// A number, also as text; the fallback for anything else.
[[nodiscard]] double number(const QJsonValue &value, double fallback = 0);
[[nodiscard]] int whole(const QJsonValue &value);
/// Minutes of "HH:MM", decimal hours, or a number of hours; 0 for anything else.
[[nodiscard]] int minutes(const QJsonValue &value);
/// A user object: the zpuid, the name a person goes by.
[[nodiscard]] WorkPerson person(const QJsonValue &value);
/// {id,name,is_closed_type}, milestones' {statusId,statusName,closed}, the older {id,name,type}, or a word.
[[nodiscard]] WorkStatus status(const QJsonValue &value);
/// yyyy-MM-dd, MM-dd-yyyy, or the day of an instant in `zone`; invalid: absent.
[[nodiscard]] QDate day(const QJsonValue &value, const QTimeZone &zone = QTimeZone::utc());
/// An instant, in UTC; invalid: absent, or only a day.
[[nodiscard]] QDateTime instant(const QJsonValue &value);
/// An amount per hour: a number, text, or {"amount"}.
[[nodiscard]] std::optional<double> rate(const QJsonValue &value);
} // namespace atlas::projectsfields
