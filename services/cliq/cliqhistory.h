// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqrepository.h"

#include <QSet>

/// What a read of messages does to what is here of a chat. Pure functions.
namespace atlas::cliqhistory
{
/// How many messages of a chat the store keeps.
inline constexpr int kKept = 1000;

/// One read: its bounds (UTC, both included; invalid: open), and what was here when it began.
struct Window {
    QDateTime from, to;
    QSet<QString> before; ///< only these may turn out to be deleted: others came meanwhile
};
struct Change {
    QList<CliqMessage> upserts; ///< new or different
    QStringList removed;
    [[nodiscard]] bool isEmpty() const { return upserts.isEmpty() && removed.isEmpty(); }
};

/// Takes over what was read, oldest first, at most a hundred. Known messages that lie inside the window and are missing
/// are deleted. Where the read does not reach back to what is here, the older messages go: a history has no holes.
/// `gone`: ids that were deleted here and may still be in an answer under way.
Change merge(CliqHistory &history, const QList<CliqMessage> &fresh, const Window &window, const QSet<QString> &gone);
/// Oldest first.
void sort(CliqHistory &history);
/// One message, in its place.
void put(CliqHistory &history, const CliqMessage &message);
[[nodiscard]] const CliqMessage *find(const CliqHistory &history, const QString &id);
[[nodiscard]] QSet<QString> ids(const CliqHistory &history);
} // namespace atlas::cliqhistory
