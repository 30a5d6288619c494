// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

#include <optional>
#include <QSettings>

namespace atlas
{
/// What a person chose about the program itself, kept in the profile's folder. Options of the command line override it
/// for one run and are not kept.
class Preferences
{
public:
    explicit Preferences(const QString &path);
    [[nodiscard]] QSettings &settings() { return m_settings; }

    [[nodiscard]] QString language() const; ///< "fr", "en", or empty: the system's
    void setLanguage(const QString &language);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] MotionChoice motion() const;
    void setMotion(MotionChoice choice);
    [[nodiscard]] QString role() const; ///< empty: not chosen yet
    void setRole(const QString &roleId);
    /// Whether the sample data were open last; otherwise the current account is.
    [[nodiscard]] bool sampleData() const;
    void setSampleData(bool sample);

private:
    QSettings m_settings;
};
} // namespace atlas
