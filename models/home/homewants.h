// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homesources.h"

#include <QStringList>

namespace atlas
{
/// What the cards of a home need that no book holds as yet, because its page reads it only when it is looked at.
struct HomeWants {
    QStringList projectIds;     ///< whose links between tasks are not known: "what blocks"
    QStringList mailFolderIds;  ///< drafts, templates, sent mail
    QStringList driveFolderIds; ///< to be listed, at most twelve at a time
    [[nodiscard]] bool isEmpty() const
    {
        return projectIds.isEmpty() && mailFolderIds.isEmpty() && driveFolderIds.isEmpty();
    }
};
/// `cardIds`: those on the home. Books that were never read want nothing.
[[nodiscard]] HomeWants homeWants(const HomeSources &sources, const QStringList &cardIds);
} // namespace atlas
