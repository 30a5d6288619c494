// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/workdrive/workdrivecall.h"

namespace atlas::sandbox::workdrive
{
/// What is to become of an item: one of name, parent_id, status ("51" trash, "61" for good, "1" back).
struct Change {
    QString id;
    QJsonObject attributes;
};

/// Makes all of the changes or none. Renames answer the whole object, moves an incomplete one.
[[nodiscard]] Response changeItems(Call &call, const QList<Change> &changes, bool asList);
/// Copies these into the folder of the path, with everything below them. A name that is taken gets a time stamp.
[[nodiscard]] Response copyItems(Call &call, const QStringList &sources, bool asList);
/// A name in the folder for something new: the wanted one, or with a time stamp when that is taken.
[[nodiscard]] QString freeName(const Call &call, const QString &folderId, const QString &wanted);
/// 507 or 509 when that many bytes more do not fit into the library.
[[nodiscard]] std::optional<Response> checkQuota(const Call &call, const Item &folder, qint64 bytes);
} // namespace atlas::sandbox::workdrive
