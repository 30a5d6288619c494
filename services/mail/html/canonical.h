// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace atlas::mailhtml
{
/// Rewrites a mail so that no two parsers can read it differently, before libxml2 builds its elements: known elements
/// only, with quoted attributes of which there are few; no comments, declarations, scripts, styles, drawings. Images
/// that dropped markup asks for stay as elements named imageMarker(). UTF-8, entities as written.
[[nodiscard]] QByteArray canonicalMarkup(QStringView markup);
} // namespace atlas::mailhtml
