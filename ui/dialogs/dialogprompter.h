// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/prompter.h"

namespace atlas
{
/// Asks with real dialogs.
class DialogPrompter final : public Prompter
{
public:
    [[nodiscard]] bool confirm(QWidget *parent, const QString &title, const QString &text,
                               const QString &confirmLabel) override;
    [[nodiscard]] std::optional<Choice> choose(QWidget *parent, const QString &title, const QString &label,
                                               const QStringList &values, const QString &noteLabel) override;
};
} // namespace atlas
