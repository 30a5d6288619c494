// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdriverecords.h"

/// How files are worded for people, in the program's language.
namespace atlas::fileswords
{
/// Icon of resources/icons for a file or folder.
[[nodiscard]] QString iconOf(const DriveItem &item);
/// "Folder", "PDF", "Picture"...
[[nodiscard]] QString kindOf(const DriveItem &item);
/// "today 10:52", "yesterday 17:03", "12 Nov 9:05", with the year instead of the hour when it is another one.
[[nodiscard]] QString modified(const QDateTime &at, const QDateTime &now);
/// "318 MB"; a dash for folders and documents of Zoho's own, which have no size.
[[nodiscard]] QString size(const DriveItem &item);
/// "6 people", "as the folder"; empty when Zoho does not tell.
[[nodiscard]] QString sharing(const DriveItem &item);
/// "3 folders, 10 files · 2.6 GB · updated 2 min ago"; `readAt` invalid: not told.
[[nodiscard]] QString counts(const QList<DriveItem> &items, const QDateTime &readAt, const QDateTime &now);
/// "2 chosen · 34 MB".
[[nodiscard]] QString chosen(const QList<DriveItem> &items);
/// Why WorkDrive would not take a name; empty for one it takes.
[[nodiscard]] QString nameProblem(const QString &name);
/// For screen readers: name, kind, size, age, sharing.
[[nodiscard]] QString spoken(const DriveItem &item, const QDateTime &now);
} // namespace atlas::fileswords
