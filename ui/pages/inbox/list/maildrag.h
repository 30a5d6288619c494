// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMimeData>
#include <QStringList>

/// Mails on their way from the list to a folder, inside this program only.
namespace atlas::maildrag
{
[[nodiscard]] QString mimeType();
/// New data for a drag, owned by the caller.
[[nodiscard]] QMimeData *pack(const QStringList &messageIds);
/// Empty: something else is being dragged.
[[nodiscard]] QStringList read(const QMimeData &data);
} // namespace atlas::maildrag
