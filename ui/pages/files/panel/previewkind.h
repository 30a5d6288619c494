// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdriverecords.h"

namespace atlas
{
/// How a file can be looked at without another program.
enum class PreviewKind { None, Picture, Text, Pdf };

/// By its extension: what Atlas can draw. Zoho's own documents, folders and everything else: None.
[[nodiscard]] PreviewKind previewKind(const DriveItem &item);
/// The bytes as text, UTF-8 or, where they are none, Latin-1; cut after `limit` characters. Empty for binary data.
[[nodiscard]] QString previewText(const QByteArray &bytes, int limit = 20'000);
} // namespace atlas
