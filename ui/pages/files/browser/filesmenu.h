// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdriverecords.h"
#include "ui/pages/files/browser/fileskeys.h"

#include <functional>

class QMenu;

namespace atlas
{
/// What the menu is opened for.
struct FilesMenuScope {
    QList<DriveItem> items; ///< empty: the folder itself
    bool isTrash = false;   ///< nothing but taking out is possible
    bool canPaste = false;
    bool canAdd = true; ///< files may be put into the folder
};

/// Adds what can be done, with its keys; what Zoho says the person may not do is there but greyed.
void fillFilesMenu(QMenu &menu, const FilesMenuScope &scope, const std::function<void(FilesAct)> &act);
} // namespace atlas
