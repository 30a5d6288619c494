// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/sheetdialog.h"

namespace atlas
{
/// docs/assistant.*.md in the program's language, readable without a network.
class GuideSheet : public SheetDialog
{
    Q_OBJECT
public:
    explicit GuideSheet(QWidget *parent);
    /// The guide as Markdown; `language`: "fr" or another.
    [[nodiscard]] static QString text(const QString &language);
};
} // namespace atlas
