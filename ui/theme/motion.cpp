// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/motion.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
constexpr Qt::UIEffect movingEffects[] = {Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,    Qt::UI_AnimateCombo,
                                          Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};
bool reducedNow = false;

#ifndef Q_OS_WIN
QVariant desktopSetting(const QString &file, const QString &key)
{
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
    return path.isEmpty() ? QVariant() : QSettings(path, QSettings::IniFormat).value(key);
}
#endif
} // namespace

bool systemPrefersLessMotion()
{
#ifdef Q_OS_WIN
    const QSettings metrics(u"HKEY_CURRENT_USER\\Control Panel\\Desktop\\WindowMetrics"_s, QSettings::NativeFormat);
    return metrics.value(u"MinAnimate"_s, u"1"_s).toString() == u"0";
#else
    for (const QString &version : {u"gtk-4.0"_s, u"gtk-3.0"_s}) {
        const QVariant enabled = desktopSetting(version + u"/settings.ini"_s, u"Settings/gtk-enable-animations"_s);
        if (enabled.isValid())
            return !enabled.toBool();
    }
    bool isNumber = false;
    const double factor = desktopSetting(u"kdeglobals"_s, u"KDE/AnimationDurationFactor"_s).toDouble(&isNumber);
    return isNumber && factor <= 0;
#endif
}

void applyMotion(MotionChoice choice)
{
    const bool reduced = choice == MotionChoice::System ? systemPrefersLessMotion() : choice == MotionChoice::Reduced;
    if (reduced == reducedNow)
        return;
    reducedNow = reduced;
    constexpr int asThePlatformDoes = -1;
    QGuiApplication::styleHints()->setCursorFlashTime(reduced ? 0 : asThePlatformDoes);
    static const QList<bool> before = [] {
        QList<bool> enabled;
        for (const Qt::UIEffect effect : movingEffects)
            enabled << QApplication::isEffectEnabled(effect);
        return enabled;
    }();
    for (qsizetype i = 0; i < before.size(); ++i)
        QApplication::setEffectEnabled(movingEffects[i], !reduced && before.at(i));
}

bool motionIsReduced()
{
    return reducedNow;
}
} // namespace atlas
