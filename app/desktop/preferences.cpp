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
    const QString stored = m_settings.value(kTheme).toString();
    if (stored == u"light")
        return ThemeChoice::Light;
    return stored == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}
void Preferences::setTheme(ThemeChoice choice)
{
    const QString word = choice == ThemeChoice::Light  ? u"light"_s
                         : choice == ThemeChoice::Dark ? u"dark"_s
                                                       : u"system"_s;
    m_settings.setValue(kTheme, word);
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
