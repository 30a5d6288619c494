// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/preferences.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
// Not "general/": an INI file keeps that group for itself, and what is written there is not read back.
const QString kLanguage = QStringLiteral("program/language");
const QString kTheme = QStringLiteral("program/theme");
const QString kMotion = QStringLiteral("program/motion");
const QString kRole = QStringLiteral("program/role");
const QString kSample = QStringLiteral("program/sample_data");
} // namespace

Preferences::Preferences(const QString &path)
    : m_settings(path, QSettings::IniFormat)
{
}

QString Preferences::language() const
{
    return m_settings.value(kLanguage).toString();
}
void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(kLanguage, language);
}

ThemeChoice Preferences::theme() const
{
    return themeFromWord(m_settings.value(kTheme).toString());
}
void Preferences::setTheme(ThemeChoice choice)
{
    m_settings.setValue(kTheme, themeWord(choice));
}

MotionChoice Preferences::motion() const
{
    const QString stored = m_settings.value(kMotion).toString();
    if (stored == u"reduced")
        return MotionChoice::Reduced;
    return stored == u"full" ? MotionChoice::Full : MotionChoice::System;
}
void Preferences::setMotion(MotionChoice choice)
{
    const QString word = choice == MotionChoice::Reduced ? u"reduced"_s
                         : choice == MotionChoice::Full  ? u"full"_s
                                                         : u"system"_s;
    m_settings.setValue(kMotion, word);
}

QString Preferences::role() const
{
    return m_settings.value(kRole).toString();
}
void Preferences::setRole(const QString &roleId)
{
    m_settings.setValue(kRole, roleId);
}

bool Preferences::sampleData() const
{
    return m_settings.value(kSample, false).toBool();
}
void Preferences::setSampleData(bool sample)
{
    m_settings.setValue(kSample, sample);
}
} // namespace atlas
