// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/html/elements.h"
#include "services/mail/html/markup.h"

#include <QString>

namespace atlas::mailhtml
{
/// For text and quoted values.
[[nodiscard]] QString escaped(const QString &text);

/// The attributes of an element that are kept, each with a blank before it; `style` among them. Values are rewritten,
/// never copied. `columns`: the widest span.
[[nodiscard]] QString safeAttributes(const ElementRule &rule, const Attributes &attributes, bool withColours,
                                     int columns);

/// Columns that a cell takes, 1 to `columns`.
[[nodiscard]] int spanOf(const Attributes &attributes, int columns);
} // namespace atlas::mailhtml
