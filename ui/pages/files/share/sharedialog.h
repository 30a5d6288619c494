// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/sheetdialog.h"
#include "ui/pages/files/filesactions.h"

namespace atlas
{
class LinksSection;
class PeopleSection;

/// Who has a file or folder, and through which links: given, changed and taken back here. Every change is made at once.
class ShareDialog : public SheetDialog
{
    Q_OBJECT
public:
    ShareDialog(FilesActions &actions, const DriveItem &item, QWidget *over);

private:
    void build();
    FilesActions &m_actions;
    DriveItem m_item;
    PeopleSection *m_people;
    LinksSection *m_links;
};
} // namespace atlas
