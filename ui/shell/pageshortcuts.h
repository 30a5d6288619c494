// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/shortcutsdialog.h"

namespace atlas
{
/// The shortcuts that work within a page: of its actions, and of its QShortcuts as far as they have a name (their
/// whatsThis text, or what everybody knows the keys for). `section`: the page's title.
[[nodiscard]] QList<ShortcutsDialog::Entry> shortcutsOf(const QWidget &page, const QString &section);
} // namespace atlas
