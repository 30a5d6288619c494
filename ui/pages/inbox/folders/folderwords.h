// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"

namespace atlas
{
/// The name of a folder for people: translated for Zoho's own folders, as it was given for the person's.
[[nodiscard]] QString folderTitle(const MailFolder &folder);
/// Whether mail may be put there: not where only Zoho or the composer puts it.
[[nodiscard]] bool takesMail(MailFolder::Kind kind);
/// Of resources/icons.
[[nodiscard]] QString folderIcon(MailFolder::Kind kind);
} // namespace atlas
