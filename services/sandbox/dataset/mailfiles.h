// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringList>

/// Small files for the attachments of the sample mailbox.
namespace atlas::sandbox::dataset
{
/// A square image of one colour, 0xRRGGBB. Source: PNG Specification, second edition (W3C), sections 5 and 11.
[[nodiscard]] QByteArray plainPng(int side, quint32 colour);
/// An archive of stored files. Source: APPNOTE.TXT 6.3 (PKWARE), sections 4.3.7 to 4.3.16.
[[nodiscard]] QByteArray storedZip(const QList<QPair<QByteArray, QByteArray>> &files);
/// A workbook of one sheet with these texts in its first column. Source: ECMA-376, parts 1 and 2.
[[nodiscard]] QByteArray smallWorkbook(const QStringList &cells);
/// One A4 page with a title and lines.
[[nodiscard]] QByteArray smallPdf(const QString &title, const QStringList &lines);
} // namespace atlas::sandbox::dataset
