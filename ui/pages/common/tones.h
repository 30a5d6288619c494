// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/label.h"

namespace atlas
{
/// A coloured part of a rich text; `html` is already escaped.
[[nodiscard]] QString toned(Label::Tone tone, const QString &html);
} // namespace atlas
