// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/pseudotranslator.h"

#include <QString>
#include <QTranslator>

namespace atlas
{
/// The program's language, changed while it runs: translators, and the locale that words numbers and dates.
class LanguageSwitch
{
public:
    LanguageSwitch() = default;
    ~LanguageSwitch();
    /// "fr" or "en", or "pseudo" (see PseudoTranslator; English dates and numbers); the system's language when empty or
    /// unknown (French only if the system is French).
    void apply(const QString &language);
    [[nodiscard]] const QString &current() const { return m_current; }

private:
    QTranslator m_program, m_qt;
    PseudoTranslator m_pseudo;
    QString m_current;
};
} // namespace atlas
