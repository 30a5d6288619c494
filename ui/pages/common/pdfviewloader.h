// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pdfview/pdfview.h"

#include <QString>

namespace atlas::pdfviewloader
{
/// The PDF view, loaded from beside the program when first asked for; nullptr where this build has none, and `why` then
/// says what the system said.
[[nodiscard]] PdfViewFactory *factory(QString *why = nullptr);
} // namespace atlas::pdfviewloader
