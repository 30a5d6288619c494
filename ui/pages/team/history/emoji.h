// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace atlas
{
/// One of the few that are offered.
struct TeamEmoji {
    QString key;  ///< as sent
    QString icon; ///< of resources/icons: readable without an emoji font
    QString name; ///< translated
};

namespace emoji
{
[[nodiscard]] QList<TeamEmoji> offered();
/// The icon of a reaction, whether Zoho tells it as ":smile:" or as the character itself; empty: none.
[[nodiscard]] QString iconOf(const QString &key);
/// "Thumbs up", else the key itself.
[[nodiscard]] QString nameOf(const QString &key);
/// What marks one and the same reaction, however it was written.
[[nodiscard]] QString folded(const QString &key);
} // namespace emoji
} // namespace atlas
