// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QComboBox>

namespace atlas
{
/// The looks of the program as a list to choose from; speaks the language of the program.
class ThemePicker : public QComboBox
{
    Q_OBJECT
public:
    explicit ThemePicker(QWidget *parent = nullptr);
    /// Says nothing about it.
    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const;
    /// The name of a look, with the mnemonic of its menu entry.
    [[nodiscard]] static QString name(ThemeChoice choice);

Q_SIGNALS:
    void chosen(atlas::ThemeChoice choice); ///< by the person

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};
} // namespace atlas
