// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/workdrive/workdriverecords.h"

#include <optional>
#include <QByteArray>

namespace atlas::sandbox::workdrive
{
[[nodiscard]] QString extensionOf(const QString &name); ///< lower case; empty: none
/// "folder", "pdf", "image", "document", ... of an item. The words beyond folder and pdf are UNCONFIRMED.
[[nodiscard]] QString typeOf(const Item &item);
/// Whether filter[type] lets it through. Nothing: there is no such filter.
[[nodiscard]] std::optional<bool> passesFilter(const Item &item, const QString &filter);
[[nodiscard]] QByteArray mimeTypeOf(const QString &name);
/// The file an exported document without content becomes: "docx", "xlsx" or "pdf" for zw, zs and zp.
[[nodiscard]] QString exportKindOf(const QString &serviceType);
} // namespace atlas::sandbox::workdrive
