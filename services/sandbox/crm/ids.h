// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Ids are 19 digits: the organisation's prefix, then a range for each kind of thing. A record's module can be told
/// from its id, and ids grow with creation within a module.
namespace atlas::sandbox::crm::ids
{
inline constexpr qint64 organisation = 5482910000000000000;
inline constexpr qint64 modules = organisation + 2000;
inline constexpr qint64 pipelines = organisation + 5000;
inline constexpr qint64 options = organisation + 6000;
inline constexpr qint64 forecasts = organisation + 7000;
inline constexpr qint64 relatedLists = organisation + 8000;
inline constexpr qint64 org = organisation + 20005;
inline constexpr qint64 roles = organisation + 26000;
inline constexpr qint64 profiles = organisation + 27000;
inline constexpr qint64 fields = organisation + 30000;
inline constexpr qint64 views = organisation + 87000;
inline constexpr qint64 layouts = organisation + 91000;
inline constexpr qint64 sections = organisation + 95000;
inline constexpr qint64 tags = organisation + 300000;
inline constexpr qint64 users = organisation + 411000;
inline constexpr qint64 moduleRange = 10'000'000'000;
inline constexpr qint64 firstRecord = 600'001;
inline constexpr qint64 firstAdded = 5'000'000'000; ///< records made while the stand-in runs

[[nodiscard]] constexpr qint64 recordBase(int module)
{
    return organisation + (module + 1) * moduleRange;
}
/// Index of the module a record id belongs to; negative or too large for anything else.
[[nodiscard]] constexpr int moduleOf(qint64 id)
{
    return int((id - organisation) / moduleRange) - 1;
}
} // namespace atlas::sandbox::crm::ids
