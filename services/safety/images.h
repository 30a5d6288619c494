// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/task.h"
#include "services/operations/operationregistry.h"

namespace atlas
{
struct CalendarEvent;

/// The fields that the call would touch, as they are now: what a person compares with, and what an undo goes back to.
/// Empty where something new is made or sent. The names are those of the call's own parameters. Reads once, of a
/// calendar twice. Errors of the reads.
[[nodiscard]] Task<Result<QJsonObject>> beforeImage(OperationServices services, QString operation,
                                                    QJsonObject parameters, CancelToken cancel);
/// The same fields after an update, out of what it gave back.
[[nodiscard]] QJsonObject afterImage(const QString &operation, const QJsonObject &parameters, const QJsonValue &data);
/// The parameters that would set an event to what it is, of those that `parameters` sets.
[[nodiscard]] QJsonObject eventFields(const CalendarEvent &event, const QJsonObject &parameters);
/// The object of an update's parameters that holds its fields: "record", "task"; empty: they stand beside the others.
[[nodiscard]] QString fieldsMember(const QString &operation);
} // namespace atlas
