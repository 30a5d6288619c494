// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// Whether Atlas starts with the computer: an XDG autostart file, a value of the Run key of Windows, or a LaunchAgent
/// of macOS, always of this person only. Sources: https://specifications.freedesktop.org/autostart-spec/,
/// https://learn.microsoft.com/windows/win32/setupapi/run-and-runonce-registry-keys, launchd.plist(5).
namespace atlas::autostart
{
/// What is started: the program (of an AppImage the image itself) with the arguments that matter.
struct StartUp {
    QString program;
    QStringList arguments;
};
[[nodiscard]] StartUp thisProgram(const QStringList &arguments = {});

[[nodiscard]] bool isOn();
/// Empty: done; else why not, in words of the system.
[[nodiscard]] QString setOn(bool wanted, const StartUp &what);

/// The texts that are written; the same on every system, so that each can be tested everywhere.
[[nodiscard]] QString desktopEntry(const StartUp &what);
[[nodiscard]] QString launchAgent(const StartUp &what);
[[nodiscard]] QString runCommand(const StartUp &what);
} // namespace atlas::autostart
