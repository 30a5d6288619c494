// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homerow.h"
#include "models/home/homesources.h"

#include <QStringList>

namespace atlas::home
{
/// The very records behind a figure or a bar, as rows that open where the record is. `kind`: CardKind::records. In the
/// order of `ids`; what is no longer there is left out. HomeList::total counts all; at most `limit` are rows.
[[nodiscard]] HomeList recordsBehind(const HomeSources &sources, const QString &kind, const QStringList &ids,
                                     int limit);
} // namespace atlas::home
