// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alerts/alertsettings.h"
#include "services/core/money.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace atlas
{
class Prompter;

/// Language, theme, motion, the month's sales target, notifications, the start of the program and local data. All of it
/// applies at once.
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
        AlertSettings alerts = {};
        bool trayIcon = true;
        MotionChoice motion = MotionChoice::System;
        std::optional<bool> autostart = {}; ///< begins with the computer; unset: not possible here, so not offered
    };
    /// `prompter` outlives the dialog.
    SettingsDialog(const Values &values, Prompter &prompter, QWidget *parent = nullptr);
    ~SettingsDialog() override;
    /// Brings the switches of notifications to the front.
    void showNotifications();

Q_SIGNALS:
    void languageChosen(const QString &language);
    void themeChosen(atlas::ThemeChoice choice);
    void motionChosen(atlas::MotionChoice choice);
    void targetChosen(const std::optional<atlas::Money> &target); ///< on leaving the field with a valid amount
    void alertSettingsChosen(const atlas::AlertSettings &settings);
    void trayIconChosen(bool shown);
    void autostartChosen(bool wanted);
    void removeDataRequested(); ///< confirmed by the person
    void openFolderRequested(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
