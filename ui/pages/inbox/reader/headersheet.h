// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"
#include "ui/pages/common/sheetdialog.h"

namespace atlas
{
/// All header fields of a mail as they came, to be read or copied.
class HeaderSheet : public SheetDialog
{
    Q_OBJECT
public:
    HeaderSheet(const MailHeaders &headers, QWidget *parent);
};

/// Whether the sender asks to be told that the mail was read. Atlas never tells.
[[nodiscard]] bool asksForReceipt(const MailHeaders &headers);
} // namespace atlas
