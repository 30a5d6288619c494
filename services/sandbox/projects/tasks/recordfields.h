// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

/// Small reading and writing aids of the handlers of records.
namespace atlas::sandbox::projects
{
/// The value as text: strings as they are, whole numbers without a point, else empty.
[[nodiscard]] QString textOf(const QJsonValue &value);
/// The id inside {"tasklist":{"id":"..."}}; empty without one.
[[nodiscard]] QString idInside(const QJsonObject &object, const QString &key, const QString &idKey);
[[nodiscard]] QString idInside(const QJsonObject &object, const QString &key);
/// {"id","name"} of a record.
[[nodiscard]] QJsonObject reference(const QJsonObject &record);
/// The entries of an array as texts; a text with commas is taken apart.
[[nodiscard]] QStringList textsOf(const QJsonValue &value);

/// An instant as v3 reads it, with or without milliseconds, "Z" or an offset, as v3 writes it (milliseconds, Z);
/// nullopt: another shape or no such day.
[[nodiscard]] std::optional<QString> instantText(const QJsonValue &value);
/// yyyy-MM-dd; invalid: another shape or no such day.
[[nodiscard]] QDate dayOf(const QString &text);
/// The day of an instant in the portal's zone as yyyy-MM-dd; a text that is a day already is kept.
[[nodiscard]] QString dayText(const QString &instant);

/// The record of a project that is not in the trash; nullptr otherwise.
[[nodiscard]] const QJsonObject *projectRecord(const Call &call, const QString &projectId);
/// A record of a kind that belongs to the project of the path and is not in the trash; nullptr otherwise. `segment` is
/// where its id is in the path (projectscall.h, Call::id).
[[nodiscard]] const QJsonObject *recordInPath(const Call &call, const QString &kind, int segment = 1);
/// Of a kind, those of a project, or of all projects not in the trash when it is empty; oldest first.
[[nodiscard]] QList<QJsonObject> recordsOf(const Call &call, const QString &kind, const QString &projectId);

/// The refusal for a key that nobody knows; custom fields (cf_..., tasks_cf_...) are known. The title is assumed.
[[nodiscard]] std::optional<Response> unknownKey(const Call &call, const QJsonObject &body, const QStringList &known);
/// Copies the custom fields of a body.
void takeCustomFields(QJsonObject &record, const QJsonObject &body);

/// Now, but later than `before`: stamps move forward with every write, however fast writes follow each other.
[[nodiscard]] QString stampAfter(const Call &call, const QString &before);
/// Writes and tells the caller's lock that data changed.
void keepRecord(const Call &call, const QString &kind, const QString &id, const QJsonObject &record);
void dropRecord(const Call &call, const QString &kind, const QString &id);

/// "Paul Weber not available in the project" for a person who is no member; nullopt for a member.
[[nodiscard]] std::optional<Response> memberRefusal(const Call &call, const QString &projectId, const QString &zpuid,
                                                    const QString &field);

/// 204: what v3 answers to a delete is not documented.
[[nodiscard]] Response deletedAnswer();
} // namespace atlas::sandbox::projects
