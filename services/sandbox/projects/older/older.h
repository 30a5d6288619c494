// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

/// The older API: what v3 has no call for. Source: the Projects reference, section 9.
namespace atlas::sandbox::projects
{
// oldertasks.cpp, olderlogs.cpp
[[nodiscard]] Response olderTaskLayouts(Call &call);
[[nodiscard]] Response olderTasks(Call &call);
[[nodiscard]] Response olderPortalLogs(Call &call);
[[nodiscard]] Response olderProjectLogs(Call &call);

// oldershapes.cpp
/// "id" as the raw 64-bit number, which a reader of doubles corrupts, and "id_string".
void insertOlderId(QJsonObject &row, const QString &id);
/// MM-DD-YYYY of yyyy-MM-dd or an instant; empty for an empty text.
[[nodiscard]] QString olderDay(const QString &dayOrInstant);
/// <key> and <key>_long (milliseconds since 1970) of a day or an instant; nothing when it is empty.
void insertOlderDay(QJsonObject &row, const QString &key, const QString &dayOrInstant);
/// A day written MM-DD-YYYY; invalid otherwise.
[[nodiscard]] QDate dayOfOlder(const QString &text);
/// {"id","name","type","color_code"} of a v3 status.
[[nodiscard]] QJsonObject olderStatus(const QJsonObject &status);

/// index and range: the place of the first record, from 1, and at most 200 of them, 100 unless told.
struct OlderPage {
    qsizetype index = 1;
    qsizetype range = 100;
    [[nodiscard]] QList<QJsonObject> of(const QList<QJsonObject> &rows) const { return rows.mid(index - 1, range); }
};
[[nodiscard]] std::optional<OlderPage> olderPage(const Call &call);

[[nodiscard]] Response olderInputMissing(); ///< 6831
[[nodiscard]] Response olderBadPattern();   ///< 6832
[[nodiscard]] Response olderNotFound();     ///< 6404
} // namespace atlas::sandbox::projects
