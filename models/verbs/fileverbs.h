// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homesources.h"
#include "models/verbs/verbform.h"
#include "services/workdrive/workdriverecords.h"

namespace atlas::verbs
{
/// A file or folder of WorkDrive goes to a client: a note of the account or of one of its deals says where it is, with
/// a share link for people outside or its address in WorkDrive, and it may be moved into a folder of the client's name
/// beside it, which is made if it is missing. Fields: account, deal, title, and, where Zoho allows it, move and share.
[[nodiscard]] Form fileOfClient(const HomeSources &sources, const DriveItem &file);
/// The account whose name is that of a folder the file lies in, or begins the file's own; empty: none, or several.
[[nodiscard]] QString accountOfFile(const HomeSources &sources, const DriveItem &file);
} // namespace atlas::verbs
