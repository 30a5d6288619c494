// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/systemscheme.h"

#include "ui/theme/tokens.h"

#include <QGuiApplication>
#include <QPalette>
#ifdef Q_OS_WIN
#include <QSettings>
#endif

namespace atlas
{
bool systemPrefersDark()
{
#ifdef Q_OS_WIN
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
#endif
}

bool systemPrefersContrast()
{
#ifdef Q_OS_WIN
    const QSettings contrast(QStringLiteral("HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"),
                             QSettings::NativeFormat);
    constexpr int highContrastOn = 1; // HCF_HIGHCONTRASTON of the Windows API
    return (contrast.value(QStringLiteral("Flags"), 0).toInt() & highContrastOn) != 0;
#else
    constexpr qreal blackAndWhite = 20;
    const QPalette palette = QGuiApplication::palette();
    return contrastRatio(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >= blackAndWhite &&
           contrastRatio(palette.color(QPalette::Base), palette.color(QPalette::Text)) >= blackAndWhite;
#endif
}
} // namespace atlas
