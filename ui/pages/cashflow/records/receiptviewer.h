// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/// Shows a receipt with the viewer of the system.
namespace atlas::receiptviewer
{
/// Writes the bytes under `fileName` into a private folder that goes when Atlas ends, and opens them. Only PDFs and
/// pictures: a name Books gives must never start a program. Empty: it opens; else why not, in words.
[[nodiscard]] QString open(const QByteArray &content, const QString &fileName);
} // namespace atlas::receiptviewer
