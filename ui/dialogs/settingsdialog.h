// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/money.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace atlas
{
class Prompter;

/// Language, theme, the month's sales target and local data. Language and theme apply at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    struct Values {
        QString language; ///< "fr" or "en"
        ThemeChoice theme = ThemeChoice::System;
        std::optional<Money> monthlyTarget; ///< in the home currency; unset: coverage is not available
        QString homeCurrency;               ///< ISO 4217
        QString dataFolder;                 ///< shown, with a button that opens it
    };
    /// `prompter` outlives the dialog.
    SettingsDialog(const Values &values, Prompter &prompter, QWidget *parent = nullptr);
    ~SettingsDialog() override;

Q_SIGNALS:
    void languageChosen(const QString &language);
    void themeChosen(atlas::ThemeChoice choice);
    void targetChosen(const std::optional<atlas::Money> &target); ///< on leaving the field with a valid amount
    void removeDataRequested();                                   ///< confirmed by the person
    void openFolderRequested(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
